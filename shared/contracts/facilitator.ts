import { z } from '../kernel/zod'
import { Command } from '../record/commands'
import { absences, blankReasons } from '../projector/state'
import { LanguageTag, PaperLanguage } from '../languages/documentLanguage'
import { ProjectorContent, ProjectorView, WallSize } from '../projector/view'
import { Slide } from '../projector/slides'
import { MinutesStep } from '../documents/minutesStepTable'
import { tables } from '../record/tables'
import { RestrictedCommand } from '../restricted/commands'
import { RegisterRef } from '../exports/contract'
import { PaneSnapshot, RestrictedQuery, RestrictedSnapshot } from '../restricted/contract'
import { BesideQuery, LookedAt } from '../comparison/contract'
import { DataFileCommand, DataFileQuery, DataQuery } from '../openData/contract'
import { ThreadQuery } from './queries'

/** The facilitator window's contract: what it may ask and what it is told. Parsed on both sides. */

const id = z.string().min(1).max(64)

/**
 * How a paper leaves: as it is (`pdf`, or the CSV of a register), as plain text, in Word or as Markdown to
 * be edited, or attached to the draft of an e-mail.
 */
export const paperForms = ['pdf', 'text', 'mail', 'word', 'markdown'] as const

/** What drives the wall. None of it is stored. */
export const RoomCommand = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('room.openWindow'), displayId: z.string().max(200).optional() }),
  z.strictObject({ type: z.literal('room.closeWindow') }),
  z.strictObject({ type: z.literal('room.stage'), slide: Slide }),
  /** Shows a slide; an item's clock starts with it. */
  z.strictObject({ type: z.literal('room.show'), slide: Slide }),
  z.strictObject({ type: z.literal('room.next') }),
  z.strictObject({ type: z.literal('room.back') }),
  z.strictObject({ type: z.literal('room.blank') }),
  /** Shows again what the room was at. */
  z.strictObject({ type: z.literal('room.unblank') }),
  z.strictObject({ type: z.literal('room.freeze') }),
  z.strictObject({ type: z.literal('room.unfreeze') }),
  /** The wall and the facilitator's window change screens; the wall is blanked first. */
  z.strictObject({ type: z.literal('room.swap') }),
  /** Puts its number on every screen, or takes the numbers away. */
  z.strictObject({ type: z.literal('room.identify'), on: z.boolean() }),
  /** Larger or smaller text for the room; 0 is the usual size. */
  z.strictObject({
    type: z.literal('room.size'),
    step: z.union([z.literal(1), z.literal(-1), z.literal(0)]),
  }),
])

/** What concerns the app itself: which workgroup and meeting are open, the private pane, papers. */
export const AppCommand = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('app.newWorkgroup'),
    name: z.string().max(500),
    goalSentence: z.string().max(400),
    neighborhoods: z.array(z.string().max(500)).max(200),
    passphrase: z.string().max(1_000),
  }),
  /** The user has written the recovery code down and typed its last group. */
  z.strictObject({ type: z.literal('app.recoveryNoted'), lastGroup: z.string().max(20) }),
  z.strictObject({ type: z.literal('app.sample') }),
  /** `secret`: the passphrase or the recovery code; the sample needs none. */
  z.strictObject({ type: z.literal('app.openWorkgroup'), id, secret: z.string().max(1_000) }),
  /** `secret`: the passphrase so far, or the recovery code. */
  z.strictObject({
    type: z.literal('app.changePassphrase'),
    secret: z.string().max(1_000),
    passphrase: z.string().max(1_000),
  }),
  z.strictObject({ type: z.literal('app.leaveWorkgroup') }),
  z.strictObject({ type: z.literal('app.openMeeting'), meetingId: id.nullable() }),
  z.strictObject({ type: z.literal('app.undo') }),
  z.strictObject({ type: z.literal('app.retrySave') }),
  /** With one display the wall may be a copy of this screen, so opening needs `rehearsal`. */
  z.strictObject({ type: z.literal('pane.open'), rehearsal: z.boolean() }),
  z.strictObject({ type: z.literal('pane.close') }),
  /** These people, and nobody else, are in the room. */
  z.strictObject({ type: z.literal('pane.check'), memberIds: z.array(id).max(500) }),
  /** Opens a participant's file; `override` is the typed reason to do so although somebody lacks something. */
  z.strictObject({
    type: z.literal('file.open'),
    participantId: id,
    itemId: id.nullable(),
    override: z.string().max(500).nullable(),
    openedBy: z.string().max(500),
  }),
  z.strictObject({ type: z.literal('file.close') }),
  /** Purges these due entries for good. */
  z.strictObject({
    type: z.literal('retention.purge'),
    entries: z.array(z.strictObject({ table: z.string().max(64), id })).max(10_000),
  }),
  /** Hides everything: the wall goes black and the private notes lock. */
  z.strictObject({ type: z.literal('app.panic') }),
  /** One of the two steps back. */
  z.strictObject({ type: z.literal('app.resume') }),
  /** Closes the pane and drops the private notes and their key from memory. */
  z.strictObject({ type: z.literal('pane.lock') }),
  z.strictObject({ type: z.literal('pane.unlock'), secret: z.string().max(1_000) }),
  /** Somebody is at the computer: a key was pressed or the pointer moved. */
  z.strictObject({ type: z.literal('app.active') }),
  /** The computer's screen was locked. */
  z.strictObject({ type: z.literal('app.away') }),
  /** Makes new keys and a new recovery code, and seals everything anew. */
  /** Takes the open workgroup off this computer for good; its secret says that it is meant. */
  z.strictObject({ type: z.literal('app.removeWorkgroup'), secret: z.string().max(1_000) }),
  z.strictObject({ type: z.literal('app.renewKeys'), passphrase: z.string().max(1_000) }),
  /** Saves everything as it is now in one sealed file. */
  z.strictObject({ type: z.literal('backup.save') }),
  /** Brings back the backup that was looked at under this token, as a workgroup of its own. */
  z.strictObject({ type: z.literal('backup.restore'), token: id }),
  /**
   * Saves exactly the bytes that were previewed or made under this token, unless something in them looks
   * like a participant's name. `as`: the PDF itself unless said otherwise. `unchecked`: also while
   * that can't be told, the notes being locked.
   */
  z.strictObject({
    type: z.literal('paper.save'),
    token: id,
    as: z.enum(paperForms).optional(),
    unchecked: z.boolean().optional(),
  }),
  /** Keeps the bytes previewed under this token as a version that is never changed; answers with its id. */
  z.strictObject({ type: z.literal('paper.freeze'), token: id }),
  /** Saves the restricted print that was made under this token. */
  z.strictObject({ type: z.literal('restrictedPaper.save'), token: id }),
  DataFileCommand,
  z.strictObject({ type: z.literal('app.quit') }),
])

export const FacilitatorCommand = z.union([Command, RestrictedCommand, RoomCommand, AppCommand])

/** In large print where it is said. */
const print = { large: z.boolean().optional() }

const ofMeeting = { meetingId: id, language: LanguageTag.optional(), ...print }
const audienced = { ...ofMeeting, audienceId: id }

const MinutesStepAhead = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('approved'), atMeetingId: id }),
  z.strictObject({ kind: z.literal('amended'), day: MinutesStep.shape.day }),
])

/** Which paper; in English unless a language is given. */
export const PaperRef = z.discriminatedUnion('paper', [
  /** `ahead`: as they will be once they are approved or amended, to be kept with it. */
  z.strictObject({ paper: z.literal('minutes'), ...ofMeeting, ahead: MinutesStepAhead.optional() }),
  z.strictObject({ paper: z.literal('sign-in sheet'), ...ofMeeting }),
  z.strictObject({ paper: z.literal('report-back'), ...audienced }),
  /** One page for a representative to carry. */
  z.strictObject({ paper: z.literal('summary'), ...audienced }),
  /** A form to write a concern on, to be handed out. */
  z.strictObject({ paper: z.literal('intake form'), language: LanguageTag, ...print }),
  /** Every neighborhood's numbers beside its words. */
  z.strictObject({
    paper: z.literal('data sheet'),
    ...LookedAt,
    language: LanguageTag.optional(),
    ...print,
  }),
])

/** What the facilitator window may ask without changing anything. */
export const FacilitatorQuery = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('paper.render'), ref: PaperRef }),
  z.strictObject({ type: z.literal('reportBack.draft'), meetingId: id, audienceId: id }),
  /** What a previewed report-back says, as plain text. */
  z.strictObject({ type: z.literal('paper.text'), token: id }),
  /** A frozen version, to be looked at or to leave again. */
  z.strictObject({ type: z.literal('paper.version'), versionId: id }),
  /** What changed from a frozen version to another of the same paper, or to what it says now (null). */
  z.strictObject({ type: z.literal('paper.changes'), from: id, to: id.nullable() }),
  /** Lets the user pick a file and reads it as text. */
  z.strictObject({ type: z.literal('agenda.pickFile') }),
  /** Lets the user pick the answers of a form, an e-mail or typed-up forms. */
  z.strictObject({ type: z.literal('intake.pickFile') }),
  /** Lets the user pick a backup. */
  z.strictObject({ type: z.literal('backup.pick') }),
  /** Opens a picked backup in memory and checks all of it. */
  z.strictObject({ type: z.literal('backup.look'), token: id, secret: z.string().max(1_000) }),
  /** The languages papers can be set in, as Candor comes with them. */
  z.strictObject({ type: z.literal('languages.shipped') }),
  /** The words public texts do better without, as Candor comes with them. */
  z.strictObject({ type: z.literal('words.shipped') }),
  /** Makes a spreadsheet of a register, ready to be saved. */
  z.strictObject({ type: z.literal('register.make'), ref: RegisterRef }),
  ThreadQuery,
  DataQuery,
  BesideQuery,
  DataFileQuery,
  RestrictedQuery,
])

/** The answer to a command: the id of what was made or changed, if anything was. */
export const DispatchResult = z.union([
  z.strictObject({ ok: z.literal(true), value: z.strictObject({ id: z.string().nullable() }) }),
  z.strictObject({
    ok: z.literal(false),
    refusal: z.strictObject({ message: z.string(), field: z.string().optional() }),
  }),
])

/** A paper, rendered: the exact bytes a save under its token will write. */
export const RenderedPaper = z.strictObject({
  token: id,
  fileName: z.string(),
  title: z.string(),
  base64: z.string(),
  /** Tells what it says: the same as of a version that says the same. Null for papers without versions. */
  textDigest: z.string().nullable(),
  /** So many sections were translated from an English that has changed since. */
  changedSince: z.number().int(),
})

/** The languages papers can be set in, English first. */
export const PaperLanguages = z.strictObject({ languages: z.array(PaperLanguage) })

/** What a paper says, as plain text. */
export const PaperAsText = z.strictObject({ text: z.string() })

const Pieces = z.array(z.strictObject({ text: z.string(), changed: z.boolean() })).nullable()

/** What changed between two versions of a paper (`shared/documents/outline/compare.ts`). */
export const PaperChanges = z.strictObject({
  sections: z.array(
    z.strictObject({
      title: z.string(),
      only: z.enum(['before', 'after']).nullable(),
      lines: z.array(z.strictObject({ before: Pieces, after: Pieces })),
    }),
  ),
})

/** A file read as text, or why not. */
export const PickedText = z.union([
  z.strictObject({ kind: z.literal('text'), name: z.string(), text: z.string(), note: z.string() }),
  z.strictObject({ kind: z.literal('cancelled') }),
  z.strictObject({ kind: z.literal('unreadable'), message: z.string() }),
])

/** What was picked to bring concerns in from: a text, or an e-mail as its bytes, or why neither. */
export const PickedIntake = z.union([
  PickedText,
  z.strictObject({ kind: z.literal('mail'), name: z.string(), base64: z.string() }),
])

const Saved = z.strictObject({
  state: z.enum(['saved', 'saving', 'failed']),
  /** When the last change reached the disk; null before the first. */
  at: z.number().nullable(),
  /** What happened and what to do; empty unless failed. */
  message: z.string(),
})

const Display = z.strictObject({
  id: z.string(),
  label: z.string(),
  width: z.number(),
  height: z.number(),
  /** What the screen shows while screens are told apart. */
  number: z.number().int(),
  /** The facilitator's window is on it. */
  here: z.boolean(),
  /** The wall is on it. */
  wall: z.boolean(),
  /** The wall was last put on it. */
  remembered: z.boolean(),
  /** It shows the same picture as another. */
  mirrored: z.boolean(),
})

/** The wall as the facilitator sees it. */
export const RoomSnapshot = z.strictObject({
  window: z.enum(['closed', 'open']),
  /** Why the window waits for its display to come back. */
  absent: z.enum(absences).nullable(),
  mode: z.enum(['blank', 'live', 'frozen']),
  blankReason: z.enum(blankReasons).nullable(),
  frozenSince: z.number().nullable(),
  slide: Slide.nullable(),
  slides: z.array(Slide),
  next: Slide.nullable(),
  /** What `next` will show. */
  nextContent: ProjectorContent.nullable(),
  /** What going live again will show, while frozen or blank. */
  behind: ProjectorContent.nullable(),
  /** What was sent last. */
  sent: ProjectorView.nullable(),
  /** What the projector itself says it shows, and since when. */
  painted: z.strictObject({ view: ProjectorView, at: z.number() }).nullable(),
  size: WallSize,
  /** The room may see the facilitator's screen: there is only one picture. */
  onePicture: z.boolean(),
  displays: z.array(Display),
})

const rowsOf = Object.fromEntries(
  Object.entries(tables).map(([name, schema]) => [name, z.array(schema)]),
) as { [T in keyof typeof tables]: z.ZodArray<(typeof tables)[T]> }

/** The part of the shared record the open screens need: everything current, and the open meeting. */
export const RecordWindow = z.strictObject(rowsOf)

export const FacilitatorSnapshot = z.strictObject({
  saved: Saved,
  /** What undo would take back, in words; null when there is nothing. */
  undo: z.string().nullable(),
  workgroups: z.array(z.strictObject({ id, sample: z.boolean(), lastUsed: z.number() })),
  /** The recovery code of a vault just made, until the user says it is written down. */
  recoveryCode: z.string().nullable(),
  open: z
    .strictObject({
      workgroupId: id,
      meetingId: id.nullable(),
      /** Grows with every change to what is kept, also to what this window isn't told of. */
      revision: z.number().int().nonnegative(),
      record: RecordWindow,
      vault: z.strictObject({
        /** Whether the private notes are locked, their key dropped from memory. */
        notesLocked: z.boolean(),
        lockAfterMinutes: z.number(),
        /** Private entries that are due to be purged, how many and from which day; null for none. */
        purgeDue: z.strictObject({ count: z.number().int(), firstDay: z.string() }).nullable(),
        /** What was found wrong with the files, in words; empty when nothing was. */
        notice: z.string(),
      }),
    })
    .nullable(),
  room: RoomSnapshot,
  /** Present only while the private pane is open and nothing covers it. */
  restricted: RestrictedSnapshot.nullable(),
  pane: PaneSnapshot,
  host: z.enum(['electron', 'chromium']),
})

export type RoomCommand = z.infer<typeof RoomCommand>
export type AppCommand = z.infer<typeof AppCommand>
export type FacilitatorCommand = z.infer<typeof FacilitatorCommand>
export type FacilitatorQuery = z.infer<typeof FacilitatorQuery>
export type PaperLanguages = z.infer<typeof PaperLanguages>
export type PaperForm = (typeof paperForms)[number]
export type PaperRef = z.infer<typeof PaperRef>
export type DispatchResult = z.infer<typeof DispatchResult>
export type RenderedPaper = z.infer<typeof RenderedPaper>
export type PaperChanges = z.infer<typeof PaperChanges>
export type PickedText = z.infer<typeof PickedText>
export type PickedIntake = z.infer<typeof PickedIntake>
export type RoomSnapshot = z.infer<typeof RoomSnapshot>
export type RecordWindow = z.infer<typeof RecordWindow>
export type FacilitatorSnapshot = z.infer<typeof FacilitatorSnapshot>
