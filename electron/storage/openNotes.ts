import { randomInt } from 'node:crypto'
import { succeed, refuse, type Result } from '../../shared/kernel/result'
import type { RestrictedCommand } from '../../shared/restricted/commands'
import { decideRestricted } from '../../shared/restricted/decide'
import type { RestrictedContext } from '../../shared/restricted/decideContext'
import { held } from '../../shared/restricted/decideRetention'
import {
  dueEntries,
  type DueEntry,
  forGood,
  holdOf,
  isUnfinished,
  purged,
  ripe,
  warnDue,
} from '../../shared/restricted/retention'
import {
  lockAfterMinutes,
  remove,
  type RestrictedChange,
  type RestrictedRecord,
} from '../../shared/restricted/state'
import { warnWithdrawn } from '../../shared/restricted/withdrawn'
import { type Clock, contextNow, localDate } from '../kernel/clock'
import { failureForLog } from '../kernel/failureLog'
import type { Touched } from '../kernel/openRecord'
import type { SaveQueue } from './saveQueue'
import type { StoreTools } from './store/compartmentStore'
import { openRestrictedStore, type RestrictedStore } from './store/restrictedStore'
import type { Finding } from './vault/recoveryFindings'
import type { Vault } from './vault/vault'

const purgeUnfinished = refuse(
  'It was removed, but some older copies could not be deleted. They are encrypted; Candor will try again.',
)
const notesLocked = refuse('The private notes are locked. Unlock them first.', 'locked')

/** A context for one decision about restricted notes, taken now. */
export const restrictedContextNow = (clock: Clock): RestrictedContext => ({
  ...contextNow(clock),
  today: localDate(clock()),
  random: () => randomInt(2 ** 32) / 2 ** 32,
})

/**
 * The restricted notes of one open workgroup, while they are unlocked. Its methods are called one at
 * a time, by the one queue.
 */
export class OpenNotes {
  /** How long after the last sign of life the notes lock, as of when they were last open. */
  private lockAfter: number
  /** The files the notes lie in while they are locked, when nobody can tell them from others’. */
  private lockedFiles: readonly string[] = []

  constructor(
    /** Null while the notes are locked: neither their database nor their key is in memory. */
    private openStore: RestrictedStore | null,
    private readonly folder: string,
    private readonly vault: Vault,
    private readonly saveQueue: SaveQueue,
    private readonly clock: Clock,
    private readonly tools: StoreTools,
  ) {
    this.lockAfter = openStore === null ? 0 : lockAfterMinutes(openStore.rows)
  }

  /** The database; null while the notes are locked. */
  get store(): RestrictedStore | null {
    return this.openStore
  }

  /** The notes; null while they are locked. */
  get rows(): RestrictedRecord | null {
    return this.openStore?.rows ?? null
  }

  get locked(): boolean {
    return this.openStore === null
  }

  /** Minutes without a sign of life after which the notes lock; a setting of the workgroup. */
  get lockAfterMinutes(): number {
    return this.lockAfter
  }

  get findings(): readonly Finding[] {
    return this.openStore?.findings ?? []
  }

  /** Decides, applies and makes durable one command. It has no undo, so that no label tells of it. */
  async dispatch(command: RestrictedCommand): Promise<Result<Touched>> {
    const store = this.openStore
    if (store === null) return notesLocked
    const decided = decideRestricted(store.rows, command, restrictedContextNow(this.clock))
    if (!decided.ok) return decided
    const [first] = decided.value
    if (first === undefined) return succeed({ id: null })
    await this.change(decided.value)
    this.lockAfter = lockAfterMinutes(store.rows)
    const removes = decided.value.some(({ table }) => table === 'unfinishedPurge')
    if (removes) return this.finishPurge()
    const touched = first.op === 'put' ? first.row.id : first.id
    const isNote = command.type === 'note.write' || command.type === 'note.addLine'
    return succeed({ id: isNote ? command.itemId : touched })
  }

  /** Changes the notes and makes that durable; they must be unlocked. */
  async change(changes: readonly RestrictedChange[]): Promise<void> {
    const store = this.openStore
    if (store === null) throw new Error('changed while locked')
    store.apply(changes)
    await this.saveQueue.save(store)
  }

  /**
   * Remembers since when what is due has been warned of, purges what has been for long enough, and
   * goes on with a purge that was cut short. Does nothing while the notes are locked. `withdrawn`:
   * entries that end early (`shared/restricted/withdrawn.ts`).
   */
  async keepTime(today: string, withdrawn: ReadonlySet<string>): Promise<void> {
    const { rows } = this
    if (rows === null) return
    const now = this.clock()
    await this.warnOf(withdrawn, today)
    const warning = warnDue(rows, today, now)
    if (warning.length > 0) await this.change(warning)
    const over = ripe(rows, today, now, withdrawn)
    if (over.length > 0) await this.purge(over, today, withdrawn)
    else if (isUnfinished(rows) && holdOf(rows) === undefined) await this.finishPurge()
  }

  /** Warns of entries that were withdrawn, and takes that back for those that are linked again. */
  async warnOf(withdrawn: ReadonlySet<string>, today: string): Promise<void> {
    const { rows } = this
    const warning = rows === null ? [] : warnWithdrawn(rows, withdrawn, today, this.clock())
    if (warning.length > 0) await this.change(warning)
  }

  /** How many entries are due to be purged, and the day of the first; null while locked or none is. */
  purgeDue(
    today: string,
    withdrawn: ReadonlySet<string>,
  ): { readonly count: number; readonly firstDay: string } | null {
    const due = this.rows === null ? [] : dueEntries(this.rows, today, withdrawn)
    const [first] = due
    return first === undefined ? null : { count: due.length, firstDay: first.disposeOn }
  }

  /**
   * Removes due entries for good: the notes are sealed anew without them, and every older generation
   * and journal is removed. Refused while there is a hold.
   */
  async purge(
    entries: readonly Pick<DueEntry, 'table' | 'id'>[],
    today: string,
    withdrawn: ReadonlySet<string>,
  ): Promise<Result<Touched>> {
    const { rows } = this
    if (rows === null) return notesLocked
    if (holdOf(rows) !== undefined) return held
    const due = new Set(dueEntries(rows, today, withdrawn).map(({ table, id }) => `${table} ${id}`))
    const chosen = entries.filter(({ table, id }) => due.has(`${table} ${id}`))
    if (chosen.length === 0) return succeed({ id: null })
    const removals = chosen.map(({ table, id }) => remove(table, id))
    await this.change(forGood(rows, removals, this.clock()))
    return this.finishPurge()
  }

  /**
   * Seals the notes anew without what was removed, and removes every older generation and journal.
   * When the disk refuses, that is put off, and the refusal says so.
   */
  private async finishPurge(): Promise<Result<Touched>> {
    const ring = this.vault.ring('restricted')
    if (this.openStore === null || ring === null) return notesLocked
    try {
      await this.openStore.renew(ring)
    } catch (error) {
      console.error(`A purge could not be finished: ${failureForLog(error)}`)
      return purgeUnfinished
    }
    await this.change([purged])
    return succeed({ id: null })
  }

  /** How many private notes there are; null while they are locked. */
  get count(): number | null {
    return this.rows?.restrictedNote.size ?? null
  }

  /**
   * Drops the notes and their key from memory; the meeting goes on. Notes that the disk doesn't take
   * yet would be lost by it: they stay, and the refusal says so.
   */
  async lock(): Promise<Result<Touched>> {
    const store = this.openStore
    if (store === null) return succeed({ id: null })
    if (this.saveQueue.isUnsaved(store)) await this.saveQueue.retry()
    if (this.saveQueue.isUnsaved(store))
      return refuse('The last private note isn’t on the disk yet, so the notes can’t be locked.')
    this.lockedFiles = store.fileNames
    this.openStore = null
    this.vault.lockRestricted()
    await store.close()
    return succeed({ id: null })
  }

  /** Opens the notes again. `secret`: the passphrase or the recovery code. */
  async unlock(secret: string): Promise<Result<Touched>> {
    if (this.openStore !== null) return succeed({ id: null })
    if (!(await this.vault.unlockRestricted(secret)))
      return refuse('That passphrase doesn’t open the notes. Nothing was changed.', 'secret')
    const ring = this.vault.ring('restricted')
    if (ring === null) return notesLocked
    const store = await openRestrictedStore(this.folder, ring, this.tools)
    this.openStore = store
    this.lockAfter = lockAfterMinutes(store.rows)
    await this.saveQueue.save(store)
    return succeed({ id: null })
  }

  /** The names of the files the notes lie in; those of locked notes as of when they were locked. */
  get fileNames(): readonly string[] {
    return this.openStore?.fileNames ?? this.lockedFiles
  }

  /** The notes as the file of a snapshot; null while they are locked. */
  async sealed(): Promise<{ name: string; bytes: Uint8Array } | null> {
    return this.openStore?.sealed() ?? null
  }

  /** Drops the database from memory. */
  async close(): Promise<void> {
    await this.openStore?.close()
    this.openStore = null
  }
}
