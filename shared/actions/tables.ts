import { type ChangeOf, changesOf, type Compartment, type RowsOf } from '../kernel/compartment'
import type { Decided } from '../kernel/decideContext'

import type { CapacityRows } from '../capacity/tables'
import { mostNeeds, Need } from '../capacity/tables'
import { date, id, instant, line, text } from '../kernel/columns'
import { z } from '../kernel/zod'
import type { MeetingRows } from '../meeting/tables'
import { mostHelpers } from './helpers'

/* What meetings promise, and how later ones leave it. */

/** `cannot yet`: wanted, and not promised, since what it needs isn't there. */
export const actionStatuses = ['open', 'done', 'not done', 'dropped', 'cannot yet'] as const

/** Verb first, one owner, one date. */
export const ActionItem = z.strictObject({
  id,
  /** The meeting that gave it. */
  meetingId: id,
  itemId: id.nullable(),
  wording: text.min(1),
  owner: line.min(1),
  /** Who helps whoever answers for it. */
  helpers: z.array(line.min(1)).max(mostHelpers),
  due: date,
  status: z.enum(actionStatuses),
  obstacle: text,
  neighborhoodIds: z.array(id),
  /** Owner and date as the meeting gave them; later meetings may have changed both. */
  givenOwner: line.min(1),
  givenDue: date,
  /** Why that meeting couldn't do it yet; empty when it was promised. */
  givenReason: text,
  /** What it needs of the site's capacity. */
  needs: z.array(Need).max(mostNeeds),
  recordedAt: instant,
  changedAt: instant,
})

/** How a later meeting left an action: the history the minutes and report-backs are told from. */
export const ActionUpdate = z.strictObject({
  id,
  actionId: id,
  meetingId: id,
  status: z.enum(actionStatuses),
  obstacle: text,
  owner: line.min(1),
  due: date,
  recordedAt: instant,
})

export type ActionItem = z.infer<typeof ActionItem>

export type ActionUpdate = z.infer<typeof ActionUpdate>

export type ActionStatus = (typeof actionStatuses)[number]

/** The tables of this feature, by their names. */
export const actionsTables = {
  actionItem: ActionItem,
  actionUpdate: ActionUpdate,
} as const

/** The rows this feature reads and changes: its own, and those of the features below it. */
export type ActionsRows = MeetingRows & CapacityRows & RowsOf<typeof actionsTables>

/** As much of the shared record as this feature may see. */
export type ActionsRecord = Compartment<ActionsRows>

/** A change to it. */
export type ActionsChange = ChangeOf<ActionsRows>

/** What a command of this feature comes to. */
export type ActionsDecided = Decided<ActionsChange>

export const { put, remove } = changesOf<ActionsRows>()
