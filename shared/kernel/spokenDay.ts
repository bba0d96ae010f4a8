import { months, weekdays } from './formatDate'

/** What a day that is said depends on. Days are `YYYY-MM-DD`. */
export interface SaidOn {
  readonly today: string
  /** When the workgroup meets next; null while nobody has said. */
  readonly nextMeeting: string | null
}

const dayMs = 86_400_000

const at = (day: string): Date => new Date(`${day}T00:00:00Z`)
const dayOf = (date: Date): string => date.toISOString().slice(0, 10)
const plus = (day: string, days: number): string =>
  dayOf(new Date(at(day).getTime() + days * dayMs))

/** That day of that month; null where there is none, such as February 30. */
function dayIn(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const is = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1
  return is && year > 2000 && year < 2100 ? dayOf(date) : null
}

/** A day said without its year is the next one there is. */
function dayToCome(today: string, month: number, day: number): string | null {
  const year = at(today).getUTCFullYear()
  const candidates = [year, year + 1, year + 2, year + 3, year + 4]
  return (
    candidates.map((one) => dayIn(one, month, day)).find((one) => one !== null && one >= today) ??
    null
  )
}

const toDate = (today: string, month: number, day: number, year?: string): string | null => {
  if (year === undefined) return dayToCome(today, month, day)
  return dayIn(year.length === 2 ? 2000 + Number(year) : Number(year), month, day)
}

const startsWith = (names: readonly string[], said: string): number =>
  said.length < 3 ? -1 : names.findIndex((name) => name.toLowerCase().startsWith(said))

const numberWords = ['a', 'an', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight']
const numberOf = (said: string): number => {
  const word = numberWords.indexOf(said)
  return word < 0 ? Number(said) : Math.max(1, word - 1)
}

/** The same day so many months on; the last one of a month that is shorter. */
function monthsOn(day: string, by: number): string {
  const date = at(day)
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + by + 1, 0))
  const wanted = Math.min(date.getUTCDate(), last.getUTCDate())
  return dayOf(new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), wanted)))
}

/** The first of these weekdays after a day. */
function coming(today: string, weekday: number): string {
  const ahead = (weekday - at(today).getUTCDay() + 7) % 7
  return plus(today, ahead === 0 ? 7 : ahead)
}

/** Monday is 0, so that a weekend belongs to the week before it. */
const placeInWeek = (day: string): number => (at(day).getUTCDay() + 6) % 7

/** That weekday of the next week, whatever day of this one it is. */
function inNextWeek(today: string, weekday: number): string {
  const first = coming(today, weekday)
  return placeInWeek(first) > placeInWeek(today) ? plus(first, 7) : first
}

const lastOfMonth = (day: string): string =>
  dayOf(new Date(Date.UTC(at(day).getUTCFullYear(), at(day).getUTCMonth() + 1, 0)))

const friday = 5

type Reading = (said: readonly string[], on: SaidOn) => string | null

const forms: readonly (readonly [RegExp, Reading])[] = [
  [/^(\d{4})-(\d{1,2})-(\d{1,2})$/, ([, y, m, d]) => dayIn(Number(y), Number(m), Number(d))],
  [
    /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{2}|\d{4}))?$/,
    ([, m, d, y], { today }) => toDate(today, Number(m), Number(d), y),
  ],
  // As one types into a date field, without its slashes.
  [
    /^(\d{2})(\d{2})(\d{2}|\d{4})$/,
    ([, m, d, y], { today }) => toDate(today, Number(m), Number(d), y),
  ],
  [
    /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/,
    ([, m = '', d, y], { today }) => readNamedDay(today, m, d, y),
  ],
  [
    /^(\d{1,2})(?:st|nd|rd|th)? (?:of )?([a-z]{3,9})\.?(?:,? (\d{4}))?$/,
    ([, d, m = '', y], { today }) => readNamedDay(today, m, d, y),
  ],
  [/^today$/, (_, { today }) => today],
  [/^tomorrow$/, (_, { today }) => plus(today, 1)],
  [
    /^(?:in )?(\d{1,3}|an?|one|two|three|four|five|six|seven|eight) (day|week|month)s?$/,
    ([, count = '', unit], { today }) => {
      const by = numberOf(count)
      return unit === 'month' ? monthsOn(today, by) : plus(today, unit === 'week' ? 7 * by : by)
    },
  ],
  [/^next week$/, (_, { today }) => plus(today, 7)],
  [/^next month$/, (_, { today }) => monthsOn(today, 1)],
  [/^(?:the )?next meeting$/, (_, { nextMeeting }) => nextMeeting],
  [/^(?:the )?end of (?:the |this )?month$|^eom$/, (_, { today }) => lastOfMonth(today)],
  [
    /^(?:the )?end of (?:the |this )?week$|^eow$/,
    (_, { today }) => (at(today).getUTCDay() === friday ? today : coming(today, friday)),
  ],
  [
    /^(?:this |coming )?([a-z]{3,9})$/,
    ([, name = ''], { today }) => {
      const weekday = startsWith(weekdays, name)
      return weekday < 0 ? null : coming(today, weekday)
    },
  ],
  [
    /^next ([a-z]{3,9})$/,
    ([, name = ''], { today }) => {
      const weekday = startsWith(weekdays, name)
      return weekday < 0 ? null : inNextWeek(today, weekday)
    },
  ],
]

function readNamedDay(today: string, month: string, day?: string, year?: string): string | null {
  const place = startsWith(months, month)
  return place < 0 ? null : toDate(today, place + 1, Number(day), year)
}

/**
 * The day somebody means (`next fri`, `12/15`, `in 2 weeks`, `by next meeting`), as `YYYY-MM-DD`; null
 * for what isn't understood, or is no day. Months come before days, as in the United States.
 */
export function readDay(said: string, on: SaidOn): string | null {
  const words = said
    .trim()
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replace(/^(?:by|due|on|until) /, '')
  for (const [form, read] of forms) {
    const match = form.exec(words)
    const day = match === null ? null : read(match, on)
    if (day !== null) return day
  }
  return null
}

/** How far a day is from today, as it is said: so that `next fri` can't mean two days. */
export function distanceInWords(day: string, today: string): string {
  const days = Math.round((at(day).getTime() - at(today).getTime()) / dayMs)
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  if (days > 1) return `in ${days} days`
  return days === -1 ? 'yesterday' : `${-days} days ago`
}
