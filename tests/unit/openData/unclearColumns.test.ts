import { expect, test } from 'vitest'
import { isUnclearCount } from '../../../shared/openData/reading/columnScores'
import { profilesOf } from '../../../shared/openData/reading/profile'

/* Columns that are called counts: figures that aren't plain must be asked about. */

const isUnclear = (heading: string, cells: readonly string[]): boolean => {
  const [profile] = profilesOf(
    [heading],
    cells.map((cell) => [cell]),
  )
  return profile !== undefined && isUnclearCount(profile, cells)
}

test.each([
  ['Calls', ['1.024', '2.110', '980.5']],
  ['Count', ['~12', '~30', '7']],
  ['Total', ['12 calls', '30 calls', '7 calls']],
  ['Total', ['about 12', 'approx. 30']],
])('“%s” with %j isn’t counted unasked', (heading, cells) => {
  expect(isUnclear(heading, cells)).toBe(true)
})

test.each([
  ['Calls', ['12', '30', '7']],
  ['Type', ['12 calls', '30 calls']],
  ['Calls', ['noise', 'trash']],
])('“%s” with %j is no unclear count', (heading, cells) => {
  expect(isUnclear(heading, cells)).toBe(false)
})
