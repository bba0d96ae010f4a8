import { z } from '../zod'

/**
 * The restricted compartment: need-to-know notes. Nothing that makes a view for the wall, a paper
 * or an export may import from this folder (enforced by the layer rules).
 */

/** A facilitator's private note on one agenda item. The item's id is its only link to the shared record. */
export const RestrictedNote = z.strictObject({
  id: z.string().min(1).max(64),
  meetingId: z.string().min(1).max(64),
  itemId: z.string().min(1).max(64),
  text: z.string().max(20_000),
  createdAt: z.number().int().nonnegative(),
  updatedAt: z.number().int().nonnegative(),
})

/** How restricted notes are kept; one row, absent until something is set. */
export const RestrictedSettings = z.strictObject({
  id: z.literal('settings'),
  /** Minutes without a sign of life after which they lock. */
  lockAfterMinutes: z.number().int().min(1).max(240),
})

export const restrictedTables = {
  restrictedNote: RestrictedNote,
  restrictedSettings: RestrictedSettings,
} as const

export type RestrictedNote = z.infer<typeof RestrictedNote>
export type RestrictedSettings = z.infer<typeof RestrictedSettings>
export type RestrictedRows = {
  restrictedNote: RestrictedNote
  restrictedSettings: RestrictedSettings
}
