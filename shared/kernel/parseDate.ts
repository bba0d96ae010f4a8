/** Days as form tools write them: ISO, the usual US order, and with the month in words. */

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const isoOrder = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/
const usOrder = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})(?!\d)/
const monthFirst = /^(?:[a-z]{3,9},? )?([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/
const dayFirst =
  /^(?:[a-z]{3,9},? )?(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4})(?!\d)/

/**
 * The day a text begins with, as `YYYY-MM-DD`; null when it is none. A time after it is left aside:
 * the day is the one that was written, in whatever time zone.
 */
export function readDate(text: string): string | null {
  const said = text.slice(0, 60).trim().toLowerCase().replaceAll(/\s+/g, ' ')
  const iso = isoOrder.exec(said)
  if (iso !== null) return dayOf(iso[1], iso[2], iso[3])
  const us = usOrder.exec(said)
  if (us !== null) return dayOf(us[3]?.length === 2 ? `20${us[3]}` : us[3], us[1], us[2])
  const worded = monthFirst.exec(said)
  if (worded !== null) return dayOf(worded[3], monthNumber(worded[1]), worded[2])
  const turned = dayFirst.exec(said)
  return turned === null ? null : dayOf(turned[3], monthNumber(turned[2]), turned[1])
}

const monthNumber = (word = ''): string => String(months.indexOf(word.slice(0, 3)) + 1)

function dayOf(year = '', month = '', day = ''): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  const last = [31, isLeap(y) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1]
  if (last === undefined || d < 1 || d > last || y < 1900) return null
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
