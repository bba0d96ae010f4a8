import { rowsWith } from '../kernel/compartment'
import { monthAt, monthIndex, monthOfDay, monthText } from '../kernel/months'
import { type OpenDataRecord } from './tables'

import type { MessagesOf } from '../kernel/commands'
import { neighborhoodsOf } from '../workgroup/select'
import type { MonthlyCountLine, OpenDataAnswer, SourceFacts, openDataQueries } from './contract'
import { placeKey } from './matchPlaces'
import { type CountLine, decodeSeries } from './series'
import type { DataImport, DataSource } from './tables'
import { type Initiator, initiators, otherCategory } from './tables'

/*
 * Counts told from imports. Where files of one source cover the same month it is told from the one
 * downloaded last, so that no row is counted twice.
 */

/** Which neighborhood each place of a source is, by its key; null for none of the site's. */
export const placesKnown = (
  record: OpenDataRecord,
  sourceId: string,
): ReadonlyMap<string, string | null> =>
  new Map(
    rowsWith(record, 'dataPlace', 'sourceId', sourceId).map((row) => [
      placeKey(row.place),
      row.neighborhoodId,
    ]),
  )

/** The imports of a source, the one downloaded last first. */
export const importsOf = (record: OpenDataRecord, sourceId: string): DataImport[] =>
  rowsWith(record, 'dataImport', 'sourceId', sourceId).sort(
    (a, b) =>
      b.downloadedOn.localeCompare(a.downloadedOn) ||
      b.importedAt - a.importedAt ||
      (a.id < b.id ? -1 : 1),
  )

/** What stands beside every figure of a source. */
export const factsOf = ({ id, kind, title, publisher, caveat }: DataSource): SourceFacts => ({
  id,
  kind,
  title,
  publisher,
  caveat,
})

/** The counts of an import, one place after the other. A text that can't be read has none. */
export const countsOf = (
  record: OpenDataRecord,
  importId: string,
): { readonly place: string; readonly lines: readonly CountLine[] }[] =>
  rowsWith(record, 'dataCount', 'importId', importId).map(({ place, series }) => ({
    place,
    lines: decodeSeries(series) ?? [],
  }))

/** The counts of a source month by month (`DataQuery`). */
export function monthlyCounts(
  record: OpenDataRecord,
  query: MessagesOf<typeof openDataQueries>['openData.monthlyCounts'],
): OpenDataAnswer<'openData.monthlyCounts'> {
  const source = record.dataSource.get(query.sourceId)
  const imports = source === undefined ? [] : importsOf(record, source.id)
  if (source === undefined || imports.length === 0)
    return { source: source ? factsOf(source) : null, months: [], lines: [], categories: [] }
  // Asked for more than there is, it tells what there is.
  const begin = Math.min(...imports.map(({ from }) => monthIndex(from)))
  const end = Math.max(...imports.map(({ to }) => monthIndex(to)))
  const first = Math.max(begin, asIndex(query.from) ?? begin)
  const last = Math.min(end, asIndex(query.to) ?? end)
  const length = Math.max(0, last - first + 1)
  const decoded = new Map(imports.map((one) => [one, countsOf(record, one.id)]))
  const covered = new Map([...decoded].map(([one, counts]) => [one, monthsOf(one, counts)]))
  /** For each month the import it is told from: the first in the list that has rows in it. */
  const told = Array.from({ length }, (_, at) =>
    imports.find((one) => covered.get(one)?.has(first + at) === true),
  )
  const lines = emptyLines(record, length)
  const rows = new Map<string, number>()
  const known = placesKnown(record, source.id)
  for (const one of imports) {
    const from = monthIndex(one.from) - first
    for (const { place, lines: counted } of decoded.get(one) ?? []) {
      const neighborhoodId = known.get(placeKey(place)) ?? null
      for (const { category, initiator, first: skipped, counts } of counted) {
        const name = one.categories[category] ?? otherCategory
        const isAsked = query.category === null || query.category === name
        const line = isAsked ? lines.get(lineKey(neighborhoodId, initiator)) : undefined
        let total = 0
        for (let at = 0; at < counts.length; at += 1) {
          const count = counts[at] ?? 0
          const month = from + skipped + at
          if (count === 0 || told[month] !== one) continue
          total += count
          if (line !== undefined) line.counts[month] = (line.counts[month] ?? 0) + count
        }
        if (total > 0) rows.set(name, (rows.get(name) ?? 0) + total)
      }
    }
  }
  return {
    source: factsOf(source),
    months: told.map((one, at) => ({
      month: monthText(monthAt(first + at)),
      downloadedOn: one?.downloadedOn ?? null,
      incomplete: one !== undefined && monthOfDay(one.downloadedOn) <= monthAt(first + at),
    })),
    lines: [...lines.values()],
    categories: mostFrequentFirst(rows),
  }
}

/**
 * The months an import covers: those in which it has rows. A month without any isn't one with nothing,
 * since a file may have a gap, or one day that was mistyped.
 */
function monthsOf({ from }: DataImport, counts: ReturnType<typeof countsOf>): Set<number> {
  const months = new Set<number>()
  for (const { lines } of counts)
    for (const { first, counts: monthly } of lines)
      for (let at = 0; at < monthly.length; at += 1)
        if (monthly[at] !== 0) months.add(monthIndex(from) + first + at)
  return months
}

const asIndex = (month: string | null): number | null =>
  month === null ? null : monthIndex(Number(month.replace('-', '')))

const lineKey = (neighborhoodId: string | null, initiator: Initiator): string =>
  `${initiator} ${neighborhoodId ?? ''}`

/** A line for each neighborhood and who began it, and for everywhere else: also for what has nothing. */
function emptyLines(record: OpenDataRecord, length: number): Map<string, MonthlyCountLine> {
  const ids = [...neighborhoodsOf(record).map(({ id }) => id), null]
  const lines = ids.flatMap((neighborhoodId) =>
    initiators.map((initiator): [string, MonthlyCountLine] => [
      lineKey(neighborhoodId, initiator),
      { neighborhoodId, initiator, counts: Array.from({ length }, () => 0) },
    ]),
  )
  return new Map(lines)
}

const mostFrequentFirst = (rows: ReadonlyMap<string, number>): { name: string; rows: number }[] =>
  [...rows]
    .map(([name, count]) => ({ name, rows: count }))
    .sort(
      (a, b) =>
        Number(a.name === otherCategory) - Number(b.name === otherCategory) ||
        b.rows - a.rows ||
        (a.name < b.name ? -1 : 1),
    )
