import { randomUUID } from 'node:crypto'
import type { DecideContext } from '../../shared/kernel/decideContext'

/** The clock, as an argument of everything that needs the time. Milliseconds since 1970. */
export type Clock = () => number

/** What time passes by. */
export interface Clocks {
  /** The time of day and the date, as the computer has them: somebody may set it forward or back. */
  readonly calendar: Clock
  /**
   * Milliseconds since some moment, which nobody can set; it may stand still while the computer
   * sleeps. How long something took or has been waited for is measured by this one alone.
   */
  readonly elapsed: Clock
}

/** Those of this computer. */
export const clocksHere: Clocks = { calendar: Date.now, elapsed: () => performance.now() }

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

/** The time zone of this machine, by its name of the IANA. */
export const timeZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone
