import type { AnswerOf } from '../../../shared/contracts/queries'
import type {
  DataColumn,
  DataKind,
  Initiator,
  LeftOutReason,
} from '../../../shared/openData/tables'
import { listed } from '../../ui/labels'

/** How open data is told on screen. */

export const kindWords: Readonly<Record<DataKind, string>> = {
  'seattle-calls': 'Seattle police call data',
  'seattle-crime': 'Seattle reported crime',
  'nyc-311': 'New York 311 service requests',
  'chicago-311': 'Chicago 311 service requests',
  other: 'a file Candor doesn’t know yet',
}

export const columnWords: Readonly<Record<DataColumn, string>> = {
  date: 'The day',
  place: 'The place',
  'place otherwise': 'The place, where the first says nothing',
  category: 'What it is about',
  initiator: 'Who began it',
}

export const initiatorWords: Readonly<Record<Initiator, string>> = {
  community: 'The community',
  officer: 'Officers or staff',
  alarm: 'An alarm',
  unknown: 'Not said',
}

const reasonWords: Readonly<Record<LeftOutReason, string>> = {
  'broken row': 'whose cells don’t fit the header',
  'no date': 'without a day',
  'unreadable date': 'whose day can’t be read',
  'no place': 'without a place',
  'place withheld': 'whose place the publisher keeps back',
  'place unknown': 'whose place isn’t known',
}

/** A number as people read it: `1,052`. */
export const number = (count: number): string => count.toLocaleString('en-US')

/** `1,052 rows`. */
export const rowsInWords = (count: number): string =>
  `${number(count)} ${count === 1 ? 'row' : 'rows'}`

/** What was left out and why; empty when nothing was. */
export const leftOutInWords = (
  leftOut: readonly { readonly reason: LeftOutReason; readonly rows: number }[],
): string =>
  leftOut.length === 0
    ? ''
    : `${listed(leftOut.map(({ reason, rows }) => `${rowsInWords(rows)} ${reasonWords[reason]}`))}.`

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
