import { actionStatuses } from '../actions/tables'
import { id } from '../kernel/columns'
import { type AnswersOf, queriesOf } from '../kernel/commands'
import { pageOf, skip } from '../kernel/page'
import { z } from '../kernel/zod'
import { MeetingRef } from '../meeting/contract'
import { Writing as WritingRow } from './tables'

/** From when changes are told: since the last meeting began, or since they were marked as seen. */
const sinces = ['last meeting', 'last look'] as const

/** Something that happened between the workgroup and a neighborhood or group. */
export const TimelineEntry = z.strictObject({
  key: z.string(),
  day: z.string(),
  /** When it was written down: tells the order within a day. */
  at: z.number(),
  kind: z.enum(['concern', 'step', 'decision', 'action', 'visit', 'report-back']),
  /** Its wording; whom, of a report-back. */
  text: z.string(),
  /** By which channel, the status, how: in the words of the record. */
  detail: z.string(),
  meeting: MeetingRef.nullable(),
  itemId: z.string().nullable(),
  /** The concern, visit or entry it is about; null for none. */
  rowId: z.string().nullable(),
})

/** Something that became different: an entry of the record, or how an action, item or concern stands. */
export const RegisterChange = z.strictObject({
  id,
  /** Null for what happened between meetings. */
  meeting: MeetingRef.nullable(),
  itemId: id.nullable(),
  kind: z.enum(['heard', 'decision', 'action', 'item', 'concern', 'visit']),
  text: z.string(),
  what: z.enum([
    'added',
    'changed',
    'taken up',
    'finished',
    'carried',
    'parked',
    'closed',
    'received',
    'repeat report',
    'merged',
    'acknowledged',
    'on agenda',
    'planned',
    'tried',
    'cannot act',
    'reported back',
    'concern closed',
    ...actionStatuses,
  ] as const),
  detail: z.string(),
  at: z.number(),
})

/** Who wrote or changed something, at which meeting and when. */
export const Writing = z.strictObject({
  writer: WritingRow.shape.writer,
  role: WritingRow.shape.role,
  /** Null for what was written between meetings. */
  meeting: MeetingRef.nullable(),
  firstAt: WritingRow.shape.firstAt,
  lastAt: WritingRow.shape.lastAt,
})

export type Writing = z.infer<typeof Writing>

export type RegisterChange = z.infer<typeof RegisterChange>

export type TimelineEntry = z.infer<typeof TimelineEntry>

export type Since = (typeof sinces)[number]

/** What the facilitator's window may ask of this feature, and what it is answered. */
export const historyQueries = queriesOf({
  /** Everything between the workgroup and one neighborhood or group. */
  'history.timeline': { carries: { audienceId: id, skip }, answer: pageOf(TimelineEntry) },
  /** Who wrote a row and changed it, the first one first. */
  'history.writings': {
    carries: { place: WritingRow.shape.place },
    answer: z.strictObject({ writings: z.array(Writing) }),
  },
  /** Who wrote at a meeting, up to a moment (null: until now), in the order in which they began. */
  'history.writers': {
    carries: { meetingId: id, until: z.number().nullable() },
    answer: z.strictObject({ writers: z.array(Writing.pick({ writer: true, role: true })) }),
  },
  'history.changes': {
    carries: {
      since: z.enum(sinces),
      /** The whole workgroup, or the meeting with this id. */
      about: id,
    },
    answer: z.strictObject({
      since: z.number(),
      rows: z.array(RegisterChange),
      total: z.number().int(),
    }),
  },
})

/** The answer to a question of this feature. */
export type HistoryAnswer<T extends keyof typeof historyQueries> = AnswersOf<
  typeof historyQueries
>[T]
