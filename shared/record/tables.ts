import { paperSizes } from '../workgroup/paperSizes'
import { thresholds } from '../suppression/smallCounts'
import { z } from '../kernel/zod'
import { ActionItem, ActionUpdate, type actionStatuses } from '../actions/tables'
import { date, id, instant, line, position, text, timeOfDay } from '../kernel/columns'
import { IntakeSource, type intakeFields } from '../concerns/importSourceTable'
import { Means, type Need, type meansPeriods } from '../capacity/tables'
import { DataCount, DataImport, DataPlace, DataSource } from '../openData/tables'
import { Worksheet, WorksheetPlace } from '../comparison/tables'
import { CommunityGroup, Neighborhood, Visit, waysToTell } from '../workgroup/places'
import { MinutesStep } from '../documents/minutesStepTable'
import { PaperKey, PaperVersion, Review } from '../documents/versionTables'
import { ReportBack, Sending } from '../documents/reportBack/reportBackTable'
import { LanguageReview, LanguageWord, Translation } from '../documents/translations/tables'

export { ActionItem, ActionUpdate, actionStatuses } from '../actions/tables'
export { IntakeSource, intakeFields } from '../concerns/importSourceTable'
export { Review, paperVersionKinds, verdicts } from '../documents/versionTables'
export { ReportBack, Sending } from '../documents/reportBack/reportBackTable'
export { LanguageReview, LanguageWord, TranslatedText } from '../documents/translations/tables'
export { Means, Need, meansPeriods, mostNeeds } from '../capacity/tables'
export { CommunityGroup, Neighborhood, Visit, waysToTell } from '../workgroup/places'

/**
 * The shared record: everything that may reach the wall, the minutes and the report-backs.
 * Every text here is public wording, written as such. Nothing about a participant belongs here.
 *
 * Instants are milliseconds since 1970 (UTC); calendar dates are `YYYY-MM-DD` and times of day
 * `HH:MM`, both as the people at the table say them, without a time zone.
 */

/** Roles at the table, in the field's words. Sites with others use `other` and the organization's name. */
export const memberRoles = [
  'project manager',
  'police',
  'prosecution',
  'public defense',
  'case management',
  'service provider',
  'community representative',
  'note-taker',
  'guest',
  'other',
] as const

export const purposes = ['inform', 'discuss', 'decide'] as const
export const parts = ['A', 'B'] as const
export const itemStatuses = ['planned', 'running', 'done', 'carried', 'parked', 'closed'] as const
export const meetingPhases = ['preparing', 'part A', 'part B', 'wrap-up', 'ended'] as const

/** The one row that describes the workgroup itself. */
export const Workgroup = z.strictObject({
  id,
  name: line.min(1),
  /** One sentence; shown when the wall opens and on every public paper (domain.md, principle 1). */
  goalSentence: z.string().min(1).max(400),
  place: line,
  startTime: timeOfDay,
  facilitator: line,
  noteTaker: line,
  /** How a neighbor raises a concern or comes to a meeting; printed on report-backs. */
  howToRaise: text,
  contact: line,
  /** Whether new meetings show on the wall that an item is over its time. */
  showOverruns: z.boolean(),
  /** The categories of recipients which this site's releases of information speak of. */
  recipientCategories: z.array(line.min(1)).max(40),
  /** A neighborhood or group not heard from for so many weeks is named when a meeting is prepared. */
  silentWeeks: z.number().int().min(1).max(104),
  /** What stands wherever a concern is taken in, should someone be in danger right now. */
  emergencyLine: line.min(1),
  /** Numbers of people from 1 to this are left out of public papers (domain.md). */
  suppressUpTo: z.number().int().min(thresholds.least).max(thresholds.most),
  /** The sheet its papers are printed on. */
  paperSize: z.enum(paperSizes),
  createdAt: instant,
})

/** Someone who comes to the table. Never a participant. */
export const Member = z.strictObject({
  id,
  name: line.min(1),
  organization: line,
  role: z.enum(memberRoles),
  /** The neighborhoods this person speaks for. */
  neighborhoodIds: z.array(id),
  /** The category of recipients this person belongs to; empty when none, and then no release covers them. */
  recipientCategory: line,
  position,
  retired: z.boolean(),
})

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
  /** Whether the room sees that an item is over its time; the facilitator always does. */
  showOverruns: z.boolean(),
})

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

/** What a neighborhood said at a meeting, in its own words or close to them; a place or a pattern, never a person. */
export const Concern = z.strictObject({
  id,
  meetingId: id,
  itemId: id.nullable(),
  neighborhoodId: id,
  wording: text.min(1),
  /** Who passed it on: a group, a representative's organization, a visit. */
  source: line,
  recordedAt: instant,
  changedAt: instant,
  /** The concern this is a hearing of; null for what was heard before concerns had a life of their own. */
  raisedId: id.nullable(),
})

/** How a concern came in (domain.md, "A concern's life"). */
export const concernChannels = [
  'meeting',
  'phone',
  'e-mail',
  'walk-in',
  'form',
  'outreach',
] as const

/** How far a concern has come; told in this order on the board (domain.md, "A concern's life"). */
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
export const RaisedConcern = z.strictObject({
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
  raisedId: id,
  status: z.enum(concernStatuses),
  reason: line,
  /** The meeting whose agenda it went on. */
  meetingId: id.nullable(),
  recordedAt: instant,
})

/** That a neighborhood was told about a concern: who, when, how and in which language. */
export const Telling = z.strictObject({
  id,
  raisedId: id,
  toldOn: date.min(1),
  how: z.enum(waysToTell),
  language: line,
  /** The group or the people who were told, as the public may know them. */
  to: line.min(1),
  recordedAt: instant,
})

/**
 * That a concern was raised again, by somebody else or another way: what they said in full, so that
 * no voice is lost when the same is told by many.
 */
export const RaisedAgain = z.strictObject({
  id,
  raisedId: id,
  receivedOn: date.min(1),
  channel: z.enum(concernChannels),
  /** The language it was raised in; empty for English or not said. */
  language: line,
  groupId: id.nullable(),
  /** The public wording, with everything else they answered below it. */
  wording: z.string().min(1).max(100_000),
  recordedAt: instant,
})

export const Decision = z.strictObject({
  id,
  meetingId: id,
  itemId: id.nullable(),
  wording: text.min(1),
  rationale: text,
  dissent: text,
  recordedAt: instant,
  changedAt: instant,
})

export const Attendance = z.strictObject({
  id,
  meetingId: id,
  memberId: id,
  timeIn: instant,
  timeOut: instant.nullable(),
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
export const TemplateItem = AgendaItem.pick({
  part: true,
  title: true,
  purpose: true,
  presenter: true,
  minutes: true,
  neighborhoodIds: true,
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
 * A wording of what everyone at the table agrees to (domain.md, "Confidentiality sign-in sheet").
 * None is ever changed: a new wording is a new row, so that it stays known who has read which.
 */
export const ConfidentialityText = z.strictObject({
  id,
  /** One sentence each, as they stand on the wall. */
  points: z.array(z.string().min(1).max(mostAgreed.letters)).min(1).max(mostAgreed.points),
  recordedAt: instant,
})

/**
 * A word the site's public papers do better without, with what to say instead; or, switched off,
 * one of those Candor comes with that may stay.
 */
export const PlainWord = z.strictObject({
  id,
  word: z.string().min(1).max(80),
  suggestion: z.string().max(200),
  off: z.boolean(),
  recordedAt: instant,
})

/** The id under which it is remembered what has been seen of the workgroup as a whole. */
export const wholeWorkgroup = 'workgroup'

/** Up to when someone has seen what changed: in the workgroup, or in the meeting with this id. */
export const Look = z.strictObject({ id, at: instant })

/**
 * That a backup was saved: everything was copied out of reach, so what is purged later is still
 * there. Kept here since notes may be locked while one is saved; it says nothing of them.
 */
export const BackupMade = z.strictObject({ id, at: instant })

/** Something half-typed in a meeting: on disk before it is sent, and in nothing that is shown or printed. */
export const Draft = z.strictObject({
  id,
  meetingId: id,
  /** Where it is being typed, and by which of the two at the laptop. */
  place: z.string().min(1).max(200),
  /** What is in the fields, as JSON. */
  entry: z.string().min(1).max(60_000),
})

/** Every table of the shared record. A new one must be given columns by a migration. */
export const tables = {
  workgroup: Workgroup,
  neighborhood: Neighborhood,
  communityGroup: CommunityGroup,
  visit: Visit,
  member: Member,
  meeting: Meeting,
  agendaItem: AgendaItem,
  raisedConcern: RaisedConcern,
  concernStep: ConcernStep,
  telling: Telling,
  raisedAgain: RaisedAgain,
  intakeSource: IntakeSource,
  concern: Concern,
  decision: Decision,
  actionItem: ActionItem,
  actionUpdate: ActionUpdate,
  attendance: Attendance,
  acknowledgement: Acknowledgement,
  reportBack: ReportBack,
  sending: Sending,
  paperVersion: PaperVersion,
  paperKey: PaperKey,
  review: Review,
  minutesStep: MinutesStep,
  translation: Translation,
  languageWord: LanguageWord,
  languageReview: LanguageReview,
  loan: Loan,
  template: Template,
  look: Look,
  draft: Draft,
  confidentialityText: ConfidentialityText,
  backupMade: BackupMade,
  plainWord: PlainWord,
  means: Means,
  dataSource: DataSource,
  dataImport: DataImport,
  dataCount: DataCount,
  dataPlace: DataPlace,
  worksheet: Worksheet,
  worksheetPlace: WorksheetPlace,
} as const

export type TableName = keyof typeof tables
export type Rows = { [T in TableName]: z.infer<(typeof tables)[T]> }

export type Workgroup = Rows['workgroup']
export type Neighborhood = Rows['neighborhood']
export type CommunityGroup = Rows['communityGroup']
export type Visit = Rows['visit']
export type Member = Rows['member']
export type Meeting = Rows['meeting']
export type AgendaItem = Rows['agendaItem']
export type Concern = Rows['concern']
export type RaisedConcern = Rows['raisedConcern']
export type ConcernStep = Rows['concernStep']
export type Telling = Rows['telling']
export type RaisedAgain = Rows['raisedAgain']
export type IntakeSource = Rows['intakeSource']
export type Decision = Rows['decision']
export type ActionItem = Rows['actionItem']
export type ActionUpdate = Rows['actionUpdate']
export type Attendance = Rows['attendance']
export type Acknowledgement = Rows['acknowledgement']
export type ReportBack = Rows['reportBack']
export type Sending = Rows['sending']
export type PaperVersion = Rows['paperVersion']
export type Review = Rows['review']
export type MinutesStep = Rows['minutesStep']
export type Translation = Rows['translation']
export type LanguageReview = Rows['languageReview']
export type Loan = Rows['loan']
export type Draft = Rows['draft']
export type Template = Rows['template']
export type ConfidentialityText = Rows['confidentialityText']
export type PlainWord = Rows['plainWord']
export type Means = Rows['means']
export type DataSource = Rows['dataSource']
export type DataImport = Rows['dataImport']
export type DataCount = Rows['dataCount']
export type DataPlace = Rows['dataPlace']
export type Worksheet = Rows['worksheet']
export type WorksheetPlace = Rows['worksheetPlace']
export type Need = z.infer<typeof Need>
export type TemplateItem = z.infer<typeof TemplateItem>

export type WayToAcknowledge = (typeof waysToAcknowledge)[number]
export type IntakeField = (typeof intakeFields)[number]
export type ConcernChannel = (typeof concernChannels)[number]
export type ConcernStatus = (typeof concernStatuses)[number]
export type MeansPeriod = (typeof meansPeriods)[number]
export type WayToTell = (typeof waysToTell)[number]
export type MemberRole = (typeof memberRoles)[number]
export type Purpose = (typeof purposes)[number]
export type Part = (typeof parts)[number]
export type ItemStatus = (typeof itemStatuses)[number]
export type ActionStatus = (typeof actionStatuses)[number]
export type MeetingPhase = (typeof meetingPhases)[number]

export const tableNames = Object.keys(tables) as readonly TableName[]
