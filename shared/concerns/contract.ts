import { actionStatuses } from '../actions/tables'
import { id } from '../kernel/columns'
import { type AnswersOf, queriesOf } from '../kernel/commands'
import { pageOf, skip } from '../kernel/page'
import { registerRow } from '../kernel/registerRow'
import { z } from '../kernel/zod'
import { MeetingRef, PickedText } from '../meeting/contract'
import type { concernsFields } from './fields'
import { concernStatuses, ConcernStep, RepeatReport, Concern, ConcernReportBack } from './tables'

/** What was picked to bring concerns in from: a text, or an e-mail as its bytes, or why neither. */
export const PickedIntake = z.union([
  PickedText,
  z.strictObject({ kind: z.literal('mail'), name: z.string(), base64: z.string() }),
])

export type PickedIntake = z.infer<typeof PickedIntake>

/** A concern in the register. */
export const ConcernSummary = registerRow<typeof concernsFields.concern>()(
  {
    ...Concern.pick({
      id: true,
      wording: true,
      status: true,
      statusReason: true,
      receivedOn: true,
      channel: true,
      hearBackBy: true,
    }).shape,
    neighborhood: z.string(),
    /** The community group that spoke; empty for none. */
    group: z.string(),
    /** How often it was raised, the first time among them. */
    timesRaised: z.number().int(),
    /** How often it was reported back to the neighborhood. */
    timesReportedBack: z.number().int(),
  },
  {
    neighborhoodId: 'neighborhood',
    groupId: 'group',
    language: 'where it is opened',
    interpreter: 'where it is opened',
    place: 'where it is opened',
    times: 'where it is opened',
    effect: 'where it is opened',
    alreadyTried: 'where it is opened',
    called: 'where it is opened',
    whyNotCalled: 'where it is opened',
    wantedOutcome: 'where it is opened',
  },
)

/** What the register lists: those nobody was told the end of, those that aren't closed, or all. */
export const shownConcerns = ['owed', 'open', 'all'] as const

export type ShownConcerns = (typeof shownConcerns)[number]

/** A concern another can be the same as. */
export const KnownConcern = Concern.pick({
  id: true,
  neighborhoodId: true,
  wording: true,
  receivedOn: true,
  status: true,
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
  concern: Concern.nullable(),
  steps: z.array(ConcernStep.extend({ meeting: MeetingRef.nullable() })),
  reportBacks: z.array(ConcernReportBack),
  /** Every other time it was raised, the earliest first. */
  again: z.array(RepeatReport.extend({ group: z.string() })),
  /** What was decided and given where it was heard, the earliest first. */
  came: z.array(CameOfIt),
  /** The meetings it can still be put on the agenda of, the next one first. */
  agendas: z.array(MeetingRef),
})

export type ConcernSummary = z.infer<typeof ConcernSummary>

export type ConcernLife = z.infer<typeof ConcernLife>

export type KnownConcern = z.infer<typeof KnownConcern>

/** What the facilitator's window may ask of this feature, and what it is answered. */
export const concernQueries = queriesOf({
  /** Concerns of all neighborhoods or one. */
  'concerns.register': {
    carries: {
      show: z.enum(shownConcerns),
      neighborhoodId: id.nullable(),
      skip,
    },
    answer: pageOf(ConcernSummary).extend({
      /** How many there are in each state, of the neighborhood asked for. */
      counts: z.partialRecord(z.enum(concernStatuses), z.number().int()),
    }),
  },
  'concerns.life': { carries: { id }, answer: ConcernLife },
  /** The wording of the concerns of one neighborhood or all, to compare others with. */
  'concerns.known': {
    carries: { neighborhoodId: id.nullable() },
    answer: z.strictObject({ rows: z.array(KnownConcern) }),
  },
})

/** The answer to a question of this feature. */
export type ConcernAnswer<T extends keyof typeof concernQueries> = AnswersOf<
  typeof concernQueries
>[T]

/** What is asked of files concerns come from. */
export const concernFileQueries = queriesOf({
  /** Lets the user pick the answers of a form, an e-mail or typed-up forms. */
  'concerns.pickFile': { carries: {}, answer: PickedIntake },
})
