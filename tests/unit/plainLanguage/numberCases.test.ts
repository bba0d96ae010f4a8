import { describe, expect, test } from 'vitest'
import { smallNumbersIn } from '../../../shared/plainLanguage/countPeople'
import { numberCases, touches } from '../../builders/nameCases'

/* Lines with small numbers of people, and lines that have none, each judged by the usual threshold. */

const cases = numberCases().filter(({ doubt }) => doubt === undefined)
const isRight = ({ text, must }: (typeof cases)[number]): boolean => {
  const hints = smallNumbersIn(text, 10)
  return must.length === 0
    ? hints.length === 0
    : must.every((one) => hints.some((hint) => touches(hint, one)))
}

describe('small numbers of people', () => {
  test.each([
    ['en', 0.92],
    ['es', 0.85],
  ] as const)('are found in most lines that tell them: %s', (lang, least) => {
    const some = cases.filter((one) => one.lang === lang && one.must.length > 0)
    const missed = some.filter((one) => !isRight(one)).map(({ text }) => text)
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual((1 - least) * some.length)
  })

  test('are seen in three of a hundred lines at most that tell none', () => {
    const some = cases.filter(({ must }) => must.length === 0)
    const wrong = some.filter((one) => !isRight(one)).map(({ text }) => text)
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(0.03 * some.length)
  })
})
