import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeUnique, toSlug } from '../../../shared/kernel/slug'

describe('a name as part of a file name', () => {
  test.each([
    ['Heron Flats', 'heron-flats'],
    ['Łódź / Straße', 'łódź-straße'],
    ['ሰፈር ቁጥር 3', 'ሰፈር-ቁጥር-3'],
    ['حي النهر', 'حي-النهر'],
    ['河边 社区', '河边-社区'],
    ['../../etc/passwd', 'etc-passwd'],
    ['CON.txt‮fdp', 'con-txt-fdp'],
    [' –—– ', ''],
    ['ﬁsh Ⅻ', 'fish-xii'],
  ])('“%s” is %s', (name, slug) => {
    expect(toSlug(name)).toBe(slug)
  })

  test('is one every system keeps, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
        const slug = toSlug(name)
        expect(slug).toMatch(/^[\p{L}\p{M}\p{N}-]*$/u)
        expect(slug).not.toMatch(/^-|-$/)
        expect(Buffer.byteLength(slug)).toBeLessThanOrEqual(120)
      }),
      { numRuns: 2_000 },
    )
  })

  test('ends with a whole letter', () => {
    expect(toSlug('ሰ'.repeat(100))).toBe('ሰ'.repeat(40))
    expect(toSlug('é'.repeat(100))).toBe('é'.repeat(60))
  })
})

test('a name that is taken gets a number', () => {
  expect(makeUnique('heron', new Set(['heron', 'heron-2']))).toBe('heron-3')
})
