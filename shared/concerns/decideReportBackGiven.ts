import { type DecideContext } from '../kernel/decideContext'
import { succeed, refuse } from '../kernel/result'
import { missing } from '../kernel/rowEdits'
import { type CommandOf } from './commands'
import { type ConcernsChange, type ConcernsDecided, type ConcernsRecord, put } from './tables'

import { stepOn } from './lifecycle'
import type { Concern, ConcernReportBack } from './tables'

/* Report-backs given: on one concern, or a whole one with all concerns in it. */

type Given = Pick<ConcernReportBack, 'reportedOn' | 'how' | 'language' | 'to'>

/** Why a report-back can't be recorded as it stands; null when it can. */
export function refuseReportBack(
  record: ConcernsRecord,
  { to, reportedOn }: Given,
  now: number,
): ReturnType<typeof refuse> | null {
  if (to.trim() === '')
    return refuse('Enter who you reported back to: the group, or who was there.', 'to')
  if (reportedOn === '') return refuse('Enter the date you reported back.', 'reportedOn')
  return reportedOn > lastDayBegun(record, now)
    ? refuse('That date is in the future. Record it after you have reported back.', 'reportedOn')
    : null
}

/** Clocks are ahead of the universal one by fourteen hours at most. */
const furthestAheadMs = 14 * 3_600_000

/**
 * The last day on which something can have been reported back: today, wherever on Earth that is, or the day of
 * a meeting that was begun ahead of its date.
 */
function lastDayBegun(record: ConcernsRecord, now: number): string {
  const today = new Date(now + furthestAheadMs).toISOString().slice(0, 10)
  const begun = [...record.meeting.values()].filter(({ startedAt }) => startedAt !== null)
  return begun.reduce((last, { date }) => (date > last ? date : last), today)
}

/** The changes that record a report-back on a concern. */
export const recordReported = (
  record: ConcernsRecord,
  row: Concern,
  { reportedOn, how, language, to }: Given,
  context: DecideContext,
): ConcernsChange[] => [
  put('concernReportBack', {
    id: context.newId(),
    concernId: row.id,
    reportedOn,
    how,
    language,
    to,
    recordedAt: context.now,
  }),
  ...stepOn(record, row, { status: 'reported back', reason: '', meetingId: null }, context),
]

/** Records a report-back on a concern: who, when, how and in which language. */
export function reportBackOnConcern(
  record: ConcernsRecord,
  { id, fields }: CommandOf<'concern.reportBack'>,
  context: DecideContext,
): ConcernsDecided {
  const row = record.concern.get(id)
  if (row === undefined) return missing('concern')
  const refused = refuseReportBack(record, fields, context.now)
  if (refused !== null) return refused
  if (fields.reportedOn < row.receivedOn)
    return refuse('You can’t have reported back before the concern was received.', 'reportedOn')
  return succeed(recordReported(record, row, fields, context))
}
