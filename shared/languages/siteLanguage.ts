import { rowsWith, type SharedRecord } from '../record/state'
import type { LanguageReview, Translation } from '../record/tables'
import { english } from './english'
import { paperWordKeys, type PaperLanguage, type PaperWords } from './paperLanguage'

/** A language as one site uses it. */
export interface SiteLanguage {
  /** With the site's own words where it has some. */
  readonly language: PaperLanguage
  /** Who checked its fixed words as they are now; null while nobody has: a machine drafted them. */
  readonly review: LanguageReview | null
}

/** English needs no review: it is what the others are checked against. */
export const inEnglish: SiteLanguage = { language: english, review: null }

/** Whether a paper must say that nobody checked its fixed words. */
export const isMachineDrafted = ({ language, review }: SiteLanguage): boolean =>
  language.tag !== english.tag && review === null

/** A language with the site's own words in it, and whether somebody checked those. */
export function siteLanguage(record: SharedRecord, shipped: PaperLanguage): SiteLanguage {
  const own = new Map(
    rowsWith(record, 'languageWord', 'language', shipped.tag).map((row) => [row.key, row.text]),
  )
  const words = Object.fromEntries(
    paperWordKeys.map((key) => [key, own.get(key) ?? shipped.words[key]]),
  ) as PaperWords
  const said = JSON.stringify(wordList(words))
  const review = rowsWith(record, 'languageReview', 'language', shipped.tag)
    .filter((row) => JSON.stringify(row.words) === said)
    .sort((a, b) => b.recordedAt - a.recordedAt)[0]
  return { language: { ...shipped, words }, review: review ?? null }
}

/** The words in the order of their keys, as they are kept with a review. */
export const wordList = (words: PaperWords): string[] => paperWordKeys.map((key) => words[key])

/** What people translated of a meeting's report-back, or of the workgroup's own texts; undefined for nothing yet. */
export const translationOf = (
  record: SharedRecord,
  about: { readonly meetingId: string; readonly audienceId: string } | null,
  language: string,
): Translation | undefined =>
  rowsWith(record, 'translation', 'language', language).find(
    (row) =>
      row.meetingId === (about?.meetingId ?? null) &&
      row.audienceId === (about?.audienceId ?? null),
  )
