import { type CommandHandlers } from '../kernel/commands'
import { comparisonCommands } from './commands'
import { removeComparison, setComparison, wordReason } from './decide'
import { type ComparisonChange, type ComparisonRecord } from './tables'

/** How the commands of this feature are carried out. */
export const comparisonHandlers: CommandHandlers<
  ComparisonRecord,
  ComparisonChange,
  typeof comparisonCommands
> = {
  'comparison.set': setComparison,
  'comparison.reason': wordReason,
  'comparison.remove': removeComparison,
}
