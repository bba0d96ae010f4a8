import { id } from '../kernel/columns'
import { queriesOf } from '../kernel/commands'
import { pageOf, skip } from '../kernel/page'
import { registerRow } from '../kernel/registerRow'
import { z } from '../kernel/zod'
import { MeetingRef } from '../meeting/contract'
import type { actionsFields } from './fields'
import { ActionItem, actionStatuses } from './tables'

/** An action wherever it was given. */
export const RegisterAction = registerRow<typeof actionsFields.actionItem>()(
  {
    id,
    meeting: MeetingRef,
    itemId: id.nullable(),
    wording: z.string(),
    owner: z.string(),
    helpers: ActionItem.shape.helpers,
    due: z.string(),
    status: z.enum(actionStatuses),
    obstacle: z.string(),
    neighborhoods: z.array(z.string()),
    /** How many later meetings spoke about it. */
    spokenOf: z.number().int(),
  },
  {
    meetingId: 'meeting',
    neighborhoodIds: 'neighborhoods',
    givenDue: 'where it is opened',
    needs: 'where it is opened',
  },
)

/** How one meeting left an action, and what it changed. */
export const ActionStep = z.strictObject({
  meeting: MeetingRef,
  owner: z.string(),
  due: z.string(),
  status: z.enum(actionStatuses),
  obstacle: z.string(),
  changed: z.array(z.enum(['owner', 'due', 'status', 'obstacle'])),
})

export type RegisterAction = z.infer<typeof RegisterAction>

export type ActionStep = z.infer<typeof ActionStep>

/** What the facilitator's window may ask of this feature, and what it is answered. */
export const actionQueries = queriesOf({
  'actions.register': {
    carries: { show: z.enum(['open', 'all']), skip },
    answer: pageOf(RegisterAction),
  },
  'actions.history': { carries: { id }, answer: z.strictObject({ steps: z.array(ActionStep) }) },
})
