import { z } from '../kernel/zod'
import { FacilitatorCommand } from './commands'
import { PaintedPage } from '../projector/view'
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
    /** The view and page the projector has painted; null when it has just loaded. */
    ready: PaintedPage.nullable(),
  },
} as const

/** The envelope of every request. */
export const Envelope = z.strictObject({ channel: z.string().max(32), body: z.unknown() })
