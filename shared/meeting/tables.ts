import { type ChangeOf, changesOf, type Compartment, type RowsOf } from '../kernel/compartment'
import type { Decided } from '../kernel/decideContext'

import { date, id, instant, line, position, text, timeOfDay } from '../kernel/columns'
import { enteredFields } from '../kernel/enteredFields'
import { z } from '../kernel/zod'
import type { LanguagesRows } from '../languages/tables'
import { thresholds } from '../suppression/smallCounts'
import { memberRoles, type WorkgroupRows } from '../workgroup/tables'

/* A meeting: its agenda, who was there and agreed to what, what was decided. Public wording only. */

export const purposes = ['inform', 'discuss', 'decide'] as const

export const parts = ['A', 'B'] as const

export const itemStatuses = ['planned', 'running', 'done', 'carried', 'parked', 'closed'] as const

export const meetingPhases = ['preparing', 'part A', 'part B', 'wrap-up', 'ended'] as const

/** Who can have the laptop at a meeting. */
export const atLaptop = ['facilitator', 'note-taker'] as const

export type AtLaptop = (typeof atLaptop)[number]

export const Meeting = z.strictObject({
  id,
  date: date.min(1),
  startTime: timeOfDay,
  place: line,
  facilitator: line,
  noteTaker: line,
  phase: z.enum(meetingPhases),
  startedAt: instant.nullable(),
  /** When Part A was closed and the room was asked to be checked again. */
  partAClosedAt: instant.nullable(),
  endedAt: instant.nullable(),
  /**
   * When it was over: its first end, whatever is corrected later. Null while it goes on, and for
   * meetings from before this was kept, whose minutes stay as they were.
   */
  heldUntil: instant.nullable(),
  /** When it was cancelled, while it was in preparation; null for one that takes place. */
  cancelledAt: instant.nullable(),
  /** How often date, time, place or whether it takes place changed; calendars take the highest. */
  scheduleRevision: z.number().int().nonnegative(),
  /** When that was changed last; null for meetings from before this was kept. */
  scheduledAt: instant.nullable(),
  /** Whether the room sees that an item is over its time; the facilitator always does. */
  showOverruns: z.boolean(),
})

/**
 * What a meeting's documents call the people and places of then, by the id of the meeting: written
 * when it ends and when its minutes are approved, so that what is renamed, added or retired later
 * doesn't change what was approved. Only what documents say; positions give the order.
 */
const AsHeld = z.strictObject({
  id,
  workgroupName: z.string(),
  goalSentence: z.string(),
  members: z.array(
    z.strictObject({
      id,
      name: z.string(),
      organization: z.string(),
      role: z.enum(memberRoles),
      neighborhoodIds: z.array(id),
      position,
    }),
  ),
  neighborhoods: z.array(z.strictObject({ id, name: z.string(), position, retired: z.boolean() })),
  groups: z.array(
    z.strictObject({
      id,
      name: z.string(),
      neighborhoodId: id.nullable(),
      position,
      retired: z.boolean(),
    }),
  ),
})

export type AsHeld = z.infer<typeof AsHeld>

/** Whose turn at the laptop it is, by the id of the meeting: what is written meanwhile is theirs. */
const Handover = z.strictObject({ id, to: z.enum(atLaptop) })

export const AgendaItem = z.strictObject({
  id,
  meetingId: id,
  position,
  part: z.enum(parts),
  title: line.min(1),
  purpose: z.enum(purposes),
  presenter: line,
  /** The timebox as it was planned; what it borrowed or lent at the table is in `loan`. */
  minutes: z.number().int().min(1).max(600),
  neighborhoodIds: z.array(id),
  /** The discussion as the minutes tell it. */
  notes: text,
  status: z.enum(itemStatuses),
  /** Why it was carried over, parked or closed unfinished. */
  statusReason: line,
  /** When its clock was last started; null while it stands still. */
  startedAt: instant.nullable(),
  /** Milliseconds used before the clock was last started. */
  usedMs: z.number().int().nonnegative(),
  /** A thought that was parked during the meeting: it was never on its agenda. */
  parkedAtTable: z.boolean(),
  /** When it was first taken up, and when its clock last stopped. */
  beganAt: instant.nullable(),
  stoppedAt: instant.nullable(),
  /** The item of an earlier meeting this one continues. */
  carriedFromId: id.nullable(),
  /** How many meetings it has been carried over so far. */
  timesCarried: z.number().int().nonnegative(),
  addedAt: instant,
  /** When what it says was last changed; its clock and its place in the order aside. */
  changedAt: instant,
})

/** Minutes that moved at the table from a later item to the one that needed them. */
export const Loan = z.strictObject({
  id,
  meetingId: id,
  fromItemId: id,
  toItemId: id,
  minutes: z.number().int().min(1).max(600),
  recordedAt: instant,
})

/** How a decision was reached. */
export const waysToDecide = ['consensus', 'vote'] as const

/** How an organization stands to a decision. */
export const stances = ['agrees', 'can live with it', 'objects'] as const

/** How one organization stands to a decision, and why where it said so; never who spoke for it. */
export const DecisionStance = z.strictObject({
  organization: line.min(1),
  stance: z.enum(stances),
  why: line,
})

export const Decision = z.strictObject({
  id,
  meetingId: id,
  itemId: id.nullable(),
  wording: text.min(1),
  rationale: text,
  dissent: text,
  /** Null where nobody said. */
  reachedBy: z.enum(waysToDecide).nullable(),
  /** By organization, each once; those nobody asked aren’t in it. */
  stances: z.array(DecisionStance).max(60),
  /** The day on which it is looked at again; empty for none. */
  reviewOn: date,
  /** When it was looked at again; null until then. */
  reviewedAt: instant.nullable(),
  recordedAt: instant,
  changedAt: instant,
})

/** How somebody takes part. */
export const presences = ['room', 'video', 'phone'] as const

export const Attendance = z.strictObject({
  id,
  meetingId: id,
  memberId: id,
  timeIn: instant,
  timeOut: instant.nullable(),
  presence: z.enum(presences),
  /**
   * When somebody who takes part from afar said that they are alone and nobody records; null until
   * the facilitator asked. It is asked anew for Part B and whenever they come back.
   */
  aloneAt: instant.nullable(),
})

/** How somebody said that they agree: in front of the wording on screen, or by signing the sheet. */
export const waysToAcknowledge = ['screen', 'sheet'] as const

/** That someone agreed to the confidentiality text at a meeting. It permits nothing by itself. */
export const Acknowledgement = z.strictObject({
  id,
  meetingId: id,
  memberId: id,
  /** Which wording: `Notice.version` (confidentiality.ts). */
  textVersion: id,
  how: z.enum(waysToAcknowledge),
  recordedAt: instant,
})

/** An agenda item as a template has it. */
export const TemplateItem = enteredFields(AgendaItem, {
  id: 'by Candor',
  meetingId: 'by Candor',
  position: 'by another command',
  part: 'entered',
  title: 'entered',
  purpose: 'entered',
  presenter: 'entered',
  minutes: 'entered',
  neighborhoodIds: 'entered',
  notes: 'by another command',
  status: 'by another command',
  statusReason: 'by another command',
  startedAt: 'by another command',
  usedMs: 'by Candor',
  parkedAtTable: 'by Candor',
  beganAt: 'by another command',
  stoppedAt: 'by another command',
  carriedFromId: 'by Candor',
  timesCarried: 'by Candor',
  addedAt: 'by Candor',
  changedAt: 'by Candor',
})

/** The agenda of a meeting that comes again and again. */
export const Template = z.strictObject({
  id,
  name: line.min(1),
  items: z.array(TemplateItem).max(200),
  position,
})

/** How much everyone is asked to agree to, so that a room can still read it: sentences, and letters in each. */
export const mostAgreed = { points: 12, letters: 160 } as const

/**
 * A wording of what everyone at the table agrees to.
 * None is ever changed: a new wording is a new row, so that it stays known who has read which.
 */
export const ConfidentialityText = z.strictObject({
  id,
  /** One sentence each, as they stand on the projector. */
  points: z.array(z.string().min(1).max(mostAgreed.letters)).min(1).max(mostAgreed.points),
  recordedAt: instant,
})

/** What is counted of the work with participants, as minutes tell it. */
export const participantCountKinds = ['in program', 'new referrals', 'discussed'] as const

export type ParticipantCountKind = (typeof participantCountKinds)[number]

/**
 * A number of participants as public documents may print it. What is too small to be told was
 * never kept: a count is what was entered, or null where it was from 1 to `upTo`.
 */
export const ParticipantCount = z.strictObject({
  id,
  meetingId: id,
  kind: z.enum(participantCountKinds),
  count: z.number().int().min(0).max(100_000).nullable(),
  /** The site's threshold when it was entered: up to so many people a count is left out. */
  upTo: z.number().int().min(thresholds.least).max(thresholds.most),
})

/** Something half-typed in a meeting: on disk before it is sent, and in nothing that is shown or printed. */
export const Draft = z.strictObject({
  id,
  meetingId: id,
  /** Where it is being typed, and by which of the two at the laptop. */
  place: z.string().min(1).max(200),
  /** What is in the fields, as JSON. */
  entry: z.string().min(1).max(60_000),
})

export type Meeting = z.infer<typeof Meeting>

export type AgendaItem = z.infer<typeof AgendaItem>

export type Decision = z.infer<typeof Decision>

export type DecisionStance = z.infer<typeof DecisionStance>

export type Stance = (typeof stances)[number]

export type Attendance = z.infer<typeof Attendance>

export type Acknowledgement = z.infer<typeof Acknowledgement>

export type Loan = z.infer<typeof Loan>

export type Draft = z.infer<typeof Draft>

export type ParticipantCount = z.infer<typeof ParticipantCount>

export type Template = z.infer<typeof Template>

export type ConfidentialityText = z.infer<typeof ConfidentialityText>

export type TemplateItem = z.infer<typeof TemplateItem>

export type Presence = (typeof presences)[number]

export type Purpose = (typeof purposes)[number]

export type Part = (typeof parts)[number]

export type ItemStatus = (typeof itemStatuses)[number]

export type MeetingPhase = (typeof meetingPhases)[number]

/** The tables of this feature, by their names. */
export const meetingTables = {
  meeting: Meeting,
  agendaItem: AgendaItem,
  decision: Decision,
  attendance: Attendance,
  acknowledgement: Acknowledgement,
  loan: Loan,
  participantCount: ParticipantCount,
  handover: Handover,
  asHeld: AsHeld,
  template: Template,
  draft: Draft,
  confidentialityText: ConfidentialityText,
} as const

/** The rows this feature reads and changes: its own, and those of the features below it. */
export type MeetingRows = WorkgroupRows & LanguagesRows & RowsOf<typeof meetingTables>

/** As much of the shared record as this feature may see. */
export type MeetingRecord = Compartment<MeetingRows>

/** A change to it. */
export type MeetingChange = ChangeOf<MeetingRows>

/** What a command of this feature comes to. */
export type MeetingDecided = Decided<MeetingChange>

export const { put, remove } = changesOf<MeetingRows>()
