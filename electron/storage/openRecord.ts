import type { DocumentVersion } from '../../shared/documents/versionTables'
import { succeed, refuse, type Result } from '../../shared/kernel/result'
import type { Command } from '../../shared/record/commands'
import { withAuthors } from '../../shared/record/authors'
import { decide } from '../../shared/record/decide'
import { isHeld, keepUnderHold, refuseUndoUnderHold } from '../../shared/record/hold'
import { type Change, put, type SharedRecord } from '../../shared/record/record'
import { type Clock, contextNow } from '../kernel/clock'
import type { OpenRecord, Touched } from '../kernel/openRecord'
import type { SaveQueue } from './saveQueue'
import { SearchIndex } from './searchIndex'
import type { RecordStore } from './store/recordStore'
import { UndoStack } from './undoStack'

/**
 * The shared record of one open workgroup, kept on disk, and the way a command takes through it.
 * Its methods are called one at a time, by the one queue.
 */
export class StoredRecord implements OpenRecord {
  private readonly undoStack = new UndoStack()
  readonly searchIndex: SearchIndex
  readonly versionsUnderway = new Set<string>()
  meetingId: string | null = null

  constructor(
    readonly id: string,
    readonly folder: string,
    readonly vaultId: string,
    readonly store: RecordStore,
    private readonly saveQueue: SaveQueue,
    private readonly clock: Clock,
  ) {
    this.searchIndex = new SearchIndex(store.rows)
  }

  get record(): SharedRecord {
    return this.store.rows
  }

  /** What undo would take back, in words. */
  get undoLabel(): string | null {
    return this.undoStack.label
  }

  /** Decides and applies one command; the promise in it is that of its being on disk. */
  apply(command: Command): Result<Touched & { readonly saved: Promise<void> }> {
    const context = contextNow(this.clock)
    const decided = decide(this.record, command, context)
    if (!decided.ok) return decided
    const [first] = decided.value
    if (first === undefined) return succeed({ id: null, saved: Promise.resolve() })
    const changes = withAuthors(this.record, decided.value, context)
    this.undoStack.push(command, this.store.apply(changes))
    this.searchIndex.follow(changes)
    this.forgetMissingMeeting()
    const saved = this.saveQueue.save(this.store)
    return succeed({ id: first.op === 'put' ? first.row.id : first.id, saved })
  }

  async dispatch(command: Command): Promise<Result<Touched>> {
    const applied = this.apply(command)
    if (!applied.ok) return applied
    await applied.value.saved
    return succeed({ id: applied.value.id })
  }

  /** Takes back the last change; under a legal hold none that would remove something, so that the one before it is next. */
  async undo(): Promise<Result<Touched>> {
    const changes: readonly Change[] | null = this.undoStack.pop()
    if (changes === null) return refuse('There is nothing to undo.')
    const held = refuseUndoUnderHold(this.record, changes)
    if (held !== null) return held
    // Under a legal hold also what is taken back stays as it was.
    const context = contextNow(this.clock)
    const kept = withAuthors(this.record, keepUnderHold(this.record, changes, context), context)
    this.store.apply(kept)
    this.searchIndex.follow(kept)
    this.forgetMissingMeeting()
    await this.saveQueue.save(this.store)
    return succeed({ id: null })
  }

  /** Puts the record under a legal hold, or lifts it; nothing when it stands so already. */
  async hold(isOn: boolean): Promise<void> {
    if (isHeld(this.record) === isOn) return
    const context = contextNow(this.clock)
    const { now } = context
    const changes = isOn
      ? [put('recordHold', { id: context.newId(), placedAt: now, liftedAt: null })]
      : [...this.record.recordHold.values()]
          .filter(({ liftedAt }) => liftedAt === null)
          .map((row) => put('recordHold', { ...row, liftedAt: now }))
    this.store.apply(changes)
    await this.saveQueue.save(this.store)
  }

  /** Makes what stands now the start: undo doesn't reach behind it. */
  forgetUndo(): void {
    this.undoStack.clear()
  }

  /** Remembers that a backup was saved, for whoever purges something later. */
  async rememberBackup(at: number): Promise<void> {
    this.store.apply([put('backupMade', { id: contextNow(this.clock).newId(), at })])
    await this.saveQueue.save(this.store)
  }

  async rememberVersion(version: DocumentVersion, key: Buffer): Promise<void> {
    const kept = put('documentKey', { id: version.id, key: key.toString('base64') })
    const changes = [put('documentVersion', version), kept]
    this.store.apply(withAuthors(this.record, changes, contextNow(this.clock)))
    await this.saveQueue.save(this.store)
  }

  private forgetMissingMeeting(): void {
    if (this.meetingId !== null && !this.record.meeting.has(this.meetingId)) this.meetingId = null
  }
}
