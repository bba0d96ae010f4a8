import { channels } from '../../../shared/contracts/channels'
import { wireRequest } from '../../../electron/hosts/channels'
import type { WindowRole } from '../../../electron/hosts/port'
import type { z } from '../../../shared/kernel/zod'

/** Every channel there is, written down here by hand: one more in the application is one missing here. */
export const rows = [
  { role: 'facilitator', channel: 'dispatch' },
  { role: 'facilitator', channel: 'query' },
  { role: 'projector', channel: 'ready' },
] as const satisfies readonly { role: WindowRole; channel: string }[]

export type Row = (typeof rows)[number]

/** How many channels are registered in the application, as its contract has them. */
export const registered = Object.values(channels).reduce(
  (count, ofRole) => count + Object.keys(ofRole).length,
  0,
)

/** What a channel takes. */
export function schemaOf({ role, channel }: Row): z.ZodType {
  const schema = (channels[role] as Readonly<Record<string, z.ZodType>>)[channel]
  if (schema === undefined) throw new Error('a channel of the table isn’t registered')
  return schema
}

/** Whether the bridge of a role takes a channel at all. */
export const isWired = (role: WindowRole, channel: string): boolean =>
  wireRequest(role, { channel, body: null }) !== null
