import { type CommandHandlers } from '../kernel/commands'
import { historyCommands } from './commands'
import { markLook } from './decide'
import { type HistoryChange, type HistoryRecord } from './tables'

/** How the commands of this feature are carried out. */
export const historyHandlers: CommandHandlers<
  HistoryRecord,
  HistoryChange,
  typeof historyCommands
> = {
  'history.markSeen': markLook,
}
