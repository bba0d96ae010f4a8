import { Need, mostNeeds } from '../capacity/tables'
import { date, id, instant, line, text } from '../kernel/columns'
import { z } from '../kernel/zod'

/** What meetings promise, and how later ones leave it. */

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
  due: date,
  status: z.enum(actionStatuses),
  obstacle: text,
  neighborhoodIds: z.array(id),
  /** Owner and date as the meeting gave them; later meetings may have changed both. */
  givenOwner: line.min(1),
  givenDue: date,
  /** Why that meeting couldn't do it yet; empty when it was promised. */
  givenReason: text,
  /** What it needs of the site's means. */
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
