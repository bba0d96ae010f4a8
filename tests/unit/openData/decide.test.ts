import { describe, expect, test } from 'vitest'
import type { CommandOf } from '../../../shared/record/commands'
import { aRecord } from '../../builders/record'
import { Table } from '../../builders/table'

const add = (row: Partial<CommandOf<'openData.add'>> = {}): CommandOf<'openData.add'> => ({
  type: 'openData.add',
  sourceId: null,
  source: {
    kind: 'other',
    title: 'Police calls',
    publisher: 'Larkmoor Police',
    caveat: '',
    header: ['When', 'Where'],
    columns: ['date', 'place'],
    dayFirst: false,
    initiators: [],
  },
  fields: {
    downloadedOn: '2026-03-03',
    from: 202_601,
    to: 202_603,
    categories: ['Noise'],
    rowsRead: 8,
    leftOut: [{ reason: 'no date', rows: 1 }],
  },
  counts: [{ place: 'HERON FLATS', series: '0c0:3,,4' }],
  places: [{ place: 'HERON FLATS', neighborhoodId: 'heron-flats' }],
  replaces: [],
  ...row,
})

const table = (): Table => new Table(aRecord().withNeighborhoods('Heron Flats').build())

/** How many rows each table of open data has. */
const sizes = ({ record }: Table) => [
  record.dataSource.size,
  record.dataImport.size,
  record.dataCount.size,
  record.dataPlace.size,
]

describe('what was counted in a file', () => {
  test('is kept with its source and what its places are', () => {
    const sitting = table()
    const id = sitting.must(add())
    expect(sitting.record.dataImport.get(id)).toMatchObject({ from: 202_601, rowsRead: 8 })
    expect(sizes(sitting)).toEqual([1, 1, 1, 1])
  })

  test.each([
    ['a row that is neither counted nor left out', { counts: [{ place: '', series: '0c0:3,,3' }] }],
    ['a category it doesn’t have', { counts: [{ place: '', series: '1c0:3,,4' }] }],
    ['a month after its last', { counts: [{ place: '', series: '0c1:3,,4' }] }],
    [
      'a place twice',
      {
        counts: [
          { place: 'Millrace', series: '0c0:3' },
          { place: 'MILLRACE', series: '0c0:4' },
        ],
      },
    ],
  ])('is refused with %s', (_what, row) => {
    const sitting = table()
    expect(sitting.say(add(row))).toMatch(/add up/)
    expect(sizes(sitting)).toEqual([0, 0, 0, 0])
  })

  test('needs to be known from whom and from when it is', () => {
    const { source, fields } = add()
    expect(table().say(add({ source: { ...source, publisher: ' ' } }))).toMatch(/who publishes/)
    expect(table().say(add({ fields: { ...fields, downloadedOn: '' } }))).toMatch(
      /date the file was downloaded/,
    )
    expect(table().say(add({ fields: { ...fields, downloadedOn: '2025-12-31' } }))).toMatch(
      /before its first month/,
    )
  })

  test('goes with the file that stands for it, and its source stays known', () => {
    const sitting = table()
    const first = sitting.must(add())
    const sourceId = [...sitting.record.dataSource.keys()][0] ?? ''
    expect(sitting.say(add({ sourceId, replaces: ['gone'] }))).toMatch(/no longer there/)
    const second = sitting.must(add({ sourceId, replaces: [first] }))
    expect([...sitting.record.dataImport.keys()]).toEqual([second])
    expect(sizes(sitting)).toEqual([1, 1, 1, 1])
    sitting.must({ type: 'openData.remove', id: second })
    expect(sizes(sitting)).toEqual([1, 0, 0, 1])
  })

  test('goes with its source', () => {
    const sitting = table()
    sitting.must(add())
    const id = [...sitting.record.dataSource.keys()][0] ?? ''
    sitting.must({ type: 'openDataSource.remove', id })
    expect(sizes(sitting)).toEqual([0, 0, 0, 0])
  })
})
