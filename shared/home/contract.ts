import { ConcernSummary } from '../concerns/contract'
import { count, id, listOf } from '../kernel/columns'
import { queriesOf } from '../kernel/commands'
import { z } from '../kernel/zod'
import { MeetingRef } from '../meeting/contract'

/** The first of some rows, and how many there are. */
const firstOf = <T extends z.ZodType>(row: T) => z.strictObject({ rows: listOf(row), total: count })

/** An action that is open although its day is over. */
const LatePromise = z.strictObject({
  id,
  wording: z.string(),
  owner: z.string(),
  due: z.string(),
  /** What is in the way; empty for nothing said. */
  obstacle: z.string(),
})

/** How far a report-back that wasn't given has come. */
const reportBackStates = ['approved', 'changes needed', 'unread', 'not written'] as const

/** A report-back that is owed, or was written, and wasn't given yet. */
const ReportBackToGive = z.strictObject({
  /** Whom it is for: a neighborhood or a group. */
  audienceId: id,
  name: z.string(),
  /** The meeting under whose documents it is given; null where none was held. */
  meeting: MeetingRef.nullable(),
  state: z.enum(reportBackStates),
  /** Who read it, and what is to be changed; empty for nobody and nothing. */
  reviewedBy: z.string(),
  note: z.string(),
  /** So many meetings it tells of; 0 where it is owed by agreement alone. */
  meetings: count,
  /** The day by which it was agreed to be given; empty for never agreed. */
  due: z.string(),
  /** Whether it is owed by an agreed rhythm that is over, `due` or nothing ever told. */
  isOverdue: z.boolean(),
})

/** A neighborhood or group nothing was heard from for long. */
const SilentPlace = z.strictObject({
  id,
  name: z.string(),
  place: z.string(),
  /** The last day something was heard; empty for never. */
  last: z.string(),
})

/** A group or neighborhood that meets, to be visited. */
const VisitToCome = z.strictObject({
  id,
  name: z.string(),
  /** As it was entered. */
  meets: z.string(),
  /** The next day of it; empty where that can't be told from the words. */
  day: z.string(),
  /** Who promised to go; empty for nobody. */
  goes: z.string(),
})

/** The meeting that comes next: prepared already, or by the usual rhythm alone. */
const NextMeeting = z.strictObject({
  /** Null while nobody has prepared it. */
  id: id.nullable(),
  /** Whether it goes on. */
  isUnderWay: z.boolean(),
  /** Empty while no rhythm is known. */
  date: z.string(),
  startTime: z.string(),
  place: z.string(),
  facilitator: z.string(),
  noteTaker: z.string(),
  /** The rhythm its date comes from, such as `Every other Tuesday`; empty for a prepared one. */
  rhythm: z.string(),
  /** The first items of its Part A. */
  items: listOf(z.strictObject({ id, title: z.string(), minutes: count })),
  /** All items of its Part A, and their minutes. */
  itemCount: count,
  minutes: count,
})

/** Everything home says, from the shared record alone; nothing of Part B is in it. */
export const Home = z.strictObject({
  /** What a workgroup has that has just begun. */
  has: z.strictObject({
    neighborhoods: z.boolean(),
    people: z.boolean(),
    meetings: z.boolean(),
    /** Whether a meeting was ever held. */
    held: z.boolean(),
  }),
  /** Meetings that were begun on an earlier day and never ended, the latest first. */
  neverEnded: listOf(MeetingRef),
  /** Concerns whose neighborhood wasn't told what became of them; `late` should have heard by now. */
  answers: firstOf(ConcernSummary).extend({ late: count }),
  /** Actions that are late, the longest first; `open` is how many are open. */
  promises: firstOf(LatePromise).extend({ open: count }),
  /** Those that are written first; `written` is how many are. */
  reportBacks: firstOf(ReportBackToGive).extend({ written: count }),
  /** Meetings held whose minutes nobody approved, the latest first. */
  minutes: firstOf(MeetingRef),
  /** The longest silent first. */
  silent: firstOf(SilentPlace),
  next: NextMeeting,
  /** The soonest first; those whose day isn't known come last. */
  visits: firstOf(VisitToCome),
})

export type Home = z.infer<typeof Home>

/** What the facilitator's window may ask of this feature, and what it is answered. */
export const homeQueries = queriesOf({
  /** What is owed and what comes up, between meetings. */
  'home.show': { carries: {}, answer: Home },
})
