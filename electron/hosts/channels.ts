import type { WindowRole } from './port'

/** What each role's bridge can ask for; the preloads' counterpart. Anything else is refused. */
const channels: Readonly<Record<WindowRole, readonly string[]>> = {
  facilitator: ['dispatch', 'query'],
  projector: ['ready'],
}

/** A request as the application gets it. */
export interface WireRequest {
  readonly channel: string
  readonly body: unknown
}

/** Reads what a page sent; null unless it is a request which that role's bridge can make. */
export function wireRequest(role: WindowRole, payload: unknown): WireRequest | null {
  if (typeof payload !== 'object' || payload === null) return null
  const { channel, body } = payload as Readonly<Record<string, unknown>>
  if (typeof channel !== 'string' || !channels[role].includes(channel)) return null
  return { channel, body }
}
