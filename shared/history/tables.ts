import { type ChangeOf, changesOf, type Compartment, type RowsOf } from '../kernel/compartment'
import type { Decided } from '../kernel/decideContext'

import type { ConcernsRows } from '../concerns/tables'
import type { EngagementRows } from '../engagement/tables'
import { id, instant } from '../kernel/columns'
import { z } from '../kernel/zod'

/** The id under which it is remembered what has been seen of the workgroup as a whole. */
export const wholeWorkgroup = 'workgroup'

/** Up to when someone has seen what changed: in the workgroup, or in the meeting with this id. */
const Look = z.strictObject({ id, at: instant })

/** The tables of this feature, by their names. */
export const historyTables = {
  look: Look,
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
