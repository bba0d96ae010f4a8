import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { documentWordKeys } from '../../../shared/languages/documentWordKeys'

/**
 * A site keeps which words of a language were checked by their places in this list, so a word keeps
 * its place for good. What is new goes at the end; then both figures here grow with it.
 */
test('words that may have been checked keep their places', () => {
  const places = createHash('sha256').update(documentWordKeys.slice(0, 168).join('\n'))
  expect(documentWordKeys[167]).toBe('reviewOn')
  expect(documentWordKeys).toHaveLength(168)
  expect(places.digest('hex')).toBe(
    '45aa19e3eb425e93b3ae8f721719ae714361630274b0ca59eb16fa6cb426a8d4',
  )
})
