import { months } from '../kernel/formatDate'
import { type FieldsFor, type FieldUses, fieldsFor } from '../kernel/fieldUses'
import { stringsOf } from '../kernel/stringsOf'
import { recordFields } from '../record/fields'
import type { SharedRecord } from '../record/record'
import { tableNames, type Rows, type TableName } from '../record/tables'
import { isRaisedInPartB } from '../concerns/raisedInPartB'
import { audienceOf } from '../workgroup/audiences'
import { workgroupOf } from '../workgroup/select'
import type { IndexedText } from './wordIndex'

/* What of the shared record can be found, and under which heading. Restricted notes are not in reach. */

/** The headings of what is found, in the order in which they are told. */
export const searchKinds = [
  'item',
  'decision',
  'action',
  'heard',
  'concern',
  'visit',
  'report-back',
  'meeting',
  'person',
  'place',
  'capacity',
] as const

type SearchKind = (typeof searchKinds)[number]

/** The heading a row is found under, and what finding it leads to where that isn't the row itself. */
interface Heading {
  readonly kind: SearchKind
  readonly subject?: string
  readonly meetingId?: string
}

/** Tables of which some field is found by its words. */
type Searched<T extends TableName> =
  FieldsFor<(typeof recordFields)[T], 'search'> extends never ? false : true

/** Every table with words to be found has a heading; no other has one. */
const headings: {
  readonly [T in TableName]: Searched<T> extends true ? (row: Rows[T]) => Heading : null
} = {
  workgroup: null,
  neighborhood: () => ({ kind: 'place' }),
  communityGroup: () => ({ kind: 'place' }),
  visit: () => ({ kind: 'visit' }),
  member: () => ({ kind: 'person' }),
  meeting: (row) => ({ kind: 'meeting', meetingId: row.id }),
  agendaItem: (row) => ({ kind: 'item', meetingId: row.meetingId }),
  heardStatement: (row) => ({ kind: 'heard', meetingId: row.meetingId }),
  concern: () => ({ kind: 'concern' }),
  concernStep: null,
  concernReportBack: null,
  repeatReport: (row) => ({ kind: 'concern', subject: `concern ${row.concernId}` }),
  intakeSource: null,
  decision: (row) => ({ kind: 'decision', meetingId: row.meetingId }),
  actionItem: (row) => ({ kind: 'action', meetingId: row.meetingId }),
  actionUpdate: (row) => ({
    kind: 'action',
    meetingId: row.meetingId,
    subject: `actionItem ${row.actionId}`,
  }),
  attendance: null,
  acknowledgement: null,
  reportBack: (row) => ({ kind: 'report-back', meetingId: row.meetingId }),
  reportBackGiven: null,
  documentVersion: null,
  documentKey: null,
  review: null,
  minutesStep: null,
  translation: null,
  languageWord: null,
  languageReview: null,
  loan: null,
  participantCount: null,
  template: null,
  look: null,
  // Half-typed: not said yet, so not found either.
  draft: null,
  confidentialityText: null,
  backupMade: null,
  recordHold: null,
  heldVersion: null,
  writing: null,
  handover: null,
  asHeld: null,
  plainWord: null,
  dataSource: null,
  dataImport: null,
  dataCount: null,
  dataPlace: null,
  comparison: null,
  comparisonPlace: (row) => ({
    kind: 'item',
    meetingId: row.meetingId,
    subject: `agendaItem ${row.itemId}`,
  }),
  capacity: () => ({ kind: 'capacity' }),
}

/** The words behind fields that name something else of the record. */
const namesBehind: Readonly<Record<string, (record: SharedRecord, id: string) => string>> = {
  neighborhoodId: (record, id) => record.neighborhood.get(id)?.name ?? '',
  neighborhoodIds: (record, id) => record.neighborhood.get(id)?.name ?? '',
  groupId: (record, id) => record.communityGroup.get(id)?.name ?? '',
  audienceId: (record, id) => audienceOf(record, id)?.name ?? '',
  date: (_record, date) => `${date} ${months[Number(date.slice(5, 7)) - 1] ?? ''}`,
}

/** The words of a row that its table's fields declare to be found: its own first, then names behind them. */
function wordsOf(
  record: SharedRecord,
  fields: readonly string[],
  row: Readonly<Record<string, unknown>>,
): string {
  const said = fields.flatMap((field) =>
    stringsOf(row[field]).map((value) => ({ value, behind: namesBehind[field] })),
  )
  const own = said.flatMap(({ value, behind }) => (behind === undefined ? value : []))
  const named = said.flatMap(({ value, behind }) => behind?.(record, value) ?? [])
  return [...own, ...named].filter((word) => word !== '').join(' ')
}

/** The key of a row: its table and its id. */
export const keyOf = (table: TableName, id: string): string => `${table} ${id}`

/** The table and the id a key stands for. */
export function ofKey(key: string): { readonly table: TableName; readonly id: string } {
  const at = key.indexOf(' ')
  const table = tableNames.find((name) => name === key.slice(0, at))
  if (table === undefined) throw new Error('a key of no table')
  return { table, id: key.slice(at + 1) }
}

/** A row as something to be found; null when there is nothing to find it by. */
export function indexedText<T extends TableName>(
  record: SharedRecord,
  table: T,
  row: Rows[T],
): IndexedText | null {
  // Table and row belong together by their names, which a list over all tables can't say.
  const heading = headings[table]
  if (heading === null || isOfPartB(record, table, row)) return null
  const { kind, subject, meetingId } = heading(row)
  const key = keyOf(table, row.id)
  return {
    key,
    subject: subject ?? key,
    group: searchKinds.indexOf(kind),
    rank: rankOf(record, meetingId),
    text: wordsOf(record, searched[table], row),
  }
}

/** Items of Part B, what was written at them and what was raised there alone are found only where the site lets that leave. */
function isOfPartB(
  record: SharedRecord,
  table: TableName,
  row: Readonly<Record<string, unknown>> & { readonly id: string },
): boolean {
  if (workgroupOf(record).partBInPublicWords) return false
  const concernId = table === 'concern' ? row.id : textOf(row['concernId'])
  if (concernId !== '' && isRaisedInPartB(record, concernId)) return true
  const at: Readonly<Record<string, unknown>> =
    record.actionItem.get(textOf(row['actionId'])) ?? row
  return row['part'] === 'B' || record.agendaItem.get(textOf(at['itemId']))?.part === 'B'
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The fields of each table that are found, looked up once. */
const searched = Object.fromEntries(
  tableNames.map((table) => [table, fieldsFor(recordFields[table] as FieldUses, 'search')]),
) as Readonly<Record<TableName, readonly string[]>>

/** Later meetings' rows come first: the date as a number. What belongs to no meeting has none. */
function rankOf(record: SharedRecord, meetingId: string | undefined): number {
  const date = meetingId === undefined ? '' : (record.meeting.get(meetingId)?.date ?? '')
  return Number(date.replaceAll('-', '')) || 0
}
