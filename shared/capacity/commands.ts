import { id } from '../kernel/columns'
import { enteredFields } from '../kernel/enteredFields'
import { type MessageOf, type MessagesOf, storedCommandsOf } from '../kernel/commands'
import { Capacity } from './tables'

const CapacityFields = enteredFields(Capacity, {
  id: 'by Candor',
  name: 'entered',
  unit: 'entered',
  per: 'entered',
  amount: 'entered',
  statedBy: 'entered',
  statedOn: 'entered',
  whyNoMore: 'entered',
  position: 'by Candor',
  off: 'by another command',
})

/** What a person can do with what the site can promise. */
export const capacityCommands = storedCommandsOf({
  'capacity.add': {
    carries: { fields: CapacityFields },
    label: 'Add capacity',
    underHold: 'kept',
    makesNew: true,
  },
  'capacity.edit': {
    carries: {
      id,
      fields: CapacityFields.extend({ off: Capacity.shape.off }).partial(),
    },
    label: 'Edit capacity',
    underHold: 'kept',
  },
  'capacity.remove': { carries: { id }, label: 'Remove capacity', underHold: 'refused' },
})

type CapacityCommand = MessageOf<typeof capacityCommands>

/** The command of a type. */
export type CommandOf<T extends CapacityCommand['type']> = MessagesOf<typeof capacityCommands>[T]
