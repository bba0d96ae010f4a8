import { type CommandEntries } from '../kernel/commands'
import { historySchemas } from './commands'
import { markLook } from './decide'
import { type HistoryChange, type HistoryRecord } from './tables'

/** How the commands of this feature are carried out. */
export const historyRegistry: CommandEntries<HistoryRecord, HistoryChange, typeof historySchemas> =
  {
    'look.mark': { handle: markLook, label: 'Mark changes as seen', undo: 'never' },
  }
