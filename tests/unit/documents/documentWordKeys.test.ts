import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { documentWordKeys } from '../../../shared/languages/documentWordKeys'

/**
 * A site keeps which words of a language were checked by their places in this list, so a word keeps
 * its place for good. What is new goes at the end; then both figures here grow with it.
 */
test('words that may have been checked keep their places', () => {
  const places = createHash('sha256').update(documentWordKeys.slice(0, 184).join('\n'))
  expect(documentWordKeys[183]).toBe('askEarly')
  expect(documentWordKeys).toHaveLength(184)
  expect(places.digest('hex')).toBe(
    '979fbccc3df8626aa6ea3f7a3f92830c344e06852eb44c6dc39c7a1d50be87d2',
  )
})
