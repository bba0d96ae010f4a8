import { randomUUID } from 'node:crypto'
import type { DecideContext } from '../../shared/kernel/decideContext'

/** The clock, as an argument of everything that needs the time. Milliseconds since 1970. */
export type Clock = () => number

/** A context for one decision, taken now. */
export const contextNow = (clock: Clock): DecideContext => ({ now: clock(), newId: randomUUID })

const two = (value: number): string => String(value).padStart(2, '0')

/** The calendar date on this machine, `YYYY-MM-DD`. */
export function localDate(instant: number): string {
  const at = new Date(instant)
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}

/** The time of day on this machine, `HH:MM` on a 24-hour clock. */
export function localTime(instant: number): string {
  const at = new Date(instant)
  return `${two(at.getHours())}:${two(at.getMinutes())}`
}
