import { fieldsFor } from '../kernel/fieldUses'
import type { SharedRecord } from '../record/record'
import { restrictedFields } from './fields'
import type { RestrictedRecord } from './state'
import type { KeptTable, RestrictedRows } from './tables'

/* What a legal hold kept: rows as they were before they were changed or taken back. */

/** A version, newest first in their list. */
export interface KeptVersion {
  readonly id: string
  readonly replacedAt: number
  /** What it is a version of. */
  readonly of: string
  /** Its texts. */
  readonly said: string
}

const nouns: Readonly<Record<KeptTable, string>> = {
  restrictedNote: 'Private note on an item',
  participant: 'Participant',
  release: 'Release',
  participantNote: 'Note about a participant',
  restrictedAction: 'Action about a participant',
  restrictedConcern: 'Concern about a person',
  concernReporter: 'Who raised a concern',
  meetingCase: 'Case on a meeting’s list',
  caseDecision: 'Decision about a participant',
}

const sharedNouns: Readonly<Record<string, string>> = {
  meeting: 'Meeting',
  agendaItem: 'Agenda item',
  decision: 'Decision',
  heardStatement: 'Heard statement',
  concern: 'Concern',
  actionItem: 'Action',
  attendance: 'Attendance',
  reportBack: 'Report-back',
  member: 'Person',
}

/** The fields of the shared record that say something to whoever reads them. */
const sharedTexts = [
  'title',
  'name',
  'wording',
  'text',
  'notes',
  'rationale',
  'dissent',
  'owner',
  'due',
  'status',
  'obstacle',
  'purpose',
  'reason',
  'contact',
  'source',
] as const

/** All versions a hold kept in both compartments, newest first. */
export function keptVersions(rows: RestrictedRecord, record: SharedRecord): KeptVersion[] {
  const restricted = [...rows.heldVersion.values()].map(({ rowTable, ...version }) => ({
    ...describeKept(version, fieldsFor(restrictedFields[rowTable], 'versions')),
    of: nouns[rowTable],
  }))
  const shared = [...record.heldVersion.values()].map(({ place, ...version }) => ({
    ...describeKept(version, sharedTexts),
    of: sharedNouns[place.slice(0, place.indexOf(' '))] ?? 'Entry of the shared record',
  }))
  return [...restricted, ...shared].sort(
    (a, b) => b.replacedAt - a.replacedAt || a.id.localeCompare(b.id),
  )
}

/** A version without what it is of; `fields` say its texts, in their order. */
function describeKept(
  { id, row, replacedAt }: Pick<RestrictedRows['heldVersion'], 'id' | 'row' | 'replacedAt'>,
  fields: readonly string[],
): Omit<KeptVersion, 'of'> {
  const values = JSON.parse(row) as Readonly<Record<string, unknown>>
  const said = fields.map((field) => values[field]).filter((text) => typeof text === 'string')
  return { id, replacedAt, said: said.filter((text) => text !== '').join(' · ') }
}
