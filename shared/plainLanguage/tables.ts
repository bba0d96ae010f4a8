import { id, instant } from '../kernel/columns'
import { z } from '../kernel/zod'

/**
 * A word the site's public papers do better without, with what to say instead; or, switched off,
 * one of those Candor comes with that may stay.
 */
export const PlainWord = z.strictObject({
  id,
  word: z.string().min(1).max(80),
  suggestion: z.string().max(200),
  off: z.boolean(),
  recordedAt: instant,
})

export type PlainWord = z.infer<typeof PlainWord>
