import { type CommandEntries } from '../kernel/commands'
import { comparisonSchemas } from './commands'
import { removeWorksheet, setWorksheet, wordReason } from './decide'
import { type ComparisonChange, type ComparisonRecord } from './tables'

/** How the commands of this feature are carried out. */
export const comparisonRegistry: CommandEntries<
  ComparisonRecord,
  ComparisonChange,
  typeof comparisonSchemas
> = {
  'worksheet.set': { handle: setWorksheet, label: 'Set calls and concerns of item' },
  'worksheet.reason': { handle: wordReason, label: 'Change reason' },
  'worksheet.remove': { handle: removeWorksheet, label: 'Remove calls and concerns of item' },
}
