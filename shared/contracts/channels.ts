import { z } from '../kernel/zod'
import { FacilitatorCommand } from './commands'
import { FacilitatorQuery } from './queries'

/**
 * Every request a window can make, by role. A request that isn't in its role's table is refused
 * before anything looks at it.
 */
export const channels = {
  facilitator: {
    dispatch: FacilitatorCommand,
    query: FacilitatorQuery,
  },
  projector: {
    /** The id of the view the projector has painted; null when it has just loaded. */
    ready: z.string().max(64).nullable(),
  },
} as const

/** The envelope of every request. */
export const Envelope = z.strictObject({ channel: z.string().max(32), body: z.unknown() })
