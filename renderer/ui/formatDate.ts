import { spans } from './texts'

/** Long as a heading, short within a few weeks, dated across the years. */
const dateStyles = {
  long: { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' },
  short: { weekday: 'short', month: 'short', day: 'numeric' },
  dated: { year: 'numeric', month: 'short', day: 'numeric' },
} satisfies Record<string, Intl.DateTimeFormatOptions>

/** A calendar date in words, e.g. `Tuesday, November 24, 2026`; empty for none. */
export function dateInWords(date: string, style: keyof typeof dateStyles = 'long'): string {
  if (date === '') return ''
  // Noon keeps the calendar day whatever the machine's time zone.
  return new Date(`${date}T12:00:00`).toLocaleDateString('en-US', dateStyles[style])
}

/** The calendar date of an instant, `YYYY-MM-DD`. */
export function dateOf(instant: number): string {
  const at = new Date(instant)
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}

/** A time of day in words, e.g. `10:00 AM`; empty for none. */
export function timeInWords(time: string): string {
  if (time === '') return ''
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return clockTime(new Date(2000, 0, 1, hours, minutes).getTime())
}

/** An instant as the clock on the projector tells it. */
export const clockTime = (instant: number): string =>
  new Date(instant)
    .toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' })
    .replace(/\s/, '\u00a0')

/** An instant as fields for a time of day take it: `HH:MM` on a 24-hour clock. */
export function timeOfDay(instant: number): string {
  const at = new Date(instant)
  return [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':')
}

/** The last moment at which a clock showed this time of day; null when that is no time. */
export function lastTimeOf(time: string, now: number): number | null {
  const [, hours, minutes] = /^(\d{2}):(\d{2})$/.exec(time) ?? []
  if (hours === undefined || minutes === undefined) return null
  const at = new Date(now)
  at.setHours(Number(hours), Number(minutes), 0, 0)
  // Shortly after midnight, 23:50 means the day before.
  if (at.getTime() > now) at.setDate(at.getDate() - 1)
  return at.getTime()
}

/** What is left of a timebox, as people say it. */
export function remainingWords(ms: number): string {
  if (ms < 0) return spans.over(Math.floor(-ms / 60_000))
  if (ms < 60_000) return spans.underMinuteLeft
  return spans.left(Math.ceil(ms / 60_000))
}

/** How long something has been so, as people say it. */
export function durationWords(ms: number): string {
  const minutes = Math.floor(ms / 60_000)
  if (minutes < 1) return spans.underMinute
  if (minutes < 60) return spans.minutes(minutes)
  return spans.hours(Math.floor(minutes / 60), minutes % 60)
}

/** How far a meeting is from its plan, as people say it. */
export function paceWords(minutesBehind: number): string {
  if (minutesBehind === 0) return spans.onTime
  return minutesBehind > 0 ? spans.behind(minutesBehind) : spans.ahead(-minutesBehind)
}
