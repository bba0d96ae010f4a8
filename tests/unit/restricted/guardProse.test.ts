import { describe, expect, test } from 'vitest'
import type { Finding } from '../../../shared/restricted/nameGuard/nameGuard'
import { finds, flagsIn, guardOfCase, proseIn, type Stretch } from '../../builders/nameCases'

/* Public texts: nobody is flagged where nobody is meant, and somebody is where they are. */

/** Of 1,000 words at most so many may be flagged, by the list of names; `sure` of them as names. */
const limits: Readonly<Record<string, { readonly flags: number; readonly sure: number }>> = {
  'word-like': { flags: 6, sure: 0.3 },
  common: { flags: 1, sure: 0 },
  'Spanish words': { flags: 2, sure: 2 },
  'Vietnamese words': { flags: 2, sure: 2 },
}

const handed = proseIn('')
const wordsIn = (text: string): number => text.split(/\s+/u).filter((word) => word !== '').length
const words = handed.texts.reduce((sum, { text }) => sum + wordsIn(text), 0)
const each = (some: readonly Finding[]): number => (1_000 * some.length) / words

describe.each(Object.keys(limits))('in public texts, of the list %s', (list) => {
  const guard = guardOfCase(handed.people.filter((one) => one.list === list))
  const flags = handed.texts.flatMap(({ text }) => flagsIn(guard, text))
  const said = flags.map(({ words: found }) => found).join(', ')

  test('hardly a word is taken for a name', () =>
    expect(each(flags), said).toBeLessThanOrEqual(limits[list]?.flags ?? 0))

  test('next to none of them is told as sure', () =>
    expect(each(flags.filter(({ sure }) => sure === 'name')), said).toBeLessThanOrEqual(
      limits[list]?.sure ?? 0,
    ))
})

/** A text with its sentences put in, and where what is meant stands then. */
function fillIn({ texts, sentences }: ReturnType<typeof proseIn>) {
  return texts.map(({ file, text }) => {
    const meant: Stretch[] = []
    let out = ''
    for (const [n, line] of text.split('\n').entries()) {
      for (const one of sentences)
        if (one.file === file && one.before === n + 1) {
          for (const { text: what, from } of one.must)
            meant.push({ text: what, from: out.length + from })
          out += `${one.sentence}\n`
        }
      out += `${line}\n`
    }
    return { text: out, meant }
  })
}

describe.each(['', 'own'] as const)('a guard that keeps quiet there still notices, %s', (from) => {
  const prose = proseIn(from)
  const guard = guardOfCase(prose.people)
  const all = fillIn(prose)

  test('every sentence was put in', () =>
    expect(all.reduce((sum, { meant }) => sum + meant.length, 0)).toBe(
      prose.sentences.reduce((sum, { must }) => sum + must.length, 0),
    ))

  test('95 of 100 who are meant', () => {
    const missed = all.flatMap(({ text, meant }) => {
      const flags = flagsIn(guard, text)
      return meant
        .filter((one) => !flags.some((flag) => finds(flag, one)))
        .map(
          ({ text: what, from: at }) => `${what} in ${text.slice(Math.max(0, at - 30), at + 30)}`,
        )
    })
    const sum = all.reduce((count, { meant }) => count + meant.length, 0)
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(0.05 * sum)
  })
})
