import { rowsWith } from '../kernel/compartment'
import { type LanguagesRecord } from './tables'

import type { DocumentLanguage, DocumentWords } from './documentLanguage'
import { type DocumentWordKey, documentWordKeys } from './documentWordKeys'
import { english } from './english'
import type { LanguageReview } from './tables'

/** A language as one site uses it. */
export interface SiteLanguage {
  /** With the site's own words where it has some. */
  readonly language: DocumentLanguage
  /**
   * The last check of its standard wording as it is now, as far as it went: words that came later than it
   * are still unchecked. Null while nobody has checked any: a machine drafted them.
   */
  readonly review: LanguageReview | null
}

/** English needs no review: it is what the others are checked against. */
export const inEnglish: SiteLanguage = { language: english, review: null }

/** How many pieces of some standard wording nobody has checked yet; of all of them unless told which. */
export function uncheckedWords(
  { language, review }: SiteLanguage,
  keys: readonly DocumentWordKey[] = documentWordKeys,
): number {
  if (language.tag === english.tag) return 0
  const checked = new Set(documentWordKeys.slice(0, review?.words.length ?? 0))
  return keys.filter((key) => !checked.has(key)).length
}

/** Whether a document with this standard wording must say that nobody checked it. */
export const isMachineDrafted = (site: SiteLanguage, keys?: readonly DocumentWordKey[]): boolean =>
  uncheckedWords(site, keys) > 0

/** A language with the site's own words in it, and whether somebody checked those. */
export function siteLanguage(record: LanguagesRecord, shipped: DocumentLanguage): SiteLanguage {
  const own = new Map(
    rowsWith(record, 'languageWord', 'language', shipped.tag).map((row) => [row.key, row.text]),
  )
  const words = Object.fromEntries(
    documentWordKeys.map((key) => [key, own.get(key) ?? shipped.words[key]]),
  ) as DocumentWords
  const said = wordList(words)
  const review = rowsWith(record, 'languageReview', 'language', shipped.tag)
    .filter((row) => row.words.every((text, index) => text === said[index]))
    .sort((a, b) => b.words.length - a.words.length || b.recordedAt - a.recordedAt)[0]
  return { language: { ...shipped, words }, review: review ?? null }
}

/** The words in the order of their keys, as they are kept with a review. */
export const wordList = (words: DocumentWords): string[] =>
  documentWordKeys.map((key) => words[key])
