import { type CommandHandlers } from '../kernel/commands'
import { actionCommands } from './commands'
import { addAction, addCannotYet, editAction, removeAction, reportAction } from './decide'
import { type ActionsChange, type ActionsRecord } from './tables'

/** How the commands of this feature are carried out. */
export const actionHandlers: CommandHandlers<ActionsRecord, ActionsChange, typeof actionCommands> =
  {
    'action.add': addAction,
    'action.cannotYet': addCannotYet,
    'action.edit': editAction,
    'action.remove': removeAction,
    'action.report': reportAction,
  }
