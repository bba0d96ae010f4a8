import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { documentWordKeys } from '../../../shared/languages/documentWordKeys'

/**
 * A site keeps which words of a language were checked by their places in this list, so a word keeps
 * its place for good. What is new goes at the end; then both figures here grow with it.
 */
test('words that may have been checked keep their places', () => {
  const places = createHash('sha256').update(documentWordKeys.slice(0, 170).join('\n'))
  expect(documentWordKeys[169]).toBe('ended')
  expect(documentWordKeys).toHaveLength(170)
  expect(places.digest('hex')).toBe(
    'f4e88209353c400e6b6416a4790686972cd2e07d0f38184c83964ad1f891b094',
  )
})
