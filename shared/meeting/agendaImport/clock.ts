/** A time of day, or a span of it, in minutes after midnight. */
export interface ClockSpan {
  readonly start: number
  /** Null when only a beginning is written. */
  readonly end: number | null
}

/** `9:00a` is written, too. */
const meridiem = String.raw`(?:[ap]\.?\s?m\b\.?|(?<=\d)[ap](?![\p{L}\d]))`
/** `0915-0945` tells times on both sides of its sign; of `2020-2025` both are years. */
const digits = String.raw`(?:[01]\d|2[0-3])[0-5]\d`
const ranged = String.raw`(?!20[0-5]\d\s*\S{1,2}\s*20)(?:${digits}(?=\s*(?:[-–—−]|to|hasta)\s*${digits}(?!\d))|(?<=(?<!\d)${digits}\s?(?:[-–—−]|to|hasta)\s?)(?<!(?<!\d)20[0-5]\d\s?(?:[-–—−]|to|hasta)\s?(?=20))${digits}(?!\d))`
const time = String.raw`(?:(?:[01]?\d|2[0-4])(?:[:.]|h\s?)[0-5]\d(?::[0-5]\d)?\s*(?:${meridiem})?|(?:1[0-2]|0?[1-9])\s*[ap]\.?\s?m\b\.?|(?<=[-–—] ?)(?:1[0-2]|0?[1-9])[ap](?![\p{L}\d])|(?:[01]\d|2[0-3])[0-5]\d(?=\s*(?:h|hrs|hours)\b)|${ranged}|noon\b|midnight\b|mediod[ií]a\b)(?:\s*(?:h|hrs|hours|horas|uhr)\b\.?)?`
const bareHour = String.raw`(?:[01]?\d|2[0-4])`
const between = String.raw`\s*(?:[-–—−~→]{1,2}|to|until|till|through|al?|hasta)\s*`
const span = String.raw`(?:(?:from|de|at|@|a las)\s+)?(?:(?:(${time})|(${bareHour}))${between}(${time})|(${time}))`

const atStart = new RegExp(String.raw`^[([]?${span}[)\]]?(?=$|[\s:|,;–—-])`, 'iu')
const whole = new RegExp(String.raw`^[([]?\s*${span}\s*(?:[a-z]{2,4}t)?\s*[)\]]?$`, 'iu')
const anywhere = new RegExp(String.raw`(?<![\d:.,/-])${span}(?![\d/]|:\d)`, 'iu')

/** A time of day or span that a text begins with, and how many letters it takes. */
export function clockAtStart(text: string): { clock: ClockSpan; length: number } | undefined {
  const match = atStart.exec(text)
  if (match === null || isDecimalNumber(match)) return undefined
  const clock = toSpan(match)
  return clock === undefined ? undefined : { clock, length: match[0].length }
}

/** The time of day or span that a text is; undefined when it is something else. */
export function clockOf(text: string): ClockSpan | undefined {
  const match = whole.exec(text.trim())
  return match === null ? undefined : toSpan(match)
}

/** The first time of day or span within a text, and the letters it stands on. */
export function clockIn(text: string): { clock: ClockSpan; from: number; to: number } | undefined {
  const match = anywhere.exec(text)
  if (match === null || isDecimalNumber(match)) return undefined
  const clock = toSpan(match)
  if (clock === undefined) return undefined
  return { clock, from: match.index, to: match.index + match[0].length }
}

const hourAlone =
  /(?<=(?<!\p{L})(?:until|till?|after|from|at|by|past|before|as of|las|la) )(1[0-2]|0?[1-9])(?: ?o['’]?clock)?(?=$|[\s.,;:!?)\]–—-](?!\d))(?! ?(?:min|people|items?|%|days?|weeks?|months?|years?|st\b|nd\b|rd\b|th\b))/iu

/** A full hour without a sign of it, behind a word that tells a time: `until 11`, `a las 3`. */
export function bareTime(text: string): { clock: ClockSpan; from: number; to: number } | undefined {
  const match = hourAlone.exec(text)
  if (match === null) return undefined
  const to = match.index + match[0].length
  return { clock: { start: Number(match[1]) * 60, end: null }, from: match.index, to }
}

/** A single `2.10` is a number of a list; `10.15` may be one, too, but lists are seldom that long. */
const isDecimalNumber = (match: RegExpExecArray): boolean => {
  const single = match[4]
  return single !== undefined && /^\d{1,2}\.\d\d$/.test(single) && Number(single) < 7
}

function toSpan(match: RegExpExecArray): ClockSpan | undefined {
  const end = readTime(match[3])
  const first = readTime(match[1] ?? match[2] ?? match[4])
  if (first === undefined) return undefined
  if (end === undefined) return { start: first.minutes, end: null }
  // 1:00 – 2:30pm begins in the afternoon, 10:00 – 1:30 PM in the morning.
  const later = first.minutes + 720
  const isShifted = end.isFixed && !first.isFixed && first.minutes < 720 && later <= end.minutes
  const start = isShifted ? later : first.minutes
  return { start, end: end.minutes }
}

function readTime(text: string | undefined): { minutes: number; isFixed: boolean } | undefined {
  if (text === undefined) return undefined
  if (/^(noon|mediod)/i.test(text)) return { minutes: 720, isFixed: true }
  if (/^midnight/i.test(text)) return { minutes: 0, isFixed: true }
  const match = /^(\d{1,2})(?:\D{0,2}(\d\d))?(?::\d\d)?\s*([ap])?/i.exec(text)
  if (match === null) return undefined
  const hours = Number(match[1])
  const minutes = Number(match[2] ?? 0)
  const half = match[3]?.toLowerCase()
  if (hours > 24 || minutes > 59) return undefined
  if (half === undefined || hours > 12)
    return { minutes: hours * 60 + minutes, isFixed: hours > 12 }
  return { minutes: ((hours % 12) + (half === 'p' ? 12 : 0)) * 60 + minutes, isFixed: true }
}

/** The longest an item of an agenda goes on; more is a break between days or a slip. */
const longest = 360

/** Minutes from one time of day to a later one, whichever clock they are written by; null when unlikely. */
export function minutesBetween(start: number, end: number): number | null {
  const minutes = minutesAfter(start, end)
  return minutes >= 1 && minutes <= longest ? minutes : null
}

/** Minutes from a time of day to another, whichever clock they are written by: 0 to 719. */
export const minutesAfter = (from: number, time: number): number =>
  (((time - from) % 720) + 720) % 720

/** HH:MM of a 24-hour clock. */
export const formatClock = (minutes: number): string => {
  const within = minutes % 1440
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${two(Math.floor(within / 60))}:${two(within % 60)}`
}
