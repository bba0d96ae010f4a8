import { assertNever, done, type Result } from '../kernel/result'
import type { RestrictedCommand } from './commands'
import * as entries from './decideEntries'
import * as people from './decideParticipants'
import { liftHold, pass, placeHold, set, writeNote } from './decideRetention'
import type { RestrictedChange, RestrictedRecord } from './state'

/** What a decision about restricted notes needs besides them. */
export interface RestrictedContext {
  /** Milliseconds since 1970. */
  readonly now: number
  /** The calendar day on this machine, `YYYY-MM-DD`. */
  readonly today: string
  newId(): string
  /** A number in [0, 1) that can't be foretold. */
  readonly random: () => number
}

export type RestrictedDecided = Result<readonly RestrictedChange[]>

/** What a command changes, or why it is refused. Pure. */
export function decideRestricted(
  record: RestrictedRecord,
  command: RestrictedCommand,
  context: RestrictedContext,
): RestrictedDecided {
  switch (command.type) {
    case 'note.write':
      return writeNote(record, command, context)
    case 'restricted.settings':
      return set(record, command)
    case 'participant.add':
      return people.addParticipant(record, command, context)
    case 'participant.edit':
      return people.editParticipant(record, command, context)
    case 'participant.remove':
      return people.removeParticipant(record, command, context)
    case 'release.add':
      return people.addRelease(record, command, context)
    case 'release.edit':
      return people.editRelease(record, command, context)
    case 'release.remove':
      return people.removeRelease(record, command, context)
    case 'participantNote.add':
    case 'restrictedAction.add':
    case 'restrictedConcern.add':
    case 'concernReporter.add':
      return entries.addRestricted(record, command, context)
    case 'participantNote.edit':
    case 'restrictedAction.edit':
    case 'restrictedConcern.edit':
    case 'concernReporter.edit':
      return entries.editRestricted(record, command, context)
    case 'participantNote.remove':
      return entries.removeRestricted(record, 'participantNote', command.id, context)
    case 'restrictedAction.remove':
      return entries.removeRestricted(record, 'restrictedAction', command.id, context)
    case 'restrictedConcern.remove':
      return entries.removeRestricted(record, 'restrictedConcern', command.id, context)
    case 'concernReporter.remove':
      return entries.removeRestricted(record, 'concernReporter', command.id, context)
    case 'hold.place':
      return placeHold(record, command, context)
    case 'hold.lift':
      return liftHold(record, context)
    case 'guard.pass':
      return done(pass(command, context))
    default:
      return assertNever(command)
  }
}
