import type { PaperVersion } from '../../shared/documents/versionTables'
import { done, refuse, type Result } from '../../shared/kernel/result'
import type { Command } from '../../shared/record/commands'
import { decide } from '../../shared/record/decide'
import { type Change, put, type SharedRecord } from '../../shared/record/record'
import { peopleHere, type PersonHere } from '../../shared/restricted/clearance'
import type { RestrictedCommand } from '../../shared/restricted/commands'
import { decideRestricted } from '../../shared/restricted/decide'
import { held } from '../../shared/restricted/decideRetention'
import {
  dueEntries,
  type DueEntry,
  forGood,
  holdOf,
  isUnfinished,
  purged,
  ripe,
  warned,
} from '../../shared/restricted/retention'
import {
  lockAfterMinutes,
  remove,
  type RestrictedChange,
  type RestrictedRecord,
} from '../../shared/restricted/state'
import { type Clock, contextNow } from '../kernel/clock'
import { failureForLog } from '../kernel/failureLog'
import { restrictedContextNow } from '../restricted/context'
import type { Saving } from '../storage/saveQueue'
import { Searching } from '../storage/searchIndex'
import type { StoreTools } from '../storage/store/compartmentStore'
import type { RecordStore } from '../storage/store/recordStore'
import { openRestrictedStore, type RestrictedStore } from '../storage/store/restrictedStore'
import { UndoStack } from '../storage/undoStack'
import type { Finding } from '../storage/vault/recoveryFindings'
import { sweepPapers } from '../storage/vault/sealedFile'
import type { Vault } from '../storage/vault/vault'

/** The id of the row a command made or changed first; null when it changed nothing. */
type Touched = { id: string | null }

/** What a workgroup is opened with. */
export interface OpenedParts {
  readonly id: string
  readonly folder: string
  readonly vault: Vault
  readonly record: RecordStore
  readonly restricted: RestrictedStore
}

const purgeUnfinished = refuse(
  'It is removed, but the disk didn’t let go of older copies. They are sealed; Candor tries again by itself.',
)
const notesLocked = refuse('The private notes are locked. Unlock them first.', 'locked')

/**
 * One open workgroup: its two compartments and the way a command takes through them.
 * Its methods are called one at a time, by the one queue.
 */
export class OpenWorkgroup {
  readonly id: string
  readonly folder: string
  readonly vault: Vault
  private readonly recordStore: RecordStore
  /** Null while the private notes are locked: neither their database nor their key is in memory. */
  private restrictedStore: RestrictedStore | null
  private readonly undoStack = new UndoStack()
  /** How long after the last sign of life the private notes lock, as of when they were last open. */
  private lockAfter: number
  meetingId: string | null = null
  readonly searching: Searching
  /** Versions whose files are being written: no row names them yet, and they are no leftovers. */
  readonly papersUnderway = new Set<string>()

  constructor(
    parts: OpenedParts,
    readonly saving: Saving,
    private readonly clock: Clock,
    private readonly tools: StoreTools,
  ) {
    this.id = parts.id
    this.folder = parts.folder
    this.vault = parts.vault
    this.recordStore = parts.record
    this.restrictedStore = parts.restricted
    this.searching = new Searching(parts.record.rows)
    this.lockAfter = lockAfterMinutes(parts.restricted.rows)
  }

  get record(): SharedRecord {
    return this.recordStore.rows
  }

  /** What undo would take back, in words. */
  get undoLabel(): string | null {
    return this.undoStack.label
  }

  /** Whether the private notes are locked. */
  get locked(): boolean {
    return this.restrictedStore === null
  }

  /** Minutes without a sign of life after which the private notes lock; a setting of the workgroup. */
  get lockAfterMinutes(): number {
    return this.lockAfter
  }

  /** What was found wrong with the files of either compartment. */
  get findings(): readonly Finding[] {
    return [...this.recordStore.findings, ...(this.restrictedStore?.findings ?? [])]
  }

  /** Decides and applies one command on the shared record; the promise in it is that of its being on disk. */
  apply(command: Command): Result<{ id: string | null; saved: Promise<void> }> {
    const decided = decide(this.record, command, contextNow(this.clock))
    if (!decided.ok) return decided
    const [first] = decided.value
    if (first === undefined) return done({ id: null, saved: Promise.resolve() })
    this.undoStack.push(command, this.recordStore.apply(decided.value))
    this.searching.follow(decided.value)
    this.forgetMissingMeeting()
    const saved = this.saving.save(this.recordStore)
    return done({ id: first.op === 'put' ? first.row.id : first.id, saved })
  }

  /** Decides, applies and makes durable one command on the shared record. */
  async dispatch(command: Command): Promise<Result<Touched>> {
    const applied = this.apply(command)
    if (!applied.ok) return applied
    await applied.value.saved
    return done({ id: applied.value.id })
  }

  /** The same for the restricted notes; they have no shared undo, so that no label tells of them. */
  async dispatchRestricted(command: RestrictedCommand): Promise<Result<Touched>> {
    const store = this.restrictedStore
    if (store === null) return notesLocked
    const decided = decideRestricted(store.rows, command, restrictedContextNow(this.clock))
    if (!decided.ok) return decided
    const [first] = decided.value
    if (first === undefined) return done({ id: null })
    await this.changeRestricted(decided.value)
    this.lockAfter = lockAfterMinutes(store.rows)
    const removes = decided.value.some(({ table }) => table === 'unfinishedPurge')
    if (removes) return this.finishPurge()
    const touched = first.op === 'put' ? first.row.id : first.id
    return done({ id: command.type === 'note.write' ? command.itemId : touched })
  }

  /** Changes the restricted notes and makes that durable; they must be unlocked. */
  async changeRestricted(changes: readonly RestrictedChange[]): Promise<void> {
    const store = this.restrictedStore
    if (store === null) throw new Error('changed while locked')
    store.apply(changes)
    await this.saving.save(store)
  }

  /** The restricted notes; null while they are locked. */
  get restricted(): RestrictedRecord | null {
    return this.restrictedStore?.rows ?? null
  }

  /** Everyone signed in to the open meeting and not gone; nobody without a meeting. */
  peopleHere(): PersonHere[] {
    return this.meetingId === null ? [] : peopleHere(this.record, this.meetingId)
  }

  /**
   * Remembers since when what is due has been warned of, purges what has been for long enough, and
   * goes on with a purge that was cut short. Does nothing while the notes are locked.
   */
  async keepTime(today: string): Promise<void> {
    const rows = this.restricted
    if (rows === null) return
    const now = this.clock()
    const warning = warned(rows, today, now)
    if (warning.length > 0) await this.changeRestricted(warning)
    const over = ripe(rows, today, now)
    if (over.length > 0) await this.purge(over, today)
    else if (isUnfinished(rows) && holdOf(rows) === undefined) await this.finishPurge()
  }

  /** How many entries are due to be purged, and the day of the first; null while locked or none is. */
  purgeDue(today: string): { readonly count: number; readonly firstDay: string } | null {
    const due = this.restricted === null ? [] : dueEntries(this.restricted, today)
    const [first] = due
    return first === undefined ? null : { count: due.length, firstDay: first.disposeOn }
  }

  /**
   * Removes due entries for good: the restricted notes are sealed anew without them, and every
   * older generation and journal is removed. Refused while there is a hold.
   */
  async purge(
    entries: readonly Pick<DueEntry, 'table' | 'id'>[],
    today: string,
  ): Promise<Result<Touched>> {
    const store = this.restrictedStore
    if (store === null) return notesLocked
    if (holdOf(store.rows) !== undefined) return held
    const due = new Set(dueEntries(store.rows, today).map(({ table, id }) => `${table} ${id}`))
    const chosen = entries.filter(({ table, id }) => due.has(`${table} ${id}`))
    if (chosen.length === 0) return done({ id: null })
    const removals = chosen.map(({ table, id }) => remove(table, id))
    await this.changeRestricted(forGood(removals, this.clock()))
    return this.finishPurge()
  }

  /**
   * Seals the restricted notes anew without what was removed, and removes every older generation
   * and journal. When the disk refuses, that is put off, and the refusal says so.
   */
  private async finishPurge(): Promise<Result<Touched>> {
    const store = this.restrictedStore
    const ring = this.vault.ring('restricted')
    if (store === null || ring === null) return notesLocked
    try {
      await store.renew(ring)
    } catch (error) {
      console.error(`A purge could not be finished: ${failureForLog(error)}`)
      return purgeUnfinished
    }
    await this.changeRestricted([purged])
    return done({ id: null })
  }

  /** Takes back the last change to the shared record. */
  async undo(): Promise<Result<Touched>> {
    const changes: readonly Change[] | null = this.undoStack.pop()
    if (changes === null) return refuse('There is nothing to undo.')
    this.recordStore.apply(changes)
    this.searching.follow(changes)
    this.forgetMissingMeeting()
    await this.saving.save(this.recordStore)
    return done({ id: null })
  }

  /** Remembers that a backup was saved, for whoever purges something later. */
  async rememberBackup(at: number): Promise<void> {
    this.recordStore.apply([put('backupMade', { id: contextNow(this.clock).newId(), at })])
    await this.saving.save(this.recordStore)
  }

  /**
   * Remembers a paper whose file is written, for good: what was told or read by a second person
   * can't be undone.
   */
  async rememberVersion(version: PaperVersion, key: Buffer): Promise<void> {
    const kept = put('paperKey', { id: version.id, key: key.toString('base64') })
    this.recordStore.apply([put('paperVersion', version), kept])
    await this.saving.save(this.recordStore)
  }

  /** Makes what stands now the start: undo doesn't reach behind it. */
  forgetUndo(): void {
    this.undoStack.clear()
  }

  /** Writes what opening left to be written, and looks at the files one would fall back on. */
  async settle(): Promise<void> {
    for (const store of this.stores()) await this.saving.save(store)
    for (const store of this.stores()) await store.check()
    // Where something is damaged the record may be an older one, and name less than there is.
    if (this.findings.length === 0)
      await sweepPapers(
        this.tools.files,
        this.folder,
        (id) => this.record.paperVersion.has(id) || this.papersUnderway.has(id),
      )
  }

  private stores(): (RecordStore | RestrictedStore)[] {
    return this.restrictedStore === null
      ? [this.recordStore]
      : [this.recordStore, this.restrictedStore]
  }

  /** How many private notes there are; null while they are locked. */
  noteCount(): number | null {
    return this.restrictedStore?.rows.restrictedNote.size ?? null
  }

  /**
   * Drops the private notes and their key from memory; the meeting goes on. Notes that the disk
   * doesn't take yet would be lost by it: they stay, and the refusal says so.
   */
  async lockNotes(): Promise<Result<Touched>> {
    const store = this.restrictedStore
    if (store === null) return done({ id: null })
    if (this.saving.isUnsaved(store)) await this.saving.retry()
    if (this.saving.isUnsaved(store))
      return refuse('The last private note isn’t on the disk yet, so the notes can’t be locked.')
    this.restrictedStore = null
    this.vault.lockRestricted()
    await store.close()
    return done({ id: null })
  }

  /** Opens the private notes again. */
  async unlockNotes(secret: string): Promise<Result<Touched>> {
    if (this.restrictedStore !== null) return done({ id: null })
    if (!(await this.vault.unlockRestricted(secret)))
      return refuse('That passphrase doesn’t open the notes. Nothing was changed.', 'secret')
    const ring = this.vault.ring('restricted')
    if (ring === null) return notesLocked
    const store = await openRestrictedStore(this.folder, ring, this.tools)
    this.restrictedStore = store
    this.lockAfter = lockAfterMinutes(store.rows)
    await this.saving.save(store)
    return done({ id: null })
  }

  /**
   * Renews all keys and resolves with the new recovery code; null when the passphrase is wrong.
   * Should it be cut short, opening the workgroup again ends it.
   */
  async renewKeys(passphrase: string): Promise<string | null> {
    const wasLocked = this.locked
    if (wasLocked && !(await this.unlockNotes(passphrase)).ok) return null
    const recoveryCode = await this.vault.startRenewal(passphrase)
    if (recoveryCode === null) return null
    await this.finishRenewal(passphrase)
    if (wasLocked) await this.lockNotes()
    return recoveryCode
  }

  /** Seals everything with the newest keys and forgets the old ones. */
  async finishRenewal(passphrase: string): Promise<void> {
    const record = this.vault.ring('record')
    const restricted = this.vault.ring('restricted')
    if (record === null || restricted === null || this.restrictedStore === null)
      throw new Error('keys are renewed while everything is open')
    await this.recordStore.renew({ ...record, keys: record.keys.slice(-1) })
    await this.restrictedStore.renew({ ...restricted, keys: restricted.keys.slice(-1) })
    await this.vault.finishRenewal(passphrase)
  }

  /** The shared record as the file of a snapshot. */
  sealedRecord(): Promise<{ name: string; bytes: Uint8Array }> {
    return this.recordStore.sealed()
  }

  /** The restricted notes as the file of a snapshot; null while they are locked. */
  async sealedRestricted(): Promise<{ name: string; bytes: Uint8Array } | null> {
    return this.restrictedStore?.sealed() ?? null
  }

  /** Drops both databases and their keys from memory. */
  async close(): Promise<void> {
    await this.recordStore.close()
    await this.restrictedStore?.close()
    this.restrictedStore = null
    this.vault.lock()
  }

  private forgetMissingMeeting(): void {
    if (this.meetingId !== null && !this.record.meeting.has(this.meetingId)) this.meetingId = null
  }
}
