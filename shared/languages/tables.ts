import { type ChangeOf, changesOf, type Compartment, type RowsOf } from '../kernel/compartment'
import type { Decided } from '../kernel/decideContext'

import { id, instant, line } from '../kernel/columns'
import { z } from '../kernel/zod'
import type { WorkgroupRows } from '../workgroup/tables'
import { documentWordKeys } from './documentWordKeys'

/** A language's tag (`PaperLanguage.tag`). */
const tag = z.string().min(1).max(20)

/** A piece of the standard wording of public documents as this site says it, in place of the one Candor comes with. */
export const LanguageWord = z.strictObject({
  id,
  language: tag,
  key: z.enum(documentWordKeys),
  text: z.string().min(1).max(400),
  changedAt: instant,
})

/** That a person checked the standard wording of a language: these words, in the order of `documentWordKeys`. */
export const LanguageReview = z.strictObject({
  id,
  language: tag,
  reviewedBy: line.min(1),
  words: z.array(z.string().max(400)).max(documentWordKeys.length),
  recordedAt: instant,
})

export type LanguageReview = z.infer<typeof LanguageReview>

/** The tables of this feature, by their names. */
export const languagesTables = {
  languageWord: LanguageWord,
  languageReview: LanguageReview,
} as const

/** The rows this feature reads and changes: its own, and those of the features below it. */
export type LanguagesRows = WorkgroupRows & RowsOf<typeof languagesTables>

/** As much of the shared record as this feature may see. */
export type LanguagesRecord = Compartment<LanguagesRows>

/** A change to it. */
export type LanguagesChange = ChangeOf<LanguagesRows>

/** What a command of this feature comes to. */
export type LanguagesDecided = Decided<LanguagesChange>

export const { put, remove } = changesOf<LanguagesRows>()
