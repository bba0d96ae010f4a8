import { callReasons } from '../comparison/reasonsNotCalled'
import { ConcernSummary } from '../concerns/contract'
import { concernChannels } from '../concerns/tables'
import { count, id, listOf, yearMonth } from '../kernel/columns'
import { type AnswersOf, queriesOf } from '../kernel/commands'
import { pageOf, skip } from '../kernel/page'
import { registerRow } from '../kernel/registerRow'
import { z } from '../kernel/zod'
import { MeetingRef } from '../meeting/contract'
import { reportBackWays } from '../workgroup/places'
import { memberRoles } from '../workgroup/tables'
import type { engagementFields } from './fields'
import { Visit } from './tables'

const Silence = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('neighborhood'), name: z.string(), last: z.string() }),
  z.strictObject({ kind: z.literal('group'), name: z.string(), last: z.string() }),
  z.strictObject({ kind: z.literal('channel'), channel: z.enum(concernChannels) }),
  z.strictObject({ kind: z.literal('language'), language: z.string() }),
  z.strictObject({ kind: z.literal('role'), role: z.enum(memberRoles) }),
])

/** A visit as the register tells it. */
export const RegisterVisit = registerRow<typeof engagementFields.visit>()(
  {
    ...Visit.pick({
      id: true,
      visitedOn: true,
      visitors: true,
      heard: true,
      reported: true,
      language: true,
    }).shape,
    neighborhood: z.string(),
    /** The group that was visited; empty for the neighborhood as a whole. */
    group: z.string(),
  },
  { neighborhoodId: 'neighborhood', groupId: 'group' },
)

/** A neighborhood or group, and when it was last reported back to or heard from; empty for never. */
const Audience = z.strictObject({
  id,
  name: z.string(),
  /** The neighborhood of a group; empty for a neighborhood, or a group of all of them. */
  place: z.string(),
  last: z.string(),
})

export type RegisterVisit = z.infer<typeof RegisterVisit>

/** What the facilitator's window may ask of this feature, and what it is answered. */
export const engagementQueries = queriesOf({
  /** Whom a meeting that is prepared owes an answer, and whom it hasn't heard. */
  'engagement.reminders': {
    carries: { meetingId: id },
    answer: z.strictObject({
      /** To hear back by the day of the meeting, and not reported back yet; the longest overdue first. */
      owed: z.array(ConcernSummary),
      /**
       * Neighborhoods dealt with since they were last told a report-back, each with the meeting whose
       * report-back tells of all of it.
       */
      reportBacksOwed: z.array(z.strictObject({ id, name: z.string(), meeting: MeetingRef })),
      /**
       * Neighborhoods and groups that are to hear back every so many weeks and didn't since;
       * `last` and `due` are empty where nothing was ever reported back.
       */
      overdue: z.array(
        Audience.extend({
          due: z.string(),
          reportBackBy: z.enum(reportBackWays).nullable(),
          language: z.string(),
        }),
      ),
      /** Decisions to be looked at again by the day of the meeting, Part B aside; the longest due first. */
      reviews: z.array(
        z.strictObject({
          id,
          wording: z.string(),
          reviewOn: z.string(),
          meeting: MeetingRef,
          itemId: id.nullable(),
        }),
      ),
      /** Came in and on no agenda since; the oldest first. */
      waiting: z.array(ConcernSummary),
      /** Neighborhoods and groups nothing was heard from for long. */
      silent: z.array(Audience),
    }),
  },
  /** Visits to all neighborhoods or one, and one visit by its id. */
  'visits.register': {
    carries: { neighborhoodId: id.nullable(), skip },
    answer: pageOf(RegisterVisit),
  },
  'visits.visit': { carries: { id }, answer: z.strictObject({ visit: Visit.nullable() }) },
  /** Whose voice is missing, and why people didn't call. */
  'engagement.notHeardFrom': {
    carries: { from: yearMonth, to: yearMonth },
    answer: z.strictObject({
      rows: listOf(
        z.strictObject({
          key: z.string(),
          silence: Silence,
          nextStep: z.string(),
          neighborhoodIds: listOf(id),
        }),
      ),
      whyNotCalled: z.strictObject({
        /** Counts from 1 to this are left out, as on public documents. */
        upTo: count,
        rows: listOf(z.strictObject({ reason: z.enum(callReasons), count: count.nullable() })),
      }),
    }),
  },
})

/** The answer to a question of this feature. */
export type EngagementAnswer<T extends keyof typeof engagementQueries> = AnswersOf<
  typeof engagementQueries
>[T]
