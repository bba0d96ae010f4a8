import { type CommandHandlers } from '../kernel/commands'
import { capacityCommands } from './commands'
import { addCapacity, editCapacity, removeCapacity } from './decide'
import { type CapacityChange, type CapacityRecord } from './tables'

/** How the commands of this feature are carried out. */
export const capacityHandlers: CommandHandlers<
  CapacityRecord,
  CapacityChange,
  typeof capacityCommands
> = {
  'capacity.add': addCapacity,
  'capacity.edit': editCapacity,
  'capacity.remove': removeCapacity,
}
