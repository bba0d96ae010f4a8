import { type Refusal, refuse } from '../kernel/result'
import { missing } from '../kernel/rowEdits'
import { type MeetingRecord } from './tables'

import type { Meeting } from './tables'

/** The refusal for a change to a meeting that has ended or is cancelled; null while it can still be changed. */
export const endedRefusal = (meeting: Meeting): { ok: false; refusal: Refusal } | null =>
  meeting.phase === 'ended'
    ? refuse('This meeting has ended. Reopen it to change its record.')
    : cancelledRefusal(meeting)

/** The refusal while a meeting is cancelled; null for one that takes place. */
export const cancelledRefusal = ({
  cancelledAt,
}: Meeting): { ok: false; refusal: Refusal } | null =>
  cancelledAt === null
    ? null
    : refuse('This meeting is canceled. Choose “Hold it after all” first.')

/** The refusal when a meeting takes no more entries: it is gone, or it has ended. */
export function closedMeeting(
  record: MeetingRecord,
  meetingId: string,
): { ok: false; refusal: Refusal } | null {
  const meeting = record.meeting.get(meetingId)
  return meeting === undefined ? missing('meeting') : endedRefusal(meeting)
}

/** Whether a meeting is between its start and its end. */
export const isUnderWay = ({ phase }: Pick<Meeting, 'phase'>): boolean =>
  phase !== 'preparing' && phase !== 'ended'

/**
 * The refusal of what belongs to no item while a meeting is in Part B; null otherwise. Only what is said
 * at an item of Part B is known to be from there: anything else would stand in minutes and exports.
 */
export const placelessInPartB = (
  record: MeetingRecord,
  meetingId: string,
): { ok: false; refusal: Refusal } | null =>
  record.meeting.get(meetingId)?.phase === 'part B'
    ? refuse(
        'This is Part B. Choose the item it belongs to: without one it would be public.',
        'itemId',
      )
    : null
