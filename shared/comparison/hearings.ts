import type { ConcernChannel } from '../concerns/tables'
import { rowsWith } from '../kernel/compartment'
import { type ComparisonRecord } from './tables'

import { isIn, type Period } from './period'

/* What was heard from neighborhoods, in any way: the words that stand beside the numbers. */

/** One time a neighborhood was heard. */
export interface Hearing {
  readonly neighborhoodId: string
  readonly groupId: string | null
  readonly day: string
  readonly channel: ConcernChannel
  /** Empty for English or not said. */
  readonly language: string
}

/**
 * Every concern that came in, every time one was raised again, and what meetings heard before concerns
 * had a life of their own. A concern put on an agenda was heard when it came in, and counts once.
 */
export function hearingsIn(record: ComparisonRecord, period: Period): Hearing[] {
  const raised = [...record.concern.values()].map((row) => hearing(row, row.neighborhoodId))
  const again = [...record.repeatReport.values()].flatMap((row) => {
    const about = record.concern.get(row.concernId)
    return about === undefined ? [] : [hearing(row, about.neighborhoodId)]
  })
  const atMeetings = [...record.heardStatement.values()].flatMap((row): Hearing[] => {
    const day = record.meeting.get(row.meetingId)?.date
    const { neighborhoodId } = row
    if (row.concernId !== null || day === undefined || neighborhoodId === null) return []
    return [{ neighborhoodId, groupId: null, day, channel: 'meeting', language: '' }]
  })
  return [...raised, ...again, ...atMeetings].filter(({ day }) => isIn(period, day))
}

const hearing = (
  row: {
    readonly receivedOn: string
    readonly channel: ConcernChannel
    readonly language: string
    readonly groupId: string | null
  },
  neighborhoodId: string,
): Hearing => ({
  neighborhoodId,
  groupId: row.groupId,
  day: row.receivedOn,
  channel: row.channel,
  language: row.language.trim(),
})

/** How many days it took until a neighborhood was told about each of its concerns, of those told in a period. */
export function daysUntilReportBack(
  record: ComparisonRecord,
  neighborhoodId: string,
  period: Period,
): number[] {
  return rowsWith(record, 'concern', 'neighborhoodId', neighborhoodId).flatMap((row) => {
    const [first] = rowsWith(record, 'concernReportBack', 'concernId', row.id)
      .map(({ reportedOn }) => reportedOn)
      .sort()
    if (first === undefined || !isIn(period, first)) return []
    return [Math.max(0, Math.round((Date.parse(first) - Date.parse(row.receivedOn)) / 86_400_000))]
  })
}

/** The middle one of some numbers, or between the two in the middle; null of none. */
export function median(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2
}
