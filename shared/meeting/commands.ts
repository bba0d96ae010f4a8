import { id, instant } from '../kernel/columns'
import { type MessageOf, type MessagesOf, storedCommandsOf } from '../kernel/commands'
import { enteredFields } from '../kernel/enteredFields'
import { z } from '../kernel/zod'
import { Member } from '../workgroup/tables'
import {
  AgendaItem,
  Decision,
  Draft,
  Meeting,
  ParticipantCount,
  Template,
  TemplateItem,
  atLaptop,
  mostAgreed,
  parts,
  presences,
  waysToAcknowledge,
} from './tables'

/*
 * Everything a facilitator can do to the shared record. Ids of new rows are given by the core,
 * so that a command never overwrites what it did not see.
 */

/** The fields of a meeting a person fills in. */
const MeetingFields = enteredFields(Meeting, {
  id: 'by Candor',
  date: 'entered',
  startTime: 'entered',
  place: 'entered',
  facilitator: 'entered',
  noteTaker: 'entered',
  phase: 'by another command',
  startedAt: 'by another command',
  partAClosedAt: 'by another command',
  endedAt: 'by another command',
  heldUntil: 'by another command',
  cancelledAt: 'by another command',
  scheduleRevision: 'by Candor',
  scheduledAt: 'by Candor',
  showOverruns: 'by another command',
})

/** The fields of an agenda item a person fills in. */
const ItemFields = TemplateItem

/** An item with what its agenda says below it; only the open part keeps that in the shared record. */
const ImportedItem = ItemFields.extend({ notes: AgendaItem.shape.notes.optional() })

const DecisionFields = enteredFields(Decision, {
  id: 'by Candor',
  meetingId: 'by Candor',
  itemId: 'by Candor',
  wording: 'entered',
  rationale: 'entered',
  dissent: 'entered',
  reachedBy: 'entered',
  stances: 'entered',
  reviewOn: 'entered',
  reviewedAt: 'by another command',
  recordedAt: 'by Candor',
  changedAt: 'by Candor',
}).extend({
  /** How it was reached; absent: nobody said, or as it was. */
  reachedBy: Decision.shape.reachedBy.optional(),
  stances: Decision.shape.stances.optional(),
  reviewOn: Decision.shape.reviewOn.optional(),
})

const TemplateFields = enteredFields(Template, {
  id: 'by Candor',
  name: 'entered',
  items: 'entered',
  position: 'by Candor',
})

/** Ways an unfinished item leaves a meeting, each chosen on purpose. */
const unfinishedOutcomes = ['carried', 'parked', 'closed'] as const

/** What a person can do with a meeting: its agenda, attendance, decisions and templates. */
export const meetingCommands = storedCommandsOf({
  'meeting.create': {
    carries: { fields: MeetingFields },
    label: 'Create meeting',
    underHold: 'kept',
    makesNew: true,
  },
  'meeting.edit': {
    carries: {
      meetingId: id,
      fields: MeetingFields.partial(),
    },
    label: 'Edit meeting',
    underHold: 'kept',
  },
  'meeting.remove': { carries: { meetingId: id }, label: 'Remove meeting', underHold: 'refused' },
  /** A meeting in preparation won't take place. */
  'meeting.cancel': { carries: { meetingId: id }, label: 'Cancel meeting', underHold: 'kept' },
  'meeting.reinstate': {
    carries: { meetingId: id },
    label: 'Hold canceled meeting',
    underHold: 'kept',
  },
  'meeting.start': { carries: { meetingId: id }, label: 'Start meeting', underHold: 'kept' },
  'meeting.closePartA': { carries: { meetingId: id }, label: 'Close Part A', underHold: 'kept' },
  'meeting.wrapUp': { carries: { meetingId: id }, label: 'Wrap up', underHold: 'kept' },
  'meeting.resume': {
    carries: { meetingId: id },
    label: 'Go back to the meeting',
    underHold: 'kept',
  },
  'meeting.end': { carries: { meetingId: id }, label: 'End meeting', underHold: 'kept' },
  /** When the meeting really began. */
  'meeting.correctStart': {
    carries: { meetingId: id, at: instant },
    label: 'Correct start of meeting',
    underHold: 'kept',
  },
  /** The laptop goes to the other of the two; what is written from then on is theirs. */
  'meeting.handOver': {
    carries: { meetingId: id, to: z.enum(atLaptop) },
    label: 'Hand over the laptop',
    underHold: 'kept',
    undo: 'never',
  },
  'meeting.showOverruns': {
    carries: {
      meetingId: id,
      shown: Meeting.shape.showOverruns,
    },
    label: 'Show time over on projector',
    underHold: 'kept',
  },
  /** A number of participants for the minutes; null takes it out of them. A small one isn't kept. */
  'participantCount.set': {
    carries: {
      meetingId: id,
      kind: ParticipantCount.shape.kind,
      count: ParticipantCount.shape.count,
    },
    label: 'Change participant count',
    underHold: 'kept',
  },
  'item.add': {
    carries: { meetingId: id, fields: ItemFields },
    label: 'Add agenda item',
    underHold: 'kept',
    makesNew: true,
  },
  /** Adds items, all or none, and with them what their agenda says of the meeting: one step back. */
  'item.import': {
    carries: {
      meetingId: id,
      items: z.array(ImportedItem).min(1).max(500),
      meeting: MeetingFields.pick({ date: true, startTime: true, place: true })
        .partial()
        .optional(),
    },
    label: 'Import agenda items',
    underHold: 'kept',
    makesNew: true,
  },
  'item.edit': {
    carries: { id, fields: ItemFields.partial() },
    label: 'Edit agenda item',
    underHold: 'kept',
  },
  /** Puts an item right before another of its meeting, or last in its part. */
  'item.move': {
    carries: {
      id,
      beforeId: id.nullable(),
      part: z.enum(parts).optional(),
    },
    label: 'Move agenda item',
    underHold: 'kept',
  },
  'item.remove': { carries: { id }, label: 'Remove agenda item', underHold: 'refused' },
  'item.notes': {
    carries: { id, notes: AgendaItem.shape.notes },
    label: 'Edit discussion',
    underHold: 'kept',
    undo: ['id'],
  },
  /** Adds a line to the discussion. */
  'item.addNotes': {
    carries: { id, notes: AgendaItem.shape.notes },
    label: 'Add discussion note',
    underHold: 'kept',
    makesNew: true,
  },
  /** A thought that isn't on the agenda goes to the parking lot. */
  'item.parkThought': {
    carries: {
      meetingId: id,
      fields: ItemFields.pick({ title: true, presenter: true, neighborhoodIds: true }),
    },
    label: 'Add to parking lot',
    underHold: 'kept',
    makesNew: true,
  },
  'item.start': { carries: { id }, label: 'Start agenda item', underHold: 'kept' },
  'item.pause': { carries: { id }, label: 'Pause agenda item', underHold: 'kept' },
  'item.finish': { carries: { id }, label: 'Finish agenda item', underHold: 'kept' },
  'item.leave': {
    carries: {
      id,
      outcome: z.enum(unfinishedOutcomes),
      reason: AgendaItem.shape.statusReason,
    },
    label: 'Close out unfinished item',
    underHold: 'kept',
  },
  'item.reopen': { carries: { id }, label: 'Reopen agenda item', underHold: 'kept' },
  /** When the item really began. */
  'item.correctStart': {
    carries: { id, at: instant },
    label: 'Correct start of item',
    underHold: 'kept',
  },
  /** The item wasn't begun at all: it is planned again, and the one before goes on. */
  'item.takeBackStart': { carries: { id }, label: 'Undo start of item', underHold: 'kept' },
  /** Takes minutes from later items. */
  'item.borrow': {
    carries: {
      id,
      minutes: z.number().int().min(1).max(120),
    },
    label: 'Borrow minutes',
    underHold: 'kept',
  },
  'item.giveBack': { carries: { id }, label: 'Return minutes', underHold: 'kept' },
  /** Puts a parked item, or one that waits to be carried over, onto a meeting's agenda. */
  'item.takeUp': { carries: { id, meetingId: id }, label: 'Put item on agenda', underHold: 'kept' },
  'decision.add': {
    carries: {
      meetingId: id,
      itemId: id.nullable(),
      fields: DecisionFields,
    },
    label: 'Add decision',
    underHold: 'kept',
    makesNew: true,
  },
  'decision.edit': {
    carries: { id, fields: DecisionFields.partial() },
    label: 'Edit decision',
    underHold: 'kept',
  },
  /** It was looked at again, as its review date asked. */
  'decision.reviewed': { carries: { id }, label: 'Record review of decision', underHold: 'kept' },
  'decision.remove': { carries: { id }, label: 'Remove decision', underHold: 'refused' },
  /** Signs a member in, or out when they are in. */
  'attendance.toggle': {
    carries: { meetingId: id, memberId: id },
    label: 'Change sign-in',
    underHold: 'kept',
  },
  /** Somebody steps out or is back in: said twice it is so once, and a short stay is kept. */
  'attendance.step': {
    carries: { meetingId: id, memberId: id, to: z.enum(['in', 'out']) },
    label: 'Change sign-in',
    underHold: 'kept',
  },
  'attendance.guest': {
    carries: {
      meetingId: id,
      name: Member.shape.name,
      organization: Member.shape.organization,
    },
    label: 'Sign in guest',
    underHold: 'kept',
    makesNew: true,
  },
  /** When somebody really came and went; null while they are here. */
  'attendance.correct': {
    carries: {
      meetingId: id,
      memberId: id,
      timeIn: instant,
      timeOut: instant.nullable(),
    },
    label: 'Correct attendance',
    underHold: 'kept',
  },
  /** In the room, by video or by phone. */
  'attendance.presence': {
    carries: { meetingId: id, memberId: id, presence: z.enum(presences) },
    label: 'Change how someone takes part',
    underHold: 'kept',
  },
  /** Somebody who takes part from afar said that they are alone and nobody records; or no longer so. */
  'attendance.alone': {
    carries: { meetingId: id, memberId: id, alone: z.boolean() },
    label: 'Confirm who is alone',
    underHold: 'kept',
  },
  /** These people agree to the current confidentiality text. */
  'acknowledgement.give': {
    carries: {
      meetingId: id,
      memberIds: z.array(id).min(1).max(500),
      how: z.enum(waysToAcknowledge),
    },
    label: 'Record confidentiality agreement',
    underHold: 'kept',
  },
  'acknowledgement.withdraw': {
    carries: { meetingId: id, memberId: id },
    label: 'Withdraw confidentiality agreement',
    underHold: 'kept',
  },
  /** A new wording of the confidentiality text; no point at all goes back to the one Candor comes with. */
  'confidentiality.word': {
    carries: {
      points: z.array(z.string().max(mostAgreed.letters)).max(mostAgreed.points),
    },
    label: 'Change confidentiality text',
    underHold: 'kept',
  },
  'template.add': {
    carries: { fields: TemplateFields },
    label: 'Add template',
    underHold: 'kept',
    makesNew: true,
  },
  'template.edit': {
    carries: { id, fields: TemplateFields.partial() },
    label: 'Edit template',
    underHold: 'kept',
  },
  'template.remove': { carries: { id }, label: 'Remove template', underHold: 'refused' },
  /** What is half-typed somewhere in a meeting; an empty entry means that nothing is any more. */
  'draft.keep': {
    carries: {
      meetingId: id,
      place: Draft.shape.place,
      entry: z.string().max(60_000),
    },
    label: 'Save draft',
    underHold: 'kept',
    undo: 'never',
  },
})

type MeetingCommand = MessageOf<typeof meetingCommands>

/** The command of a type. */
export type CommandOf<T extends MeetingCommand['type']> = MessagesOf<typeof meetingCommands>[T]

export type UnfinishedOutcome = (typeof unfinishedOutcomes)[number]
