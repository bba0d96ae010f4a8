import { id } from '../kernel/columns'
import { type MessageOf, schemasOf } from '../kernel/commands'
import { z } from '../kernel/zod'
import { IntakeSource } from './importSourceTable'
import { Concern, RaisedConcern, Telling, concernStatuses } from './tables'

const ConcernFields = Concern.pick({ neighborhoodId: true, wording: true, source: true })

/** The fields of a concern a person fills in, by whichever channel it came. */
const RaisedFields = RaisedConcern.omit({
  id: true,
  status: true,
  statusReason: true,
  recordedAt: true,
  changedAt: true,
})

const nothingYet = z.string().max(500)

const TellingFields = Telling.pick({ how: true, language: true }).extend({
  toldOn: RaisedConcern.shape.hearBackBy,
  to: nothingYet,
})

/** So many concerns are taken in at once at most. */
export const mostTakenIn = 5_000

/** One of many concerns that came in together. */
const Incoming = z.strictObject({
  fields: RaisedFields,
  /**
   * Null: a concern of its own. Otherwise it is the same as a concern on the board (its id), or as
   * another that comes in with it (that one's place in the list), which was then raised again.
   */
  sameAs: z.union([id, z.number().int().nonnegative()]).nullable(),
})

const SourceFields = IntakeSource.pick({ name: true, header: true, columns: true })

/** The states a person takes a concern to by hand; the others come with what was done. */
export const movedByHand = concernStatuses.filter(
  (status) => status !== 'new' && status !== 'on agenda' && status !== 'reported back',
)

/** What a person can do with concerns, heard statements and the forms concerns come from. */
export const concernSchemas = schemasOf({
  'raised.add': { fields: RaisedFields },
  'raised.edit': { id, fields: RaisedFields.partial() },
  'raised.remove': { id },
  'raised.move': {
    id,
    status: z.enum(movedByHand),
    reason: RaisedConcern.shape.statusReason,
  },
  /** At one of a meeting's items, or as an item of its own. */
  'raised.putOnAgenda': {
    id,
    meetingId: id,
    itemId: id.nullable(),
  },
  'raised.tell': { id, fields: TellingFields },
  /** Many at once; either all of them are taken in or none. */
  'raised.takeIn': {
    rows: z.array(Incoming).min(1).max(mostTakenIn),
  },
  /** Both are about the same: `otherId` becomes something raised again about `id`. */
  'raised.merge': { id, otherId: id },
  /** How the answers of a form are read, by its questions; the same form is read so the next time. */
  'intakeSource.remember': { fields: SourceFields },
  'intakeSource.forget': { id },
  'concern.add': {
    meetingId: id,
    itemId: id.nullable(),
    fields: ConcernFields,
  },
  'concern.edit': { id, fields: ConcernFields.partial() },
  'concern.remove': { id },
})

export type ConcernCommand = MessageOf<typeof concernSchemas>

/** The command of a type. */
export type CommandOf<T extends ConcernCommand['type']> = Extract<ConcernCommand, { type: T }>

/** One of many concerns that come in together. */
export type Incoming = z.infer<typeof Incoming>

/** The fields of a concern a person fills in. */
export type RaisedFields = z.infer<typeof RaisedFields>
