import { remainingMs } from './clock'
import type { AgendaItem, Meeting } from './tables'

/**
 * When each item of a meeting under way began, or will begin if every open one before it takes the
 * rest of its timebox; instants by id, in the agenda's order. `agenda` has the minutes each has now.
 * Empty before the meeting starts and once it is wrapped up.
 */
export function startTimes(
  meeting: Meeting,
  agenda: readonly AgendaItem[],
  now: number,
): ReadonlyMap<string, number> {
  const starts = new Map<string, number>()
  if (meeting.phase !== 'part A' && meeting.phase !== 'part B') return starts
  const running = agenda.find(({ status }) => status === 'running')
  let next = now + (running === undefined ? 0 : Math.max(0, remainingMs(running, now)))
  for (const item of agenda) {
    if (item.beganAt !== null) starts.set(item.id, item.beganAt)
    if (item.status !== 'planned') continue
    if (item.beganAt === null) starts.set(item.id, next)
    next += Math.max(0, remainingMs(item, now))
  }
  return starts
}
