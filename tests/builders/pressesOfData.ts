import { encodeSeries } from '../../shared/openData/series'
import { initiators } from '../../shared/openData/tables'
import type { Make, Pick } from './press'

/** Presses about open data. */

const counted = (pick: Pick) =>
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
    ...{ type: 'worksheet.set', itemId: pick.of('agendaItem', 0) },
    ...{ from: '2026-01', to: pick.from(['2026-03', '2025-12'], 2), category: '' },
    sourceId: pick.from([null, pick.of('dataSource', 1)], 1),
    neighborhoodIds: [pick.of('neighborhood', 1), pick.of('neighborhood', 2)],
  })),
  (pick, { text }) => ({
    ...{ type: 'worksheet.reason', id: pick.of('worksheetPlace', 0), reason: text },
  }),
  (pick) => ({ type: 'worksheet.remove', id: pick.of('worksheet', 0) }),
  ...Array.from({ length: 3 }, (): Make => (pick, { text }) => ({
    type: 'data.add',
    sourceId: pick.from([null, pick.of('dataSource', 0)], 1),
    source: {
      ...{ kind: 'seattle-calls', title: text, publisher: 'Larkmoor Police', caveat: text },
      ...{ header: ['When', 'Where'], columns: ['date', 'place'], dayFirst: false },
      initiators: [],
    },
    fields: {
      ...{ downloadedOn: '2026-03-03', from: 202_601, to: 202_603, rowsRead: 10 },
      ...{ categories: ['Noise', 'Lights out'], leftOut: [{ reason: 'no date', rows: 1 }] },
    },
    counts: [{ place: pick.from(['HERON FLATS', 'H2', ''], 2), series: counted(pick) }],
    places: placesOf(pick),
    replaces: pick.from([[], [pick.of('dataImport', 0)]], 2),
  })),
  (pick) => ({
    type: 'data.edit',
    id: pick.of('dataImport', 0),
    fields: { downloadedOn: pick.from(['', '2026-03-09', '2025-01-01'], 1) },
  }),
  (pick) => ({ type: 'data.remove', id: pick.of('dataImport', 0) }),
  (pick, { text }) => ({
    type: 'dataSource.edit',
    id: pick.of('dataSource', 0),
    fields: { title: text, caveat: text },
  }),
  (pick) => ({ type: 'dataSource.remove', id: pick.of('dataSource', 0) }),
  (pick) => ({
    type: 'dataPlace.set',
    sourceId: pick.of('dataSource', 0),
    places: placesOf(pick),
  }),
  (pick) => ({
    type: 'dataPlace.leave',
    sourceId: pick.of('dataSource', 0),
    place: pick.from(['HERON FLATS', 'H2'], 1),
  }),
]
