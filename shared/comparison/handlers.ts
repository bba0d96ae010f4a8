import { type CommandHandlers } from '../kernel/commands'
import { comparisonCommands } from './commands'
import { removeWorksheet, setWorksheet, wordReason } from './decide'
import { type ComparisonChange, type ComparisonRecord } from './tables'

/** How the commands of this feature are carried out. */
export const comparisonHandlers: CommandHandlers<
  ComparisonRecord,
  ComparisonChange,
  typeof comparisonCommands
> = {
  'comparison.set': setWorksheet,
  'comparison.reason': wordReason,
  'comparison.remove': removeWorksheet,
}
