import { id, instant, line } from '../kernel/columns'
import { z } from '../kernel/zod'
import { paperWordKeys } from './documentWordKeys'

/** A language's tag (`PaperLanguage.tag`). */
const tag = z.string().min(1).max(20)

/** A fixed word of public papers as this site says it, in place of the one Candor comes with. */
export const LanguageWord = z.strictObject({
  id,
  language: tag,
  key: z.enum(paperWordKeys),
  text: z.string().min(1).max(400),
  changedAt: instant,
})

/** That a person checked the fixed words of a language: these words, in the order of `paperWordKeys`. */
export const LanguageReview = z.strictObject({
  id,
  language: tag,
  reviewedBy: line.min(1),
  words: z.array(z.string().max(400)).max(paperWordKeys.length),
  recordedAt: instant,
})

export type LanguageReview = z.infer<typeof LanguageReview>
