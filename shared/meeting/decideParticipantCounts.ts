import type { DecideContext } from '../kernel/decideContext'
import { succeed } from '../kernel/result'
import { missing } from '../kernel/rowEdits'
import { isSmallCount } from '../suppression/smallCounts'
import { workgroupOf } from '../workgroup/select'
import type { CommandOf } from './commands'
import { participantCountsOf } from './select'
import { type MeetingDecided, type MeetingRecord, put, remove } from './tables'

/**
 * Keeps a number of participants that a meeting's minutes tell, or takes it out of them. A number
 * from 1 to the site's threshold is kept as left out; the number itself is nowhere then.
 */
export function setParticipantCount(
  record: MeetingRecord,
  { meetingId, kind, count }: CommandOf<'participantCount.set'>,
  context: DecideContext,
): MeetingDecided {
  if (!record.meeting.has(meetingId)) return missing('meeting')
  const before = participantCountsOf(record, meetingId).find((row) => row.kind === kind)
  if (count === null)
    return succeed(before === undefined ? [] : [remove('participantCount', before.id)])
  const upTo = workgroupOf(record).suppressUpTo
  const row = {
    id: before?.id ?? context.newId(),
    meetingId,
    kind,
    count: isSmallCount(count, upTo) ? null : count,
    upTo,
  }
  return succeed([put('participantCount', row)])
}
