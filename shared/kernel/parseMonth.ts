import { fold } from './foldText'
import { monthNumber as numberOfFolded } from './monthNames'
import { readDate, readSerial } from './parseDate'
import { isMonth, monthOfDay } from './months'

/* Months as published tables write the day they are about: in digits, in words, as a moment of a computer. */

const numbered = /^(\d{1,2})([/.-])(\d{1,2})[/.-](\d{4}|\d{2})(?!\d)/
const worded = /^(\d{4})[ -]([\p{L}\p{M}]{3,12})\.?[ -](\d{1,2})(?!\d)/u
/** `15-MAR-26`, `01-APR-26 10.22.00.000000 AM`. */
const oracle = /^(\d{1,2})[- ]?([\p{L}\p{M}]{3,12})\.?[- ]?(\d{4}|\d{2})(?!\d)/u
/** `Thu Jan 01 15:30:00 UTC 2026`, as programs print a moment. */
const printed =
  /^\p{L}{3},? (\p{L}{3}) +\d{1,2} \d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?: [A-Z]{2,5}| [+-]\d{2}:?\d{2}| GMT[+-]\d{4})? (\d{4})\b/u
/** `2026-01`, `2026/1`, `2026M01`. */
const yearMonth = /^(\d{4})(?:[-/. ]?m|[-/.])(\d{1,2})$/i
const monthYear = /^(\d{1,2})[-/.](\d{4})$/
const wordYear = /^([\p{L}\p{M}]{3,15})\.?[-/., ']{0,3}(\d{4}|\d{2})$/u
const yearWord = /^(\d{4})[-/., ]{0,2}([\p{L}\p{M}]{3,15})\.?$/u
/** Seconds, milliseconds or microseconds since 1970, some with a fraction or as `1.7676E+12`. */
const moment = /^(-?\d{9,17})(?:\.\d+)?$/
const scientific = /^\d\.\d{2,}e\+?(9|1[0-5])$/i
const compact = /^((?:18|19|20|21)\d{2})(\d{2})(?:(\d{2})(?:\d{2}(?:\d{2}(?:\d{2})?)?)?)?(?:\.0+)?$/

const monthNumber = (word: string): number => numberOfFolded(fold(word))

/**
 * The month of a day or moment as a number; null when it is none. `dayFirst` says what comes first
 * where numbers alone don't. A day is the one that was written, in whatever zone; a number of seconds is
 * told in UTC.
 */
export function readMonth(text: string, dayFirst: boolean): number | null {
  const said = text.slice(0, 60).trim()
  return (/^[-\d.e+]+$/i.test(said) ? ofNumber(said) : null) ?? ofText(said, dayFirst)
}

function ofNumber(said: string): number | null {
  const digits = compact.exec(said)
  if (digits !== null) {
    const [, year = '', month = '', day] = digits
    const at = Number(year) * 100 + Number(month)
    if (!isMonth(at)) return null
    return day === undefined ? at : monthOf(`${year}-${month}-${day}`)
  }
  const since = moment.exec(said)?.[1] ?? (scientific.test(said) ? String(Number(said)) : undefined)
  if (since !== undefined) return ofMoment(since)
  const serial = readSerial(said)
  return serial === null ? null : monthOfDay(serial)
}

function ofMoment(since: string): number | null {
  const digits = since.replace('-', '').length
  const ms =
    digits <= 11 ? Number(since) * 1_000 : digits <= 14 ? Number(since) : Number(since) / 1_000
  const at = new Date(ms)
  const year = at.getUTCFullYear()
  return year >= 1900 && year < 2200 ? year * 100 + at.getUTCMonth() + 1 : null
}

function ofText(said: string, dayFirst: boolean): number | null {
  const first = yearMonth.exec(said)
  if (first !== null) return asMonth(first[1], Number(first[2]))
  const last = monthYear.exec(said)
  if (last !== null) return asMonth(last[2], Number(last[1]))
  const inWords = wordYear.exec(said)
  if (inWords !== null) return asMonth(inWords[2], monthNumber(inWords[1] ?? ''))
  const after = yearWord.exec(said)
  if (after !== null) return asMonth(after[1], monthNumber(after[2] ?? ''))
  const program = printed.exec(said)
  if (program !== null) return asMonth(program[2], monthNumber(program[1] ?? ''))
  return ofDay(said, dayFirst)
}

function ofDay(said: string, dayFirst: boolean): number | null {
  const [, one, sign, two, year] = numbered.exec(said) ?? []
  if (one !== undefined && two !== undefined && year !== undefined)
    // Days with dots have the day first wherever they are written.
    return monthOf(
      (sign === '.' ? Number(two) <= 12 : dayFirst)
        ? `${two}/${one}/${year}`
        : `${one}/${two}/${year}`,
    )
  const [, ofYear, word, day] = worded.exec(said) ?? []
  if (ofYear !== undefined && word !== undefined && day !== undefined)
    return monthOf(`${word} ${day}, ${ofYear}`)
  const [, date, name, written] = oracle.exec(said) ?? []
  if (date !== undefined && name !== undefined && written !== undefined) {
    const month = monthNumber(name)
    return month === 0 ? null : monthOf(`${inFull(written)}-${month}-${date}`)
  }
  return monthOf(said)
}

/** Years of two digits are of this century, but for those that are far from over. */
const inFull = (year: string): string =>
  year.length === 4 ? year : Number(year) > 80 ? `19${year}` : `20${year}`

function asMonth(year: string | undefined, month: number): number | null {
  const at = Number(inFull(year ?? '')) * 100 + month
  return month >= 1 && month <= 12 && at >= 180_000 && at < 220_000 ? at : null
}

/** Days before 1900 are read, too: they are told as far from the others, not as no days. */
function monthOf(text: string): number | null {
  const before =
    /^(18\d\d)-(\d{1,2})-(\d{1,2})/.exec(text) ?? /^(\d{1,2})\/\d{1,2}\/(18\d\d)/.exec(text)
  if (before !== null)
    return before[1]?.length === 4
      ? asMonth(before[1], Number(before[2]))
      : asMonth(before[2], Number(before[1]))
  const day = readDate(text)
  return day === null ? null : monthOfDay(day)
}
