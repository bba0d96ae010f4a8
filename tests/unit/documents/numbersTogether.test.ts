import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findTogether } from '../../../shared/documents/numbersTogether'

const aText = (where: string, text: string) => ({ where, text })

test('two papers that differ by a few tell how many came or went', () => {
  const found = findTogether(
    [aText('The discussion', 'Case managers worked with 45 participants.')],
    [aText('The meeting of May 12', 'We work with 42 participants now.')],
    10,
  )
  expect(found).toEqual([
    {
      here: { where: 'The discussion', said: '45 participants' },
      with: [{ where: 'The meeting of May 12', said: '42 participants' }],
    },
  ])
})

test('a quarter tells its last month beside the other two', () => {
  const months = [
    aText('The meeting of May 12', 'We saw 18 participants in April.'),
    aText('The meeting of June 9', 'We saw 24 participants in May.'),
  ]
  const quarter = [aText('What came next', 'We saw 45 participants in this quarter.')]
  expect(findTogether(quarter, months, 10)[0]?.with.map((one) => one.said)).toEqual([
    '18 participants',
    '24 participants',
  ])
})

test('a total and its part in two places of one paper are put together', () => {
  const document = [
    aText('Decision 1', '30 people took part.'),
    aText('Decision 2', '28 people stayed.'),
  ]
  expect(findTogether(document, [], 10)).toHaveLength(1)
})

test('other people, ranges, shares and great differences tell nothing', () => {
  const document = [aText('Decision 1', 'We saw 45 participants.')]
  for (const text of [
    'There were 42 residents.',
    'We saw 40 to 44 participants.',
    'We saw 20 participants.',
    'Ten lights of 44 were mended.',
    'We saw 45 participants.',
    'We saw 3 participants.',
  ])
    expect(findTogether(document, [aText('Elsewhere', text)], 10), text).toEqual([])
})

const count = fc.integer({ min: 11, max: 90 })

test('whenever two or three numbers leave a small one it is found, and only then', () => {
  fc.assert(
    fc.property(count, count, count, fc.integer({ min: 2, max: 20 }), (here, a, b, threshold) => {
      const tells = (one: number): boolean => Math.abs(one) >= 1 && Math.abs(one) <= threshold
      const [x = 0, y = 0] = [a, b].filter((one) => one > threshold)
      const isTold = (one: number): boolean => one > threshold
      const pairs = [a, b].filter(isTold).some((one) => tells(here - one))
      const sums = isTold(a) && isTold(b) && [here - x - y, x - here - y, y - here - x].some(tells)
      const found = findTogether(
        [aText('here', `${here} participants`)],
        [aText('a', `${a} participants`), aText('b', `${b} participants`)],
        threshold,
      )
      expect(found.length > 0).toBe(isTold(here) && (pairs || sums))
    }),
  )
})
