import { id } from '../kernel/columns'
import { type MessageOf, type MessagesOf, storedCommandsOf } from '../kernel/commands'
import { enteredFields } from '../kernel/enteredFields'
import { z } from '../kernel/zod'
import { IntakeSource } from './importSourceTable'
import { HeardStatement, Concern, ConcernReportBack, concernStatuses } from './tables'

const HeardStatementFields = enteredFields(HeardStatement, {
  id: 'by Candor',
  meetingId: 'by Candor',
  itemId: 'by Candor',
  neighborhoodId: 'entered',
  wording: 'entered',
  source: 'entered',
  recordedAt: 'by Candor',
  changedAt: 'by Candor',
  concernId: 'by another command',
})

/** The fields of a concern a person fills in, by whichever channel it came. */
const ConcernFields = enteredFields(Concern, {
  id: 'by Candor',
  neighborhoodId: 'entered',
  wording: 'entered',
  receivedOn: 'entered',
  channel: 'entered',
  language: 'entered',
  interpreter: 'entered',
  groupId: 'entered',
  place: 'entered',
  times: 'entered',
  effect: 'entered',
  alreadyTried: 'entered',
  called: 'entered',
  whyNotCalled: 'entered',
  wantedOutcome: 'entered',
  hearBackBy: 'entered',
  status: 'by another command',
  statusReason: 'by another command',
  recordedAt: 'by Candor',
  changedAt: 'by Candor',
})

const nothingYet = z.string().max(500)

const ConcernReportBackFields = enteredFields(ConcernReportBack, {
  id: 'by Candor',
  concernId: 'by Candor',
  reportedOn: 'entered',
  how: 'entered',
  language: 'entered',
  to: 'entered',
  recordedAt: 'by Candor',
}).extend({
  reportedOn: Concern.shape.hearBackBy,
  to: nothingYet,
})

/** So many concerns are taken in at once at most. */
export const mostTakenIn = 5_000

/** One of many concerns that came in together. */
const Incoming = z.strictObject({
  fields: ConcernFields,
  /**
   * Null: a concern of its own. Otherwise it is the same as a concern in the register (its id), or as
   * another that comes in with it (that one's place in the list), which was then raised again.
   */
  sameAs: z.union([id, z.number().int().nonnegative()]).nullable(),
})

const SourceFields = enteredFields(IntakeSource, {
  id: 'by Candor',
  name: 'entered',
  header: 'entered',
  columns: 'entered',
  changedAt: 'by Candor',
})

/** The states a person takes a concern to by hand; the others come with what was done. */
export const movedByHand = concernStatuses.filter(
  (status) => status !== 'new' && status !== 'on agenda' && status !== 'reported back',
)

/** What a person can do with concerns, heard statements and the forms concerns come from. */
export const concernCommands = storedCommandsOf({
  'concern.add': {
    carries: { fields: ConcernFields },
    label: 'Add concern',
    underHold: 'kept',
    makesNew: true,
  },
  'concern.edit': {
    carries: { id, fields: ConcernFields.partial() },
    label: 'Edit concern',
    underHold: 'kept',
  },
  'concern.remove': { carries: { id }, label: 'Remove concern', underHold: 'refused' },
  'concern.updateStatus': {
    carries: {
      id,
      status: z.enum(movedByHand),
      reason: Concern.shape.statusReason,
    },
    label: 'Update concern status',
    underHold: 'kept',
  },
  /** At one of a meeting's items, or as an item of its own. */
  'concern.putOnAgenda': {
    carries: {
      id,
      meetingId: id,
      itemId: id.nullable(),
    },
    label: 'Put concern on agenda',
    underHold: 'kept',
  },
  'concern.reportBack': {
    carries: { id, fields: ConcernReportBackFields },
    label: 'Record report-back on concern',
    underHold: 'kept',
    makesNew: true,
  },
  /** Many at once; either all of them are taken in or none. */
  'concern.import': {
    carries: {
      rows: z.array(Incoming).min(1).max(mostTakenIn),
    },
    label: 'Import concerns',
    underHold: 'kept',
    makesNew: true,
  },
  /** Both are about the same: `otherId` becomes something raised again about `id`. */
  'concern.merge': { carries: { id, otherId: id }, label: 'Merge concerns', underHold: 'kept' },
  /** How the answers of a form are read, by its questions; the same form is read so the next time. */
  'importSource.remember': {
    carries: { fields: SourceFields },
    label: 'Remember form',
    underHold: 'kept',
  },
  'importSource.forget': { carries: { id }, label: 'Forget form', underHold: 'refused' },
  'heardStatement.add': {
    carries: {
      meetingId: id,
      itemId: id.nullable(),
      fields: HeardStatementFields,
    },
    label: 'Add heard statement',
    underHold: 'kept',
    makesNew: true,
  },
  'heardStatement.edit': {
    carries: { id, fields: HeardStatementFields.partial() },
    label: 'Edit heard statement',
    underHold: 'kept',
  },
  'heardStatement.remove': {
    carries: { id },
    label: 'Remove heard statement',
    underHold: 'refused',
  },
})

type ConcernCommand = MessageOf<typeof concernCommands>

/** The command of a type. */
export type CommandOf<T extends ConcernCommand['type']> = MessagesOf<typeof concernCommands>[T]

/** One of many concerns that come in together. */
export type Incoming = z.infer<typeof Incoming>

/** The fields of a concern a person fills in. */
export type ConcernFields = z.infer<typeof ConcernFields>
