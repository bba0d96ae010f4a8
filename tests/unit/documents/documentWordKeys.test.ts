import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { documentWordKeys } from '../../../shared/languages/documentWordKeys'

/**
 * A site keeps which words of a language were checked by their places in this list, so a word keeps
 * its place for good. What is new goes at the end; then both figures here grow with it.
 */
test('words that may have been checked keep their places', () => {
  const places = createHash('sha256').update(documentWordKeys.slice(0, 185).join('\n'))
  expect(documentWordKeys[184]).toBe('cancelled')
  expect(documentWordKeys).toHaveLength(185)
  expect(places.digest('hex')).toBe(
    '50b8f85cc23d462782d5fb6373aa63680058cdbc35973d8b2266bdfc096a077d',
  )
})
