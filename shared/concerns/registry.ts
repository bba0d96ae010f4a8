import { type CommandEntries } from '../kernel/commands'
import { concernSchemas } from './commands'
import { editRaised, moveRaised, putOnAgenda, raiseConcern, removeRaised } from './decide'
import { addHeard, editHeard, removeHeard } from './decideHeard'
import { forgetSource, mergeRaised, rememberSource, takeIn } from './decideImport'
import { tellRaised } from './decideReportBackGiven'
import { type ConcernsChange, type ConcernsRecord } from './tables'

/** How the commands of this feature are carried out. */
export const concernRegistry: CommandEntries<
  ConcernsRecord,
  ConcernsChange,
  typeof concernSchemas
> = {
  'raised.add': { handle: raiseConcern, label: 'Add concern', makesNew: true },
  'raised.edit': { handle: editRaised, label: 'Edit concern' },
  'raised.remove': { handle: removeRaised, label: 'Remove concern' },
  'raised.move': { handle: moveRaised, label: 'Update concern status' },
  'raised.putOnAgenda': { handle: putOnAgenda, label: 'Put concern on agenda' },
  'raised.tell': { handle: tellRaised, label: 'Record report-back on concern', makesNew: true },
  'raised.takeIn': { handle: takeIn, label: 'Import concerns', makesNew: true },
  'raised.merge': { handle: mergeRaised, label: 'Merge concerns' },
  'intakeSource.remember': { handle: rememberSource, label: 'Remember form' },
  'intakeSource.forget': { handle: forgetSource, label: 'Forget form' },
  'concern.add': { handle: addHeard, label: 'Add heard statement', makesNew: true },
  'concern.edit': { handle: editHeard, label: 'Edit heard statement' },
  'concern.remove': { handle: removeHeard, label: 'Remove heard statement' },
}
