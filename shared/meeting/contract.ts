import { id } from '../kernel/columns'
import { type AnswersOf, commandsOf, queriesOf } from '../kernel/commands'
import { pageOf, skip } from '../kernel/page'
import { registerRow } from '../kernel/registerRow'
import { z } from '../kernel/zod'
import type { meetingFields } from './fields'
import { Decision, Meeting, parts, Template } from './tables'

/** A file read as text, or why not. */
export const PickedText = z.union([
  z.strictObject({ kind: z.literal('text'), name: z.string(), text: z.string(), note: z.string() }),
  z.strictObject({ kind: z.literal('cancelled') }),
  z.strictObject({ kind: z.literal('unreadable'), message: z.string() }),
])

export type PickedText = z.infer<typeof PickedText>

/** A meeting as something to go to. */
export const MeetingRef = z.strictObject({ id, date: z.string() })

/** A decision wherever it was made. */
export const RegisterDecision = registerRow<typeof meetingFields.decision>()(
  {
    id,
    meeting: MeetingRef,
    itemId: id.nullable(),
    /** The title of the item it was made at; empty for none. */
    item: z.string(),
    part: z.enum(parts),
    wording: Decision.shape.wording,
    rationale: Decision.shape.rationale,
    dissent: Decision.shape.dissent,
    reachedBy: Decision.shape.reachedBy,
    stances: Decision.shape.stances,
    reviewOn: Decision.shape.reviewOn,
  },
  { meetingId: 'meeting' },
)

/** An item that waits: parked, or carried over while no meeting was prepared for it. */
export const WaitingItem = z.strictObject({
  id,
  title: z.string(),
  part: z.enum(parts),
  reason: z.string(),
  /** The meeting that left it, and the date of the one that had it first. */
  meeting: MeetingRef,
  since: z.string(),
  timesCarried: z.number().int(),
})

/** A template that comes with Candor; a site makes its own of it. */
export const ShippedTemplate = Template.pick({ name: true, items: true })

export type RegisterDecision = z.infer<typeof RegisterDecision>

export type WaitingItem = z.infer<typeof WaitingItem>

export type ShippedTemplate = z.infer<typeof ShippedTemplate>

/** What the facilitator's window may ask of this feature, and what it is answered. */
export const meetingQueries = queriesOf({
  'decisions.register': { carries: { skip }, answer: pageOf(RegisterDecision) },
  'meetings.register': { carries: { skip }, answer: pageOf(Meeting) },
  'meetings.waiting': {
    carries: {},
    answer: z.strictObject({
      parked: z.array(WaitingItem),
      waiting: z.array(WaitingItem),
      /** The meeting an item would be taken up at: the open one, else the next in preparation. */
      next: MeetingRef.nullable(),
    }),
  },
})

/** The answer to a question of this feature. */
export type MeetingAnswer<T extends keyof typeof meetingQueries> = AnswersOf<
  typeof meetingQueries
>[T]

/** Who speaks, who waits to, and the time they had, in milliseconds: see `speakers.ts`. */
export const SpeakersSnapshot = z.strictObject({
  /** `since`: the time of day somebody got the floor. */
  speaking: z.strictObject({ memberId: id, since: z.number() }).nullable(),
  waiting: z.array(id),
  /** Without the turn that goes on. */
  had: z.strictObject({ community: z.number(), agencies: z.number() }),
})

export type SpeakersSnapshot = z.infer<typeof SpeakersSnapshot>

/** Which meeting is open. */
export const meetingAppCommands = commandsOf({
  'app.openMeeting': { carries: { meetingId: id.nullable() }, label: 'Open meeting' },
})

/** Who asked to speak at it. None of it is stored. */
export const speakersCommands = commandsOf({
  'speakers.ask': { carries: { memberId: id }, label: 'Add to speakers’ list', immediate: true },
  /** Gives the floor to who is next; ends the turn where nobody is. */
  'speakers.next': { carries: {}, label: 'Next speaker', immediate: true },
  'speakers.withdraw': {
    carries: { memberId: id },
    label: 'Take off speakers’ list',
    immediate: true,
  },
})

/** What is asked of files: an agenda a person picks, and the templates that come with Candor. */
export const meetingFileQueries = queriesOf({
  'templates.shipped': {
    carries: {},
    answer: z.strictObject({ templates: z.array(ShippedTemplate) }),
  },
  /** Lets the user pick a file and reads it as text. */
  'agenda.pickFile': { carries: {}, answer: PickedText },
})
