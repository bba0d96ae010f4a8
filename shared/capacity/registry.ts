import { type CommandEntries } from '../kernel/commands'
import { capacitySchemas } from './commands'
import { addMeans, editMeans, removeMeans } from './decide'
import { type CapacityChange, type CapacityRecord } from './tables'

/** How the commands of this feature are carried out. */
export const capacityRegistry: CommandEntries<
  CapacityRecord,
  CapacityChange,
  typeof capacitySchemas
> = {
  'means.add': { handle: addMeans, label: 'Add capacity', makesNew: true },
  'means.edit': { handle: editMeans, label: 'Edit capacity' },
  'means.remove': { handle: removeMeans, label: 'Remove capacity' },
}
