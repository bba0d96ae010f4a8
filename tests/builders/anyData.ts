import fc from 'fast-check'
import { encodeSeries } from '../../shared/openData/series'
import { dataColumns, dataKinds, initiators, leftOutReasons } from '../../shared/openData/tables'
import { anyText, id, instant, line, maybe } from './anyColumns'

/* Random rows of open data. */

const day = () => fc.constantFrom('2026-03-03', '2026-03-17')

/** The counts of a place in an import with two categories and up to four months. */
export const anySeries = () =>
  fc
    .uniqueArray(
      fc.record({
        category: fc.nat(1),
        initiator: fc.constantFrom(...initiators),
        first: fc.nat(1),
        counts: fc.array(fc.nat(900), { minLength: 2, maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 4, selector: (of) => `${of.category} ${of.initiator}` },
    )
    .map(encodeSeries)

export const anyData = {
  dataSource: fc.record({
    id: id('q'),
    kind: fc.constantFrom(...dataKinds),
    title: anyText(),
    publisher: anyText(),
    caveat: line(),
    header: fc.array(line(), { minLength: 1, maxLength: 3 }),
    columns: fc.array(fc.constantFrom(...dataColumns, '' as const), { maxLength: 3 }),
    dayFirst: fc.boolean(),
    initiators: fc.array(
      fc.record({ value: anyText(), initiator: fc.constantFrom(...initiators) }),
      { maxLength: 2 },
    ),
    changedAt: instant(),
  }),
  dataImport: fc.record({
    id: id('j'),
    sourceId: id('q'),
    downloadedOn: day(),
    from: fc.constantFrom(202_510, 202_511, 202_601),
    to: fc.constantFrom(202_602, 202_603, 202_604),
    categories: fc.subarray(['Noise', 'Lights out']),
    rowsRead: fc.nat(1_000_000),
    leftOut: fc.uniqueArray(
      fc.record({
        reason: fc.constantFrom(...leftOutReasons),
        rows: fc.integer({ min: 1, max: 900 }),
      }),
      { maxLength: 3, selector: ({ reason }) => reason },
    ),
    importedAt: instant(),
  }),
  dataCount: fc.record({
    id: id('r'),
    importId: id('j'),
    place: fc.constantFrom('', 'HERON FLATS', 'H2', 'Millrace'),
    series: anySeries(),
  }),
  dataPlace: fc.record({
    id: id('h'),
    sourceId: id('q'),
    place: fc.constantFrom('HERON FLATS', 'H2', 'Millrace'),
    neighborhoodId: maybe(id('n')),
  }),
}
