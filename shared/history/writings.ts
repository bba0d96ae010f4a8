import { rowsWith } from '../kernel/compartment'
import { reference } from '../meeting/registers'
import type { HistoryAnswer } from './contract'
import type { HistoryRecord, Writing } from './tables'

/** Who wrote a row and changed it (`decision 4f…`), the first one first. */
export const writingsAt = (record: HistoryRecord, place: string): Writing[] =>
  rowsWith(record, 'writing', 'place', place).sort(
    (a, b) => a.firstAt - b.firstAt || a.lastAt - b.lastAt,
  )

/** The same as it is answered. What was written before Candor kept it has none. */
export const writings = (
  record: HistoryRecord,
  place: string,
): HistoryAnswer<'history.writings'> => ({
  writings: writingsAt(record, place).map(({ writer, role, meetingId, firstAt, lastAt }) => ({
    writer,
    role,
    meeting: meetingId === null ? null : reference(record.meeting.get(meetingId)),
    firstAt,
    lastAt,
  })),
})

/** Who wrote at a meeting up to a moment, each once, in the order in which they began. */
export function writers(
  record: HistoryRecord,
  meetingId: string,
  until: number | null,
): HistoryAnswer<'history.writers'> {
  const rows = rowsWith(record, 'writing', 'meetingId', meetingId)
    .filter(({ firstAt }) => until === null || firstAt <= until)
    .sort((a, b) => a.firstAt - b.firstAt)
  const all = new Map(
    rows.map(({ writer, role }) => [JSON.stringify([role, writer]), { writer, role }] as const),
  )
  return { writers: [...all.values()] }
}
