import { months } from '../kernel/formatDate'
import { audienceOf } from '../workgroup/audiences'
import type { SharedRecord } from '../record/record'
import { tableNames, type Rows, type TableName } from '../record/tables'
import type { IndexedText } from './wordIndex'

/** What of the shared record can be found, and under which heading. Restricted notes are not in reach. */

/** The headings of what is found, in the order in which they are told. */
export const searchKinds = [
  'item',
  'decision',
  'action',
  'heard',
  'raised',
  'visit',
  'report-back',
  'meeting',
  'person',
  'place',
  'capacity',
] as const

type SearchKind = (typeof searchKinds)[number]

type Text = readonly [
  kind: SearchKind,
  words: readonly (string | null)[],
  more?: { readonly subject?: string; readonly meetingId?: string },
]

/** The words of a row, or nothing for a row that isn't looked for by words. */
const textsOf: {
  readonly [T in TableName]: ((record: SharedRecord, row: Rows[T]) => Text) | null
} = {
  workgroup: null,
  neighborhood: (_record, row) => ['place', [row.name, ...row.aliases, row.contactName, row.meets]],
  communityGroup: (_record, row) => ['place', [row.name, row.contactName, row.meets]],
  visit: (record, row) => [
    'visit',
    [
      row.visitors,
      row.heard,
      row.reported,
      record.neighborhood.get(row.neighborhoodId)?.name ?? '',
      record.communityGroup.get(row.groupId ?? '')?.name ?? '',
    ],
  ],
  member: (_record, row) => ['person', [row.name, row.organization]],
  meeting: (_record, row) => [
    'meeting',
    [row.date, monthOf(row.date), row.place, row.facilitator, row.noteTaker],
    { meetingId: row.id },
  ],
  agendaItem: (record, row) => [
    'item',
    [row.title, row.presenter, row.notes, row.statusReason, ...placesOf(record, row)],
    row,
  ],
  heardStatement: (record, row) => [
    'heard',
    [row.wording, row.source, record.neighborhood.get(row.neighborhoodId)?.name ?? ''],
    row,
  ],
  concern: (record, row) => [
    'raised',
    [
      row.wording,
      row.place,
      row.times,
      row.effect,
      row.alreadyTried,
      row.wantedOutcome,
      row.statusReason,
      record.neighborhood.get(row.neighborhoodId)?.name ?? '',
      record.communityGroup.get(row.groupId ?? '')?.name ?? '',
    ],
  ],
  concernStep: null,
  concernReportBack: null,
  repeatReport: (_record, row) => [
    'raised',
    [row.wording],
    { subject: `concern ${row.concernId}` },
  ],
  intakeSource: null,
  decision: (_record, row) => ['decision', [row.wording, row.rationale, row.dissent], row],
  actionItem: (record, row) => [
    'action',
    [row.wording, row.owner, row.obstacle, ...placesOf(record, row)],
    row,
  ],
  actionUpdate: (_record, row) => [
    'action',
    [row.obstacle, row.owner],
    { meetingId: row.meetingId, subject: `actionItem ${row.actionId}` },
  ],
  attendance: null,
  acknowledgement: null,
  reportBack: (record, row) => [
    'report-back',
    [
      row.asked,
      row.said,
      row.did,
      row.obstacles,
      row.cannotYet,
      row.next,
      audienceOf(record, row.audienceId)?.name ?? '',
    ],
    row,
  ],
  reportBackGiven: null,
  documentVersion: null,
  documentKey: null,
  review: null,
  minutesStep: null,
  translation: null,
  languageWord: null,
  languageReview: null,
  loan: null,
  template: null,
  look: null,
  // Half-typed: not said yet, so not found either.
  draft: null,
  confidentialityText: null,
  backupMade: null,
  plainWord: null,
  dataSource: null,
  dataImport: null,
  dataCount: null,
  dataPlace: null,
  comparison: null,
  comparisonPlace: (_record, row) => [
    'item',
    [row.reason],
    { meetingId: row.meetingId, subject: `agendaItem ${row.itemId}` },
  ],
  capacity: (_record, row) => ['capacity', [row.name, row.unit, row.statedBy, row.whyNoMore]],
}

const monthOf = (date: string): string => months[Number(date.slice(5, 7)) - 1] ?? ''

const placesOf = (
  record: SharedRecord,
  row: { readonly neighborhoodIds: readonly string[] },
): string[] => row.neighborhoodIds.map((id) => record.neighborhood.get(id)?.name ?? '')

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
  const told = textsOf[table]
  if (told === null) return null
  const [kind, words, more = {}] = told(record, row)
  const key = keyOf(table, row.id)
  return {
    key,
    subject: more.subject ?? key,
    group: searchKinds.indexOf(kind),
    rank: rankOf(record, more.meetingId),
    text: words.filter(Boolean).join(' '),
  }
}

/** Later meetings' rows come first: the date as a number. What belongs to no meeting has none. */
function rankOf(record: SharedRecord, meetingId: string | undefined): number {
  const date = meetingId === undefined ? '' : (record.meeting.get(meetingId)?.date ?? '')
  return Number(date.replaceAll('-', '')) || 0
}
