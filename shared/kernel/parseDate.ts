import { fold } from './foldText'
import { monthNumber } from './monthNames'

/* Days as form tools, mail programs and people write them: ISO, in numbers, and with the month in words. */

const isoOrder = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/
const numbers = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/
const chinese = /(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号號]/
const vietnamese = /(\d{1,2})\s*(?:thang|thg\.?)\s*(\d{1,2})\s*,?\s*(?:nam)?\s*(\d{4})/

/** Which of day and month comes first in days written as `3/11/2026`. */
export type DayOrder = 'month first' | 'day first'

/** So many letters hold a day with its day of the week. */
const lookedAt = 80

/**
 * The day a text begins with, as `YYYY-MM-DD`; null when it is none. A time after it is left aside:
 * the day is the one that was written, in whatever time zone. `order` says what comes first where
 * numbers alone don't; days with dots between their numbers have the day first wherever they are written.
 */
export function readDate(text: string, order: DayOrder = 'month first'): string | null {
  const trimmed = inDigits(text.slice(0, lookedAt).trim())
  const iso = isoOrder.exec(trimmed)
  if (iso !== null) return dayOf(iso[1], iso[2], iso[3])
  const numbered = numbers.exec(trimmed)
  if (numbered !== null) return dayInNumbers(numbered, order)
  const compact = /^(20\d\d)(\d\d)(\d\d)(?!\d)/.exec(trimmed)
  if (compact !== null) return dayOf(compact[1], compact[2], compact[3])
  const said = fold(trimmed).replaceAll(/\s+/g, ' ')
  const han = chinese.exec(said)
  if (han !== null) return dayOf(han[1], han[2], han[3])
  const viet = vietnamese.exec(said)
  if (viet !== null) return dayOf(viet[3], viet[2], viet[1])
  return dayInWords(said)
}

/** Digits of other scripts as those everyone computes with. */
const inDigits = (text: string): string =>
  !/[٠-٩۰-۹]/.test(text)
    ? text
    : text
        .replaceAll(/[٠-٩]/g, (sign) => String(sign.charCodeAt(0) - 0x660))
        .replaceAll(/[۰-۹]/g, (sign) => String(sign.charCodeAt(0) - 0x6f0))

function dayInNumbers(found: RegExpExecArray, order: DayOrder): string | null {
  const [, first = '', sign = '', second = '', year = ''] = found
  const isDayFirst = sign === '.' ? Number(second) <= 12 : order === 'day first'
  const whole = year.length === 2 ? `20${year}` : year
  return isDayFirst ? dayOf(whole, second, first) : dayOf(whole, first, second)
}

/** A month in words, a year and a day of the month, in whatever order a language has them. */
function dayInWords(said: string): string | null {
  const untimed = said.split(/\b\d{1,2}[:h]\d\d/)[0] ?? ''
  const words = untimed.match(/[\p{L}\p{M}]+|\d+/gu) ?? []
  // Whatever stands before is a day of the week, some cut short as months are (`mar.`); a sentence is no day.
  const at = words.slice(0, 5).findLastIndex((word) => monthNumber(word) > 0)
  if (at === -1 || words.length === 0) return null
  const month = monthNumber(words[at] ?? '')
  const near = words.slice(Math.max(0, at - 3), at + 5).filter((word) => /^\d+$/.test(word))
  const year = near.find((word) => /^(19|20)\d\d$/.test(word))
  const days = near.filter((word) => word.length <= 2)
  const [day, short] = days
  if (day === undefined) return null
  if (year !== undefined) return dayOf(year, String(month), day)
  return short === undefined ? null : dayOf(`20${short.padStart(2, '0')}`, String(month), day)
}

function dayOf(year = '', month = '', day = ''): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  const last = [31, isLeap(y) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1]
  if (last === undefined || d < 1 || d > last || y < 1900) return null
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** What the days of a whole column say about their order. */
export interface ColumnOrder {
  readonly order: DayOrder
  /** Whether no row decides it and the question isn't in English. */
  readonly isGuessed: boolean
  /** Whether rows contradict each other. */
  readonly isMixed: boolean
}

/**
 * Which of day and month comes first, decided by all answers of a column. Where none decides it, a
 * column whose question is in English has the month first, and one in another language the day.
 */
export function orderOf(answers: Iterable<string>, isEnglish: boolean): ColumnOrder {
  let [dayFirst, monthFirst, open] = [0, 0, 0]
  for (const answer of answers) {
    const found = numbers.exec(inDigits(answer.trim().slice(0, lookedAt)))
    if (found === null || found[2] === '.') continue
    const [first, second] = [Number(found[1]), Number(found[3])]
    if (first > 12 && second <= 12) dayFirst += 1
    else if (second > 12 && first <= 12) monthFirst += 1
    else if (first !== second) open += 1
  }
  const isDecided = dayFirst > 0 || monthFirst > 0
  const usual = isEnglish ? 'month first' : 'day first'
  return {
    order: isDecided ? (dayFirst > monthFirst ? 'day first' : 'month first') : usual,
    isGuessed: !isDecided && open > 0 && !isEnglish,
    isMixed: dayFirst > 0 && monthFirst > 0,
  }
}

/** Days of spreadsheets are counted from the end of 1899; these are those of 2009 to 2050. */
const serials = { first: 40_000, last: 55_000 } as const

/** The day a spreadsheet counts as such a number, as `YYYY-MM-DD`; null for a number that is none. */
export function readSerial(text: string): string | null {
  if (!/^\d{5}(\.\d+)?$/.test(text.trim())) return null
  const days = Math.floor(Number(text))
  if (days < serials.first || days > serials.last) return null
  return new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10)
}
