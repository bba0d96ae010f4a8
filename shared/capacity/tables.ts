import { type ChangeOf, changesOf, type Compartment, type RowsOf } from '../kernel/compartment'
import type { Decided } from '../kernel/decideContext'

import { date, id, line, position, text } from '../kernel/columns'
import { z } from '../kernel/zod'
import type { WorkgroupRows } from '../workgroup/tables'

/* What a site has to work with, and what its actions need of it. */

/** How a capacity is counted: anew every week or month, or once until it is stated again. */
export const capacityPeriods = ['week', 'month', 'in all'] as const

/** Amounts are whole, so that sums are exact: half an hour is counted in half hours. */
const mostOfCapacity = 1_000_000

/** So many kinds of capacity are named by one action at most. */
export const mostNeeds = 20

/** Something planned responses use up, and how much of it somebody says there is. */
export const Capacity = z.strictObject({
  id,
  /** Outreach hours, shelter beds, repairs. */
  name: line.min(1),
  /** What is counted, in the plural: hours, beds. Empty when the name says it. */
  unit: z.string().max(60),
  per: z.enum(capacityPeriods),
  amount: z.number().int().min(0).max(mostOfCapacity),
  /** Who says that there is so much, as the public may know them, and as of which day. */
  statedBy: line.min(1),
  statedOn: date.min(1),
  /** Why there is no more of it, in public words. */
  whyNoMore: text,
  position,
  /** No longer there; kept since actions name it. */
  off: z.boolean(),
})

/** How much of one kind of capacity an action needs: every period until it is done, or once. */
export const Need = z.strictObject({
  capacityId: id,
  amount: z.number().int().min(1).max(mostOfCapacity),
  /** It was promised knowing that it was more than was left. */
  over: z.boolean(),
})

export type Capacity = z.infer<typeof Capacity>

export type Need = z.infer<typeof Need>

export type CapacityPeriod = (typeof capacityPeriods)[number]

/**
 * What capacity needs to know of something promised. Actions have all of it and stand above this
 * feature, so it is said here by its shape.
 */
export interface Commitment {
  readonly id: string
  readonly wording: string
  readonly owner: string
  /** `YYYY-MM-DD`; empty for none. */
  readonly due: string
  /** Only `open` takes from what there is; `cannot yet` waits for it. */
  readonly status: string
  readonly recordedAt: number
  readonly needs: readonly Need[]
}

/** The tables of this feature, by their names. */
export const capacityTables = {
  capacity: Capacity,
} as const

/** The rows this feature reads and changes: its own, and those of the features below it. */
export type CapacityRows = WorkgroupRows & RowsOf<typeof capacityTables>

/** As much of the shared record as this feature may see. */
export type CapacityRecord = Compartment<CapacityRows & { readonly actionItem: Commitment }>

/** A change to it. */
export type CapacityChange = ChangeOf<CapacityRows>

/** What a command of this feature comes to. */
export type CapacityDecided = Decided<CapacityChange>

export const { put, remove } = changesOf<CapacityRows>()
