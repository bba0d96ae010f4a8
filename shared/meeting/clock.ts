import type { AgendaItem, Meeting } from './tables'

/* Time at the table. All durations are milliseconds unless a name says minutes. */

const minute = 60_000

/** The item with its clock stopped at `now` and the time added up. */
export const stoppedClock = (item: AgendaItem, now: number): AgendaItem => ({
  ...item,
  usedMs: usedMs(item, now),
  startedAt: null,
  stoppedAt: item.startedAt === null ? item.stoppedAt : now,
})

/** Time an item has used up to `now`. A clock set back never takes time away. */
export const usedMs = (item: Pick<AgendaItem, 'usedMs' | 'startedAt'>, now: number): number =>
  item.usedMs + (item.startedAt === null ? 0 : Math.max(0, now - item.startedAt))

/** So long after it was begun, an item that is finished is asked about. */
const justBegunMs = 10_000

/** Whether an item was begun only seconds ago: finishing it now is more likely a slip. */
export const isJustBegun = (
  item: Pick<AgendaItem, 'status' | 'usedMs' | 'startedAt'>,
  now: number,
): boolean => item.status === 'running' && usedMs(item, now) < justBegunMs

/** Time left in an item's timebox, as `timeboxed` gives it; negative when it is over. */
export const remainingMs = (item: AgendaItem, now: number): number =>
  item.minutes * minute - usedMs(item, now)

/** An item nears its end from here on. */
const closingMs = 2 * minute

/** Whether the time of an item, as `timeboxed` gives it, is nearly over or over; null before that. */
export function timeSignal(item: AgendaItem, now: number): 'closing' | 'over' | null {
  const left = remainingMs(item, now)
  if (left < 0) return 'over'
  // What takes no longer than that anyway doesn't near its end as it begins.
  return left <= closingMs && item.minutes * minute > closingMs ? 'closing' : null
}

/** Where a running meeting stands against its plan. */
export interface Pace {
  /** When it will end if every open item takes its timebox. */
  readonly projectedEnd: number
  /** When it would have ended had every item taken its timebox from the start. */
  readonly plannedEnd: number
  /** Whole minutes behind (positive) or ahead (negative) of the plan. */
  readonly minutesBehind: number
}

/** The pace of a meeting while it is held; null before it starts and once it is wrapped up. */
export function paceOf(meeting: Meeting, agenda: readonly AgendaItem[], now: number): Pace | null {
  const held = meeting.phase === 'part A' || meeting.phase === 'part B'
  if (!held || meeting.startedAt === null) return null
  const planned = agenda.reduce((sum, item) => sum + item.minutes * minute, 0)
  const toCome = agenda
    .filter((item) => item.status === 'planned' || item.status === 'running')
    .reduce((sum, item) => sum + Math.max(0, remainingMs(item, now)), 0)
  const plannedEnd = meeting.startedAt + planned
  const projectedEnd = now + toCome
  return {
    projectedEnd,
    plannedEnd,
    minutesBehind: Math.round((projectedEnd - plannedEnd) / minute),
  }
}
