import type { NeighborhoodComparison, ComparisonWords } from './compare'
import { shortMonth } from './chartScale'
import type { Picture } from './picture'
import { english } from '../languages/english'
import { dayIn, fillIn, monthIn, type DocumentLanguage } from '../languages/documentLanguage'

/* Counts as documents print them: never without where they are from and what they can't tell. */

/** Gives the picture of a neighborhood; null until it is drawn. */
export type Drawn = (row: NeighborhoodComparison, comparison: ComparisonWords) => Picture | null

/** Where counts are from, in words. */
export interface DataFacts {
  /** `June 2025 to May 2026`. */
  readonly period: string
  /** Empty where words stand by themselves. */
  readonly source: string
  /** The site's own words about the source, as they were written. */
  readonly caveat: string
}

/** One neighborhood's counts. */
export interface NeighborhoodCounts {
  readonly name: string
  /** How many calls by the community; empty where there is no data. */
  readonly calls: string
  /** `12.3 per 1,000 residents`; empty where nobody said how many there are. */
  readonly rate: string
  readonly heard: string
  /** What isn't counted as a call; empty where there is nothing. */
  readonly apart: string
  /** Month for month, as the picture shows them. */
  readonly months: readonly {
    readonly month: string
    readonly calls: string
    readonly heard: string
  }[]
  readonly picture: Picture | null
}

/** The facts of counts in a language. */
export function factsIn(
  language: DocumentLanguage,
  facts: {
    readonly from: string
    readonly to: string
    readonly title: string
    readonly publisher: string
    /** The one kind of calls that is counted; empty for all of the source. */
    readonly category: string
    readonly caveat: string
    readonly downloadedOn: string
  },
): DataFacts {
  const { words } = language
  const named = sourceNamed(facts)
  return {
    period: fillIn(words.dataPeriod, {
      from: monthIn(language, facts.from),
      to: monthIn(language, facts.to),
    }),
    source:
      named === ''
        ? ''
        : fillIn(words.dataSource, { source: named, date: dayIn(language, facts.downloadedOn) }),
    caveat: withoutCommon(facts.caveat, words.dataCaveat),
  }
}

/** A source as it is named beside its counts: which calls, where only one kind is counted, and whose. */
export const sourceNamed = (source: {
  readonly title: string
  readonly publisher: string
  readonly category: string
}): string => {
  const { title, publisher, category } = source
  const what = [title, category === '' || title === '' ? category : `(${category})`]
  return [what.filter((part) => part !== '').join(' '), publisher]
    .filter((part) => part !== '')
    .join(', ')
}

/** A site's words about a source without what stands beside every figure already. */
export const withoutCommon = (caveat: string, common = ''): string =>
  [common, english.words.dataCaveat]
    .filter((part) => part !== '')
    .reduce((left, part) => left.replaceAll(part, ''), caveat)
    .replaceAll(/ {2,}/g, ' ')
    .trim()

/** The facts of everything beside words. */
export const comparisonFacts = (
  language: DocumentLanguage,
  comparison: ComparisonWords,
): DataFacts =>
  factsIn(language, {
    from: comparison.period.from,
    to: comparison.period.to,
    downloadedOn: comparison.downloadedOn,
    title: comparison.source?.title ?? '',
    publisher: comparison.source?.publisher ?? '',
    category: comparison.category,
    caveat: comparison.source?.caveat ?? '',
  })

/** A neighborhood's counts in a language. */
export function countsIn(
  language: DocumentLanguage,
  row: NeighborhoodComparison,
  comparison: ComparisonWords,
  drawn: Drawn,
): NeighborhoodCounts {
  const { words } = language
  const { calls } = row
  return {
    name: row.name,
    calls: calls === null ? '' : countIn(calls.community),
    rate: rateIn(language, calls?.perThousand ?? null),
    heard: countIn(row.heard),
    apart:
      calls === null || calls.officer + calls.alarm + calls.unknown === 0
        ? ''
        : fillIn(words.dataApart, {
            officer: countIn(calls.officer),
            alarm: countIn(calls.alarm),
            unknown: countIn(calls.unknown),
          }),
    months: comparison.months.map((month, at) => {
      const count = calls?.monthly[at] ?? null
      return {
        month: shortMonth(language, month),
        calls: count === null ? words.dataGap : countIn(count),
        heard: countIn(row.heardMonthly[at] ?? 0),
      }
    }),
    picture: drawn(row, comparison),
  }
}

/** Calls for each 1,000 residents, in words; empty for none. */
export const rateIn = ({ words }: Pick<DocumentLanguage, 'words'>, rate: number | null): string =>
  rate === null ? '' : fillIn(words.dataPerThousand, { count: String(Math.round(rate * 10) / 10) })

/** A count as documents print it: thousands set apart, the same on every machine. */
export const countIn = (count: number): string => String(count).replaceAll(/\B(?=(\d{3})+$)/g, ',')
