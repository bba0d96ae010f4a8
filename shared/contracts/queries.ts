import { actionStatuses } from '../actions/tables'
import {
  ConcernStep,
  RaisedAgain,
  RaisedConcern,
  Telling,
  concernStatuses,
} from '../concerns/tables'
import { Visit } from '../engagement/tables'
import { z } from '../kernel/zod'
import { Decision, Meeting, Template, parts } from '../meeting/tables'
import { searchKinds } from '../search/indexedTexts'
import { waysToTell } from '../workgroup/places'

/**
 * What goes on across the meetings of a workgroup: asked for when it is looked at, so that ten
 * years of meetings don't travel with every keystroke.
 */

const id = z.string().min(1).max(64)
const skip = z.number().int().nonnegative()

/** From when changes are told: since the last meeting began, or since they were marked as seen. */
export const sinces = ['last meeting', 'last look'] as const

/** So many rows of a register are sent at once. */
export const pageLength = 50

export const ThreadQuery = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('thread.actions'), show: z.enum(['open', 'all']), skip }),
  z.strictObject({ type: z.literal('thread.action'), id }),
  z.strictObject({ type: z.literal('thread.decisions'), skip }),
  /** Concerns of all neighborhoods or one: those they weren't told the end of, or all. */
  z.strictObject({
    type: z.literal('thread.concerns'),
    show: z.enum(['open', 'all']),
    neighborhoodId: id.nullable(),
    skip,
  }),
  z.strictObject({ type: z.literal('thread.concern'), id }),
  /** The wording of the concerns of one neighborhood or all, to compare others with. */
  z.strictObject({ type: z.literal('thread.knownConcerns'), neighborhoodId: id.nullable() }),
  /** Whom a meeting that is prepared owes an answer, and whom it hasn't heard. */
  z.strictObject({ type: z.literal('thread.voices'), meetingId: id }),
  /** Whom a meeting's report-backs are for, and what each covers. */
  z.strictObject({ type: z.literal('thread.reportBacks'), meetingId: id }),
  /** Which later meetings can approve a meeting's minutes, and which earlier minutes are still drafts. */
  z.strictObject({ type: z.literal('thread.minutes'), meetingId: id }),
  /** Everything between the workgroup and one neighborhood or group. */
  z.strictObject({ type: z.literal('thread.timeline'), audienceId: id, skip }),
  /** Visits to all neighborhoods or one, and one visit by its id. */
  z.strictObject({ type: z.literal('thread.visits'), neighborhoodId: id.nullable(), skip }),
  z.strictObject({ type: z.literal('thread.visit'), id }),
  z.strictObject({ type: z.literal('thread.meetings'), skip }),
  z.strictObject({ type: z.literal('thread.parked') }),
  z.strictObject({
    type: z.literal('thread.changes'),
    since: z.enum(sinces),
    /** The whole workgroup, or the meeting with this id. */
    about: id,
  }),
  z.strictObject({ type: z.literal('thread.shippedTemplates') }),
  /** The words typed so far; asked with every key. */
  z.strictObject({ type: z.literal('thread.search'), typed: z.string().max(200) }),
])

/** A meeting as something to go to. */
const MeetingRef = z.strictObject({ id, date: z.string() })

/** An action wherever it was given. */
export const ThreadAction = z.strictObject({
  id,
  meeting: MeetingRef,
  itemId: id.nullable(),
  wording: z.string(),
  owner: z.string(),
  due: z.string(),
  status: z.enum(actionStatuses),
  obstacle: z.string(),
  neighborhoods: z.array(z.string()),
  /** How many later meetings spoke about it. */
  spokenOf: z.number().int(),
})

/** How one meeting left an action, and what it changed. */
export const ActionStep = z.strictObject({
  meeting: MeetingRef,
  owner: z.string(),
  due: z.string(),
  status: z.enum(actionStatuses),
  obstacle: z.string(),
  changed: z.array(z.enum(['owner', 'due', 'status', 'obstacle'])),
})

export const ThreadDecision = z.strictObject({
  id,
  meeting: MeetingRef,
  itemId: id.nullable(),
  /** The title of the item it was made at; empty for none. */
  item: z.string(),
  part: z.enum(parts),
  wording: Decision.shape.wording,
  rationale: Decision.shape.rationale,
  dissent: Decision.shape.dissent,
})

/** A concern on the board. */
export const ThreadConcern = RaisedConcern.pick({
  id: true,
  wording: true,
  status: true,
  statusReason: true,
  receivedOn: true,
  channel: true,
  hearBackBy: true,
}).extend({
  neighborhood: z.string(),
  /** The community group that spoke; empty for none. */
  group: z.string(),
  /** How often it was raised, the first time among them. */
  raised: z.number().int(),
  /** How often the neighborhood was told about it. */
  told: z.number().int(),
})

/** A concern another can be the same as. */
export const KnownConcern = RaisedConcern.pick({
  id: true,
  neighborhoodId: true,
  wording: true,
  receivedOn: true,
  status: true,
})

/** A visit as the register tells it. */
export const ThreadVisit = Visit.extend({
  neighborhood: z.string(),
  /** The group that was visited; empty for the neighborhood as a whole. */
  group: z.string(),
})

/** A neighborhood or group, and when something was last told to it or heard from it; empty for never. */
const Audience = z.strictObject({
  id,
  name: z.string(),
  /** The neighborhood of a group; empty for a neighborhood, or a group of all of them. */
  place: z.string(),
  last: z.string(),
})

/** Something that happened between the workgroup and a neighborhood or group. */
export const TimelineEntry = z.strictObject({
  key: z.string(),
  day: z.string(),
  /** When it was written down: tells the order within a day. */
  at: z.number(),
  kind: z.enum(['raised', 'step', 'decision', 'action', 'visit', 'told']),
  /** Its wording; whom, of a telling. */
  text: z.string(),
  /** By which channel, the status, how: in the words of the record. */
  detail: z.string(),
  meeting: MeetingRef.nullable(),
  itemId: z.string().nullable(),
  /** The concern, visit or entry it is about; null for none. */
  rowId: z.string().nullable(),
})

/** A decision or action that came of a concern, at an item where it was heard. */
const CameOfIt = z.strictObject({
  id,
  kind: z.enum(['decision', 'action']),
  text: z.string(),
  /** How the action stands; null for a decision. */
  status: z.enum(actionStatuses).nullable(),
  meeting: MeetingRef,
  itemId: id,
})

/** A concern whole, with everything that became of it. */
export const ConcernLife = z.strictObject({
  /** Null when it is gone. */
  concern: RaisedConcern.nullable(),
  steps: z.array(ConcernStep.extend({ meeting: MeetingRef.nullable() })),
  tellings: z.array(Telling),
  /** Every other time it was raised, the earliest first. */
  again: z.array(RaisedAgain.extend({ group: z.string() })),
  /** What was decided and given where it was heard, the earliest first. */
  came: z.array(CameOfIt),
  /** The meetings it can still be put on the agenda of, the next one first. */
  agendas: z.array(MeetingRef),
})

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

/** Something that became different: an entry of the record, or how an action, item or concern stands. */
export const ThreadChange = z.strictObject({
  id,
  /** Null for what happened between meetings. */
  meeting: MeetingRef.nullable(),
  itemId: id.nullable(),
  kind: z.enum(['heard', 'decision', 'action', 'item', 'concern', 'visit']),
  text: z.string(),
  what: z.enum([
    ...(['added', 'changed', 'taken up', 'finished', 'carried', 'parked', 'closed'] as const),
    ...(['taken in', 'raised again', 'put together', 'acknowledged', 'on agenda'] as const),
    ...(['planned', 'tried', 'cannot act', 'told', 'concern closed'] as const),
    ...actionStatuses,
  ]),
  detail: z.string(),
  at: z.number(),
})

/** A template that comes with Candor; a site makes its own of it. */
export const ShippedTemplate = Template.pick({ name: true, items: true })

/** Something found, and where it is. */
export const SearchHit = z.strictObject({
  key: z.string(),
  title: z.string(),
  detail: z.string(),
  meeting: MeetingRef.nullable(),
  itemId: id.nullable(),
  rowId: id.nullable(),
})

const pageOf = <T extends z.ZodType>(row: T) =>
  z.strictObject({ rows: z.array(row), total: z.number().int() })

/** The answer to each question. */
export const threadAnswers = {
  'thread.actions': pageOf(ThreadAction),
  'thread.action': z.strictObject({ steps: z.array(ActionStep) }),
  'thread.decisions': pageOf(ThreadDecision),
  'thread.concerns': pageOf(ThreadConcern).extend({
    /** How many there are in each state, of the neighborhood asked for. */
    counts: z.partialRecord(z.enum(concernStatuses), z.number().int()),
  }),
  'thread.concern': ConcernLife,
  'thread.knownConcerns': z.strictObject({ rows: z.array(KnownConcern) }),
  'thread.voices': z.strictObject({
    /** To hear back by the day of the meeting, and not told yet; the longest overdue first. */
    owed: z.array(ThreadConcern),
    /** The latest meeting, and the neighborhoods its report-back wasn't told to; null for none. */
    untold: z
      .strictObject({
        meeting: MeetingRef,
        neighborhoods: z.array(z.strictObject({ id, name: z.string() })),
      })
      .nullable(),
    /**
     * Neighborhoods and groups that were to hear back every so many weeks and weren't told since;
     * `last` and `due` are empty where nothing ever was told.
     */
    overdue: z.array(
      Audience.extend({
        due: z.string(),
        tellBy: z.enum(waysToTell).nullable(),
        language: z.string(),
      }),
    ),
    /** Came in and on no agenda since; the oldest first. */
    waiting: z.array(ThreadConcern),
    /** Neighborhoods and groups nothing was heard from for long. */
    silent: z.array(Audience),
  }),
  'thread.reportBacks': z.strictObject({
    rows: z.array(
      z.strictObject({
        id,
        kind: z.enum(['neighborhood', 'group']),
        name: z.string(),
        neighborhoodId: id.nullable(),
        /** The meetings it tells of, the earliest first. */
        meetings: z.array(MeetingRef),
      }),
    ),
    /** Everyone else who could be told something. */
    others: z.array(z.strictObject({ id, name: z.string() })),
    /** The meetings one could begin with, the earliest first; the meeting itself last. */
    held: z.array(MeetingRef),
  }),
  'thread.minutes': z.strictObject({
    /** The next one first. */
    later: z.array(MeetingRef),
    /** The latest first. */
    drafts: z.array(MeetingRef),
  }),
  'thread.timeline': pageOf(TimelineEntry),
  'thread.visits': pageOf(ThreadVisit),
  'thread.visit': z.strictObject({ visit: Visit.nullable() }),
  'thread.meetings': pageOf(Meeting),
  'thread.parked': z.strictObject({
    parked: z.array(WaitingItem),
    waiting: z.array(WaitingItem),
    /** The meeting an item would be taken up at: the open one, else the next in preparation. */
    next: MeetingRef.nullable(),
  }),
  'thread.changes': z.strictObject({
    since: z.number(),
    rows: z.array(ThreadChange),
    total: z.number().int(),
  }),
  'thread.search': z.strictObject({
    groups: z.array(
      z.strictObject({
        kind: z.enum(searchKinds),
        total: z.number().int(),
        hits: z.array(SearchHit),
      }),
    ),
    /** Whether the whole record was looked through. */
    complete: z.boolean(),
  }),
  'thread.shippedTemplates': z.strictObject({ templates: z.array(ShippedTemplate) }),
} as const

export type ThreadQuery = z.infer<typeof ThreadQuery>
export type ThreadAnswer<T extends ThreadQuery['type']> = z.infer<(typeof threadAnswers)[T]>
export type ThreadAction = z.infer<typeof ThreadAction>
export type ActionStep = z.infer<typeof ActionStep>
export type ThreadDecision = z.infer<typeof ThreadDecision>
export type ThreadConcern = z.infer<typeof ThreadConcern>
export type ConcernLife = z.infer<typeof ConcernLife>
export type KnownConcern = z.infer<typeof KnownConcern>
export type ThreadVisit = z.infer<typeof ThreadVisit>
export type WaitingItem = z.infer<typeof WaitingItem>
export type ThreadChange = z.infer<typeof ThreadChange>
export type ShippedTemplate = z.infer<typeof ShippedTemplate>
export type ReportBackRow = ThreadAnswer<'thread.reportBacks'>['rows'][number]
export type TimelineEntry = z.infer<typeof TimelineEntry>
export type SearchHit = z.infer<typeof SearchHit>
export type Since = (typeof sinces)[number]
