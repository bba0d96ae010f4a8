import { monthAt, monthIndex, monthText } from '../kernel/months'

/** Whole months, both included, as `YYYY-MM`. */
export interface Period {
  readonly from: string
  readonly to: string
}

/** So many months are shown unless others are asked for: a year has every season once. */
const usualMonths = 12
/** The most that are shown at once; more bars would be thinner than a copier prints. */
export const mostMonthsShown = 36

/** The months up to the one a day is in. */
export function monthsUpTo(day: string, count = usualMonths): Period {
  const last = indexOf(day.slice(0, 7))
  return { from: monthText(monthAt(last - count + 1)), to: day.slice(0, 7) }
}

/** Every month of a period, in order; the last ones of a period that is too long. */
export function monthsOf({ from, to }: Period): string[] {
  const [first, last] = [indexOf(from), indexOf(to)]
  const begin = Math.max(first, last - mostMonthsShown + 1)
  return Array.from({ length: Math.max(0, last - begin + 1) }, (_, at) =>
    monthText(monthAt(begin + at)),
  )
}

/** Whether a day, `YYYY-MM-DD`, is in a period. */
export const isIn = ({ from, to }: Period, day: string): boolean =>
  day.slice(0, 7) >= from && day.slice(0, 7) <= to

const indexOf = (month: string): number => monthIndex(Number(month.replace('-', '')))
