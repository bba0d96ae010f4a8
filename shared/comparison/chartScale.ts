import type { DocumentLanguage } from '../languages/documentLanguage'
import { english } from '../languages/english'
import type { NeighborhoodComparison, ComparisonWords } from './compare'

/* What the chart of a neighborhood shows, before it is laid out. */

/** A month of a chart. */
export interface ChartMonth {
  /** As it is written under the axis; no two months of a chart are written alike. */
  readonly label: string
  /** Null where there is no data. */
  readonly calls: number | null
  readonly heard: number
  /** The counts were downloaded before the month was over. */
  readonly incomplete: boolean
}

/** The tops of both scales, the same for every neighborhood that is shown beside this one. */
export interface ChartScale {
  readonly calls: number
  readonly heard: number
}

/** What a chart says in words. */
export interface ChartWords {
  readonly calls: string
  readonly heard: string
  /** What a longer gap is. */
  readonly noData: string
  /** The caveat: it stands in the picture itself. */
  readonly caveat: string
}

/** The words of a chart in a language. */
export const chartWords = ({ words }: Pick<DocumentLanguage, 'words'>): ChartWords => ({
  calls: words.dataCalls,
  heard: words.dataHeard,
  noData: words.dataGap,
  caveat: words.dataCaveat,
})

/** The months of one neighborhood's chart. */
export const chartMonths = (
  row: Pick<NeighborhoodComparison, 'calls' | 'heardMonthly'>,
  { months, incomplete }: Pick<ComparisonWords, 'months' | 'incomplete'>,
  language: Pick<DocumentLanguage, 'tag' | 'months'>,
): ChartMonth[] =>
  months.map((month, at) => ({
    label: shortMonth(language, month),
    calls: row.calls?.monthly[at] ?? null,
    heard: row.heardMonthly[at] ?? 0,
    incomplete: incomplete.includes(month),
  }))

/** The same scales for all neighborhoods, so that their pictures can be compared. */
export const chartScale = (
  rows: readonly Pick<NeighborhoodComparison, 'calls' | 'heardMonthly'>[],
): ChartScale => ({
  calls: Math.max(1, ...rows.flatMap(({ calls }) => (calls?.monthly ?? []).map((one) => one ?? 0))),
  heard: Math.max(1, ...rows.flatMap(({ heardMonthly }) => heardMonthly)),
})

/** `Jun 2026` in English; `6/2026` elsewhere, which has no word to be cut. */
export function shortMonth(
  { tag, months }: Pick<DocumentLanguage, 'tag' | 'months'>,
  month: string,
): string {
  const [year, at] = month.split('-').map(Number)
  return tag === english.tag
    ? `${(months[(at ?? 1) - 1] ?? '').slice(0, 3)} ${year ?? ''}`
    : `${at ?? ''}/${year ?? ''}`
}

/** What the picture of a neighborhood shows, in one sentence for those who hear it. */
export function chartInWords(
  row: NeighborhoodComparison,
  { months }: Pick<ComparisonWords, 'months'>,
): string {
  const calls =
    row.calls === null
      ? 'no call data'
      : `${row.calls.community.toLocaleString('en-US')} calls by the community`
  return `${row.name}, ${months.length} months: ${calls}, ${row.heard} concerns heard. The table has each month.`
}

/** The same month for month, for documents: whoever hears it has the whole table. */
export function chartByMonth(
  row: NeighborhoodComparison,
  { months }: Pick<ComparisonWords, 'months'>,
  language: Pick<DocumentLanguage, 'tag' | 'months' | 'words'>,
): string {
  const { words } = language
  const told = months.map((month, at) => {
    const calls = row.calls?.monthly[at] ?? null
    return `${shortMonth(language, month)}: ${calls ?? words.dataGap}, ${row.heardMonthly[at] ?? 0}`
  })
  return `${row.name}. ${words.dataCalls}, ${words.dataHeard}. ${told.join('; ')}.`
}
