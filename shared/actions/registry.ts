import { type CommandEntries } from '../kernel/commands'
import { actionSchemas } from './commands'
import { addAction, addCannotYet, editAction, removeAction, reportAction } from './decide'
import { type ActionsChange, type ActionsRecord } from './tables'

/** How the commands of this feature are carried out. */
export const actionRegistry: CommandEntries<ActionsRecord, ActionsChange, typeof actionSchemas> = {
  'action.add': { handle: addAction, label: 'Add action', makesNew: true },
  'action.cannotYet': { handle: addCannotYet, label: 'Add what can’t be done yet', makesNew: true },
  'action.edit': { handle: editAction, label: 'Edit action' },
  'action.remove': { handle: removeAction, label: 'Remove action' },
  'action.report': { handle: reportAction, label: 'Update action' },
}
