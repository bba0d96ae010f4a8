import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shareRows } from '../../../renderer/facilitator/home/shareRows'

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

test('each list shows some of what it has, in turns, the first one first', () => {
  expect(shareRows([40, 12, 5, 3], 10)).toEqual([3, 3, 2, 2])
  expect(shareRows([1, 0, 9], 5)).toEqual([1, 0, 4])
  expect(shareRows([2, 2], 10)).toEqual([2, 2])
})

test('no more than there is, nothing of what isn’t there, and the room is used up', () => {
  const counts = fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 40 }), (totals, room) => {
      const shown = shareRows(totals, room)
      for (const [at, total] of totals.entries()) {
        expect(shown[at]).toBeLessThanOrEqual(total)
        expect((shown[at] ?? 0) > 0).toBe(total > 0)
      }
      const lists = totals.filter((total) => total > 0).length
      expect(sum(shown)).toBe(Math.max(lists, Math.min(room, sum(totals))))
    }),
  )
})
