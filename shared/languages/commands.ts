import { type MessageOf, schemasOf } from '../kernel/commands'
import { z } from '../kernel/zod'
import { LanguageTag } from './documentLanguage'
import { LanguageReview, LanguageWord } from './tables'

const nothingYet = z.string().max(500)

/** What a person can do with the fixed words of a language. */
export const languageSchemas = schemasOf({
  /** A fixed word of papers as this site says it; null goes back to the one Candor comes with. */
  'language.word': {
    language: LanguageTag,
    key: LanguageWord.shape.key,
    text: z.string().max(400).nullable(),
  },
  /** Somebody checked the fixed words of a language: these. */
  'language.review': {
    language: LanguageTag,
    reviewedBy: nothingYet,
    words: LanguageReview.shape.words,
  },
})

export type LanguageCommand = MessageOf<typeof languageSchemas>

/** The command of a type. */
export type CommandOf<T extends LanguageCommand['type']> = Extract<LanguageCommand, { type: T }>
