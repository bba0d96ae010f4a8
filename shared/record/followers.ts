import { actionsFollower } from '../actions/follower'
import { comparisonFollower } from '../comparison/follower'
import { concernsFollower } from '../concerns/follower'
import { documentsFollower } from '../documents/follower'
import { historyFollower } from '../history/follower'
import { rowsWith } from '../kernel/compartment'
import type { DecideContext } from '../kernel/decideContext'
import type { Follower, Followers } from '../meeting/followers'
import { type Change, remove, type SharedRecord } from './record'
import type { Rows, TableName } from './tables'

/** Tables whose rows all belong to a meeting. */
export type OfMeetings = {
  [T in TableName]: Rows[T] extends { readonly meetingId: string } ? T : never
}[TableName]

/**
 * What happens to the rows of a meeting that is removed before it was held: they go as they are, or
 * the feature they belong to says what goes with them. A new table of a meeting must be answered here.
 */
const rowsOfMeeting: Readonly<Record<OfMeetings, 'go' | 'follow'>> = {
  // The meeting removes its own.
  agendaItem: 'follow',
  decision: 'follow',
  attendance: 'follow',
  acknowledgement: 'follow',
  loan: 'follow',
  draft: 'follow',
  participantCount: 'go',
  actionItem: 'follow',
  actionUpdate: 'go',
  heardStatement: 'follow',
  reportBackGiven: 'go',
  comparison: 'go',
  comparisonPlace: 'go',
  reportBack: 'go',
  documentVersion: 'go',
  review: 'go',
  minutesStep: 'go',
}

const followers: readonly Follower<SharedRecord, Change>[] = [
  actionsFollower,
  concernsFollower,
  comparisonFollower,
  documentsFollower,
  historyFollower,
]

const going = (Object.keys(rowsOfMeeting) as OfMeetings[]).filter(
  (table) => rowsOfMeeting[table] === 'go',
)

/** What follows items and meetings in all features, bound to a record. */
export const followersOf = (record: SharedRecord, context: DecideContext): Followers<Change> => ({
  isItemUsed: (item, isPreparing) =>
    followers.some((one) => one.isItemUsed?.(record, item, isPreparing) === true),
  removedWithItem: (item) => followers.flatMap((one) => one.removedWithItem?.(record, item) ?? []),
  takenUpWithItem: (from, to) =>
    followers.flatMap((one) => one.takenUpWithItem?.(record, from, to, context) ?? []),
  removedWithMeeting: (meetingId) => [
    ...followers.flatMap((one) => one.removedWithMeeting?.(record, meetingId) ?? []),
    ...going.flatMap((table) =>
      rowsWith(record, table, 'meetingId', meetingId).map(({ id }) => remove(table, id)),
    ),
  ],
})
