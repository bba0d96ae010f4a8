import type { SharedRecord } from '../record/record'
import type { RestrictedRecord } from './state'

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

const nouns: Readonly<Record<string, string>> = {
  restrictedNote: 'Private note on an item',
  participant: 'Participant',
  release: 'Release',
  participantNote: 'Note about a participant',
  restrictedAction: 'Action about a participant',
  restrictedConcern: 'Concern about a person',
  concernReporter: 'Who raised a concern',
  meetingCase: 'Case on a meeting’s list',
  caseDecision: 'Decision about a participant',
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

/** The fields that say something to whoever reads them. */
const texts = [
  'title',
  'name',
  'person',
  'wording',
  'publicWording',
  'text',
  'notes',
  'rationale',
  'dissent',
  'owner',
  'broughtBy',
  'due',
  'status',
  'obstacle',
  'scope',
  'purpose',
  'reason',
  'contact',
  'source',
  'signedOn',
  'expiresOn',
  'revokedOn',
] as const

/** All versions a hold kept in both compartments, newest first. */
export function keptVersions(rows: RestrictedRecord, record: SharedRecord): KeptVersion[] {
  const restricted = [...rows.heldVersion.values()].map(({ id, rowTable, row, replacedAt }) =>
    version(id, rowTable, row, replacedAt),
  )
  const shared = [...record.heldVersion.values()].map(({ id, place, row, replacedAt }) =>
    version(id, place.slice(0, place.indexOf(' ')), row, replacedAt),
  )
  return [...restricted, ...shared].sort(
    (a, b) => b.replacedAt - a.replacedAt || a.id.localeCompare(b.id),
  )
}

function version(id: string, table: string, row: string, replacedAt: number): KeptVersion {
  const values = JSON.parse(row) as Readonly<Record<string, unknown>>
  const said = texts.map((field) => values[field]).filter((text) => typeof text === 'string')
  return {
    id,
    replacedAt,
    of: nouns[table] ?? 'Entry of the shared record',
    said: said.filter((text) => text !== '').join(' · '),
  }
}
