import { id, instant } from '../kernel/columns'
import { type MessageOf, schemasOf } from '../kernel/commands'
import { z } from '../kernel/zod'
import { Member } from '../workgroup/tables'
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
} from './tables'

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

const DecisionFields = Decision.pick({ wording: true, rationale: true, dissent: true })

const TemplateFields = Template.pick({ name: true, items: true })

/** Ways an unfinished item leaves a meeting, each chosen on purpose. */
export const unfinishedOutcomes = ['carried', 'parked', 'closed'] as const

/** What a person can do with a meeting: its agenda, attendance, decisions and templates. */
export const meetingSchemas = schemasOf({
  'meeting.create': { fields: MeetingFields },
  'meeting.edit': {
    meetingId: id,
    fields: MeetingFields.partial(),
  },
  'meeting.remove': { meetingId: id },
  'meeting.start': { meetingId: id },
  'meeting.closePartA': { meetingId: id },
  'meeting.wrapUp': { meetingId: id },
  'meeting.resume': { meetingId: id },
  'meeting.end': { meetingId: id },
  /** When the meeting really began. */
  'meeting.correctStart': { meetingId: id, at: instant },
  'meeting.showOverruns': {
    meetingId: id,
    shown: Meeting.shape.showOverruns,
  },
  'item.add': { meetingId: id, fields: ItemFields },
  'item.import': {
    meetingId: id,
    items: z.array(ItemFields).min(1).max(500),
  },
  'item.edit': { id, fields: ItemFields.partial() },
  /** Puts an item right before another of its meeting, or last in its part. */
  'item.move': {
    id,
    beforeId: id.nullable(),
    part: z.enum(parts).optional(),
  },
  'item.remove': { id },
  'item.notes': { id, notes: AgendaItem.shape.notes },
  'item.start': { id },
  'item.pause': { id },
  'item.finish': { id },
  'item.leave': {
    id,
    outcome: z.enum(unfinishedOutcomes),
    reason: AgendaItem.shape.statusReason,
  },
  'item.reopen': { id },
  /** When the item really began. */
  'item.correctStart': { id, at: instant },
  /** The item wasn't begun at all: it is planned again, and the one before goes on. */
  'item.takeBackStart': { id },
  /** Takes minutes from later items. */
  'item.borrow': {
    id,
    minutes: z.number().int().min(1).max(120),
  },
  'item.giveBack': { id },
  /** Puts a parked item, or one that waits to be carried over, onto a meeting's agenda. */
  'item.takeUp': { id, meetingId: id },
  'decision.add': {
    meetingId: id,
    itemId: id.nullable(),
    fields: DecisionFields,
  },
  'decision.edit': { id, fields: DecisionFields.partial() },
  'decision.remove': { id },
  /** Signs a member in, or out when they are in. */
  'attendance.toggle': { meetingId: id, memberId: id },
  'attendance.guest': {
    meetingId: id,
    name: Member.shape.name,
    organization: Member.shape.organization,
  },
  /** When somebody really came and went; null while they are here. */
  'attendance.correct': {
    meetingId: id,
    memberId: id,
    timeIn: instant,
    timeOut: instant.nullable(),
  },
  /** These people agree to the current confidentiality text. */
  'acknowledgement.give': {
    meetingId: id,
    memberIds: z.array(id).min(1).max(500),
    how: z.enum(waysToAcknowledge),
  },
  'acknowledgement.withdraw': { meetingId: id, memberId: id },
  /** A new wording of the confidentiality text; no point at all goes back to the one Candor comes with. */
  'confidentiality.word': {
    points: z.array(z.string().max(mostAgreed.letters)).max(mostAgreed.points),
  },
  'template.add': { fields: TemplateFields },
  'template.edit': { id, fields: TemplateFields.partial() },
  'template.remove': { id },
  /** What is half-typed somewhere in a meeting; an empty entry means that nothing is any more. */
  'draft.keep': {
    meetingId: id,
    place: Draft.shape.place,
    entry: z.string().max(60_000),
  },
})

export type MeetingCommand = MessageOf<typeof meetingSchemas>

/** The command of a type. */
export type CommandOf<T extends MeetingCommand['type']> = Extract<MeetingCommand, { type: T }>

export type UnfinishedOutcome = (typeof unfinishedOutcomes)[number]
