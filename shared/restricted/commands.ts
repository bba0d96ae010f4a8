import { id } from '../kernel/columns'
import { storedCommandsOf, type MessageOf, type MessagesOf } from '../kernel/commands'
import { z } from '../kernel/zod'
import {
  ActionFields,
  CaseFields,
  ConcernFields,
  DecisionFields,
  NoteFields,
  ParticipantFields,
  ReleaseFields,
  ReporterFields,
  SettingsFields,
} from './enteredRows'
import { CaseDecision, GuardPass, LegalHold, MeetingCase, RestrictedNote } from './tables'

/* Everything that changes restricted notes. Ids, codes and times are given by the core. */

/** Where an entry was made: at an item of a meeting, or between meetings. */
const at = { meetingId: id.nullable(), itemId: id.nullable() }

/** Everything that changes restricted notes. */
export const restrictedCommands = storedCommandsOf({
  /** The private note of an item; emptied, it is removed. */
  'note.write': {
    carries: {
      meetingId: RestrictedNote.shape.meetingId,
      itemId: RestrictedNote.shape.itemId,
      author: RestrictedNote.shape.author.optional(),
      text: RestrictedNote.shape.text,
    },
    label: 'Write private note',
    underHold: 'kept',
    undo: 'never',
  },
  /** Adds a line at the end of the private note of an item. */
  'note.addLine': {
    carries: {
      meetingId: RestrictedNote.shape.meetingId,
      itemId: RestrictedNote.shape.itemId,
      author: RestrictedNote.shape.author,
      text: RestrictedNote.shape.text,
    },
    label: 'Add to private note',
    underHold: 'kept',
    undo: 'never',
    makesNew: true,
  },
  'restricted.settings': {
    carries: {
      fields: SettingsFields.partial(),
    },
    label: 'Change settings of private notes',
    underHold: 'kept',
    undo: 'never',
  },
  'participant.add': {
    carries: { fields: ParticipantFields },
    label: 'Add participant',
    underHold: 'kept',
    undo: 'never',
    makesNew: true,
  },
  'participant.edit': {
    carries: { id, fields: ParticipantFields.partial() },
    label: 'Edit participant',
    underHold: 'kept',
    undo: 'never',
  },
  /** Removes a participant with everything kept about them, except that it was opened. */
  'participant.remove': {
    carries: { id },
    label: 'Remove participant',
    underHold: 'refused',
    undo: 'never',
  },
  'release.add': {
    carries: { participantId: id, fields: ReleaseFields },
    label: 'Add release',
    underHold: 'kept',
    undo: 'never',
    makesNew: true,
  },
  'release.edit': {
    carries: { id, fields: ReleaseFields.partial() },
    label: 'Edit release',
    underHold: 'kept',
    undo: 'never',
  },
  'release.remove': {
    carries: { id },
    label: 'Remove release',
    underHold: 'refused',
    undo: 'never',
  },
  'participantNote.add': {
    carries: {
      participantId: id,
      ...at,
      fields: NoteFields,
    },
    label: 'Add note',
    underHold: 'kept',
    undo: 'never',
    makesNew: true,
  },
  'participantNote.edit': {
    carries: { id, fields: NoteFields.partial() },
    label: 'Edit note',
    underHold: 'kept',
    undo: 'never',
  },
  'participantNote.remove': {
    carries: { id },
    label: 'Remove note',
    underHold: 'refused',
    undo: 'never',
  },
  'restrictedAction.add': {
    carries: {
      participantId: id,
      ...at,
      fields: ActionFields,
    },
    label: 'Add restricted action',
    underHold: 'kept',
    undo: 'never',
    makesNew: true,
  },
  'restrictedAction.edit': {
    carries: { id, fields: ActionFields.partial() },
    label: 'Edit restricted action',
    underHold: 'kept',
    undo: 'never',
  },
  'restrictedAction.remove': {
    carries: { id },
    label: 'Remove restricted action',
    underHold: 'refused',
    undo: 'never',
  },
  /** Something decided about a participant. It is for those it names, and has no public words. */
  'caseDecision.add': {
    carries: {
      participantId: id,
      ...at,
      fields: DecisionFields,
    },
    label: 'Add decision on a case',
    underHold: 'kept',
    undo: 'never',
    makesNew: true,
  },
  'caseDecision.edit': {
    carries: { id, fields: DecisionFields.partial() },
    label: 'Edit decision on a case',
    underHold: 'kept',
    undo: 'never',
  },
  /** What the public may be told of a decision, written on purpose; empty takes it back. */
  'caseDecision.wordPublicly': {
    carries: { id, publicWording: CaseDecision.shape.publicWording },
    label: 'Write public wording of a decision',
    underHold: 'kept',
    undo: 'never',
  },
  'caseDecision.remove': {
    carries: { id },
    label: 'Remove decision on a case',
    underHold: 'refused',
    undo: 'never',
  },
  /** Puts a participant on the list of cases of a meeting. */
  'meetingCase.add': {
    carries: { meetingId: id, participantId: id, fields: CaseFields },
    label: 'Add case',
    underHold: 'kept',
    undo: 'never',
    makesNew: true,
  },
  /** Puts everyone on the list about whom something was left open, before the rest. */
  'meetingCase.bringFollowUps': {
    carries: { meetingId: id },
    label: 'Add follow-ups',
    underHold: 'kept',
    undo: 'never',
  },
  'meetingCase.edit': {
    carries: { id, fields: CaseFields.extend({ acting: MeetingCase.shape.acting }).partial() },
    label: 'Edit case',
    underHold: 'kept',
    undo: 'never',
  },
  'meetingCase.move': {
    carries: { id, by: z.enum(['earlier', 'later']) },
    label: 'Move case',
    underHold: 'kept',
    undo: 'never',
  },
  'meetingCase.remove': {
    carries: { id },
    label: 'Remove case',
    underHold: 'refused',
    undo: 'never',
  },
  'restrictedConcern.add': {
    carries: {
      meetingId: id.nullable(),
      fields: ConcernFields,
    },
    label: 'Add restricted concern',
    underHold: 'kept',
    undo: 'never',
    makesNew: true,
  },
  'restrictedConcern.edit': {
    carries: {
      id,
      fields: ConcernFields.partial(),
    },
    label: 'Edit restricted concern',
    underHold: 'kept',
    undo: 'never',
  },
  'restrictedConcern.remove': {
    carries: { id },
    label: 'Remove restricted concern',
    underHold: 'refused',
    undo: 'never',
  },
  'concernReporter.add': {
    carries: {
      meetingId: id.nullable(),
      fields: ReporterFields,
    },
    label: 'Add who raised a concern',
    underHold: 'kept',
    undo: 'never',
    makesNew: true,
  },
  'concernReporter.edit': {
    carries: {
      id,
      fields: ReporterFields.partial(),
    },
    label: 'Edit who raised a concern',
    underHold: 'kept',
    undo: 'never',
  },
  'concernReporter.remove': {
    carries: { id },
    label: 'Remove who raised a concern',
    underHold: 'refused',
    undo: 'never',
  },
  'hold.place': {
    carries: { reason: LegalHold.shape.reason },
    label: 'Place legal hold',
    underHold: 'kept',
    undo: 'never',
  },
  'hold.lift': { carries: {}, label: 'Lift legal hold', underHold: 'kept', undo: 'never' },
  /** These words, at this place of the shared record, are somebody else's. */
  'nameGuard.pass': {
    carries: GuardPass.pick({ place: true, words: true, around: true }).shape,
    label: 'Mark as someone else',
    underHold: 'kept',
    undo: 'never',
  },
})

export type RestrictedCommand = MessageOf<typeof restrictedCommands>

/** The command of a type. */
export type RestrictedCommandOf<T extends RestrictedCommand['type']> = MessagesOf<
  typeof restrictedCommands
>[T]
