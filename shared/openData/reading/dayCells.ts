import { monthIndex } from '../../kernel/months'
import { readMonth } from '../../kernel/parseMonth'
import { DayOrders } from './dayColumn'
import { Distinct } from './distinct'
import { isTotal, saysNothing } from './placeLabels'
import type { Text } from './reading'

/** The months from the first of year 1890 on fit eleven bits until 2060; none is let in beyond. */
export const firstMonth = monthIndex(189_001)
export const monthBits = 11

/** Instead of a month. */
const unreadable = -1
/** The day is still to come, sums others up, or isn’t said. */
export const toCome = -2
export const totalRow = -3
export const noDay = -4

/** Days are remembered up to so many, a hundred years and more; moments in numbers are each another. */
const mostDays = 50_000

/** Days to come are no further off than this; a year of two digits beyond is of the century before. */
const soonMonths = 36
const century = 1_200

const slash = 47
const dash = 45

/** Reads the month of each day in a column, each way of writing one only once. */
export class DayCells {
  private days = new Distinct()
  private months: number[] = []
  private readonly momentDays = new Map<number, number>()
  private readonly last: number
  /** How days in numbers stand, row by row or value by value. */
  readonly order = new DayOrders()

  constructor(
    private readonly dayFirst: boolean,
    lastMonth: number,
    private readonly text: Text,
  ) {
    this.last = Math.min(monthIndex(lastMonth) - firstMonth, 2 ** monthBits - 1)
  }

  /** Months after the first there can be, or why there is none. */
  monthIn(bytes: Uint8Array, from: number, end: number): number {
    const plain = this.plainMonth(bytes, from, end)
    if (plain !== unreadable) return plain
    const length = end - from
    if (length === 10 || length === 13) {
      const moment = this.monthOfMoment(digits(bytes, from, length), length)
      if (moment !== unreadable) return moment
    }
    const to = endOfDay(bytes, from, end)
    const number = this.days.numberOf(bytes, from, to)
    if (number < this.months.length) return this.months[number] ?? unreadable
    const month = this.monthOf(this.text(bytes, from, end))
    this.months.push(month)
    // Seconds since 1970 are as many as rows: what was forgotten is read again.
    if (this.days.size > mostDays) {
      this.days = new Distinct()
      this.months = []
    }
    return month
  }

  /** The month of a number in one column and a year in another. */
  monthOfYear(year: string, month: string): number {
    const said = month.trim()
    if (isTotal(said) || isTotal(year)) return totalRow
    const at = /^\d{1,2}(\.0+)?$/.test(said) ? String(Number(said)) : said
    const whole = year.trim().replace(/\.0+$/, '')
    return this.monthOf(/^\d+$/.test(at) ? `${whole}-${at}` : `${at} ${whole}`)
  }

  /** The month of seconds or milliseconds since 1970, which is the same for all of a day. */
  private monthOfMoment(since: number, length: number): number {
    if (Number.isNaN(since)) return unreadable
    const day = Math.floor(since / (length === 13 ? 86_400_000 : 86_400))
    const known = this.momentDays.get(day)
    if (known !== undefined) return known
    const month = this.monthOf(String(since).padStart(length, '0'))
    if (this.momentDays.size < mostDays) this.momentDays.set(day, month)
    return month
  }

  private monthOf(said: string): number {
    if (saysNothing(said.trim())) return noDay
    this.order.take(said)
    const month = readMonth(said, this.dayFirst)
    if (month === null) {
      if (/^(0|-1|1)(\.0+)?$/.test(said.trim())) return monthIndex(197_001) - firstMonth
      return isTotal(said) ? totalRow : unreadable
    }
    const written = monthIndex(month) - firstMonth
    // `01-JAN-70` is what programs write for no day, and not the year 2070.
    const isPast = written > this.last + soonMonths && !/\d{4}/.test(said)
    const at = isPast ? written - century : written
    return at < 0 ? unreadable : at > this.last ? toCome : at
  }

  /** The month of the two ways most files write a day in, without a look at anything else. */
  private plainMonth(bytes: Uint8Array, from: number, end: number): number {
    if (end - from < 10) return unreadable
    const isSlashed = bytes[from + 2] === slash && bytes[from + 5] === slash
    if (isSlashed && this.dayFirst) return unreadable
    if (!isSlashed && !(bytes[from + 4] === dash && bytes[from + 7] === dash)) return unreadable
    const year = digits(bytes, isSlashed ? from + 6 : from, 4)
    const month = digits(bytes, isSlashed ? from : from + 5, 2)
    const day = digits(bytes, isSlashed ? from + 3 : from + 8, 2)
    const next = end - from === 10 ? 32 : bytes[from + 10]
    // Any month has 28 days; how many more is left to the thorough reading.
    if (!(month >= 1 && month <= 12 && day >= 1 && day <= 28) || (next !== 32 && next !== 84))
      return unreadable
    const at = year * 12 + month - 1 - firstMonth
    // What has letters in it is no number at all.
    if (!(at >= 0 && at <= this.last)) return unreadable
    if (isSlashed) {
      if (day > 12) this.order.monthFirst += 1
      else if (day !== month) this.order.either += 1
    }
    return at
  }
}

/** A number written in so many digits; NaN when it isn't one. */
function digits(bytes: Uint8Array, from: number, count: number): number {
  let value = 0
  for (let at = from; at < from + count; at += 1) {
    const digit = (bytes[at] ?? 0) - 48
    if (digit < 0 || digit > 9) return NaN
    value = 10 * value + digit
  }
  return value
}

/** Where the day of a moment ends: `11/04/2023` of `11/04/2023 6:08:26 PM`. */
function endOfDay(bytes: Uint8Array, from: number, to: number): number {
  const first = bytes[from] ?? 0
  if (first < 48 || first > 57) return to
  // `2025 Nov 04 06:08:26 PM`
  if (bytes[from + 4] === 32 && bytes[from + 8] === 32 && bytes[from + 11] === 32)
    return Math.min(to, from + 11)
  // A month in words goes on after a blank: `4 February 2026`, `01 AUGUST 2026`.
  for (let at = from + 8; at < to; at += 1)
    if (bytes[at] === 32 || bytes[at] === 84) return isLetter(bytes[at - 1]) ? to : at
  return to
}

const isLetter = (byte = 0): boolean => (byte | 32) >= 97 && (byte | 32) <= 122
