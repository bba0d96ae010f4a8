import { id } from '../kernel/columns'
import { z } from '../kernel/zod'

/** What of a draft a later meeting corrects in its words; the rest is corrected at the meeting itself. */
export const correctableFields = [
  'discussion',
  'heard',
  'decision',
  'rationale',
  'dissent',
  'action',
] as const

export type CorrectableField = (typeof correctableFields)[number]

/** A text of a draft, as it can be corrected. */
export const CorrectableText = z.strictObject({
  field: z.enum(correctableFields),
  /** The row it stands in. */
  id,
  /** The same for the name guard: `table id field` of the shared record. */
  place: z.string(),
  /** The item of Part A it is found at; null for what belongs to none. */
  itemId: id.nullable(),
  text: z.string(),
})

export type CorrectableText = z.infer<typeof CorrectableText>
