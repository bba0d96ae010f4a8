import { expect, test } from 'vitest'
import { verifyDocuments } from './verify'

test('documents in every language, content and edition are read back as they were meant', async () => {
  const { faults, ...figures } = await verifyDocuments(39)
  expect(faults).toEqual([])
  expect(figures.documents).toBeGreaterThan(12)
}, 240_000)
