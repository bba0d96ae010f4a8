import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { documentWordKeys } from '../../../shared/languages/documentWordKeys'

/**
 * A site keeps which words of a language were checked by their places in this list, so a word keeps
 * its place for good. What is new goes at the end; then both figures here grow with it.
 */
test('words that may have been checked keep their places', () => {
  const places = createHash('sha256').update(documentWordKeys.slice(0, 162).join('\n'))
  expect(documentWordKeys[161]).toBe('countsLeftOut')
  expect(documentWordKeys).toHaveLength(162)
  expect(places.digest('hex')).toBe(
    '9788bd7f3b82be388e5e49972272b56284c5296c05cb03810bca9576d500e9ed',
  )
})
