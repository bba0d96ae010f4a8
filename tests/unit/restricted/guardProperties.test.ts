import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { NameGuard } from '../../../shared/restricted/nameGuard/nameGuard'
import { distance, NearIndex } from '../../../shared/restricted/nameGuard/nearIndex'
import { OrdinaryWords } from '../../../shared/restricted/nameGuard/ordinary'
import { foldedWord, wordsIn } from '../../../shared/restricted/nameGuard/wordBoundaries'
import { shippedWords, someone } from '../../builders/guard'

/** Syllables of invented names: no real person's, and no English words. */
const syllables = 'ka lo mi ren dor vel tas quil bro shen zu fi ñor wex dal tri øst lin pav gho'
const part = fc
  .array(fc.constantFrom(...syllables.split(' ')), { minLength: 2, maxLength: 4 })
  .map((all) => all.join(''))
  .filter((name) => name.length >= 4 && !shippedWords.has(foldedWord(name)))
  .map((name) => name.charAt(0).toUpperCase() + name.slice(1))
const name = fc.uniqueArray(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '))
const code = fc
  .array(fc.constantFrom(...'A C D E F G H J K M N P Q R T W X Y 3 4 6 7 9'.split(' ')), {
    minLength: 6,
    maxLength: 6,
  })
  .map((signs) => `${signs.slice(0, 3).join('')}-${signs.slice(3).join('')}`)
const person = fc.record({ name, aliases: fc.array(part, { maxLength: 2 }), code })
const people = fc.array(person, { minLength: 1, maxLength: 30 })
const prose = fc
  .array(fc.constantFrom(...[...shippedWords].filter((word) => word.length > 3)), { maxLength: 60 })
  .map((words) => words.join(' '))

/** Ways in which somebody types a name. */
const alterations: readonly ((name: string) => string)[] = [
  (typed) => typed,
  (typed) => typed.toLowerCase(),
  (typed) => typed.toUpperCase(),
  (typed) => typed.normalize('NFD'),
  (typed) => `${typed}’s`,
  (typed) => `${typed}'`,
  (typed) => typed.replaceAll(' ', '-'),
  (typed) => typed.replaceAll(' ', ''),
  (typed) => typed.split(' ').reverse().join(' '),
  (typed) => typed.split(' ').reverse().join(', '),
  (typed) => typed.replace(' ', ' Q. '),
  (typed) => typed.split(' ').at(-1) ?? '',
  (typed) => typed.split(' ')[0] ?? '',
]

const ordinary = new OrdinaryWords(shippedWords, {})
const guardOf = (all: Iterable<ReturnType<typeof someone>>): NameGuard =>
  new NameGuard(all, shippedWords)

/** A text with something put between two of its words, and where that stands. */
function insert(text: string, words: string, at: number): { text: string; at: number } {
  const all = text.split(' ')
  const before = all.slice(0, at % (all.length + 1)).join(' ')
  const lead = before === '' ? '' : `${before} `
  return { text: `${lead}${words} ${all.slice(at % (all.length + 1)).join(' ')}`, at: lead.length }
}

const covers = (guard: NameGuard, text: string, at: number, length: number): boolean =>
  guard.find(text).some(({ start, end }) => start < at + length && end > at)

/** Words put into a text somewhere are flagged there. */
function expectFound(guard: NameGuard, text: string, words: string, at: number): void {
  const put = insert(text, words, at)
  expect(covers(guard, put.text, put.at, words.length), put.text).toBe(true)
}

describe('the name guard', () => {
  test('finds every name of everyone, anywhere, however it is typed', () => {
    fc.assert(
      fc.property(people, prose, fc.nat(), (all, text, at) => {
        const guard = guardOf(all)
        for (const one of all)
          for (const typed of [one.name, ...one.aliases])
            for (const alter of alterations) expectFound(guard, text, alter(typed), at)
      }),
      { numRuns: 60 },
    )
  })

  test('finds every code, with or without its hyphen', () => {
    fc.assert(
      fc.property(people, prose, fc.nat(), (all, text, at) => {
        const guard = guardOf(all)
        for (const { code: typed } of all)
          for (const words of [
            typed,
            typed.toLowerCase(),
            typed.replace('-', ' '),
            typed.replace('-', ''),
          ])
            expectFound(guard, text, words, at)
      }),
      { numRuns: 60 },
    )
  })

  test('finds a name with a letter left out, put in, changed or swapped', () => {
    const typo = fc.tuple(fc.nat(), fc.constantFrom('out', 'in', 'other', 'swap'))
    fc.assert(
      fc.property(people, prose, typo, (all, text, [at, how]) => {
        const guard = guardOf(all)
        for (const { name: typed } of all) {
          const letters = [...(typed.split(' ')[0] ?? '').toLowerCase()]
          if (letters.length < 5) continue
          const place = 1 + (at % (letters.length - 2))
          if (how === 'out') letters.splice(place, 1)
          if (how === 'in') letters.splice(place, 0, 'x')
          if (how === 'other') letters.splice(place, 1, 'x')
          if (how === 'swap')
            letters.splice(place, 2, letters[place + 1] ?? '', letters[place] ?? '')
          const words = letters.join('')
          if (ordinary.isEnglish(foldedWord(words))) continue
          const put = insert(text, words, at)
          expect(covers(guard, put.text, put.at, words.length), put.text).toBe(true)
        }
      }),
      { numRuns: 100 },
    )
  })

  test('finds nothing in a text in which there is nothing like it', () => {
    fc.assert(
      fc.property(people, prose, (all, text) => {
        const parts = new Set(
          all
            .flatMap((one) => [one.name, ...one.aliases])
            .flatMap(wordsIn)
            .map((word) => word.folded),
        )
        const together = text.replaceAll(' ', '')
        // Words that spell a name when they are written together are like it.
        fc.pre(![...parts].some((word) => together.includes(word)))
        expect(guardOf(all).find(text)).toEqual([])
      }),
    )
  })

  test('tells places that are within the text, in order, none over another', () => {
    fc.assert(
      fc.property(people, fc.string({ unit: 'grapheme', maxLength: 300 }), (all, noise) => {
        const text = all.map((one) => `${one.name}${noise}${one.code}`).join(noise)
        let last = 0
        for (const { start, end } of guardOf(all).find(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})

test('near spellings are those at the given distance, no more and no fewer', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 4, maxLength: 10 })
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 40 }), word, (words, spelling) => {
      const reach = (length: number): number => (length >= 8 ? 2 : length >= 5 ? 1 : 0)
      const expected = words.filter(
        (one) => one !== spelling && distance(one, spelling) <= reach(one.length),
      )
      expect([...new NearIndex(words).find(spelling)].sort()).toEqual(expected.sort())
    }),
    { numRuns: 300 },
  )
})

test('in the sample meeting next to nothing is taken for one of five hundred people', () => {
  const given = 'Marisol Dwayne Keisha Tobias Anneke Rashida Emeka Priscilla Bohdan Yolanda'.split(
    ' ',
  )
  const family =
    'Okonjo Varga Lindholm Castellano Petrenko Whitlock Aguirre Nakamura Delacroix Osei'.split(' ')
  const all = Array.from({ length: 500 }, (_, n) =>
    someone(
      `${given[n % 10] ?? ''}${'aeiou'.charAt(n % 5)} ${family[Math.floor(n / 10) % 10] ?? ''}${'nrst'.charAt(n % 4)}`,
    ),
  )
  const sample = readFileSync('resources/sample/larkmoor.json', 'utf8')
  expect(guardOf(all).find(sample)).toEqual([])
})
