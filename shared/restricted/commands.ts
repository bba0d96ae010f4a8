import { id } from '../kernel/columns'
import { z } from '../kernel/zod'
import {
  ConcernReporter,
  GuardPass,
  LegalHold,
  Participant,
  ParticipantNote,
  Release,
  RestrictedAction,
  RestrictedConcern,
  RestrictedNote,
  RestrictedSettings,
} from './tables'

/** Everything that changes restricted notes. Ids, codes and times are given by the core. */

const ParticipantFields = Participant.pick({ name: true, aliases: true, notForWorkgroup: true })

/** The fields of a release a person fills in. */
export const ReleaseFields = Release.pick({
  signedOn: true,
  expiresOn: true,
  revokedOn: true,
  categories: true,
  scope: true,
  part2: true,
})

const needToKnow = { author: true, audience: true, reason: true, disposeOn: true } as const
const NoteFields = ParticipantNote.pick({ text: true, ...needToKnow })
const ActionFields = RestrictedAction.pick({
  wording: true,
  owner: true,
  due: true,
  status: true,
  obstacle: true,
  ...needToKnow,
})
const ConcernFields = RestrictedConcern.pick({
  neighborhoodId: true,
  participantId: true,
  person: true,
  wording: true,
  ...needToKnow,
})

const ReporterFields = ConcernReporter.pick({
  raisedId: true,
  name: true,
  contact: true,
  mayBeContacted: true,
  ...needToKnow,
})

/** Where an entry was made: at an item of a meeting, or between meetings. */
const at = { meetingId: id.nullable(), itemId: id.nullable() }

export const RestrictedCommand = z.discriminatedUnion('type', [
  /** The private note of an item; emptied, it is removed. */
  z.strictObject({
    type: z.literal('note.write'),
    meetingId: RestrictedNote.shape.meetingId,
    itemId: RestrictedNote.shape.itemId,
    author: RestrictedNote.shape.author.optional(),
    text: RestrictedNote.shape.text,
  }),
  z.strictObject({
    type: z.literal('restricted.settings'),
    fields: RestrictedSettings.omit({ id: true }).partial(),
  }),

  z.strictObject({ type: z.literal('participant.add'), fields: ParticipantFields }),
  z.strictObject({ type: z.literal('participant.edit'), id, fields: ParticipantFields.partial() }),
  /** Removes a participant with everything kept about them, except that it was opened. */
  z.strictObject({ type: z.literal('participant.remove'), id }),

  z.strictObject({ type: z.literal('release.add'), participantId: id, fields: ReleaseFields }),
  z.strictObject({ type: z.literal('release.edit'), id, fields: ReleaseFields.partial() }),
  z.strictObject({ type: z.literal('release.remove'), id }),

  z.strictObject({
    type: z.literal('participantNote.add'),
    participantId: id,
    ...at,
    fields: NoteFields,
  }),
  z.strictObject({ type: z.literal('participantNote.edit'), id, fields: NoteFields.partial() }),
  z.strictObject({ type: z.literal('participantNote.remove'), id }),

  z.strictObject({
    type: z.literal('restrictedAction.add'),
    participantId: id,
    ...at,
    fields: ActionFields,
  }),
  z.strictObject({ type: z.literal('restrictedAction.edit'), id, fields: ActionFields.partial() }),
  z.strictObject({ type: z.literal('restrictedAction.remove'), id }),

  z.strictObject({
    type: z.literal('restrictedConcern.add'),
    meetingId: id.nullable(),
    fields: ConcernFields,
  }),
  z.strictObject({
    type: z.literal('restrictedConcern.edit'),
    id,
    fields: ConcernFields.partial(),
  }),
  z.strictObject({ type: z.literal('restrictedConcern.remove'), id }),

  z.strictObject({
    type: z.literal('concernReporter.add'),
    meetingId: id.nullable(),
    fields: ReporterFields,
  }),
  z.strictObject({
    type: z.literal('concernReporter.edit'),
    id,
    fields: ReporterFields.partial(),
  }),
  z.strictObject({ type: z.literal('concernReporter.remove'), id }),

  z.strictObject({ type: z.literal('hold.place'), reason: LegalHold.shape.reason }),
  z.strictObject({ type: z.literal('hold.lift') }),

  /** These words, at this place of the shared record, are somebody else's. */
  z.strictObject({
    type: z.literal('guard.pass'),
    place: GuardPass.shape.place,
    words: GuardPass.shape.words,
    around: GuardPass.shape.around,
  }),
])

export type RestrictedCommand = z.infer<typeof RestrictedCommand>
export type RestrictedCommandOf<T extends RestrictedCommand['type']> = Extract<
  RestrictedCommand,
  { type: T }
>
