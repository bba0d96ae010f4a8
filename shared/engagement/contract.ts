import { concernChannels } from '../concerns/tables'
import { id } from '../kernel/columns'
import { z } from '../kernel/zod'
import { memberRoles } from '../workgroup/tables'
import { Visit } from './tables'

export const Silence = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('neighborhood'), name: z.string(), last: z.string() }),
  z.strictObject({ kind: z.literal('group'), name: z.string(), last: z.string() }),
  z.strictObject({ kind: z.literal('channel'), channel: z.enum(concernChannels) }),
  z.strictObject({ kind: z.literal('language'), language: z.string() }),
  z.strictObject({ kind: z.literal('role'), role: z.enum(memberRoles) }),
])

/** A visit as the register tells it. */
export const ThreadVisit = Visit.extend({
  neighborhood: z.string(),
  /** The group that was visited; empty for the neighborhood as a whole. */
  group: z.string(),
})

/** A neighborhood or group, and when something was last told to it or heard from it; empty for never. */
export const Audience = z.strictObject({
  id,
  name: z.string(),
  /** The neighborhood of a group; empty for a neighborhood, or a group of all of them. */
  place: z.string(),
  last: z.string(),
})

export type ThreadVisit = z.infer<typeof ThreadVisit>
