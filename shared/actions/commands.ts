import { Need, mostNeeds } from '../capacity/tables'
import { id } from '../kernel/columns'
import { type MessageOf, type MessagesOf, storedCommandsOf } from '../kernel/commands'
import { enteredFields } from '../kernel/enteredFields'
import { z } from '../kernel/zod'
import { ActionItem, actionStatuses } from './tables'

const ActionFields = enteredFields(ActionItem, {
  id: 'by Candor',
  meetingId: 'by Candor',
  itemId: 'by Candor',
  wording: 'entered',
  owner: 'entered',
  helpers: 'entered',
  due: 'entered',
  status: 'by another command',
  obstacle: 'by another command',
  neighborhoodIds: 'entered',
  givenOwner: 'by Candor',
  givenDue: 'by Candor',
  givenReason: 'by Candor',
  needs: 'entered',
  recordedAt: 'by Candor',
  changedAt: 'by Candor',
}).extend({
  /** Who helps; absent: nobody, or as it was. */
  helpers: ActionItem.shape.helpers.optional(),
  /** What it needs of the site's capacity; absent: nothing, or as it was. */
  needs: z
    .array(Need.pick({ capacityId: true, amount: true }))
    .max(mostNeeds)
    .optional(),
})

/**
 * That what is promised may need more than is left of the capacity. Without it such a promise is
 * refused, so that nobody makes it unawares.
 */
const anyway = z.boolean().optional()

/** What a person can do with actions. */
export const actionCommands = storedCommandsOf({
  'action.add': {
    carries: {
      meetingId: id,
      itemId: id.nullable(),
      fields: ActionFields,
      anyway,
    },
    label: 'Add action',
    underHold: 'kept',
    makesNew: true,
  },
  /** What is wanted and can't be done yet, and why. */
  'action.cannotYet': {
    carries: {
      meetingId: id,
      itemId: id.nullable(),
      fields: ActionFields,
      reason: ActionItem.shape.obstacle,
    },
    label: 'Add what can’t be done yet',
    underHold: 'kept',
    makesNew: true,
  },
  'action.edit': {
    carries: {
      id,
      fields: ActionFields.extend({
        /** Of what can't be done yet: why. */
        reason: ActionItem.shape.obstacle,
      }).partial(),
      anyway,
    },
    label: 'Edit action',
    underHold: 'kept',
  },
  'action.remove': { carries: { id }, label: 'Remove action', underHold: 'refused' },
  /** What this meeting heard about an action, and whether it gave it to someone else or more time. */
  'action.report': {
    carries: {
      id,
      meetingId: id,
      status: z.enum(actionStatuses),
      obstacle: ActionItem.shape.obstacle,
      owner: ActionItem.shape.owner.optional(),
      due: ActionItem.shape.due.optional(),
      needs: ActionFields.shape.needs,
      anyway,
    },
    label: 'Update action',
    underHold: 'kept',
  },
})

type ActionCommand = MessageOf<typeof actionCommands>

/** The command of a type. */
export type CommandOf<T extends ActionCommand['type']> = MessagesOf<typeof actionCommands>[T]
