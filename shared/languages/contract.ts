import { type AnswersOf, queriesOf } from '../kernel/commands'
import { z } from '../kernel/zod'
import { PaperLanguage } from './documentLanguage'

/** The languages papers can be set in, English first. */
export const PaperLanguages = z.strictObject({ languages: z.array(PaperLanguage) })
export type PaperLanguages = z.infer<typeof PaperLanguages>

/** What the facilitator's window may ask of this feature, and what it is answered. */
export const languageQueries = queriesOf({
  /** The languages papers can be set in, as Candor comes with them. */
  'languages.shipped': { carries: {}, answer: PaperLanguages },
})

/** The answer to a question of this feature. */
export type LanguageAnswer<T extends keyof typeof languageQueries> = AnswersOf<
  typeof languageQueries
>[T]
