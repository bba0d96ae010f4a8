import { type CommandEntries } from '../kernel/commands'
import { visitSchemas } from './commands'
import { addVisit, editVisit, removeVisit } from './decide'
import { type EngagementChange, type EngagementRecord } from './tables'

/** How the commands of this feature are carried out. */
export const visitRegistry: CommandEntries<
  EngagementRecord,
  EngagementChange,
  typeof visitSchemas
> = {
  'visit.add': { handle: addVisit, label: 'Add visit', makesNew: true },
  'visit.edit': { handle: editVisit, label: 'Edit visit' },
  'visit.remove': { handle: removeVisit, label: 'Remove visit' },
}
