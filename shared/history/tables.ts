import { id, instant } from '../kernel/columns'
import { z } from '../kernel/zod'

/** The id under which it is remembered what has been seen of the workgroup as a whole. */
export const wholeWorkgroup = 'workgroup'

/** Up to when someone has seen what changed: in the workgroup, or in the meeting with this id. */
export const Look = z.strictObject({ id, at: instant })
