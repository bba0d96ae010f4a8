import { expect, test } from 'vitest'
import { verifyPapers } from './verify'

test('papers in every language, content and edition are read back as they were meant', async () => {
  const { faults, ...figures } = await verifyPapers(39)
  expect(faults).toEqual([])
  expect(figures.papers).toBeGreaterThan(12)
}, 240_000)
