import { expect, test } from 'vitest'
import { comparePairs } from './pairs'

test('what is restricted changes nothing the room, a document or a log tells', async () => {
  const compared = await comparePairs(120, 4)
  expect(compared.first).toBe('')
  expect(compared).toMatchObject({ pairs: 120, differing: 0 })
  expect(compared.views).toBeGreaterThan(60)
  expect(compared.documents).toBe(3)
}, 60_000)

test('a single word more on one side is found', async () => {
  const spoil = (told: string, at: number): string => (at === 3 ? `${told} Umber` : told)
  expect((await comparePairs(5, 9, spoil)).differing).toBe(1)
})
