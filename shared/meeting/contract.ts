import { id } from '../kernel/columns'
import { z } from '../kernel/zod'
import { Decision, parts, Template } from './tables'

/** A file read as text, or why not. */
export const PickedText = z.union([
  z.strictObject({ kind: z.literal('text'), name: z.string(), text: z.string(), note: z.string() }),
  z.strictObject({ kind: z.literal('cancelled') }),
  z.strictObject({ kind: z.literal('unreadable'), message: z.string() }),
])

export type PickedText = z.infer<typeof PickedText>

/** A meeting as something to go to. */
export const MeetingRef = z.strictObject({ id, date: z.string() })

export const ThreadDecision = z.strictObject({
  id,
  meeting: MeetingRef,
  itemId: id.nullable(),
  /** The title of the item it was made at; empty for none. */
  item: z.string(),
  part: z.enum(parts),
  wording: Decision.shape.wording,
  rationale: Decision.shape.rationale,
  dissent: Decision.shape.dissent,
})

/** An item that waits: parked, or carried over while no meeting was prepared for it. */
export const WaitingItem = z.strictObject({
  id,
  title: z.string(),
  part: z.enum(parts),
  reason: z.string(),
  /** The meeting that left it, and the date of the one that had it first. */
  meeting: MeetingRef,
  since: z.string(),
  timesCarried: z.number().int(),
})

/** A template that comes with Candor; a site makes its own of it. */
export const ShippedTemplate = Template.pick({ name: true, items: true })

export type ThreadDecision = z.infer<typeof ThreadDecision>

export type WaitingItem = z.infer<typeof WaitingItem>

export type ShippedTemplate = z.infer<typeof ShippedTemplate>
