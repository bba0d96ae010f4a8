import { wordKinds } from './wordFinder'
import { z } from '../kernel/zod'

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
