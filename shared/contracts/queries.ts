import { ActionStep, ThreadAction } from '../actions/contract'
import { ConcernLife, KnownConcern, ThreadConcern } from '../concerns/contract'
import { concernStatuses } from '../concerns/tables'
import { Audience, ThreadVisit } from '../engagement/contract'
import { Visit } from '../engagement/tables'
import { sinces, ThreadChange, TimelineEntry } from '../history/contract'
import { id } from '../kernel/columns'
import { pageOf, skip } from '../kernel/page'
import { z } from '../kernel/zod'
import { MeetingRef, ShippedTemplate, ThreadDecision, WaitingItem } from '../meeting/contract'
import { Meeting } from '../meeting/tables'
import { SearchHit } from '../search/contract'
import { searchKinds } from '../search/indexedTexts'
import { waysToTell } from '../workgroup/places'

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
