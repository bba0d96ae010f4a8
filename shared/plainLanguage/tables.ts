import { type ChangeOf, changesOf, type Compartment, type RowsOf } from '../kernel/compartment'
import type { Decided } from '../kernel/decideContext'

import { id, instant } from '../kernel/columns'
import { z } from '../kernel/zod'

/**
 * A word the site's public documents do better without, with what to say instead; or, switched off,
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

/** The tables of this feature, by their names. */
export const plainLanguageTables = {
  plainWord: PlainWord,
} as const

/** The rows this feature reads and changes: its own, and those of the features below it. */
export type PlainLanguageRows = RowsOf<typeof plainLanguageTables>

/** As much of the shared record as this feature may see. */
export type PlainLanguageRecord = Compartment<PlainLanguageRows>

/** A change to it. */
export type PlainLanguageChange = ChangeOf<PlainLanguageRows>

/** What a command of this feature comes to. */
export type PlainLanguageDecided = Decided<PlainLanguageChange>

export const { put, remove } = changesOf<PlainLanguageRows>()
