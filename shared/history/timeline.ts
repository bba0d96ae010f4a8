import type { ActionItem } from '../actions/tables'
import type { Concern } from '../concerns/tables'
import { rowsWith } from '../kernel/compartment'
import { pageLength } from '../kernel/page'
import type { AgendaItem } from '../meeting/tables'
import { type HistoryRecord } from './tables'

import { type Audience, audienceOf } from '../workgroup/audiences'
import { type HistoryAnswer, type TimelineEntry } from './contract'

/* Everything between the workgroup and one neighborhood or group, in the order in which it came. */

/** Gives the calendar day, `YYYY-MM-DD`, of an instant where the workgroup meets. */
export type LocalDay = (instant: number) => string

/** The timeline of a neighborhood or group, the latest first; nothing for one that is gone. */
export function timeline(
  record: HistoryRecord,
  asked: { readonly audienceId: string; readonly skip: number },
  dayOf: LocalDay,
): HistoryAnswer<'history.timeline'> {
  const audience = audienceOf(record, asked.audienceId)
  if (audience === undefined) return { rows: [], total: 0 }
  const all = [
    ...concernEntries(record, audience, dayOf),
    ...meetingEntries(record, audience),
    ...visitEntries(record, audience),
    ...concernReportBackEntries(record, audience),
  ].sort(latestFirst)
  return { rows: all.slice(asked.skip, asked.skip + pageLength), total: all.length }
}

const latestFirst = (a: TimelineEntry, b: TimelineEntry): number =>
  b.day.localeCompare(a.day) || b.at - a.at || (a.key < b.key ? 1 : -1)

const nothing = { meeting: null, itemId: null, rowId: null }

const concernsOfAudience = (record: HistoryRecord, { kind, id }: Audience): Concern[] =>
  kind === 'neighborhood'
    ? rowsWith(record, 'concern', 'neighborhoodId', id)
    : [...record.concern.values()].filter((row) => row.groupId === id)

/** What was raised, and each step but those told of elsewhere. */
function concernEntries(
  record: HistoryRecord,
  audience: Audience,
  dayOf: LocalDay,
): TimelineEntry[] {
  return concernsOfAudience(record, audience).flatMap((row) => [
    {
      ...nothing,
      key: `concern ${row.id}`,
      day: row.receivedOn,
      kind: 'concern' as const,
      text: row.wording,
      detail: row.channel,
      rowId: row.id,
      at: row.recordedAt,
    },
    ...rowsWith(record, 'concernStep', 'concernId', row.id)
      .filter(({ status }) => status !== 'new' && status !== 'reported back')
      .map((step): TimelineEntry => {
        const meeting = refOf(record, step.meetingId)
        return {
          key: `concernStep ${step.id}`,
          day: meeting?.date ?? dayOf(step.recordedAt),
          kind: 'step',
          text: row.wording,
          detail: step.status,
          meeting,
          itemId: null,
          rowId: row.id,
          at: step.recordedAt,
        }
      }),
  ])
}

/** What meetings heard, decided and gave about it, and how later ones left what was given. */
function meetingEntries(record: HistoryRecord, audience: Audience): TimelineEntry[] {
  const items = [...record.agendaItem.values()].filter((row) => isAbout(record, audience, row))
  return [
    ...items.flatMap((item) => [
      ...rowsWith(record, 'decision', 'itemId', item.id).flatMap((row) =>
        at(record, row, {
          key: `decision ${row.id}`,
          kind: 'decision',
          text: row.wording,
          detail: '',
        }),
      ),
    ]),
    ...actionsFor(record, audience, new Set(items.map(({ id }) => id))).flatMap((action) => [
      ...at(record, action, {
        key: `actionItem ${action.id}`,
        kind: 'action' as const,
        text: action.wording,
        detail: action.givenReason === '' ? 'open' : 'cannot yet',
      }),
      ...rowsWith(record, 'actionUpdate', 'actionId', action.id).flatMap((row) =>
        at(
          record,
          { ...action, meetingId: row.meetingId, itemId: null, recordedAt: row.recordedAt },
          {
            key: `actionUpdate ${row.id}`,
            kind: 'action' as const,
            text: action.wording,
            detail: row.status,
          },
        ),
      ),
    ]),
    ...selectUnraised(record, audience),
  ]
}

/** What was heard at a meeting before concerns had a life of their own. */
const selectUnraised = (record: HistoryRecord, { kind, id }: Audience): TimelineEntry[] =>
  kind === 'group'
    ? []
    : rowsWith(record, 'heardStatement', 'neighborhoodId', id)
        .filter((row) => row.concernId === null)
        .flatMap((row) =>
          at(record, row, {
            key: `heardStatement ${row.id}`,
            kind: 'concern',
            text: row.wording,
            detail: 'meeting',
          }),
        )

function isAbout(record: HistoryRecord, { kind, id, neighborhoodId }: Audience, item: AgendaItem) {
  if (item.part !== 'A') return false
  if (kind === 'neighborhood') return neighborhoodId !== null && item.neighborhoodIds.includes(id)
  return rowsWith(record, 'heardStatement', 'itemId', item.id).some(
    (row) => record.concern.get(row.concernId ?? '')?.groupId === id,
  )
}

const actionsFor = (
  record: HistoryRecord,
  { kind, id }: Audience,
  itemIds: ReadonlySet<string>,
): ActionItem[] =>
  [...record.actionItem.values()].filter(
    (row) =>
      itemIds.has(row.itemId ?? '') ||
      (kind === 'neighborhood' && row.neighborhoodIds.includes(id)),
  )

type Said = Pick<TimelineEntry, 'key' | 'kind' | 'text' | 'detail'>

/** An entry of a meeting, with the way to it; nothing when the meeting is gone. */
function at(
  record: HistoryRecord,
  row: {
    readonly id: string
    readonly meetingId: string
    readonly itemId: string | null
    readonly recordedAt: number
  },
  said: Said,
): TimelineEntry[] {
  const meeting = refOf(record, row.meetingId)
  if (meeting === null) return []
  const { id: rowId, itemId, recordedAt } = row
  return [{ ...said, day: meeting.date, at: recordedAt, meeting, itemId, rowId }]
}

const visitEntries = (record: HistoryRecord, { kind, id }: Audience): TimelineEntry[] =>
  [...record.visit.values()]
    .filter((row) => (kind === 'group' ? row.groupId : row.neighborhoodId) === id)
    .map((row) => ({
      ...nothing,
      key: `visit ${row.id}`,
      day: row.visitedOn,
      kind: 'visit' as const,
      text: row.heard || row.reported,
      detail: '',
      rowId: row.id,
      at: row.recordedAt,
    }))

/** Who was given a report-back, and who about one concern alone. */
function concernReportBackEntries(record: HistoryRecord, audience: Audience): TimelineEntry[] {
  const { id } = audience
  const reportBacksGiven = [...record.reportBackGiven.values()].filter(
    (row) => row.audienceId === id || row.groupId === id,
  )
  const reportedWhole = new Set(reportBacksGiven.map(({ reportedOn, to }) => `${reportedOn} ${to}`))
  const reportBacks = concernsOfAudience(record, audience).flatMap((row) =>
    rowsWith(record, 'concernReportBack', 'concernId', row.id)
      // A report-back tells about each of its concerns; that is said once.
      .filter(({ reportedOn, to }) => !reportedWhole.has(`${reportedOn} ${to}`))
      .map((reportBack) => ({ reportBack, wording: row.wording })),
  )
  return [
    ...reportBacksGiven.map((row): TimelineEntry => {
      const meeting = refOf(record, row.meetingId)
      return {
        key: `reportBackGiven ${row.id}`,
        day: row.reportedOn,
        kind: 'report-back',
        text: row.to,
        detail: row.how,
        meeting,
        itemId: null,
        rowId: null,
        at: row.recordedAt,
      }
    }),
    ...reportBacks.map(({ reportBack, wording }): TimelineEntry => ({
      ...nothing,
      key: `concernReportBack ${reportBack.id}`,
      day: reportBack.reportedOn,
      kind: 'report-back',
      text: `${reportBack.to}: ${wording}`,
      detail: reportBack.how,
      rowId: reportBack.concernId,
      at: reportBack.recordedAt,
    })),
  ]
}

function refOf(record: HistoryRecord, meetingId: string | null): TimelineEntry['meeting'] {
  const meeting = record.meeting.get(meetingId ?? '')
  return meeting === undefined ? null : { id: meeting.id, date: meeting.date }
}
