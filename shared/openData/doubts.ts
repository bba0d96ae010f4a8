import { monthName } from './monthName'
import type { Doubt } from './contract'
import type { Counted, Reading } from './reading/reading'

/* What is in doubt about a file that was read, each in words for the person who decides. */

const number = (count: number): string => count.toLocaleString('en-US')
const rowsOf = (count: number): string => `${number(count)} ${count === 1 ? 'row' : 'rows'}`
const mostNamed = 5

/** What was noticed of the letters of a file. */
interface Letters {
  /** Some weren't in UTF-8. */
  readonly isWindows: boolean
  /** So many NUL bytes were taken out. */
  readonly zeros: number
}

/** The doubts about what was counted. */
export function doubtsOf(
  counted: Counted,
  reading: Pick<Reading, 'header' | 'columns' | 'dayFirst' | 'countFar'>,
  { isWindows, zeros }: Letters,
): Doubt[] {
  const headingOf = (column: Reading['columns'][number]): string =>
    `“${(reading.header[reading.columns.indexOf(column)] ?? '').slice(0, 60)}”`
  const doubts: (Doubt | null)[] = [
    order(counted, reading.dayFirst),
    far(counted, reading.countFar),
    reading.columns.includes('count')
      ? {
          about: 'count',
          mustAnswer: false,
          message: `${headingOf('count')} is summed: each row stands for as many as it says. If it has something else, set the column to “Not read”, and rows are counted.`,
        }
      : null,
    sameEvent(counted, headingOf('event')),
    ways(counted, headingOf('initiator')),
    counted.categoriesNotKept > 0
      ? {
          about: 'category',
          mustAnswer: false,
          message: `${number(counted.categoriesNotKept)} different ${counted.categoriesNotKept === 1 ? 'value' : 'values'} of ${headingOf('category')} may tell of a person or an exact place. Their rows are counted as “Everything else”.`,
        }
      : null,
    zeros > 0
      ? {
          about: 'file',
          mustAnswer: false,
          message: `${number(zeros)} hidden control ${zeros === 1 ? 'character was' : 'characters were'} taken out.`,
        }
      : null,
    isWindows
      ? {
          about: 'file',
          mustAnswer: false,
          message:
            'Some letters aren’t in UTF-8 and were read as Windows letters. Check names with accents.',
        }
      : null,
  ]
  return doubts.filter((doubt) => doubt !== null)
}

function order(
  { order: { dayFirst, monthFirst, either } }: Counted,
  isDayFirst: boolean,
): Doubt | null {
  if (dayFirst > 0 && monthFirst > 0)
    return {
      about: 'order',
      mustAnswer: false,
      message: `Some days have the day first, others the month. ${isDayFirst ? 'The day first' : 'The month first'} was read; days that can’t be read so are left out, and days like 3/4/2026 may be wrong.`,
    }
  if (dayFirst > 0 || monthFirst > 0 || either === 0) return null
  return {
    about: 'order',
    mustAnswer: false,
    message: `No row shows whether 3/4/2026 is March 4 or April 3. ${isDayFirst ? 'April 3' : 'March 4'} was assumed.`,
  }
}

function far({ far: months }: Counted, isCounted: boolean): Doubt | null {
  if (months.length === 0) return null
  const named = months
    .slice(0, mostNamed)
    .map(({ month, rows }) => `${rowsOf(rows)} of ${monthName(month)}`)
    .join(', ')
  const more =
    months.length > mostNamed ? ` and ${number(months.length - mostNamed)} more months` : ''
  return {
    about: 'far months',
    mustAnswer: false,
    message: `${named}${more}: far from all others, so probably no real days. ${isCounted ? 'They are counted.' : 'They are left out.'}`,
  }
}

function sameEvent({ leftOut }: Counted, heading: string): Doubt | null {
  const same = leftOut.find(({ reason }) => reason === 'same event')
  if (same === undefined) return null
  return {
    about: 'event',
    mustAnswer: false,
    message: `${rowsOf(same.rows)} ${same.rows === 1 ? 'has' : 'have'} a number in ${heading} that was counted already: each event is counted once. To count every row, set the column to “Not read”.`,
  }
}

function ways({ initiators }: Counted, heading: string): Doubt | null {
  const unknown = initiators.filter(
    ({ initiator, rows, value }) =>
      initiator === 'unknown' &&
      rows > 0 &&
      !/^(unknown|unk|n\/?a|other|none|null|-+)$/i.test(value),
  )
  if (unknown.length === 0) return null
  return {
    about: 'initiator',
    mustAnswer: false,
    // What a column says there may be somebody's name, so it isn't repeated here.
    message: `${number(unknown.length)} different ${unknown.length === 1 ? 'value' : 'values'} of ${heading} ${unknown.length === 1 ? 'doesn’t' : 'don’t'} say who began a row. Until you say so, ${unknown.length === 1 ? 'its' : 'their'} rows count as “Not said”.`,
  }
}
