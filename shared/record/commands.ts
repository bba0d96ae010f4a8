import { ActionItem, actionStatuses } from '../actions/tables'
import { Means, Need, mostNeeds } from '../capacity/tables'
import { worksheetCommands } from '../comparison/commands'
import { IntakeSource } from '../concerns/importSourceTable'
import { Sending } from '../concerns/reportBackGivenTable'
import { Concern, RaisedConcern, Telling, concernStatuses } from '../concerns/tables'
import { minutesCommands } from '../documents/minutesCommands'
import { reportBackSections } from '../documents/reportBack/reportBackSections'
import { TranslatedText } from '../documents/translations/tables'
import { Review } from '../documents/versionTables'
import { Visit } from '../engagement/tables'
import { id, instant } from '../kernel/columns'
import { z } from '../kernel/zod'
import { LanguageTag } from '../languages/documentLanguage'
import { LanguageReview, LanguageWord } from '../languages/tables'
import {
  AgendaItem,
  Decision,
  Draft,
  Meeting,
  Template,
  TemplateItem,
  mostAgreed,
  parts,
  waysToAcknowledge,
} from '../meeting/tables'
import { dataCommands } from '../openData/commands'
import { PlainWord } from '../plainLanguage/tables'
import { CommunityGroup, Neighborhood } from '../workgroup/places'
import { Member, Workgroup } from '../workgroup/tables'

export {
  type ReportBackSection,
  reportBackSections,
} from '../documents/reportBack/reportBackSections'

/**
 * Everything a facilitator can do to the shared record. Ids of new rows are given by the core,
 * so that a command never overwrites what it did not see.
 */

/** The fields of a meeting a person fills in. */
export const MeetingFields = Meeting.pick({
  date: true,
  startTime: true,
  place: true,
  facilitator: true,
  noteTaker: true,
})

/** The fields of an agenda item a person fills in. */
export const ItemFields = TemplateItem

const WorkgroupFields = Workgroup.omit({ id: true, createdAt: true })
const MemberFields = Member.pick({
  name: true,
  organization: true,
  role: true,
  neighborhoodIds: true,
}).extend({
  /** Absent: the one that goes with the role. */
  recipientCategory: Member.shape.recipientCategory.optional(),
})
const NewGroupFields = CommunityGroup.pick({ name: true, neighborhoodId: true })
const GroupFields = CommunityGroup.omit({ id: true, position: true, retired: true })
const NeighborhoodFields = Neighborhood.omit({ id: true, position: true, retired: true })
const VisitFields = Visit.omit({ id: true, recordedAt: true, changedAt: true })
const ConcernFields = Concern.pick({ neighborhoodId: true, wording: true, source: true })
/** The fields of a concern a person fills in, by whichever channel it came. */
const RaisedFields = RaisedConcern.omit({
  id: true,
  status: true,
  statusReason: true,
  recordedAt: true,
  changedAt: true,
})
/** What a form may still have nothing in: the refusal says where, and what is missing. */
const nothingYet = z.string().max(500)
const TellingFields = Telling.pick({ how: true, language: true }).extend({
  toldOn: RaisedConcern.shape.hearBackBy,
  to: nothingYet,
})
const SendingFields = TellingFields.extend(Sending.pick({ groupId: true, versionId: true }).shape)
const ReviewFields = Review.pick({ verdict: true, note: true }).extend({
  writtenBy: nothingYet,
  reviewedBy: nothingYet,
})
const DecisionFields = Decision.pick({ wording: true, rationale: true, dissent: true })
const ActionFields = ActionItem.pick({
  wording: true,
  owner: true,
  due: true,
  neighborhoodIds: true,
}).extend({
  /** What it needs of the site's means; absent: nothing, or as it was. */
  needs: z
    .array(Need.pick({ meansId: true, amount: true }))
    .max(mostNeeds)
    .optional(),
})

const MeansFields = Means.omit({ id: true, position: true, off: true })

/**
 * That what is promised may need more than is left of the means. Without it such a promise is
 * refused, so that nobody makes it unawares.
 */
const anyway = z.boolean().optional()

const TemplateFields = Template.pick({ name: true, items: true })

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

/** Ways an unfinished item leaves a meeting, each chosen on purpose. */
export const unfinishedOutcomes = ['carried', 'parked', 'closed'] as const

export const Command = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('workgroup.edit'), fields: WorkgroupFields.partial() }),
  z.strictObject({ type: z.literal('neighborhood.add'), name: Neighborhood.shape.name }),
  z.strictObject({
    type: z.literal('neighborhood.edit'),
    id,
    fields: NeighborhoodFields.partial(),
  }),
  z.strictObject({ type: z.literal('neighborhood.retire'), id }),
  z.strictObject({ type: z.literal('group.add'), fields: NewGroupFields }),
  z.strictObject({ type: z.literal('group.edit'), id, fields: GroupFields.partial() }),
  z.strictObject({ type: z.literal('group.retire'), id }),
  z.strictObject({ type: z.literal('visit.add'), fields: VisitFields }),
  z.strictObject({ type: z.literal('visit.edit'), id, fields: VisitFields.partial() }),
  z.strictObject({ type: z.literal('visit.remove'), id }),
  z.strictObject({ type: z.literal('member.add'), fields: MemberFields }),
  z.strictObject({ type: z.literal('member.edit'), id, fields: MemberFields.partial() }),
  z.strictObject({ type: z.literal('member.retire'), id }),
  z.strictObject({ type: z.literal('means.add'), fields: MeansFields }),
  z.strictObject({
    type: z.literal('means.edit'),
    id,
    fields: MeansFields.extend({ off: Means.shape.off }).partial(),
  }),
  z.strictObject({ type: z.literal('means.remove'), id }),
  ...dataCommands,
  ...worksheetCommands,
  ...minutesCommands,

  z.strictObject({ type: z.literal('raised.add'), fields: RaisedFields }),
  z.strictObject({ type: z.literal('raised.edit'), id, fields: RaisedFields.partial() }),
  z.strictObject({ type: z.literal('raised.remove'), id }),
  z.strictObject({
    type: z.literal('raised.move'),
    id,
    status: z.enum(movedByHand),
    reason: RaisedConcern.shape.statusReason,
  }),
  /** At one of a meeting's items, or as an item of its own. */
  z.strictObject({
    type: z.literal('raised.putOnAgenda'),
    id,
    meetingId: id,
    itemId: id.nullable(),
  }),
  z.strictObject({ type: z.literal('raised.tell'), id, fields: TellingFields }),

  /** Many at once; either all of them are taken in or none. */
  z.strictObject({
    type: z.literal('raised.takeIn'),
    rows: z.array(Incoming).min(1).max(mostTakenIn),
  }),
  /** Both are about the same: `otherId` becomes something raised again about `id`. */
  z.strictObject({ type: z.literal('raised.merge'), id, otherId: id }),
  /** How the answers of a form are read, by its questions; the same form is read so the next time. */
  z.strictObject({ type: z.literal('intakeSource.remember'), fields: SourceFields }),
  z.strictObject({ type: z.literal('intakeSource.forget'), id }),

  z.strictObject({ type: z.literal('meeting.create'), fields: MeetingFields }),
  z.strictObject({
    type: z.literal('meeting.edit'),
    meetingId: id,
    fields: MeetingFields.partial(),
  }),
  z.strictObject({ type: z.literal('meeting.remove'), meetingId: id }),
  z.strictObject({ type: z.literal('meeting.start'), meetingId: id }),
  z.strictObject({ type: z.literal('meeting.closePartA'), meetingId: id }),
  z.strictObject({ type: z.literal('meeting.wrapUp'), meetingId: id }),
  z.strictObject({ type: z.literal('meeting.resume'), meetingId: id }),
  z.strictObject({ type: z.literal('meeting.end'), meetingId: id }),
  /** When the meeting really began. */
  z.strictObject({ type: z.literal('meeting.correctStart'), meetingId: id, at: instant }),
  z.strictObject({
    type: z.literal('meeting.showOverruns'),
    meetingId: id,
    shown: Meeting.shape.showOverruns,
  }),

  z.strictObject({ type: z.literal('item.add'), meetingId: id, fields: ItemFields }),
  z.strictObject({
    type: z.literal('item.import'),
    meetingId: id,
    items: z.array(ItemFields).min(1).max(500),
  }),
  z.strictObject({ type: z.literal('item.edit'), id, fields: ItemFields.partial() }),
  /** Puts an item right before another of its meeting, or last in its part. */
  z.strictObject({
    type: z.literal('item.move'),
    id,
    beforeId: id.nullable(),
    part: z.enum(parts).optional(),
  }),
  z.strictObject({ type: z.literal('item.remove'), id }),
  z.strictObject({ type: z.literal('item.notes'), id, notes: AgendaItem.shape.notes }),
  z.strictObject({ type: z.literal('item.start'), id }),
  z.strictObject({ type: z.literal('item.pause'), id }),
  z.strictObject({ type: z.literal('item.finish'), id }),
  z.strictObject({
    type: z.literal('item.leave'),
    id,
    outcome: z.enum(unfinishedOutcomes),
    reason: AgendaItem.shape.statusReason,
  }),
  z.strictObject({ type: z.literal('item.reopen'), id }),
  /** When the item really began. */
  z.strictObject({ type: z.literal('item.correctStart'), id, at: instant }),
  /** The item wasn't begun at all: it is planned again, and the one before goes on. */
  z.strictObject({ type: z.literal('item.takeBackStart'), id }),
  /** Takes minutes from later items. */
  z.strictObject({
    type: z.literal('item.borrow'),
    id,
    minutes: z.number().int().min(1).max(120),
  }),
  z.strictObject({ type: z.literal('item.giveBack'), id }),
  /** Puts a parked item, or one that waits to be carried over, onto a meeting's agenda. */
  z.strictObject({ type: z.literal('item.takeUp'), id, meetingId: id }),

  z.strictObject({
    type: z.literal('concern.add'),
    meetingId: id,
    itemId: id.nullable(),
    fields: ConcernFields,
  }),
  z.strictObject({ type: z.literal('concern.edit'), id, fields: ConcernFields.partial() }),
  z.strictObject({ type: z.literal('concern.remove'), id }),
  z.strictObject({
    type: z.literal('decision.add'),
    meetingId: id,
    itemId: id.nullable(),
    fields: DecisionFields,
  }),
  z.strictObject({ type: z.literal('decision.edit'), id, fields: DecisionFields.partial() }),
  z.strictObject({ type: z.literal('decision.remove'), id }),
  z.strictObject({
    type: z.literal('action.add'),
    meetingId: id,
    itemId: id.nullable(),
    fields: ActionFields,
    anyway,
  }),
  /** What is wanted and can't be done yet, and why. */
  z.strictObject({
    type: z.literal('action.cannotYet'),
    meetingId: id,
    itemId: id.nullable(),
    fields: ActionFields,
    reason: ActionItem.shape.obstacle,
  }),
  z.strictObject({
    type: z.literal('action.edit'),
    id,
    fields: ActionFields.extend({
      /** Of what can't be done yet: why. */
      reason: ActionItem.shape.obstacle,
    }).partial(),
    anyway,
  }),
  z.strictObject({ type: z.literal('action.remove'), id }),
  /** What this meeting heard about an action, and whether it gave it to someone else or more time. */
  z.strictObject({
    type: z.literal('action.report'),
    id,
    meetingId: id,
    status: z.enum(actionStatuses),
    obstacle: ActionItem.shape.obstacle,
    owner: ActionItem.shape.owner.optional(),
    due: ActionItem.shape.due.optional(),
    needs: ActionFields.shape.needs,
    anyway,
  }),

  /** Signs a member in, or out when they are in. */
  z.strictObject({ type: z.literal('attendance.toggle'), meetingId: id, memberId: id }),
  z.strictObject({
    type: z.literal('attendance.guest'),
    meetingId: id,
    name: Member.shape.name,
    organization: Member.shape.organization,
  }),
  /** When somebody really came and went; null while they are here. */
  z.strictObject({
    type: z.literal('attendance.correct'),
    meetingId: id,
    memberId: id,
    timeIn: instant,
    timeOut: instant.nullable(),
  }),
  /** These people agree to the current confidentiality text. */
  z.strictObject({
    type: z.literal('acknowledgement.give'),
    meetingId: id,
    memberIds: z.array(id).min(1).max(500),
    how: z.enum(waysToAcknowledge),
  }),
  z.strictObject({ type: z.literal('acknowledgement.withdraw'), meetingId: id, memberId: id }),

  /** Words a section of a report-back; null goes back to the draft. */
  z.strictObject({
    type: z.literal('reportBack.word'),
    meetingId: id,
    audienceId: id,
    section: z.enum(reportBackSections),
    wording: z.string().max(20_000).nullable(),
  }),

  /** Somebody was told a report-back, and with it the concerns it tells of. */
  z.strictObject({
    type: z.literal('reportBack.tell'),
    meetingId: id,
    audienceId: id,
    fields: SendingFields,
  }),

  /** From which meeting on a report-back tells; null for the one after the last that was told. */
  z.strictObject({
    type: z.literal('reportBack.since'),
    meetingId: id,
    audienceId: id,
    sinceMeetingId: id.nullable(),
  }),

  /** A second person read a frozen version of a report-back. */
  z.strictObject({ type: z.literal('reportBack.review'), versionId: id, fields: ReviewFields }),

  /** Words a text in another language; empty takes the translation away. `source`: what it is translated from. */
  z.strictObject({
    type: z.literal('translation.word'),
    /** The report-back; null for the workgroup's own texts. */
    about: z.strictObject({ meetingId: id, audienceId: id }).nullable(),
    language: LanguageTag,
    name: TranslatedText.shape.name,
    text: z.string().max(20_000),
    source: z.string().max(20_000),
  }),
  /** A fixed word of papers as this site says it; null goes back to the one Candor comes with. */
  z.strictObject({
    type: z.literal('language.word'),
    language: LanguageTag,
    key: LanguageWord.shape.key,
    text: z.string().max(400).nullable(),
  }),
  /** Somebody checked the fixed words of a language: these. */
  z.strictObject({
    type: z.literal('language.review'),
    language: LanguageTag,
    reviewedBy: nothingYet,
    words: LanguageReview.shape.words,
  }),

  /** A new wording of the confidentiality text; no point at all goes back to the one Candor comes with. */
  z.strictObject({
    type: z.literal('confidentiality.word'),
    points: z.array(z.string().max(mostAgreed.letters)).max(mostAgreed.points),
  }),

  /** What the site says of a word: one row a word, the last time it is said counts. */
  z.strictObject({
    type: z.literal('plainWord.set'),
    word: PlainWord.shape.word,
    suggestion: PlainWord.shape.suggestion,
    off: PlainWord.shape.off,
  }),
  /** Nothing any more: a shipped word counts again, one of the site's own is gone. */
  z.strictObject({ type: z.literal('plainWord.remove'), id }),

  z.strictObject({ type: z.literal('template.add'), fields: TemplateFields }),
  z.strictObject({ type: z.literal('template.edit'), id, fields: TemplateFields.partial() }),
  z.strictObject({ type: z.literal('template.remove'), id }),

  /** What is half-typed somewhere in a meeting; an empty entry means that nothing is any more. */
  z.strictObject({
    type: z.literal('draft.keep'),
    meetingId: id,
    place: Draft.shape.place,
    entry: z.string().max(60_000),
  }),

  /** What changed up to now in the workgroup, or in the meeting with this id, has been seen. */
  z.strictObject({ type: z.literal('look.mark'), about: id }),
])

export type Command = z.infer<typeof Command>
export type CommandType = Command['type']
export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>
/** One of many concerns that come in together. */
export type Incoming = z.infer<typeof Incoming>
/** The fields of a concern a person fills in. */
export type RaisedFields = z.infer<typeof RaisedFields>
export type UnfinishedOutcome = (typeof unfinishedOutcomes)[number]
