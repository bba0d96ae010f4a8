import { type MeetingRecord } from './tables'

import { agendaOf, meetingsOf, parkedThoughts } from './select'
import type { AgendaItem, Meeting } from './tables'

/* What goes on from meeting to meeting. Nothing leaves the table without being found here again. */

/** Ids of items that another item continues. */
export const continuedIds = (record: MeetingRecord): ReadonlySet<string> =>
  new Set([...record.agendaItem.values()].flatMap((row) => row.carriedFromId ?? []))

/** Items parked at any meeting and not taken up since, latest meeting first. */
export function parkingLot(record: MeetingRecord): AgendaItem[] {
  const taken = continuedIds(record)
  const parked = [...record.agendaItem.values()].filter(
    (row) => row.status === 'parked' && !taken.has(row.id),
  )
  return inMeetingOrder(record, parked)
}

/** Items that ended or cancelled meetings carried over and that no later agenda has, latest meeting first. */
export function waitingItems(record: MeetingRecord): AgendaItem[] {
  const taken = continuedIds(record)
  const waiting = [...record.agendaItem.values()].filter(
    (row) =>
      row.status === 'carried' && !taken.has(row.id) && isOver(record.meeting.get(row.meetingId)),
  )
  return inMeetingOrder(record, waiting)
}

const isOver = (meeting: Meeting | undefined): boolean =>
  meeting?.phase === 'ended' || typeof meeting?.cancelledAt === 'number'

/** Rows of several meetings, latest meeting first, each meeting's in agenda order. */
function inMeetingOrder(record: MeetingRecord, rows: readonly AgendaItem[]): AgendaItem[] {
  const ids = new Set(rows.map((row) => row.id))
  const meetings = new Set(rows.map((row) => row.meetingId))
  return meetingsOf(record)
    .filter((meeting) => meetings.has(meeting.id))
    .flatMap((meeting) => [...agendaOf(record, meeting.id), ...parkedThoughts(record, meeting.id)])
    .filter((row) => ids.has(row.id))
}

/** So many earlier items are followed back; an item older than that has other troubles. */
const longestThread = 60

/** The items of earlier meetings this one continues, the latest first. */
export function ancestorsOf(record: MeetingRecord, item: AgendaItem): AgendaItem[] {
  const found: AgendaItem[] = []
  let id = item.carriedFromId
  while (id !== null && found.length < longestThread) {
    const row = record.agendaItem.get(id)
    if (row === undefined || found.includes(row)) break
    found.push(row)
    id = row.carriedFromId
  }
  return found
}
