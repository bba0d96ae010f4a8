import type { DecideContext, Decided } from '../kernel/decideContext'
import type { AgendaItem, MeetingChange } from './tables'

/**
 * What a feature above this one does when an item or a meeting that its rows belong to goes, or goes
 * on. It is registered with the record (`record/followers.ts`), so that a meeting needs to know
 * nothing of those tables.
 */
export interface Follower<R, C> {
  /** Whether an item was worked on, so that it stays; `isPreparing`: its meeting is yet to begin. */
  isItemUsed?(record: R, item: AgendaItem, isPreparing: boolean): boolean
  /** What goes when an item is removed. */
  removedWithItem?(record: R, item: AgendaItem): readonly C[]
  /** What comes along when a later meeting takes an item up again as `to`. */
  takenUpWithItem?(
    record: R,
    from: AgendaItem,
    to: AgendaItem,
    context: DecideContext,
  ): readonly C[]
  /** What goes when a meeting that was never held is removed. */
  removedWithMeeting?(record: R, meetingId: string): readonly C[]
}

/** The followers of all features as one, bound to the record as it is. */
export interface Followers<C> {
  isItemUsed(item: AgendaItem, isPreparing: boolean): boolean
  removedWithItem(item: AgendaItem): readonly C[]
  takenUpWithItem(from: AgendaItem, to: AgendaItem): readonly C[]
  removedWithMeeting(meetingId: string): readonly C[]
}

/** What decisions about meetings may use besides the record and the command. */
export interface MeetingContext<C> extends DecideContext {
  readonly followers: Followers<C>
}

/** What a command comes to that also changes what follows its item or meeting. */
export type FollowedDecided<C> = Decided<MeetingChange | C>
