import { BesideQuery } from '../comparison/contract'
import { paperForms, PaperRef } from '../documents/contract'
import { RegisterRef } from '../exports/contract'
import { id } from '../kernel/columns'
import { z } from '../kernel/zod'
import { DataFileCommand, DataFileQuery, DataQuery } from '../openData/contract'
import { RoomCommand, RoomSnapshot } from '../projector/contract'
import { Command } from '../record/commands'
import { tables } from '../record/tables'
import { RestrictedCommand } from '../restricted/commands'
import { PaneSnapshot, RestrictedQuery, RestrictedSnapshot } from '../restricted/contract'
import { Saved } from '../workgroup/contract'
import { ThreadQuery } from './queries'

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
export type AppCommand = z.infer<typeof AppCommand>
export type FacilitatorCommand = z.infer<typeof FacilitatorCommand>
export type FacilitatorQuery = z.infer<typeof FacilitatorQuery>
export type DispatchResult = z.infer<typeof DispatchResult>
export type RecordWindow = z.infer<typeof RecordWindow>
export type FacilitatorSnapshot = z.infer<typeof FacilitatorSnapshot>
