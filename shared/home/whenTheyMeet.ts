import { fold, wordsOf } from '../kernel/foldText'
import { weekdays } from '../kernel/formatDate'

/*
 * When people meet, from the words somebody entered: `First Thursday, 7 pm, at the school`. Only what
 * can mean one thing is told; whoever is sent to a meeting on a wrong day isn't sent again.
 */

const dayMs = 86_400_000
const names = weekdays.map(fold)

/** Which ones of their weekday in a month: 1 to 4, or 5 for the last. */
const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  last: 5,
}

/** With one of these, a day that follows from the rest may not be one. */
const doubts = new Set(
  'other alternate alternating biweekly fortnightly bimonthly quarterly quarter year except not no unless usually sometimes until from starting after before fifth 5th 3 two three months summer winter school january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec changed cancelled canceled paused varies'.split(
    ' ',
  ),
)

/** Words before the first of these say when; what follows says where. */
const where = /[,;(]|\bat\b|\bin\b/

/**
 * The first day, from `today` on (`YYYY-MM-DD`), on which people meet who say so in these words; empty
 * where the words say none, or could mean another.
 */
export function nextDayOfMeeting(meets: string, today: string): string {
  const said = fold(meets)
  const words = wordsOf(said.split(where)[0] ?? '')
  const all = wordsOf(said)
  if (all.some((word) => doubts.has(word) && word !== 'school')) return ''
  const weekday = findWeekday(all)
  if (weekday === null) return ''
  const nths = new Set(words.flatMap((word) => ordinals[word] ?? []))
  if (nths.size === 0 && !isWeekly(words)) return ''
  const days = daysFrom(today, weekday)
  return (nths.size === 0 ? days[0] : days.find((day) => isOneOf(day, nths))) ?? ''
}

/** The one weekday that is named; null for none or several. */
function findWeekday(words: readonly string[]): number | null {
  const found = new Set(
    words.flatMap((word) => {
      const at = names.findIndex((name) => word === name || word === `${name}s`)
      return at === -1 ? [] : [at]
    }),
  )
  const [only] = found
  return found.size === 1 && only !== undefined ? only : null
}

const isWeekly = (words: readonly string[]): boolean =>
  words.includes('every') ||
  words.includes('each') ||
  words.includes('weekly') ||
  words.some((word) => names.some((name) => word === `${name}s`))

/** Among so many weeks every first, last or other weekday of a month comes. */
const weeksAhead = 10

/** The days to come that are this weekday, from `today` on. */
function daysFrom(today: string, weekday: number): string[] {
  const start = Date.parse(`${today}T00:00:00Z`)
  const first = start + ((weekday - new Date(start).getUTCDay() + 7) % 7) * dayMs
  return Array.from({ length: weeksAhead }, (_, weeks) => dayOf(first + weeks * 7 * dayMs))
}

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** Whether a day is one of these of its weekday in the month: the first to fourth, or 5 for the last. */
function isOneOf(day: string, nths: ReadonlySet<number>): boolean {
  const isLast = dayOf(Date.parse(`${day}T00:00:00Z`) + 7 * dayMs).slice(0, 7) !== day.slice(0, 7)
  return nths.has(Math.ceil(Number(day.slice(8)) / 7)) || (isLast && nths.has(5))
}
