import type { Command } from '../../shared/meeting/commands'
import { decide } from '../../shared/meeting/decide'
import type { Change, SharedRecord } from '../../shared/record/state'
import type { RestrictedNote } from '../../shared/restricted/tables'
import { decideRestricted, type RestrictedCommand } from '../../shared/restricted/decide'
import { done, refuse, type Result } from '../../shared/result'
import type { RecordStore } from '../store/recordStore'
import type { RestrictedStore } from '../store/restrictedStore'
import type { Vault } from '../vault/vault'
import { contextNow, type Clock } from './context'
import type { Saving } from './saving'
import { Searching } from './searching'
import { UndoStack } from './undo'

/** The id of the row a command made or changed first; null when it changed nothing. */
type Touched = { id: string | null }

/**
 * One open workgroup: its two compartments and the way a command takes through them.
 * Its methods are called one at a time, by the one queue.
 */
export class OpenWorkgroup {
  private readonly undoStack = new UndoStack()
  meetingId: string | null = null
  readonly searching: Searching

  constructor(
    readonly id: string,
    private readonly vault: Vault,
    private readonly recordStore: RecordStore,
    private readonly restrictedStore: RestrictedStore,
    readonly saving: Saving,
    private readonly clock: Clock,
  ) {
    this.searching = new Searching(recordStore.rows)
  }

  get record(): SharedRecord {
    return this.recordStore.rows
  }

  /** What undo would take back, in words. */
  get undoLabel(): string | null {
    return this.undoStack.label
  }

  /** Decides, applies and makes durable one command on the shared record. */
  async dispatch(command: Command): Promise<Result<Touched>> {
    const decided = decide(this.record, command, contextNow(this.clock))
    if (!decided.ok) return decided
    const [first] = decided.value
    if (first === undefined) return done({ id: null })
    this.undoStack.push(command, this.recordStore.apply(decided.value))
    this.searching.follow(decided.value)
    this.forgetMissingMeeting()
    await this.saving.save(this.recordStore)
    return done({ id: first.op === 'put' ? first.row.id : first.id })
  }

  /** The same for the restricted notes; they have no shared undo, so that no label tells of them. */
  async dispatchRestricted(command: RestrictedCommand): Promise<Result<Touched>> {
    const rows = this.restrictedStore.rows
    const decided = decideRestricted(rows, command, contextNow(this.clock))
    if (!decided.ok) return decided
    if (decided.value.length === 0) return done({ id: null })
    this.restrictedStore.apply(decided.value)
    await this.saving.save(this.restrictedStore)
    return done({ id: command.itemId })
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

  /** Makes what stands now the start: undo doesn't reach behind it. */
  forgetUndo(): void {
    this.undoStack.clear()
  }

  /** The private notes of the open meeting. */
  notesOfMeeting(): RestrictedNote[] {
    return [...this.restrictedStore.rows.restrictedNote.values()].filter(
      (row) => row.meetingId === this.meetingId,
    )
  }

  /** Drops both databases and their keys from memory. */
  close(): void {
    this.recordStore.close()
    this.restrictedStore.close()
    this.vault.lock()
  }

  private forgetMissingMeeting(): void {
    if (this.meetingId !== null && !this.record.meeting.has(this.meetingId)) this.meetingId = null
  }
}
