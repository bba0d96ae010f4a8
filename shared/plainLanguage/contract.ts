import { queriesOf } from '../kernel/commands'
import { z } from '../kernel/zod'
import { wordKinds } from './wordFinder'

/** The words Candor comes with that public texts do better without (`resources/words/plain.json`). */
export const PlainWords = z.strictObject({
  words: z.array(
    z.strictObject({
      word: z.string().min(1).max(80),
      say: z.string().min(1).max(200),
      kind: z.enum(wordKinds),
    }),
  ),
})

export type PlainWords = z.infer<typeof PlainWords>

/** What the facilitator's window may ask of this feature, and what it is answered. */
export const plainLanguageQueries = queriesOf({
  /** The words public texts do better without, as Candor comes with them. */
  'plainLanguage.shipped': { carries: {}, answer: PlainWords },
})
