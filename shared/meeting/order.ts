import type { Meeting } from './tables'

type Ordered = Pick<Meeting, 'id' | 'date' | 'startTime' | 'startedAt'>

/**
 * Which of two meetings is the earlier one: negative for the first. By day; on one day as they were begun,
 * since a second one is often prepared without a time, and those that weren't begun yet come last, by
 * their time. Ids break ties, so that two meetings always have an order.
 */
export const compareMeetings = (a: Ordered, b: Ordered): number =>
  inOrder(a.date, b.date) ||
  inOrder(a.startedAt ?? Infinity, b.startedAt ?? Infinity) ||
  inOrder(a.startTime, b.startTime) ||
  inOrder(a.id, b.id)

const inOrder = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0)
