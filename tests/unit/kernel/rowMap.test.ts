import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RowMap } from '../../../shared/kernel/rowMap'

const row = fc.record({
  id: fc.nat(6).map(String),
  meeting: fc.nat(2),
  status: fc.nat(2),
  places: fc.uniqueArray(fc.nat(2)),
})
const step = fc.record({ row, removed: fc.boolean() })

test('the rows with a value are those a look through all of them gives, after whatever changes', () => {
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const rows = new RowMap<{ id: string; meeting: number; status: number; places: number[] }>()
      for (const { row, removed } of steps) {
        if (removed) rows.delete(row.id)
        else rows.set(row.id, row)
        for (const column of ['meeting', 'status'] as const)
          for (const value of [0, 1, 2]) {
            const plainly = [...rows.values()].filter((one) => one[column] === value)
            expect(new Set(rows.with(column, value))).toEqual(new Set(plainly))
          }
        for (const value of [0, 1, 2]) {
          const naming = [...rows.values()].filter(({ places }) => places.includes(value))
          expect(new Set(rows.with('places', value))).toEqual(new Set(naming))
        }
      }
    }),
  )
})
