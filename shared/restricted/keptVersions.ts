import { fieldsFor } from '../kernel/fieldUses'
import type { SharedRecord } from '../record/record'
import { restrictedFields } from './fields'
import { informationKinds, kindsInWords } from './informationKinds'
import { releaseName } from './consentText'
import { releaseNumber, releasesOf } from './releases'
import { releaseVersion } from './releaseVersions'
import type { RestrictedRecord } from './state'
import type { KeptTable, RestrictedRows } from './tables'

/* What was kept: rows as they were before they were changed or taken back, under a hold, and releases always. */

/** A version, newest first in their list. */
export interface KeptVersion {
  readonly id: string
  readonly replacedAt: number
  /** What it is a version of. */
  readonly of: string
  /** The code of the participant whose file it is in; empty for none. */
  readonly code: string
  /** What it said; null while that file is closed, since the log tells of what is read in one. */
  readonly said: string | null
}

const nouns: Readonly<Record<KeptTable, string>> = {
  restrictedSettings: 'Rules of this site',
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

/** All versions that were kept in both compartments, newest first. `openId`: the participant whose file is open. */
export function keptVersions(
  rows: RestrictedRecord,
  record: SharedRecord,
  openId: string | null,
): KeptVersion[] {
  const restricted = [...rows.heldVersion.values()].map(({ rowTable, ...version }) => {
    const values = valuesOf(version)
    const participantId = inFileOf(rowTable, values)
    return {
      id: version.id,
      replacedAt: version.replacedAt,
      of: nounOf(rows, rowTable, version),
      code: rows.participant.get(participantId ?? '')?.code ?? '',
      said:
        participantId !== null && participantId !== openId
          ? null
          : sayFields(values, fieldsFor(restrictedFields[rowTable], 'versions'), rows),
    }
  })
  const shared = [...record.heldVersion.values()].map(({ place, ...version }) => ({
    id: version.id,
    replacedAt: version.replacedAt,
    of: sharedNouns[place.slice(0, place.indexOf(' '))] ?? 'Entry of the shared record',
    code: '',
    said: sayFields(valuesOf(version), sharedTexts, rows),
  }))
  return [...restricted, ...shared].sort(
    (a, b) => b.replacedAt - a.replacedAt || a.id.localeCompare(b.id),
  )
}

type Values = Readonly<Record<string, unknown>>

const valuesOf = ({ row }: Pick<RestrictedRows['heldVersion'], 'row'>): Values =>
  JSON.parse(row) as Values

/** What is in a participant's file, and is read there alone. */
const inFiles: ReadonlySet<KeptTable> = new Set([
  'participant',
  'release',
  'participantNote',
  'restrictedAction',
  'caseDecision',
])

/** The participant whose file a row is in; null for none. */
function inFileOf(table: KeptTable, values: Values): string | null {
  if (!inFiles.has(table)) return null
  const id = values[table === 'participant' ? 'id' : 'participantId']
  return typeof id === 'string' ? id : null
}

/** What the fields say, in their order. */
const sayFields = (values: Values, fields: readonly string[], rows: RestrictedRecord): string =>
  fields
    .map((field) => sayValue(field, values, rows))
    .filter((text) => text !== '')
    .join(' · ')

/** What is said of a yes; nothing is of a no. */
const yesWords: Readonly<Record<string, string>> = {
  part2: '42 CFR part 2',
  forProceedings: 'Legal proceedings only',
}

/** What is said before a number. */
const numberWords: Readonly<Record<string, string>> = {
  lockAfterMinutes: 'Minutes until it locks',
  keepDays: 'Days an entry is kept',
  warnDays: 'Days between the warning and the deletion',
  keepBackupsDays: 'Days the site keeps backups',
}

function sayValue(field: string, values: Values, rows: RestrictedRecord): string {
  const value = values[field]
  if (field === 'releaseId') return sayRelease(rows, value)
  if (value === true) return yesWords[field] ?? ''
  if (typeof value === 'number') return `${numberWords[field] ?? field}: ${value}`
  if (Array.isArray(value)) return sayList(value)
  return typeof value === 'string' ? value : ''
}

/** A release by its name in its file; as one that was removed when it is there no longer. */
function sayRelease(rows: RestrictedRecord, id: unknown): string {
  if (typeof id !== 'string') return ''
  const release = rows.release.get(id)
  if (release === undefined) return 'A release that was removed'
  const number = releaseNumber(releasesOf(rows, release.participantId), id)
  return releaseName({ number, version: releaseVersion(rows, id), part2: false })
}

/** What a version is of; a release by its name, with which of its versions it is. */
function nounOf(
  rows: RestrictedRecord,
  table: KeptTable,
  { id, rowId }: Pick<RestrictedRows['heldVersion'], 'id' | 'rowId'>,
): string {
  const release = table === 'release' ? rows.release.get(rowId) : undefined
  if (release === undefined) return nouns[table]
  const versions = [...rows.heldVersion.values()].filter((one) => one.rowId === rowId)
  const which = versions.findIndex((one) => one.id === id) + 1
  const number = releaseNumber(releasesOf(rows, release.participantId), rowId)
  return `Release ${number}, version ${which}`
}

function sayList(values: readonly unknown[]): string {
  const kinds = informationKinds.filter((kind) => values.includes(kind))
  return kinds.length > 0 && kinds.length === values.length
    ? kindsInWords(kinds)
    : values.filter((value) => typeof value === 'string').join(', ')
}
