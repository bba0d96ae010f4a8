import { rowsWith } from '../kernel/compartment'
import { monthText } from '../kernel/months'
import { type OpenDataRecord } from './tables'

import type { OpenDataAnswer } from './contract'
import { countsOf, factsOf, importsOf, placesKnown } from './monthlyCounts'
import { placeKey } from './matchPlaces'
import type { DataImport, DataSource } from './tables'

type SourceRow = OpenDataAnswer<'openData.sources'>['rows'][number]
type PlaceRow = SourceRow['places'][number]

/** Every source of open data with what was imported from it, by title. */
export const dataSources = (record: OpenDataRecord): OpenDataAnswer<'openData.sources'> => ({
  rows: [...record.dataSource.values()]
    .sort((a, b) => a.title.localeCompare(b.title) || (a.id < b.id ? -1 : 1))
    .map((source) => sourceRow(record, source)),
})

function sourceRow(record: OpenDataRecord, source: DataSource): SourceRow {
  const known = placesKnown(record, source.id)
  const isOf = (place: string): PlaceRow['is'] => {
    const of = place === '' ? null : known.get(placeKey(place))
    return of === undefined ? 'undecided' : of === null ? 'not ours' : 'ours'
  }
  const places = new Map<string, PlaceRow>()
  for (const { place, neighborhoodId } of rowsWith(record, 'dataPlace', 'sourceId', source.id))
    places.set(placeKey(place), { place, is: isOf(place), neighborhoodId, rows: 0 })
  const imports = importsOf(record, source.id).map((row) => {
    const sums = { ours: 0, 'not ours': 0, undecided: 0 }
    for (const { place, lines } of countsOf(record, row.id)) {
      const rows = lines.reduce(
        (sum, { counts }) => sum + counts.reduce((of, count) => of + count, 0),
        0,
      )
      sums[isOf(place)] += rows
      const key = placeKey(place)
      if (place === '') continue
      const before = places.get(key)
      places.set(key, {
        ...(before ?? { place, is: 'undecided', neighborhoodId: null }),
        rows: (before?.rows ?? 0) + rows,
      })
    }
    return importFacts(row, sums)
  })
  const byName = [...places.values()].sort((a, b) => a.place.localeCompare(b.place))
  return { ...factsOf(source), imports, places: byName }
}

const importFacts = (
  row: DataImport,
  sums: Record<PlaceRow['is'], number>,
): SourceRow['imports'][number] => ({
  id: row.id,
  downloadedOn: row.downloadedOn,
  rowsRead: row.rowsRead,
  importedAt: row.importedAt,
  leftOut: [...row.leftOut],
  from: monthText(row.from),
  to: monthText(row.to),
  ours: sums.ours,
  elsewhere: sums['not ours'],
  undecided: sums.undecided,
})
