import { type ChangeOf, changesOf, type Compartment, type RowsOf } from '../kernel/compartment'
import type { Decided } from '../kernel/decideContext'

import type { ConcernsRows } from '../concerns/tables'
import type { EngagementRows } from '../engagement/tables'
import { id, instant, line } from '../kernel/columns'
import { z } from '../kernel/zod'
import { atLaptop } from '../meeting/tables'

/** The id under which it is remembered what has been seen of the workgroup as a whole. */
export const wholeWorkgroup = 'workgroup'

/** Up to when someone has seen what changed: in the workgroup, or in the meeting with this id. */
const Look = z.strictObject({ id, at: instant })

/**
 * That somebody wrote or changed a row: who had the laptop then. What one person does to one row at
 * one meeting is one of these, from the first time to the last. Taking something back doesn't take
 * this back.
 */
export const Writing = z.strictObject({
  id,
  /** The table and the id of the row. */
  place: z.string().min(1).max(200),
  /** The meeting that went on; null between meetings, when nobody is known. */
  meetingId: id.nullable(),
  /** As the meeting named whoever had the laptop; empty where it named nobody. */
  writer: line,
  /** Which of the two it was; null between meetings. */
  role: z.enum(atLaptop).nullable(),
  firstAt: instant,
  lastAt: instant,
})

export type Writing = z.infer<typeof Writing>

/** The tables of this feature, by their names. */
export const historyTables = {
  look: Look,
  writing: Writing,
} as const

/** The rows this feature reads and changes: its own, and those of the features below it. */
export type HistoryRows = ConcernsRows & EngagementRows & RowsOf<typeof historyTables>

/** As much of the shared record as this feature may see. */
export type HistoryRecord = Compartment<HistoryRows>

/** A change to it. */
export type HistoryChange = ChangeOf<HistoryRows>

/** What a command of this feature comes to. */
export type HistoryDecided = Decided<HistoryChange>

export const { put, remove } = changesOf<HistoryRows>()
