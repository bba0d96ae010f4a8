import { describe, expect, test } from 'vitest'
import {
  finds,
  flagsIn,
  guardOfCase,
  type NameCase,
  nameCases,
  touches,
} from '../../builders/nameCases'

/* Spellings of names, codes and contacts that have to be noticed, and words that must not be taken for them. */

const cases = nameCases().filter(({ doubt }) => doubt === undefined)
const flagged = new Map(cases.map((one) => [one, flagsIn(guardOfCase(one.participants), one.text)]))
const flagsOf = (one: NameCase) => flagged.get(one) ?? []

/** What is missed of some cases, in words for whoever reads the failure. */
const listMissed = (some: readonly NameCase[]): string[] =>
  some.flatMap((one) =>
    one.must
      .filter((meant) => !flagsOf(one).some((flag) => finds(flag, meant)))
      .map((meant) => `${one.kind}: ${meant.text} in ${one.text}`),
  )
const count = (some: readonly NameCase[]): number =>
  some.reduce((sum, { must }) => sum + must.length, 0)

const kinds = [...new Set(cases.filter(({ must }) => must.length > 0).map(({ kind }) => kind))]

/** Kinds of which nothing may be missed. */
const always = [
  'full name in a sentence',
  'one part of the name',
  'typed in lower case or in capitals',
  'possessive or plural',
  'near spelling',
  'order, comma, first initial',
  'within an address or a link',
  'contact: e-mail',
  'Amharic',
  'Vietnamese',
  'code',
  'accents left out, added, or spelled out',
  'Spanish: two surnames and little words',
]

describe('names, codes and contacts', () => {
  test('are found in 97 of 100 cases', () =>
    expect(listMissed(cases).length, listMissed(cases).join('\n')).toBeLessThanOrEqual(
      0.03 * count(cases),
    ))

  test.each(kinds)('are found in most cases of the kind: %s', (kind) => {
    const some = cases.filter((one) => one.kind === kind)
    expect(listMissed(some).length, listMissed(some).join('\n')).toBeLessThanOrEqual(
      0.15 * count(some),
    )
  })

  test.each(always)('are always found of the kind: %s', (kind) =>
    expect(listMissed(cases.filter((one) => one.kind === kind))).toEqual([]),
  )

  test('are not seen in other words, but for two', () => {
    const wrong = cases.flatMap((one) =>
      (one.mustNot ?? [])
        .filter((not) =>
          flagsOf(one).some(
            (flag) => touches(flag, not) && !one.must.some((must) => touches(flag, must)),
          ),
        )
        .map((not) => `${not.text} in ${one.text}`),
    )
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(2)
  })
})

test('names are found in the cases and with the titles of other languages', () => {
  const cases = [
    ['Дмитро Коваленко', 'Розмовляли з Дмитром Коваленком.', 'Дмитром Коваленком'],
    ['Олена Біла', 'Оленою опікується бібліотека.', 'Оленою'],
    ['Марія Сова', 'Ми допомогли Марії з ліжком.', 'Марії'],
    ['田中 太郎', '昨日、田中さんが来ました。', '田中'],
  ] as const
  for (const [name, text, meant] of cases) {
    const flags = flagsIn(guardOfCase([{ name }]), text)
    expect(
      flags.some(({ start, end }) => start <= text.indexOf(meant) && end > text.indexOf(meant)),
      text,
    ).toBe(true)
  }
})
