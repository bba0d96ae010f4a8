import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FilteredRows, rowsIn } from '../../../shared/kernel/filteredRows'
import { RowMap } from '../../../shared/kernel/rowMap'

interface Row {
  readonly id: string
  readonly meeting: number
  readonly isOpen: boolean
}

const aRow = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  meeting: fc.nat(2),
  isOpen: fc.boolean(),
})

test('filtered rows answer as a copied table would, however they are asked', () => {
  fc.assert(
    fc.property(fc.array(aRow), fc.boolean(), (rows, isIndexed) => {
      const table: Map<string, Row> = isIndexed ? new RowMap<Row>() : new Map<string, Row>()
      for (const row of rows) table.set(row.id, row)
      const seen = new FilteredRows(table, ({ isOpen }) => isOpen)
      const copied = new Map([...table].filter(([, { isOpen }]) => isOpen))
      expect([...seen]).toEqual([...copied])
      expect([...seen.keys()]).toEqual([...copied.keys()])
      expect([...seen.values()]).toEqual([...copied.values()])
      expect(seen.size).toBe(copied.size)
      const each: string[] = []
      seen.forEach(({ id }) => each.push(id))
      expect(each).toEqual([...copied.keys()])
      for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) {
        expect(seen.get(id)).toEqual(copied.get(id))
        expect(seen.has(id)).toBe(copied.has(id))
      }
      for (const meeting of [0, 1, 2]) {
        const wanted = [...copied.values()].filter((row) => row.meeting === meeting)
        const byId = (a: Row, b: Row): number => a.id.localeCompare(b.id)
        expect(rowsIn(seen, 'meeting', meeting).sort(byId)).toEqual(wanted.sort(byId))
        const twice = new FilteredRows(seen, ({ id }) => id !== 'a')
        expect(rowsIn(twice, 'meeting', meeting).map(({ id }) => id)).not.toContain('a')
      }
    }),
  )
})

test('a row that comes or changes later is let through, or not, as it is then', () => {
  const table = new RowMap<Row>()
  const seen = new FilteredRows(table, ({ isOpen }) => isOpen)
  table.set('a', { id: 'a', meeting: 1, isOpen: true })
  expect(seen.with('meeting', 1)).toHaveLength(1)
  table.set('a', { id: 'a', meeting: 1, isOpen: false })
  expect(seen.with('meeting', 1)).toEqual([])
  expect(seen.size).toBe(0)
})
