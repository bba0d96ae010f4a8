import { readMonth } from '../../kernel/parseMonth'

/* What a column says of its days: whether it has any, and which of day and month comes first. */

const numbers = /^\s*(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})(?!\d)/

/** How days in numbers stand in a column. */
export class DayOrders {
  /** Only read with the day first: `23/02/2026`. */
  dayFirst = 0
  /** Only read with the month first. */
  monthFirst = 0
  /** Read both ways, and not the same. */
  either = 0

  /** Takes a value that is no month by a glance. */
  take(value: string): void {
    const [, first, second] = numbers.exec(value) ?? []
    if (first === undefined || second === undefined) return
    const [one, two] = [Number(first), Number(second)]
    if (one > 12 && two <= 12) this.dayFirst += 1
    else if (two > 12 && one <= 12) this.monthFirst += 1
    else if (one !== two) this.either += 1
  }
}

/** Numbers that a column of days may have, when its heading says that it has days. */
const numeric = /^-?\d+(\.\d+)?(e\+?\d+)?$/i
/** What stands for no day among moments in numbers. */
const noMoment = /^(0|-1|1)$/

/** How many of some values are days: written as such, or as numbers. */
export function daysAmong(values: readonly string[]): { written: number; numeric: number } {
  let [written, inNumbers, moments] = [0, 0, 0]
  for (const value of values) {
    // What has no digit is no day; most columns are told so without a closer look.
    if (!/\d|[٠-٩۰-۹]/.test(value)) continue
    if (numeric.test(value.trim())) {
      const isMoment = !noMoment.test(value.trim()) && readMonth(value, false) !== null
      if (isMoment) moments += 1
      if (isMoment || noMoment.test(value.trim())) inNumbers += 1
    } else if (readMonth(value, false) !== null || readMonth(value, true) !== null) written += 1
  }
  // What stands for no day is a day's column's only beside days: zeros alone are seconds, or a flag.
  return { written, numeric: moments === 0 ? 0 : inNumbers }
}
