import { z } from './zod'

/** Light, dark, or as the computer has it. */
export const Theme = z.enum(['light', 'dark', 'system'])

export type Theme = z.infer<typeof Theme>
