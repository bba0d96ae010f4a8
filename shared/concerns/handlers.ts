import { type CommandHandlers } from '../kernel/commands'
import { concernCommands } from './commands'
import { editRaised, moveRaised, putOnAgenda, raiseConcern, removeRaised } from './decide'
import { addHeard, editHeard, removeHeard } from './decideHeard'
import { forgetSource, mergeRaised, rememberSource, takeIn } from './decideImport'
import { tellRaised } from './decideReportBackGiven'
import { type ConcernsChange, type ConcernsRecord } from './tables'

/** How the commands of this feature are carried out. */
export const concernHandlers: CommandHandlers<
  ConcernsRecord,
  ConcernsChange,
  typeof concernCommands
> = {
  'concern.add': raiseConcern,
  'concern.edit': editRaised,
  'concern.remove': removeRaised,
  'concern.updateStatus': moveRaised,
  'concern.putOnAgenda': putOnAgenda,
  'concern.reportBack': tellRaised,
  'concern.import': takeIn,
  'concern.merge': mergeRaised,
  'importSource.remember': rememberSource,
  'importSource.forget': forgetSource,
  'heardStatement.add': addHeard,
  'heardStatement.edit': editHeard,
  'heardStatement.remove': removeHeard,
}
