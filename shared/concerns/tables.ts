import { type ChangeOf, changesOf, type Compartment, type RowsOf } from '../kernel/compartment'
import type { Decided } from '../kernel/decideContext'
import { IntakeSource } from './importSourceTable'
import { ReportBackGiven } from './reportBackGivenTable'

import type { ActionsRows } from '../actions/tables'
import { date, id, instant, line, text } from '../kernel/columns'
import { z } from '../kernel/zod'
import { reportBackWays } from '../workgroup/places'

/* What neighborhoods raise, from its arrival until they were told: about places and patterns, in public wording. */

/** What a neighborhood said at a meeting, in its own words or close to them; a place or a pattern, never a person. */
export const HeardStatement = z.strictObject({
  id,
  meetingId: id,
  itemId: id.nullable(),
  /** The neighborhood that said it; null for what was said of the whole town. */
  neighborhoodId: id.nullable(),
  wording: text.min(1),
  /** Who passed it on: a group, a representative's organization, a visit. */
  source: line,
  recordedAt: instant,
  changedAt: instant,
  /** The concern this is a hearing of; null for what was heard before concerns had a life of their own. */
  concernId: id.nullable(),
})

/** How a concern came in. */
export const concernChannels = [
  'meeting',
  'phone',
  'e-mail',
  'walk-in',
  'form',
  'outreach',
] as const

/** What a step can be: somebody's update, another concern merged with it, a repeat report. */
export const concernStepKinds = ['update', 'merged', 'repeat report'] as const

/** How far a concern has come; the register filters by these, in this order. */
export const concernStatuses = [
  'new',
  'acknowledged',
  'on agenda',
  'planned',
  'tried',
  'cannot act',
  'reported back',
  'closed',
] as const

/** Whether 911 or 311 was called about it. */
export const calledAnswers = ['not said', 'yes', 'no'] as const

/**
 * Something a neighborhood raised, from its arrival until the neighborhood was told: about a place
 * or a pattern, in public wording. Who reported it isn't kept here, only the group that spoke.
 */
export const Concern = z.strictObject({
  id,
  neighborhoodId: id,
  wording: text.min(1),
  receivedOn: date.min(1),
  channel: z.enum(concernChannels),
  /** The language it was raised in; empty for English or not said. */
  language: line,
  interpreter: z.boolean(),
  groupId: id.nullable(),
  /** Block-level, never an address. */
  place: line,
  /** The time pattern: nights, market days. */
  times: line,
  /** What it does to health or safety. */
  effect: text,
  alreadyTried: text,
  called: z.enum(calledAnswers),
  /** Why nobody called: fear, language, past response, no phone. */
  whyNotCalled: line,
  wantedOutcome: text,
  /** By when they want to hear back. */
  hearBackBy: date,
  /** The same as its latest step says. */
  status: z.enum(concernStatuses),
  statusReason: line,
  recordedAt: instant,
  changedAt: instant,
})

/** A step in a concern's life. */
export const ConcernStep = z.strictObject({
  id,
  concernId: id,
  /** What took it on: somebody's update, another concern merged with it, or a repeat report. */
  kind: z.enum(concernStepKinds),
  status: z.enum(concernStatuses),
  reason: line,
  /** The meeting whose agenda it went on. */
  meetingId: id.nullable(),
  recordedAt: instant,
})

/** That a neighborhood was told about a concern: who, when, how and in which language. */
export const ConcernReportBack = z.strictObject({
  id,
  concernId: id,
  reportedOn: date.min(1),
  how: z.enum(reportBackWays),
  language: line,
  /** The group or the people who were told, as the public may know them. */
  to: line.min(1),
  recordedAt: instant,
})

/**
 * That a concern was raised again, by somebody else or another way: what they said in full, so that
 * no voice is lost when the same is told by many.
 */
export const RepeatReport = z.strictObject({
  id,
  concernId: id,
  receivedOn: date.min(1),
  channel: z.enum(concernChannels),
  /** The language it was raised in; empty for English or not said. */
  language: line,
  groupId: id.nullable(),
  /** The public wording, with everything else they answered below it. */
  wording: z.string().min(1).max(100_000),
  recordedAt: instant,
})

export type HeardStatement = z.infer<typeof HeardStatement>

export type Concern = z.infer<typeof Concern>

export type ConcernStep = z.infer<typeof ConcernStep>

export type ConcernReportBack = z.infer<typeof ConcernReportBack>

export type RepeatReport = z.infer<typeof RepeatReport>

export type ConcernChannel = (typeof concernChannels)[number]

export type ConcernStatus = (typeof concernStatuses)[number]

/** The tables of this feature, by their names. */
export const concernsTables = {
  concern: Concern,
  concernStep: ConcernStep,
  concernReportBack: ConcernReportBack,
  repeatReport: RepeatReport,
  intakeSource: IntakeSource,
  heardStatement: HeardStatement,
  reportBackGiven: ReportBackGiven,
} as const

/** The rows this feature reads and changes: its own, and those of the features below it. */
export type ConcernsRows = ActionsRows & RowsOf<typeof concernsTables>

/** As much of the shared record as this feature may see. */
export type ConcernsRecord = Compartment<ConcernsRows>

/** A change to it. */
export type ConcernsChange = ChangeOf<ConcernsRows>

/** What a command of this feature comes to. */
export type ConcernsDecided = Decided<ConcernsChange>

export const { put, remove } = changesOf<ConcernsRows>()
