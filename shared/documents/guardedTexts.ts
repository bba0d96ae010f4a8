import { newActions, pastActions } from '../actions/asOfMeeting'
import { actionsFields } from '../actions/fields'
import { capacityFields } from '../capacity/fields'
import { comparisonFields } from '../comparison/fields'
import { concernsFields } from '../concerns/fields'
import { heardStatementsOf } from '../concerns/select'
import { rowsWith } from '../kernel/compartment'
import { type FieldsFor, fieldsFor } from '../kernel/fieldUses'
import { stringsOf } from '../kernel/stringsOf'
import { meetingFields } from '../meeting/fields'
import { agendaOf, decisionsOf, parkedThoughts, participantCountsOf } from '../meeting/select'
import type { AgendaItem, Meeting, ParticipantCountKind } from '../meeting/tables'
import type { DocumentsRows } from './tables'
import { type DocumentsRecord } from './tables'

import { audienceOf } from '../workgroup/audiences'
import { workgroupFields } from '../workgroup/fields'
import { neighborhoodsOf, workgroupOf } from '../workgroup/select'

/* Every text a document is written from, with its place in words: what is looked at before it leaves. */

/** A text of a document. */
export interface DocumentText {
  /** `table id field` of the shared record; `document …` for what only the document says. */
  readonly place: string
  /** The same in words: `Decision 2 of “Bus shelter”`. */
  readonly where: string
  readonly text: string
  /** The item it is found at; null for none. */
  readonly itemId: string | null
  /** The row it is in; null for what only the document says. */
  readonly rowId: string | null
  /** Whether it stands in the record, and not only in the document. */
  readonly isSource: boolean
}

/**
 * The texts of a document about some meetings, its own last: all that the record says of them, whether
 * this document prints it or not, and what else the document's model says. `audienceId` is whom it is for;
 * null for everyone. Throws when no meeting is given.
 */
export function documentTexts(
  record: DocumentsRecord,
  meetings: readonly Meeting[],
  audienceId: string | null,
  { title, model }: { readonly title: string; readonly model: unknown },
): DocumentText[] {
  const meeting = meetings.at(-1)
  if (meeting === undefined) throw new Error('a document about no meeting')
  const sources = [
    ...aboutWorkgroup(record, meeting),
    ...meetings.flatMap((one) => [
      ...[...agendaOf(record, one.id), ...parkedThoughts(record, one.id)].flatMap((item) =>
        aboutItem(record, one, item),
      ),
      ...outsideItems(record, one),
      ...aboutActions(record, one),
    ]),
    ...(audienceId === null ? [] : aboutConcern(record, audienceId)),
    ...participantCountTexts(record, meeting.id),
    ...reportBacks(record, meeting),
    ...translations(record, meeting, audienceId),
  ].filter(({ text }) => text !== '')
  const all = sources.map(({ text }) => text).join('\n')
  const only = [...new Set(stringsOf(model))].filter((text) => !all.includes(text))
  return [
    ...sources,
    ...only.map((text) => ({
      place: `paper ${meeting.id} text`,
      where: title,
      text,
      itemId: null,
      rowId: null,
      isSource: false,
    })),
  ]
}

/** The uses of the fields of all tables a document is written from. */
const uses = {
  ...workgroupFields,
  ...meetingFields,
  ...capacityFields,
  ...actionsFields,
  ...concernsFields,
  ...comparisonFields,
}

type Table = keyof typeof uses
type Guarded<T extends Table> = FieldsFor<(typeof uses)[T], 'names'>

/**
 * The fields of a row that are to be looked through, each as a text of a document; `where` says in
 * words where it stands, for all of them or for each.
 */
function textsOf<T extends Table>(
  table: T,
  row: DocumentsRows[T],
  where: string | Readonly<Record<Guarded<T>, string>>,
  itemId: string | null = null,
): DocumentText[] {
  return fieldsFor(uses[table], 'names').map((field) => {
    const text: unknown = row[field as keyof DocumentsRows[T]]
    return {
      place: `${table} ${row.id} ${field}`,
      where: typeof where === 'string' ? where : where[field as Guarded<T>],
      itemId,
      rowId: row.id,
      isSource: true,
      text: stringsOf(text).join('\n'),
    }
  })
}

const quoteTitle = (item: AgendaItem): string => `“${item.title}”`

function aboutWorkgroup(record: DocumentsRecord, meeting: Meeting): DocumentText[] {
  const workgroup = workgroupOf(record)
  const came = new Set(
    rowsWith(record, 'attendance', 'meetingId', meeting.id).map((row) => row.memberId),
  )
  return [
    ...textsOf('workgroup', workgroup, 'What is on every document'),
    ...textsOf('meeting', meeting, 'The meeting’s details'),
    ...neighborhoodsOf(record).flatMap((row) => textsOf('neighborhood', row, 'The neighborhoods')),
    ...[...record.communityGroup.values()].flatMap((row) =>
      textsOf('communityGroup', row, 'The community groups'),
    ),
    ...[...record.capacity.values()].flatMap((row) => textsOf('capacity', row, 'Capacity')),
    ...[...record.member.values()]
      .filter((row) => came.has(row.id) || !row.retired)
      .flatMap((row) => textsOf('member', row, 'The people at the table')),
  ]
}

function aboutItem(record: DocumentsRecord, meeting: Meeting, item: AgendaItem): DocumentText[] {
  const of = (row: { readonly itemId: string | null }): boolean => row.itemId === item.id
  const formatPart = (what: string, n: number): string => `${what} ${n + 1} of ${quoteTitle(item)}`
  return [
    ...textsOf('agendaItem', item, whereInItem(item), item.id),
    ...heardStatementsOf(record, meeting.id)
      .filter(of)
      .flatMap((row, n) =>
        textsOf('heardStatement', row, formatPart('What was heard,', n), item.id),
      ),
    ...decisionsOf(record, meeting.id)
      .filter(of)
      .flatMap((row, n) => textsOf('decision', row, formatPart('Decision', n), item.id)),
    ...rowsWith(record, 'comparison', 'itemId', item.id).flatMap((row) =>
      textsOf('comparison', row, countsOf(item), item.id),
    ),
    ...rowsWith(record, 'comparisonPlace', 'itemId', item.id).flatMap((row) =>
      textsOf('comparisonPlace', row, countsOf(item), item.id),
    ),
  ]
}

const countsOf = (item: AgendaItem): string => `The counts of ${quoteTitle(item)}`

const whereInItem = (item: AgendaItem): Readonly<Record<Guarded<'agendaItem'>, string>> => ({
  title: 'The agenda',
  presenter: `Who presents ${quoteTitle(item)}`,
  notes: `The discussion of ${quoteTitle(item)}`,
  statusReason: `Why ${quoteTitle(item)} was left`,
})

function outsideItems(record: DocumentsRecord, meeting: Meeting): DocumentText[] {
  const outside = (row: { readonly itemId: string | null }): boolean =>
    record.agendaItem.get(row.itemId ?? '') === undefined
  return [
    ...heardStatementsOf(record, meeting.id)
      .filter(outside)
      .flatMap((row) => textsOf('heardStatement', row, 'Also heard')),
    ...decisionsOf(record, meeting.id)
      .filter(outside)
      .flatMap((row) => textsOf('decision', row, 'Also decided')),
  ]
}

/** Actions as this meeting left them; what a later one changed is no text of its documents. */
function aboutActions(record: DocumentsRecord, meeting: Meeting): DocumentText[] {
  return [
    ...newActions(record, meeting).flatMap(({ action, obstacle }, n) =>
      textsOf('actionItem', { ...action, obstacle }, `Action ${n + 1}`, action.itemId),
    ),
    ...pastActions(record, meeting).flatMap(({ action, obstacle }, n) =>
      textsOf('actionItem', { ...action, obstacle }, `Past action ${n + 1}`),
    ),
  ]
}

/** What an audience raised by whatever way, and what became of it. */
function aboutConcern(record: DocumentsRecord, audienceId: string): DocumentText[] {
  const raised = [...record.concern.values()].filter(
    (row) => row.neighborhoodId === audienceId || row.groupId === audienceId,
  )
  return raised.flatMap((row, n) => [
    ...textsOf('concern', row, `Concern ${n + 1}`),
    ...rowsWith(record, 'concernStep', 'concernId', row.id).map((step) => ({
      place: `concern ${row.id} statusReason`,
      where: `Outcome of concern ${n + 1}`,
      text: step.reason,
      itemId: null,
      rowId: row.id,
      isSource: true,
    })),
  ])
}

const sections = {
  asked: 'We asked',
  said: 'You said',
  did: 'We did',
  obstacles: 'What got in the way',
  cannotYet: 'What we can’t do yet',
  next: 'What comes next',
} as const

function reportBacks(record: DocumentsRecord, meeting: Meeting): DocumentText[] {
  return rowsWith(record, 'reportBack', 'meetingId', meeting.id).flatMap((row) => {
    const name = audienceOf(record, row.audienceId)?.name ?? ''
    return Object.entries(sections).map(([field, heading]) => ({
      place: reportBackPlace(meeting.id, row.audienceId, field),
      where: `“${heading}” to ${name}`,
      text: row[field as keyof typeof sections] ?? '',
      itemId: null,
      rowId: row.id,
      isSource: true,
    }))
  })
}

/**
 * The numbers of participants in minutes, as a text would say them. They are large enough one by
 * one; beside the numbers of another text or meeting a small one can be worked out from them.
 */
export const participantCountTexts = (record: DocumentsRecord, meetingId: string): DocumentText[] =>
  participantCountsOf(record, meetingId).map((row) => ({
    place: `participantCount ${row.id} count`,
    where: 'Participant work',
    text: row.count === null ? '' : countedInWords[row.kind](row.count),
    itemId: null,
    rowId: row.id,
    isSource: true,
  }))

const countedInWords: Readonly<Record<ParticipantCountKind, (count: number) => string>> = {
  'in program': (count) => `${count} participants in the program`,
  'new referrals': (count) => `${count} people were referred`,
  discussed: (count) => `${count} participants were discussed`,
}

/** What people translated: texts of their own, since what was looked at in English says nothing of them. */
function translations(
  record: DocumentsRecord,
  meeting: Meeting,
  audienceId: string | null,
): DocumentText[] {
  return [...record.translation.values()]
    .filter(
      (row) =>
        row.meetingId === null ||
        (row.meetingId === meeting.id && (audienceId === null || row.audienceId === audienceId)),
    )
    .flatMap((row) => {
      const of = row.meetingId === null ? 'workgroup' : `${row.meetingId}/${row.audienceId ?? ''}`
      return row.texts.map(({ name, text }) => ({
        place: `translation ${of}/${row.language} ${name}`,
        where: `A translation (${row.language})`,
        text,
        itemId: null,
        rowId: row.id,
        isSource: true,
      }))
    })
}

/** The place of a section of a report-back; it has one before anything was worded. */
export const reportBackPlace = (meetingId: string, audienceId: string, section: string): string =>
  `reportBack ${meetingId}/${audienceId} ${section}`
