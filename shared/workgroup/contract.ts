import { z } from '../kernel/zod'

export const Saved = z.strictObject({
  state: z.enum(['saved', 'saving', 'failed']),
  /** When the last change reached the disk; null before the first. */
  at: z.number().nullable(),
  /** What happened and what to do; empty unless failed. */
  message: z.string(),
})
