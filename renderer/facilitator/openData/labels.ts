import type { AnswerOf } from '../../../shared/contracts/queries'
import { leftOutText } from '../../../shared/openData/leftOutText'
import type {
  DataColumn,
  DataKind,
  Initiator,
  LeftOutReason,
} from '../../../shared/openData/tables'
import { formatList } from '../../ui/labels'

/* How open data is told on screen. */

export const kindWords: Readonly<Record<DataKind, string>> = {
  'seattle-calls': 'Seattle police call data',
  'seattle-crime': 'Seattle reported crime',
  'nyc-311': 'New York 311 service requests',
  'chicago-311': 'Chicago 311 service requests',
  'chicago-crime': 'Chicago reported crime',
  'san-francisco-311': 'San Francisco 311 cases',
  'los-angeles-311': 'Los Angeles 311 service requests',
  'denver-crime': 'Denver reported crime',
  'atlanta-crime': 'Atlanta reported crime',
  'boston-311': 'Boston 311 service requests',
  'baltimore-311': 'Baltimore 311 service requests',
  'detroit-calls': 'Detroit 911 calls for service',
  other: 'a file Candor doesn’t know yet',
}

export const columnWords: Readonly<Record<DataColumn, string>> = {
  date: 'The day',
  year: 'The year, next to a month',
  place: 'The place',
  'place otherwise': 'The place, where the first is empty',
  category: 'The category',
  initiator: 'Who started it',
  event: 'The event number',
  count: 'The count',
}

export const initiatorWords: Readonly<Record<Initiator, string>> = {
  community: 'The community',
  officer: 'Officers or staff',
  alarm: 'An alarm',
  unknown: 'Not said',
}

/** A number as people read it: `1,052`. */
export const number = (count: number): string => count.toLocaleString('en-US')

/** `1,052 rows`. */
export const rowsInWords = (count: number): string =>
  `${number(count)} ${count === 1 ? 'row' : 'rows'}`

function leftInWords(one: { reason: LeftOutReason; rows: number; distinct?: number }): string {
  const { reason, rows, distinct = 0 } = one
  const values = distinct > 1 ? ` (${number(distinct)} different values)` : ''
  return `${rowsInWords(rows)} ${leftOutText(reason)}${values}`
}

/** What was left out and why; empty when nothing was. */
export const leftOutInWords = (
  leftOut: readonly { reason: LeftOutReason; rows: number; distinct?: number }[],
): string => (leftOut.length === 0 ? '' : `${formatList(leftOut.map(leftInWords))}.`)

/** `2023-11` as `November 2023`. */
function monthInWords(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(year, number - 1, 15).toLocaleDateString('en-US', {
    year: 'numeric',
    month: 'long',
  })
}

/** `November 2023 to March 2024`, or one month alone. */
export const periodInWords = (from: string, to: string): string =>
  from === to ? monthInWords(from) : `${monthInWords(from)} to ${monthInWords(to)}`

/** A size as people say it. */
export const sizeInWords = (bytes: number): string =>
  bytes < 1_000_000
    ? `${number(Math.max(1, Math.round(bytes / 1_000)))} kB`
    : `${number(Math.round(bytes / 1_000_000))} MB`

/** A source of public data as the register tells it. */
export type SourceRow = AnswerOf<'openData.sources'>['rows'][number]
