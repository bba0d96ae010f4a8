import { commonWords, placeWords } from '../../kernel/wordsOfNames'
import { fold } from '../../kernel/foldText'
import { ordinaryWords } from './persons'

/*
 * Names that no list has, among categories: `Brenholt Vasquin`. They are two or three words with
 * capitals that are none of the language and stand in no other category. What a language has is told
 * by a dictionary, which whoever reads the file brings along.
 */

/** A category and how many rows it has. */
interface Counted {
  readonly value: string
  readonly rows: number
}

const shaped =
  /^\p{Lu}[\p{L}\p{M}'’-]{2,}(?:,? (?:\p{Lu}\.? |(?:de|la|del|van|von|bin|al) )?\p{Lu}[\p{L}\p{M}'’-]{2,}){1,2}$/u
/** One word alone, as a family name is written by hand. */
const single = /^\p{Lu}[\p{L}\p{M}'’-]{4,}$/u
/** One word behind what is said of somebody: `Dispute w/ Brennock`, `Welfare check - Vasquin`. */
const behind =
  /\p{L}(?:,? (?:w\/|with|on|re:?|vs\.?|about|for|by|sobre|con) ?| [-–—] |: ?)(\p{Lu}[\p{L}\p{M}'’-]{4,})$/u
/** Codes and shortened words have hardly a vowel, or end in the middle of a syllable. */
const isSpoken = (word: string): boolean =>
  /[aeiouy]/.test(word) && !/[^aeiouy'’-]{5}/.test(word) && word.length > 2
/** What tells that a column isn't in English, whose words aren't in the dictionary. */
const foreign =
  /(?<!\p{L})(?:de|del|la|las|los|el|en|y|por|con|sin|para|des|les|du|et|au|aux|sur)(?!\p{L})|[áéíóúñçàèùâêîôû]/iu
const foreignShare = 0.15
/** What has more rows than this isn't written by hand into a column of something else. */
const fewRows = 2
/** In a column of categories each has this many rows, taken together. */
const usualRows = 4
/** A file of so few rows can't show how often its categories come. */
const fewInAll = 60

const wordsOf = (value: string): string[] =>
  fold(value)
    .split(/[^\p{L}\p{M}'’-]+/u)
    .filter((word) => word.length > 1)

const isOrdinary = (word: string): boolean =>
  [word, word.replace(/s$/, '')].some(
    (one) => ordinaryWords.has(one) || commonWords.has(one) || placeWords.has(one),
  )

/** A column of categories has more of them than this beside a name. */
const fewestBeside = 3

const ends = /(?:s|es|ed|ing|er|ers|ion|al|age|ment|y)$/
const begins = /^(?:re|un|non|pre|dis|mis|over|under|out|anti|bio|geo|tele)/

/** How a word may be made of others: `Towaway`, `Streetracing`, `Regrading`. */
function partsOf(word: string): readonly (readonly string[])[] {
  const halves = Array.from({ length: Math.max(0, word.length - 5) }, (_, at) => [
    word.slice(0, at + 3),
    word.slice(at + 3),
  ])
  return [...halves, [word.replace(ends, '')], [word.replace(begins, '')]]
}

/** One half has to be a word of places and categories: a dictionary has too many short ones. */
const isJoined = (word: string, isKnown: (part: string) => boolean): boolean =>
  partsOf(word).some(
    (parts) =>
      parts.every((part) => part !== word && isKnown(part)) &&
      (parts.length === 1 || parts.some(isOrdinary)),
  )

/** Words of categories that are written as names are; whether they are ordinary, a dictionary tells. */
export const wordsInDoubt = (values: readonly string[]): ReadonlySet<string> =>
  new Set(
    values
      .filter((value) => shaped.test(value) || single.test(value) || behind.test(value))
      .flatMap((value) => {
        const words = wordsOf(behind.exec(value)?.[1] ?? value)
        const isOne = single.test(value) || behind.test(value)
        return isOne ? [...words, ...words.flatMap(partsOf).flat()] : words
      })
      .filter((word) => !isOrdinary(word)),
  )

/** The categories that are probably somebody's name. `isWord`: whether the dictionary has a word. */
export function findUnknownNames(
  categories: readonly Counted[],
  isWord: (word: string) => boolean,
): ReadonlySet<string> {
  const values = categories.map(({ value }) => value)
  if (values.filter((value) => foreign.test(value)).length > values.length * foreignShare)
    return new Set()
  const isForeign = (word: string): boolean => !isOrdinary(word) && !isWord(word) && isSpoken(word)
  const isKnown = (word: string): boolean => isOrdinary(word) || isWord(word)
  // A family name may stand in several; what names alone have says nothing for them.
  const used = new Set(
    categories
      .filter(
        ({ value, rows }) =>
          !(shaped.test(value) || (single.test(value) && rows <= fewRows)) ||
          (rows > fewRows && !wordsOf(value).every(isForeign)),
      )
      .flatMap(({ value }) => wordsOf(value)),
  )
  const total = categories.reduce((sum, { rows }) => sum + rows, 0)
  const isUsual = total >= categories.length * usualRows || total <= fewInAll
  const isUnknown = (word: string): boolean => isForeign(word) && !used.has(word)
  const isNone = (word: string): boolean => isForeign(word) && !isJoined(word, isKnown)
  // Where many are no words, they are codes or trade names.
  const wordless = values.filter((value) => single.test(value) && wordsOf(value).every(isNone))
  const isOfWords = wordless.length <= fewRows || wordless.length * 12 < values.length
  const isSingle = (value: string, rows: number): boolean =>
    isOfWords &&
    values.length > fewestBeside &&
    rows <= fewRows &&
    single.test(value) &&
    wordsOf(value).every((word) => isUnknown(word) && isNone(word))
  const told = values.filter((value) => wordsOf(behind.exec(value)?.[1] ?? 'of').every(isNone))
  const isBehind = (value: string, rows: number): boolean =>
    told.includes(value) && told.length * 4 <= values.length + 4 && rows <= fewRows
  return new Set(
    categories.flatMap(({ value, rows }) => {
      if (isSingle(value, rows) || isBehind(value, rows)) return [value]
      if (!shaped.test(value)) return []
      const words = wordsOf(value)
      const unknown = words.filter(isUnknown)
      // Where all are short, they are shortened: `SUSP VEH`.
      if (!unknown.some((word) => word.length > 4)) return []
      const isHalf = isUsual && rows <= fewRows && unknown.length > 0
      const hasOrdinary = words.some((word) => isOrdinary(word))
      return unknown.length === words.length || (isHalf && !hasOrdinary) ? [value] : []
    }),
  )
}
