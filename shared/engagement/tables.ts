import { type ChangeOf, changesOf, type Compartment, type RowsOf } from '../kernel/compartment'
import type { Decided } from '../kernel/decideContext'

import type { ComparisonRows } from '../comparison/tables'
import { date, id, instant, line, text } from '../kernel/columns'
import { z } from '../kernel/zod'

/**
 * That staff or officers went to a neighborhood or one of its groups: what they were told there, and
 * what they told.
 */
export const Visit = z.strictObject({
  id,
  visitedOn: date.min(1),
  neighborhoodId: id,
  groupId: id.nullable(),
  /** Who went. */
  visitors: line.min(1),
  /** What was absorbed: about places and patterns, in public words. */
  heard: text,
  /** What was reported: developments, obstacles, progress. */
  reported: text,
  /** The language it was told in; empty for English or not said. */
  language: line,
  recordedAt: instant,
  changedAt: instant,
})

export type Visit = z.infer<typeof Visit>

/** The tables of this feature, by their names. */
export const engagementTables = {
  visit: Visit,
} as const

/** The rows this feature reads and changes: its own, and those of the features below it. */
export type EngagementRows = ComparisonRows & RowsOf<typeof engagementTables>

/** As much of the shared record as this feature may see. */
export type EngagementRecord = Compartment<EngagementRows>

/** A change to it. */
export type EngagementChange = ChangeOf<EngagementRows>

/** What a command of this feature comes to. */
export type EngagementDecided = Decided<EngagementChange>

export const { put, remove } = changesOf<EngagementRows>()
