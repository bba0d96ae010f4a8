import { encodeSeries } from '../../shared/openData/series'
import { initiators } from '../../shared/openData/tables'
import type { Make, Pick } from './press'

/* Presses about open data. */

const anyCounts = (pick: Pick) =>
  encodeSeries([
    { category: 0, initiator: pick.from(initiators, 1), first: 0, counts: [3, 0, 4] },
    { category: 1, initiator: pick.from(initiators, 2), first: 1, counts: [2] },
  ])
const placesOf = (pick: Pick) => [
  { place: 'HERON FLATS', neighborhoodId: pick.from([null, pick.of('neighborhood', 1)], 2) },
  { place: pick.from(['H2', 'Heron  flats'], 1), neighborhoodId: null },
]

export const pressesOfData: readonly Make[] = [
  ...Array.from({ length: 2 }, (): Make => (pick) => ({
    type: 'comparison.set',
    itemId: pick.of('agendaItem', 0),
    from: '2026-01',
    to: pick.from(['2026-03', '2025-12'], 2),
    category: '',
    sourceId: pick.from([null, pick.of('dataSource', 1)], 1),
    neighborhoodIds: [pick.of('neighborhood', 1), pick.of('neighborhood', 2)],
  })),
  (pick, { text }) => ({
    type: 'comparison.reason',
    id: pick.of('comparisonPlace', 0),
    reason: text,
  }),
  (pick) => ({ type: 'comparison.remove', id: pick.of('comparison', 0) }),
  ...Array.from({ length: 3 }, (): Make => (pick, { text }) => ({
    type: 'openData.add',
    sourceId: pick.from([null, pick.of('dataSource', 0)], 1),
    source: {
      kind: 'seattle-calls',
      title: text,
      publisher: 'Larkmoor Police',
      caveat: text,
      header: ['When', 'Where'],
      columns: ['date', 'place'],
      dayFirst: false,
      initiators: [],
    },
    fields: {
      downloadedOn: '2026-03-03',
      from: 202_601,
      to: 202_603,
      rowsRead: 10,
      categories: ['Noise', 'Lights out'],
      leftOut: [{ reason: 'no date', rows: 1 }],
    },
    counts: [{ place: pick.from(['HERON FLATS', 'H2', ''], 2), series: anyCounts(pick) }],
    places: placesOf(pick),
    replaces: pick.from([[], [pick.of('dataImport', 0)]], 2),
  })),
  (pick) => ({
    type: 'openData.edit',
    id: pick.of('dataImport', 0),
    fields: { downloadedOn: pick.from(['', '2026-03-09', '2025-01-01'], 1) },
  }),
  (pick) => ({ type: 'openData.remove', id: pick.of('dataImport', 0) }),
  (pick, { text }) => ({
    type: 'openDataSource.edit',
    id: pick.of('dataSource', 0),
    fields: { title: text, caveat: text },
  }),
  (pick) => ({ type: 'openDataSource.remove', id: pick.of('dataSource', 0) }),
  (pick) => ({
    type: 'openDataPlace.match',
    sourceId: pick.of('dataSource', 0),
    places: placesOf(pick),
  }),
  (pick) => ({
    type: 'openDataPlace.unmatch',
    sourceId: pick.of('dataSource', 0),
    place: pick.from(['HERON FLATS', 'H2'], 1),
  }),
]
