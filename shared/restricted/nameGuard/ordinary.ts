import { isVietnamese } from './marks'
import { foldedWord } from './wordBoundaries'

/** The languages whose ordinary words are known. */
const wordLanguages = ['en', 'es', 'vi'] as const
export type WordLanguage = (typeof wordLanguages)[number]

/** Folded ordinary words of the site's other languages, for names that are words there. */
export type ForeignWords = Readonly<Partial<Record<WordLanguage, ReadonlySet<string>>>>

/** The words of a list as the guard compares them. */
export const ordinaryWords = (words: Iterable<string>): ReadonlySet<string> =>
  new Set([...words].map(foldedWord))

const spanish =
  /(?<!\p{L})(?:el|la|los|las|de|del|que|en|y|con|por|para|una?|se|su|al|es|está|fue|nos|lo)(?!\p{L})/giu
const english =
  /(?<!\p{L})(?:the|of|and|to|in|is|was|for|on|at|with|by|we|they|an|are|has|had|will|not|from)(?!\p{L})/giu
const spanishLetters = /[ñ¿¡]|[áéíóú]n?(?!\p{L})|ción/iu

/** Little words without the marks that Vietnamese alone has. */
const vietnamese =
  /(?<!\p{L})(?:và|có|không|ngày|này|tháng|nhà|làm|tôi|chúng|thì|mà|nói|cô|bà|ông|cho|người)(?!\p{L})/iu

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** The language a line is written in, by its little words and marks; null when nothing tells. */
export function languageOf(line: string): WordLanguage | null {
  if (isVietnamese(line) || vietnamese.test(line)) return 'vi'
  const en = count(line, english)
  const little = count(line, spanish)
  const es = little + (little > 0 && spanishLetters.test(line) ? 1 : 0)
  if (es > en) return 'es'
  return en > 0 ? 'en' : null
}

/** Whether a folded word is an ordinary one in a language; English words are so everywhere. */
export class OrdinaryWords {
  constructor(
    private readonly english: ReadonlySet<string>,
    private readonly foreign: ForeignWords,
  ) {}

  /** In English, also as a plural. */
  isEnglish(word: string): boolean {
    return this.english.has(word) || (word.endsWith('s') && this.english.has(word.slice(0, -1)))
  }

  /** In this other language than English. */
  isForeign(word: string, language: WordLanguage): boolean {
    return language !== 'en' && this.foreign[language]?.has(word) === true
  }

  /** In any of the languages that are known. */
  hasAnywhere(word: string): boolean {
    return this.isEnglish(word) || wordLanguages.some((language) => this.isForeign(word, language))
  }
}
