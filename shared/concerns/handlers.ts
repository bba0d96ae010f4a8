import { type CommandHandlers } from '../kernel/commands'
import { concernCommands } from './commands'
import { editConcern, moveConcern, putOnAgenda, raiseConcern, removeConcern } from './decide'
import { addHeard, editHeard, removeHeard } from './decideHeard'
import { forgetSource, mergeConcern, rememberSource, takeIn } from './decideImport'
import { reportBackOnConcern } from './decideReportBackGiven'
import { type ConcernsChange, type ConcernsRecord } from './tables'

/** How the commands of this feature are carried out. */
export const concernHandlers: CommandHandlers<
  ConcernsRecord,
  ConcernsChange,
  typeof concernCommands
> = {
  'concern.add': raiseConcern,
  'concern.edit': editConcern,
  'concern.remove': removeConcern,
  'concern.updateStatus': moveConcern,
  'concern.putOnAgenda': putOnAgenda,
  'concern.reportBack': reportBackOnConcern,
  'concern.import': takeIn,
  'concern.merge': mergeConcern,
  'importSource.remember': rememberSource,
  'importSource.forget': forgetSource,
  'heardStatement.add': addHeard,
  'heardStatement.edit': editHeard,
  'heardStatement.remove': removeHeard,
}
