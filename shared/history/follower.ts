import type { Follower } from '../meeting/followers'
import { type HistoryChange, type HistoryRecord, remove } from './tables'

/** Up to when somebody has seen what changed in a meeting is forgotten with it. */
export const historyFollower: Follower<HistoryRecord, HistoryChange> = {
  removedWithMeeting: (record, meetingId) =>
    record.look.has(meetingId) ? [remove('look', meetingId)] : [],
}
