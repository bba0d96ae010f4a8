import { id, instant } from '../kernel/columns'
import { z } from '../kernel/zod'
import { informationKinds } from './informationKinds'

/*
 * The restricted compartment: need-to-know notes. Nothing that makes a view for the projector, a public
 * document or an export may import from this folder (enforced by the layer rules).
 *
 * Instants are milliseconds since 1970 (UTC), calendar dates `YYYY-MM-DD`. What happened at a
 * meeting is tied to the shared record by opaque ids alone.
 */

const line = z.string().max(500)
const text = z.string().max(20_000)
/** `YYYY-MM-DD`, or empty for none. */
const date = z.string().regex(/^(\d{4}-\d{2}-\d{2})?$/)

/** When something is to be purged, and since when the person keeping it has been warned of that. */
const disposal = { disposeOn: date, warnedAt: instant.nullable() }

/** What every entry about a person says of itself: by whom, for whom, why, until when. */
const needToKnow = {
  author: line,
  /** The categories of recipients it is meant for; none means all that the release covers. */
  audience: z.array(line.min(1)).max(40),
  /** Why they need to know. */
  reason: line,
  ...disposal,
}

/**
 * What an entry about a participant stands on: one release, or an agreement between the agencies
 * under which what isn't under part 2 may be shared; or nothing yet, and then it is for nobody but
 * whoever keeps these notes.
 */
const consent = {
  /** The release it stands on. */
  releaseId: id.nullable(),
  /** Which agreement it stands on; empty for none. Never together with a release. */
  agreement: line,
  /** It comes from records under 42 CFR part 2. */
  part2: z.boolean(),
  /** What kinds of information it holds. */
  kinds: z.array(z.enum(informationKinds)).max(informationKinds.length),
}

const stamps = { createdAt: instant, updatedAt: instant }

/** A facilitator's private note on one agenda item. The item's id is its only link to the shared record. */
export const RestrictedNote = z.strictObject({
  id,
  meetingId: id,
  itemId: id,
  text,
  author: line,
  ...disposal,
  ...stamps,
})

/** A person in LEAD. Known by a random code; by name only where the site allows it. */
export const Participant = z.strictObject({
  id,
  /** Issued by Candor, at random, never used again. */
  code: z.string().regex(/^[A-Z0-9]{3}-[A-Z0-9]{3}$/),
  name: line,
  aliases: z.array(line.min(1)).max(20),
  /** Not to be brought before the workgroup at all. */
  notForWorkgroup: z.boolean(),
  ...stamps,
})

/** A release of information (ROI): what its participant signed, with the elements of 42 CFR 2.31. */
export const Release = z.strictObject({
  id,
  participantId: id,
  /** Empty while it has only been asked for. */
  signedOn: date,
  /** The last day on which it is in effect; empty when none is given. */
  expiresOn: date,
  /** What else ends it, in its words; somebody has to say when that has happened. */
  expiresWith: line,
  /** The day it was revoked; empty while it wasn't. */
  revokedOn: date,
  /** The categories of recipients who may be told. */
  categories: z.array(line.min(1)).max(40),
  /** Who may tell them. */
  discloser: line,
  /** What may be shared with them: the kinds, and how much of it in the words of the release. */
  kinds: z.array(z.enum(informationKinds)).max(informationKinds.length),
  scope: text,
  /** What for. */
  purpose: line,
  /**
   * It consents to use in civil, criminal, administrative or legislative proceedings, which can't
   * be combined with any other purpose (2.31(d)): it covers nobody in a workgroup.
   */
  forProceedings: z.boolean(),
  /** Records under 42 CFR part 2 are among it: what is printed carries the notice of 2.32. */
  part2: z.boolean(),
  ...stamps,
})

/** A note about a participant, for those the release it stands on covers. */
export const ParticipantNote = z.strictObject({
  id,
  participantId: id,
  meetingId: id.nullable(),
  itemId: id.nullable(),
  text: text.min(1),
  ...consent,
  ...needToKnow,
  ...stamps,
})

export const restrictedActionStatuses = ['open', 'done', 'not done', 'dropped'] as const

/** An action item that is linked to a participant. */
export const RestrictedAction = z.strictObject({
  id,
  participantId: id,
  meetingId: id.nullable(),
  itemId: id.nullable(),
  wording: text.min(1),
  owner: line.min(1),
  due: date,
  status: z.enum(restrictedActionStatuses),
  obstacle: text,
  ...consent,
  ...needToKnow,
  ...stamps,
})

/** How far what is said of a case goes, from step to step (domain.md, "What is shared and what is restricted"). */
export const caseSteps = ['own agency', 'without names', 'named', 'acting'] as const

/** A participant on the list of cases of a meeting's Part B. */
export const MeetingCase = z.strictObject({
  id,
  meetingId: id,
  participantId: id,
  /** Its place in the list, from 0. */
  place: z.number().int().min(0).max(10_000),
  minutes: z.number().int().min(1).max(240),
  /** Who brings it. */
  broughtBy: line,
  /** The step it came to in this meeting; null before the first. */
  step: z.enum(caseSteps).nullable(),
  /** Those who act in it, by their ids in the shared record. */
  acting: z.array(id).max(200),
  ...disposal,
  ...stamps,
})

/** What was decided about a participant. Restricted; public words are written apart, or not at all. */
export const CaseDecision = z.strictObject({
  id,
  participantId: id,
  meetingId: id.nullable(),
  itemId: id.nullable(),
  wording: text.min(1),
  /** What the public may be told of it, written on purpose; empty for nothing. */
  publicWording: text,
  ...consent,
  ...needToKnow,
  ...stamps,
})

/** A concern that names a person: enrolled or not, it never enters the shared record. */
export const RestrictedConcern = z.strictObject({
  id,
  meetingId: id.nullable(),
  neighborhoodId: id.nullable(),
  /** The participant it turned out to be about, once someone entitled knows. */
  participantId: id.nullable(),
  person: line,
  wording: text.min(1),
  ...needToKnow,
  ...stamps,
})

const contactConsents = ['not asked', 'yes', 'no'] as const

/** Who raised a concern of the shared record, and whether they may be contacted about it. */
export const ConcernReporter = z.strictObject({
  id,
  /** The concern, or what it became when it was put together with another; its only link there. */
  concernId: id,
  /** The meeting in which it was written down. */
  meetingId: id.nullable(),
  name: line,
  /** How to reach them; empty unless they may be contacted, or weren't asked yet. */
  contact: line,
  mayBeContacted: z.enum(contactConsents),
  ...needToKnow,
  ...stamps,
})

/** Why someone in the room may not be told. */
export const lacks = [
  'not acknowledged',
  'acknowledged other wording',
  'not confirmed alone',
  'no category',
  'needs a release',
  'no release',
  'release not signed',
  'release expired',
  'release revoked',
  'release incomplete',
  'for proceedings only',
  'not part 2',
  'outside scope',
  'not in audience',
  'not covered',
] as const

/** Someone who was in the room, and what they lacked. */
export const PersonPresent = z.strictObject({
  name: line,
  organization: line,
  category: line,
  lacks: z.array(z.enum(lacks)),
})

/** On what basis a file was opened. */
export const disclosureBases = ['covered', 'override', 'alone', 'unnamed', 'agreed'] as const

/** What permits a disclosure that no consent covers (42 CFR part 2, subparts D and E). */
export const lawfulBases = ['medical emergency', 'court order', 'audit', 'other'] as const

/** An entry that was shown: which, what it stood on then, and whether it was opened without consent. */
export const ShownEntry = z.strictObject({
  kind: z.enum(['note', 'action', 'decision', 'concern', 'reporter']),
  id,
  releaseId: id.nullable(),
  /** Which version of that release stood then, the first being 1; null for none, and where it wasn't noted yet. */
  releaseVersion: z.number().int().positive().nullable(),
  part2: z.boolean(),
  overridden: z.boolean(),
  /** The line with the basis it was opened on without consent; null where that is this one, or it wasn't. */
  openedIn: id.nullable(),
})

/**
 * That a participant's file was opened, a step of their case taken, something of it printed, or concerns
 * about a person, and who raised concerns, shown, before whom, or for whom, and on what basis. Never what
 * it says. It outlives what was opened, so it repeats what it has to name.
 */
export const Disclosure = z.strictObject({
  id,
  /** Empty, as the code is, for concerns, which name people whether or not they are participants. */
  participantId: z.string().max(64),
  participantCode: z.string().regex(/^([A-Z0-9]{3}-[A-Z0-9]{3})?$/),
  meetingId: id.nullable(),
  itemId: id.nullable(),
  openedAt: instant,
  closedAt: instant.nullable(),
  /** Who was at the laptop. */
  openedBy: line,
  present: z.array(PersonPresent).max(500),
  basis: z.enum(disclosureBases),
  /** The step of a case it is; null for a file that was opened by itself. */
  step: z.enum(caseSteps).nullable(),
  /** What was typed to open it all the same; empty unless overridden. */
  reason: line,
  /** What permits that; null unless overridden. */
  lawfulBasis: z.enum(lawfulBases).nullable(),
  /** The number of the court order; empty for none. */
  reference: line,
  /** What was shown, and how many entries were kept back. */
  shown: z.array(ShownEntry),
  keptBack: z.number().int().nonnegative(),
  /** The recipients a print was made for, empty for the staff's own copy; null for what was on the screen. */
  printedFor: line.nullable(),
})

/** An order to keep everything, from when to when. */
export const LegalHold = z.strictObject({
  id,
  reason: line.min(1),
  placedAt: instant,
  liftedAt: instant.nullable(),
})

/** The tables whose rows are kept as they were when they are changed under a hold; releases always. */
export const keptTables = [
  'restrictedSettings',
  'restrictedNote',
  'participant',
  'release',
  'participantNote',
  'restrictedAction',
  'restrictedConcern',
  'concernReporter',
  'meetingCase',
  'caseDecision',
] as const

/** A row as it was before it was changed under a legal hold, a release before any change; it ends with the row. */
const HeldVersion = z.strictObject({
  id,
  rowTable: z.enum(keptTables),
  rowId: id,
  /** The whole row, as JSON. */
  row: z.string().min(1),
  replacedAt: instant,
})

/**
 * That something was removed, and older generations on the disk may still have it: there until
 * they are gone, so that a full disk or a power cut only puts that off.
 */
const UnfinishedPurge = z.strictObject({ id: z.literal('purge'), since: instant })

/** A word that looks like a participant's name and was said to be somebody else, where it stands. */
export const GuardPass = z.strictObject({
  id,
  /** The place it stands at: `table id field` of the shared record. */
  place: z.string().min(1).max(200),
  /** The words as they were found, folded. */
  words: line.min(1),
  /** The words and some letters around them, folded: in another sentence they are looked at again. */
  around: z.string().min(1).max(600),
  recordedAt: instant,
})

/** How restricted notes are kept; one row, absent until something is set. */
export const RestrictedSettings = z.strictObject({
  id: z.literal('settings'),
  /** Minutes without a sign of life after which they lock. */
  lockAfterMinutes: z.number().int().min(1).max(240),
  /** Whether a participant's name and aliases may be kept at all. */
  namesAllowed: z.boolean(),
  /** Days after which an entry is to be purged, unless it says otherwise. */
  keepDays: z.number().int().min(1).max(3_650),
  /** Days between the warning and the deletion. */
  warnDays: z.number().int().min(0).max(365),
  /** Days for which the site keeps its backups before it destroys them. */
  keepBackupsDays: z.number().int().min(1).max(3_650),
  /** The site's wording of the notice on redisclosure; empty for the one Candor comes with. */
  redisclosureNotice: text,
})

export const restrictedTables = {
  restrictedNote: RestrictedNote,
  restrictedSettings: RestrictedSettings,
  participant: Participant,
  release: Release,
  participantNote: ParticipantNote,
  restrictedAction: RestrictedAction,
  restrictedConcern: RestrictedConcern,
  concernReporter: ConcernReporter,
  disclosure: Disclosure,
  meetingCase: MeetingCase,
  caseDecision: CaseDecision,
  legalHold: LegalHold,
  heldVersion: HeldVersion,
  unfinishedPurge: UnfinishedPurge,
  guardPass: GuardPass,
} as const

export type RestrictedTableName = keyof typeof restrictedTables
export type RestrictedRows = {
  [T in RestrictedTableName]: z.infer<(typeof restrictedTables)[T]>
}
export const restrictedTableNames = Object.keys(restrictedTables) as readonly RestrictedTableName[]

export type KeptTable = (typeof keptTables)[number]
export type RestrictedNote = RestrictedRows['restrictedNote']
export type RestrictedSettings = RestrictedRows['restrictedSettings']
export type Participant = RestrictedRows['participant']
export type Release = RestrictedRows['release']
export type ParticipantNote = RestrictedRows['participantNote']
export type RestrictedAction = RestrictedRows['restrictedAction']
export type RestrictedConcern = RestrictedRows['restrictedConcern']
export type ConcernReporter = RestrictedRows['concernReporter']
export type Disclosure = RestrictedRows['disclosure']
export type MeetingCase = RestrictedRows['meetingCase']
export type CaseDecision = RestrictedRows['caseDecision']
export type CaseStep = (typeof caseSteps)[number]
export type LegalHold = RestrictedRows['legalHold']
export type GuardPass = RestrictedRows['guardPass']
export type ShownEntry = z.infer<typeof ShownEntry>
export type LawfulBasis = (typeof lawfulBases)[number]
/** The tables of what stands on a release or an agreement. */
export type EntryTable = 'participantNote' | 'restrictedAction' | 'caseDecision'
export type Entry = RestrictedRows[EntryTable]
export type PersonPresent = z.infer<typeof PersonPresent>
export type ContactConsent = (typeof contactConsents)[number]
export type Lack = (typeof lacks)[number]
export type DisclosureBasis = (typeof disclosureBases)[number]
