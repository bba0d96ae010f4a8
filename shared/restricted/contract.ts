import { id } from '../kernel/columns'
import { commandsOf, queriesOf } from '../kernel/commands'
import { z } from '../kernel/zod'
import { caseLacks } from './cases'
import { releaseStandings } from './releases'
import {
  CaseDecision,
  caseSteps,
  ConcernReporter,
  Disclosure,
  disclosureBases,
  lacks,
  lawfulBases,
  GuardPass,
  LegalHold,
  MeetingCase,
  Participant,
  ParticipantNote,
  PersonPresent,
  Release,
  RestrictedAction,
  RestrictedConcern,
  RestrictedNote,
  RestrictedSettings,
} from './tables'

/* What the facilitator's window may ask and is told about restricted notes. Never the projector's. */

/** A participant in a list: a code, and how their release stands, which isn't told while nothing about a person is. No name. */
export const ParticipantLine = z.strictObject({
  id,
  code: Participant.shape.code,
  notForWorkgroup: z.boolean(),
  standing: z.enum(releaseStandings).nullable(),
  /** There is something about them at the item that is looked at, or they were spoken of in this meeting. */
  entries: z.number().int(),
})

/** A basis in law as the log has it, without its reason. */
const basisTold = {
  lawfulBasis: z.enum(lawfulBases),
  /** The number of the court order; empty for none. */
  reference: z.string(),
}

/** A case on the open meeting's list, and who must be out of it from which step on. */
export const CaseLine = MeetingCase.omit({ place: true }).extend({
  code: Participant.shape.code,
  /** Actions left open for this meeting. */
  followUps: z.number().int().nonnegative(),
  /** The step it is at while it is open; null while it is closed. */
  openAt: z.enum(caseSteps).nullable(),
  /** Since when it is open, and for how many milliseconds it was before that. */
  openSince: z.number().nullable(),
  usedMs: z.number().nonnegative(),
  /** On what basis in law names are told in it now, and to whom; null where all of it is on consent. */
  namedOn: z.strictObject({ ...basisTold, people: z.array(z.string()) }).nullable(),
  /** Its consent ended while it was open, so it closed; with the basis on which some of it was open. */
  ended: z.strictObject({ basis: z.strictObject(basisTold).nullable() }).nullable(),
  /** Everyone who came to the meeting, with what they lack. */
  people: z.array(
    z.strictObject({
      memberId: id,
      name: z.string(),
      organization: z.string(),
      category: z.string(),
      outFrom: z.enum(caseSteps).nullable(),
      why: z.array(z.enum(caseLacks)),
      /** How many entries stay closed while they are here. */
      closes: z.number().int().nonnegative(),
      /** When they left; null for who is here. */
      leftAt: z.number().nullable(),
    }),
  ),
})

/** Withheld, with the names of those it isn't meant for, an entry has no text. */
const withheldFrom = { withheldFrom: z.array(z.string()) }

/** Entries that stay closed: how many, for whom, and who may not see them; nothing of what they say. */
export const KeptBack = z.strictObject({
  id: z.string().max(64),
  count: z.number().int().positive(),
  for: z.array(z.string()),
  people: z.array(z.strictObject({ name: z.string(), lacks: z.array(z.enum(lacks)) })),
})

/** What of an entry is told beside its row. */
const entryState = {
  /** Why it may be shown to nobody else today; null when what it stands on permits it. */
  lack: z.enum(lacks).nullable(),
  /** Opened without consent. */
  overridden: z.boolean(),
  /** What permits that; null where nothing has to. */
  openedOn: z.strictObject(basisTold).nullable(),
}

/** A participant's file, open: what may be shown, and how much more there is. */
export const OpenFile = z.strictObject({
  /** Without name and aliases where no release covers everyone here. */
  participant: Participant,
  isNameShown: z.boolean(),
  /** With their numbers among all of the participant's. */
  releases: z.array(
    Release.extend({
      number: z.number().int().positive(),
      /** Which version of it this is; earlier ones are kept. */
      version: z.number().int().positive(),
    }),
  ),
  moreReleases: z.number().int().nonnegative(),
  notes: z.array(ParticipantNote.extend(entryState)),
  actions: z.array(RestrictedAction.extend(entryState)),
  decisions: z.array(CaseDecision.extend(entryState)),
  keptBack: z.array(KeptBack),
  /** Entries that may be shown now and aren't: the room changed since the file was opened. */
  mayOpen: z.number().int().nonnegative(),
  disclosureId: id,
  basis: z.enum(disclosureBases),
})

/** The private pane's content, present only while it is open and nothing covers it. */
export const RestrictedSnapshot = z.strictObject({
  notes: z.array(RestrictedNote),
  settings: RestrictedSettings,
  participants: z.array(ParticipantLine),
  /** The open meeting's list of cases, in order; empty while nothing about a person is shown. */
  cases: z.array(CaseLine),
  /** How many participants have follow-ups and aren't on it. */
  followUpsToAdd: z.number().int().nonnegative(),
  /** Why nothing about a person is shown now; empty when it is. */
  personClosed: z.string(),
  /** Concerns that name a person: in a meeting those written down there, without what its audience excludes. */
  concerns: z.array(
    RestrictedConcern.extend({
      wording: z.string(),
      ...withheldFrom,
      /** With its words; before a room only once it was shown on purpose, which the log tells of. */
      isShown: z.boolean(),
    }),
  ),
  /** Who raised concerns: all of them without a meeting, in one those written down in it. */
  reporters: z.array(
    ConcernReporter.extend({
      ...withheldFrom,
      /** As of a concern about a person. */
      isShown: z.boolean(),
      /** What they raised, in public words; null when that was removed from the record. */
      concern: z.strictObject({ id, wording: z.string() }).nullable(),
    }),
  ),
  file: OpenFile.nullable(),
  hold: LegalHold.nullable(),
})

/** How the private pane stands towards the room. No private text. */
export const PaneSnapshot = z.strictObject({
  open: z.boolean(),
  /** The room has to be checked before the pane shows anything. */
  mustCheck: z.boolean(),
  checked: z.boolean(),
  /** Names of those who came in, or no longer agree, since the room was checked. */
  newSince: z.array(z.string()),
  panic: z.enum(['off', 'on', 'asked']),
  /** The system offers to leave this window out of screen captures, and was asked to. */
  captureOffered: z.boolean(),
})

/** Something that looks like a participant's name or code; where it stands, in UTF-16 units. */
export const GuardFinding = z.strictObject({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  words: GuardPass.shape.words,
  /** `maybe`: it is told, and holds nothing back. */
  sure: z.enum(['name', 'maybe']),
  near: z.boolean(),
  before: z.string(),
  after: z.string(),
})

/** The same in a document. */
export const DocumentFinding = GuardFinding.extend({
  place: GuardPass.shape.place,
  /** The place in words, and the text it stands in, shortened to what is around it. */
  where: z.string(),
  excerpt: z.string(),
  itemId: id.nullable(),
  rowId: id.nullable(),
})

const JudgedPerson = PersonPresent.extend({ memberId: id })

export const FileAudience = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('alone') }),
  z.strictObject({
    kind: z.literal('room'),
    /** Everyone here, with what they lack for anything in the file. */
    people: z.array(JudgedPerson),
    /** How many entries open before them, and what stays closed. */
    opens: z.number().int().nonnegative(),
    keptBack: z.array(KeptBack),
  }),
  z.strictObject({ kind: z.literal('not now'), why: z.string() }),
])

export const DisclosureLog = z.strictObject({
  entries: z.array(
    Disclosure.extend({
      meetingDate: z.string(),
      itemTitle: z.string(),
      /** The releases it was told on, in words, as they stood then; empty for none. */
      releases: z.string(),
      /** What it tells of is on the screen now. */
      isOpen: z.boolean(),
    }),
  ),
  total: z.number().int(),
})

export const RetentionLook = z.strictObject({
  due: z.array(
    z.strictObject({
      table: z.string(),
      id,
      disposeOn: z.string(),
      /** The code of the participant it is about; empty for none. */
      code: z.string(),
      purgeAt: z.number().nullable(),
    }),
  ),
  holds: z.array(LegalHold),
  /** What was kept of what was changed since, newest first; the first hundred. */
  versions: z.array(
    z.strictObject({
      id,
      replacedAt: z.number(),
      of: z.string(),
      /** The code of the participant whose file it is in; empty for none. */
      code: z.string(),
      /** What it said; null while that file is closed, since the log tells of what is read in one. */
      said: z.string().nullable(),
    }),
  ),
  versionCount: z.number().int().nonnegative(),
  /** When backups were made that may still have what is purged now. */
  backups: z.array(z.number()),
  settings: RestrictedSettings,
})

/** A restricted print: the exact bytes a save under its token will write. */
export const RestrictedPrint = z.strictObject({ token: id, base64: z.string() })

export type ParticipantLine = z.infer<typeof ParticipantLine>
export type CaseLine = z.infer<typeof CaseLine>
export type KeptBack = z.infer<typeof KeptBack>
export type OpenFile = z.infer<typeof OpenFile>
export type RestrictedSnapshot = z.infer<typeof RestrictedSnapshot>
export type PaneSnapshot = z.infer<typeof PaneSnapshot>
export type FileAudience = z.infer<typeof FileAudience>
export type DisclosureLog = z.infer<typeof DisclosureLog>
export type GuardFinding = z.infer<typeof GuardFinding>
export type RestrictedPrint = z.infer<typeof RestrictedPrint>
export type DocumentFinding = z.infer<typeof DocumentFinding>
export type RetentionLook = z.infer<typeof RetentionLook>

/** What the facilitator's window may ask of this feature, and what it is answered. */
export const restrictedQueries = queriesOf({
  /** Who would see this participant's file, and what each of them lacks. */
  'file.audience': { carries: { participantId: id }, answer: FileAudience },
  /** The disclosure log, newest first, of one participant or of all. */
  'disclosure.log': {
    carries: {
      participantId: id.nullable(),
      skip: z.number().int().nonnegative(),
    },
    answer: DisclosureLog,
  },
  /** What will be purged when, what holds it up, and which backups still have it. */
  'retention.look': { carries: {}, answer: RetentionLook },
  /** What in a text that is being typed looks like a participant's name or code, and wasn't passed there. */
  'nameGuard.look': {
    carries: {
      place: GuardPass.shape.place,
      text: z.string().max(20_000),
    },
    answer: z.strictObject({ findings: z.array(GuardFinding) }),
  },
  /** The same for everything a previewed document is written from. */
  'nameGuard.document': {
    carries: { token: id },
    answer: z.strictObject({ findings: z.array(DocumentFinding) }),
  },
  /** Makes a restricted print; `participantId` null for what is about everyone. */
  'restrictedPrint.make': {
    carries: {
      which: z.enum(['actions', 'notes', 'disclosures']),
      participantId: id.nullable(),
      /** The one category of recipients it is for; null for the copy of whoever keeps these notes. */
      audience: z.string().max(500).nullable(),
      /** Who is at the laptop: the log names them. */
      openedBy: z.string().max(500),
      /** In large print. */
      large: z.boolean().optional(),
    },
    answer: RestrictedPrint,
  },
})

/** What permits a disclosure that no consent covers. */
const lawful = {
  lawfulBasis: z.enum(lawfulBases),
  /** The number of the court order; empty for none. */
  reference: z.string().max(500),
  reason: z.string().max(500),
}

/** What drives the private pane, participants' files, and hiding everything. */
export const paneCommands = commandsOf({
  /** With one display the projector may be a copy of this screen, so opening needs `rehearsal`. */
  'pane.open': { carries: { rehearsal: z.boolean() }, label: 'Open private notes' },
  'pane.close': { carries: {}, label: 'Close private notes', immediate: true },
  /** These people, and nobody else, are in the room. */
  'pane.check': {
    carries: { memberIds: z.array(id).max(500) },
    label: 'Confirm who is in the room',
  },
  /** Opens what may be shown of a participant's file. */
  'file.open': {
    carries: { participantId: id, itemId: id.nullable(), openedBy: z.string().max(500) },
    label: 'Open participant file',
  },
  /** Takes a step of a case, before those who may stay; on a basis of its own where consent is lacking. */
  'case.step': {
    carries: {
      caseId: id,
      step: z.enum(caseSteps),
      itemId: id.nullable(),
      openedBy: z.string().max(500),
      onBasis: z.strictObject(lawful).nullable(),
    },
    label: 'Take step of a case',
  },
  /** Opens what stays closed in the open file, without consent, on a basis of its own. */
  'file.override': {
    carries: {
      /** Which groups of entries (`KeptBack.id`). */
      groups: z.array(z.string().min(1).max(64)).min(1).max(200),
      ...lawful,
      openedBy: z.string().max(500),
    },
    label: 'Open without consent',
  },
  'file.close': { carries: {}, label: 'Close participant file' },
  /** Shows the concerns about a person, and who raised concerns, that are for everyone here. */
  'concerns.show': {
    carries: { openedBy: z.string().max(500) },
    label: 'Show concerns about a person',
  },
  /** Purges these due entries for good. */
  'retention.purge': {
    carries: {
      entries: z.array(z.strictObject({ table: z.string().max(64), id })).max(10_000),
    },
    label: 'Purge entries',
  },
  /** Hides everything: the projector goes black and the private notes lock. */
  'app.panic': { carries: {}, label: 'Hide everything', immediate: true },
  /** One of the two steps back. */
  'app.resume': { carries: {}, label: 'Resume', immediate: true },
  /** Closes the pane and drops the private notes and their key from memory. */
  'pane.lock': { carries: {}, label: 'Lock private notes' },
  'pane.unlock': { carries: { secret: z.string().max(1_000) }, label: 'Unlock private notes' },
  /** Somebody is at the computer: a key was pressed or the pointer moved. */
  'app.active': { carries: {}, label: 'Note activity', immediate: true },
  /** The computer's screen was locked. */
  'app.away': { carries: {}, label: 'Note locked screen', immediate: true },
  /** Saves the restricted print that was made under this token. */
  'restrictedPrint.save': {
    carries: { token: id },
    label: 'Save restricted print',
    immediate: true,
  },
})
