import { type CommandHandlers } from '../kernel/commands'
import { visitCommands } from './commands'
import { addVisit, editVisit, removeVisit } from './decide'
import { type EngagementChange, type EngagementRecord } from './tables'

/** How the commands of this feature are carried out. */
export const visitHandlers: CommandHandlers<
  EngagementRecord,
  EngagementChange,
  typeof visitCommands
> = {
  'visit.add': addVisit,
  'visit.edit': editVisit,
  'visit.remove': removeVisit,
}
