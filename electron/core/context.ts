import { randomUUID } from 'node:crypto'
import type { DecideContext } from '../../shared/meeting/context'

/** The clock, as an argument of everything that needs the time. Milliseconds since 1970. */
export type Clock = () => number

/** A context for one decision, taken now. */
export const contextNow = (clock: Clock): DecideContext => ({ now: clock(), newId: randomUUID })

/** The calendar date on this machine, `YYYY-MM-DD`. */
export function localDate(instant: number): string {
  const at = new Date(instant)
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}

/** The time of day on this machine as people at the table say it, e.g. `10:05 AM`. */
export const localTime = (instant: number): string =>
  new Date(instant).toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' })
