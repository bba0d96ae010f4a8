import type { CommandHandlers } from '../kernel/commands'
import { succeed } from '../kernel/result'
import type { restrictedCommands } from './commands'
import type { RestrictedContext } from './decideContext'
import { addCase, bringFollowUps, editCase, moveCase, removeCase } from './decideCases'
import { addRestricted, editRestricted, removeRestricted, wordPublicly } from './decideEntries'
import {
  addParticipant,
  addRelease,
  editParticipant,
  editRelease,
  removeParticipant,
  removeRelease,
} from './decideParticipants'
import { addNoteLine, liftHold, pass, placeHold, set, writeNote } from './decideRetention'
import type { RestrictedChange, RestrictedRecord } from './state'

/** How the commands of restricted notes are carried out. */
export const restrictedHandlers: CommandHandlers<
  RestrictedRecord,
  RestrictedChange,
  typeof restrictedCommands,
  RestrictedContext
> = {
  'note.write': writeNote,
  'note.addLine': addNoteLine,
  'restricted.settings': set,
  'participant.add': addParticipant,
  'participant.edit': editParticipant,
  'participant.remove': removeParticipant,
  'release.add': addRelease,
  'release.edit': editRelease,
  'release.remove': removeRelease,
  'participantNote.add': addRestricted,
  'restrictedAction.add': addRestricted,
  'restrictedConcern.add': addRestricted,
  'concernReporter.add': addRestricted,
  'caseDecision.add': addRestricted,
  'caseDecision.edit': editRestricted,
  'caseDecision.wordPublicly': wordPublicly,
  'participantNote.edit': editRestricted,
  'restrictedAction.edit': editRestricted,
  'restrictedConcern.edit': editRestricted,
  'concernReporter.edit': editRestricted,
  'participantNote.remove': (record, { id }, context) =>
    removeRestricted(record, 'participantNote', id, context),
  'restrictedAction.remove': (record, { id }, context) =>
    removeRestricted(record, 'restrictedAction', id, context),
  'restrictedConcern.remove': (record, { id }, context) =>
    removeRestricted(record, 'restrictedConcern', id, context),
  'concernReporter.remove': (record, { id }, context) =>
    removeRestricted(record, 'concernReporter', id, context),
  'caseDecision.remove': (record, { id }, context) =>
    removeRestricted(record, 'caseDecision', id, context),
  'meetingCase.add': addCase,
  'meetingCase.bringFollowUps': bringFollowUps,
  'meetingCase.edit': editCase,
  'meetingCase.move': moveCase,
  'meetingCase.remove': removeCase,
  'hold.place': placeHold,
  'hold.lift': (record, _command, context) => liftHold(record, context),
  'nameGuard.pass': (_record, command, context) => succeed(pass(command, context)),
}
