import { rowsWith } from '../kernel/compartment'
import type { Follower } from '../meeting/followers'
import { withoutHearing } from './lifecycle'
import type { ConcernsChange, ConcernsRecord } from './tables'

/** What was heard keeps its item, but for concerns that were only put on an agenda still in preparation. */
export const concernsFollower: Follower<ConcernsRecord, ConcernsChange> = {
  isItemUsed(record, { id }, isPreparing) {
    const heard = rowsWith(record, 'heardStatement', 'itemId', id)
    return heard.length > 0 && !(isPreparing && heard.every((row) => row.concernId !== null))
  },
  removedWithItem: (record, { id }) =>
    rowsWith(record, 'heardStatement', 'itemId', id).flatMap((row) => withoutHearing(record, row)),
  removedWithMeeting: (record, meetingId) =>
    rowsWith(record, 'heardStatement', 'meetingId', meetingId).flatMap((row) =>
      withoutHearing(record, row),
    ),
}
