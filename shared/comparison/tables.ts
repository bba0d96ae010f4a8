import { type ChangeOf, changesOf, type Compartment, type RowsOf } from '../kernel/compartment'
import type { Decided } from '../kernel/decideContext'

import type { ConcernsRows } from '../concerns/tables'
import { date, id, instant, line, text } from '../kernel/columns'
import { z } from '../kernel/zod'
import type { OpenDataRows } from '../openData/tables'

/*
 * Deciding where to concentrate: calls and concerns, side by side for the neighborhoods of one agenda item, as they
 * stood when they were looked at, with reasons in words. The decision itself is a decision of the item.
 */

/** A month, `YYYY-MM`. */
const month = z.string().regex(/^\d{4}-\d{2}$/)

/** What was looked at: which months, and whose counts with what they can't tell. One for an item. */
export const Comparison = z.strictObject({
  id,
  meetingId: id,
  itemId: id,
  from: month,
  to: month,
  /** Null where words stood by themselves, without data. */
  sourceId: id.nullable(),
  /** One kind of calls; empty for all. */
  category: line,
  /** Of the source, as it was then; empty without one. */
  title: line,
  publisher: line,
  caveat: text,
  downloadedOn: date,
  changedAt: instant,
})

/** One neighborhood of a comparison. Its counts stay as they were, whatever is brought in later. */
export const ComparisonPlace = z.strictObject({
  id,
  comparisonId: id,
  meetingId: id,
  itemId: id,
  neighborhoodId: id,
  /** Calls by the community; null where there is no data of this place. */
  calls: z.number().int().nonnegative().nullable(),
  perThousand: z.number().nonnegative().nullable(),
  /** Concerns heard. */
  heard: z.number().int().nonnegative(),
  /** Why to concentrate here, or why not: public words. */
  reason: text,
  changedAt: instant,
})

export type Comparison = z.infer<typeof Comparison>

export type ComparisonPlace = z.infer<typeof ComparisonPlace>

/** The tables of this feature, by their names. */
export const comparisonTables = {
  comparison: Comparison,
  comparisonPlace: ComparisonPlace,
} as const

/** The rows this feature reads and changes: its own, and those of the features below it. */
export type ComparisonRows = ConcernsRows & OpenDataRows & RowsOf<typeof comparisonTables>

/** As much of the shared record as this feature may see. */
export type ComparisonRecord = Compartment<ComparisonRows>

/** A change to it. */
export type ComparisonChange = ChangeOf<ComparisonRows>

/** What a command of this feature comes to. */
export type ComparisonDecided = Decided<ComparisonChange>

export const { put, remove } = changesOf<ComparisonRows>()
