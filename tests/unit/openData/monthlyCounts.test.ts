import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { monthlyCounts } from '../../../shared/openData/monthlyCounts'
import { decodeSeries, encodeSeries } from '../../../shared/openData/series'
import { dataSources } from '../../../shared/openData/sourceList'
import { DataCount } from '../../../shared/openData/tables'
import type { SharedRecord } from '../../../shared/record/record'
import { anySeries } from '../../builders/anyData'
import { aRecord } from '../../builders/record'
import { Table } from '../../builders/table'

const ask = {
  type: 'openData.monthlyCounts',
  sourceId: 'calls',
  category: null,
  from: null,
  to: null,
} as const

const countsOf = (record: SharedRecord, neighborhoodId: string | null, initiator = 'community') =>
  monthlyCounts(record, ask).lines.find(
    (line) => line.neighborhoodId === neighborhoodId && line.initiator === initiator,
  )?.counts

const larkmoor = () => aRecord().withNeighborhoods('Heron Flats', 'Millrace')

describe('counts as a text', () => {
  test('say what was put in', () => {
    const lines = [
      { category: 0, initiator: 'community', first: 3, counts: [12, 5, 0, 7] },
      { category: 2, initiator: 'alarm', first: 0, counts: [1] },
    ] as const
    expect(encodeSeries(lines)).toBe('0c3:12,5,,7;2a0:1')
    expect(decodeSeries('0c3:12,5,,7;2a0:1')).toEqual(lines)
  })

  test('are refused when they are anything else', () => {
    for (const text of ['', '0c3', '0x3:1', '0c3:1;', '0c3:99999999999999999', 'Main St'])
      expect(decodeSeries(text), text).toBeNull()
  })

  test('hold no word, whatever is counted', () => {
    fc.assert(
      fc.property(anySeries(), (series) => {
        expect(DataCount.shape.series.safeParse(series).success).toBe(true)
        expect(encodeSeries(decodeSeries(series) ?? [])).toBe(series)
      }),
    )
  })
})

describe('figures', () => {
  test('have a line for every neighborhood, also one nobody called from', () => {
    const record = larkmoor().withData('Heron Flats', [3, 4, 5]).build()
    expect(countsOf(record, 'heron-flats')).toEqual([3, 4, 5])
    expect(countsOf(record, 'millrace')).toEqual([0, 0, 0])
    expect(monthlyCounts(record, ask).source?.caveat).toBe('Few calls does not mean few problems.')
  })

  test('keep what officers began apart from what the community did', () => {
    const record = larkmoor().withData('Heron Flats', [3], {}, 'officer').build()
    expect(countsOf(record, 'heron-flats')).toEqual([0])
    expect(countsOf(record, 'heron-flats', 'officer')).toEqual([3])
  })

  test('tell a month that two files have from the one downloaded last', () => {
    const record = larkmoor()
      .withData('Heron Flats', [3, 4, 5], { downloadedOn: '2026-03-20' })
      .withData('Heron Flats', [9, 9], { downloadedOn: '2026-03-01' })
      .withData('Heron Flats', [7, 7, 7, 7], { downloadedOn: '2026-02-01' })
      .build()
    expect(countsOf(record, 'heron-flats')).toEqual([3, 4, 5, 7])
  })

  test('say of a month without one row that no file tells it', () => {
    const record = larkmoor().withData('Heron Flats', [3, 0, 5]).withData('Millrace', [0, 0, 1])
    const { months } = monthlyCounts(record.build(), ask)
    expect(months.map(({ downloadedOn }) => downloadedOn !== null)).toEqual([true, false, true])
  })

  test('say which month isn’t over in its file', () => {
    const record = larkmoor()
      .withData('Heron Flats', [3, 4], { downloadedOn: '2026-02-11' })
      .build()
    expect(monthlyCounts(record, ask).months.map(({ incomplete }) => incomplete)).toEqual([
      false,
      true,
    ])
  })

  test('follow what a place is said to be, also for files read before', () => {
    const table = new Table(larkmoor().withData('Heron Flats', [3]).build())
    const place = { sourceId: 'calls', place: 'HERON  FLATS' }
    table.must({
      type: 'openDataPlace.match',
      sourceId: 'calls',
      places: [{ place: 'heron flats', neighborhoodId: 'millrace' }],
    })
    expect(countsOf(table.record, 'millrace')).toEqual([3])
    table.must({ type: 'openDataPlace.unmatch', ...place })
    expect(countsOf(table.record, null)).toEqual([3])
    expect(dataSources(table.record).rows[0]?.imports[0]).toMatchObject({ undecided: 3, ours: 0 })
  })

  test('of a part tell no more than there is', () => {
    const record = larkmoor().withData('Heron Flats', [3, 4, 5]).build()
    const told = monthlyCounts(record, { ...ask, from: '2026-02', to: '2099-01' })
    expect(told.months.map(({ month }) => month)).toEqual(['2026-02', '2026-03'])
    expect(monthlyCounts(record, { ...ask, sourceId: 'gone' }).source).toBeNull()
  })
})
