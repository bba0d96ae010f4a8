import { rowsWith } from '../kernel/compartment'
import type { Follower } from '../meeting/followers'
import { withoutAction } from './decide'
import type { ActionsChange, ActionsRecord } from './tables'

/** An item with actions stays; the actions a meeting gave go with it. */
export const actionsFollower: Follower<ActionsRecord, ActionsChange> = {
  isItemUsed: (record, { id }) => rowsWith(record, 'actionItem', 'itemId', id).length > 0,
  removedWithMeeting: (record, meetingId) =>
    rowsWith(record, 'actionItem', 'meetingId', meetingId).flatMap(({ id }) =>
      withoutAction(record, id),
    ),
}
