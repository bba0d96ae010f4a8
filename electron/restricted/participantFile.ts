import { assertNever } from '../../shared/kernel/result'
import type { RestrictedCommand } from '../../shared/restricted/commands'
import type { RestrictedRecord } from '../../shared/restricted/state'

/** The participant whose file a command writes in, so that it must be open; null when it is in none. */
export function fileOf(rows: RestrictedRecord, command: RestrictedCommand): string | null {
  switch (command.type) {
    case 'participantNote.add':
    case 'restrictedAction.add':
    case 'caseDecision.add':
    case 'release.add':
      return command.participantId
    case 'participant.edit':
    case 'participant.remove':
      return command.id
    case 'release.edit':
    case 'release.remove':
      return rows.release.get(command.id)?.participantId ?? null
    case 'participantNote.edit':
    case 'participantNote.remove':
      return rows.participantNote.get(command.id)?.participantId ?? null
    case 'restrictedAction.edit':
    case 'restrictedAction.remove':
      return rows.restrictedAction.get(command.id)?.participantId ?? null
    case 'caseDecision.edit':
    case 'caseDecision.wordPublicly':
    case 'caseDecision.remove':
      return rows.caseDecision.get(command.id)?.participantId ?? null
    case 'note.write':
    case 'note.addLine':
    case 'restricted.settings':
    case 'participant.add':
    case 'restrictedConcern.add':
    case 'restrictedConcern.edit':
    case 'restrictedConcern.remove':
    case 'concernReporter.add':
    case 'concernReporter.edit':
    case 'concernReporter.remove':
    case 'meetingCase.add':
    case 'meetingCase.bringFollowUps':
    case 'meetingCase.edit':
    case 'meetingCase.move':
    case 'meetingCase.remove':
    case 'hold.place':
    case 'hold.lift':
    case 'nameGuard.pass':
      return null
    default:
      return assertNever(command)
  }
}

/** The entry of a file that a command changes or removes; null when it is about none. */
export const entryOf = (command: RestrictedCommand): string | null =>
  command.type === 'participantNote.edit' ||
  command.type === 'participantNote.remove' ||
  command.type === 'restrictedAction.edit' ||
  command.type === 'restrictedAction.remove' ||
  command.type === 'caseDecision.edit' ||
  command.type === 'caseDecision.wordPublicly' ||
  command.type === 'caseDecision.remove'
    ? command.id
    : null

/** Whether a command writes a concern about a person, or who raised one. */
export const isNamingWritten = ({ type }: RestrictedCommand): boolean =>
  type === 'restrictedConcern.add' ||
  type === 'restrictedConcern.edit' ||
  type === 'concernReporter.add' ||
  type === 'concernReporter.edit'

/** The concern about a person, or who raised one, that a command changes or removes; null for any other command. */
export const namingOf = (command: RestrictedCommand): string | null =>
  command.type === 'restrictedConcern.edit' ||
  command.type === 'restrictedConcern.remove' ||
  command.type === 'concernReporter.edit' ||
  command.type === 'concernReporter.remove'
    ? command.id
    : null

/** Whether a command changes what a participant is called: nobody can mean to change what they don't see. */
export const isNameEdited = (command: RestrictedCommand): boolean =>
  command.type === 'participant.edit' &&
  (command.fields.name !== undefined || command.fields.aliases !== undefined)

/** Whether a command writes an entry of a file. */
export const isEntryWritten = ({ type }: RestrictedCommand): boolean =>
  type === 'participantNote.add' ||
  type === 'participantNote.edit' ||
  type === 'restrictedAction.add' ||
  type === 'restrictedAction.edit' ||
  type === 'caseDecision.add' ||
  type === 'caseDecision.edit'
