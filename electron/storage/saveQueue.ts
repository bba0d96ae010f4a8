import type { FacilitatorSnapshot } from '../../shared/contracts/facilitator'
import type { Clocks } from '../kernel/clock'
import { AnotherWriter } from './vault/recoveryFindings'

type Saved = FacilitatorSnapshot['saved']

/** A disk that was full, or gone, is tried again this often. */
const retryEveryMs = 10_000

interface Savable {
  save(): Promise<void>
  /** Whether everything so far is on disk. */
  readonly saved: boolean
}

/**
 * Knows, of one workgroup, whether everything is on disk. It says "saved" only after the disk
 * has confirmed; what couldn't be saved stays in memory and is tried again with the next change.
 */
export class SaveQueue {
  private readonly unsaved = new Set<Savable>()
  private held = false
  private triedAt = 0
  /** Counts the changes to any store: nothing is changed without asking for it to be saved. */
  changes = 0
  state: Saved = { state: 'saved', at: null, message: '' }

  constructor(
    private readonly clocks: Clocks,
    private readonly changed: () => void,
  ) {}

  /** Saves a store that was changed, together with any that couldn't be saved before. */
  async save(store: Savable): Promise<void> {
    this.changes += 1
    this.unsaved.add(store)
    if (!this.held) await this.retry()
  }

  /** Runs many changes and saves once after the last; for making something whole, not for typing. */
  async once(changes: () => Promise<void>): Promise<void> {
    this.held = true
    try {
      await changes()
    } finally {
      this.held = false
    }
    await this.retry()
  }

  /** Whether a store has changes that are not on disk. */
  isUnsaved(store: Savable): boolean {
    return this.unsaved.has(store)
  }

  /** To be called every few seconds: tries again by itself, now and then, what could not be saved. */
  async retryNowAndThen(): Promise<void> {
    if (this.state.state !== 'failed' || this.clocks.elapsed() - this.triedAt < retryEveryMs) return
    await this.retry()
  }

  /** Tries again whatever is not on disk. */
  async retry(): Promise<void> {
    this.triedAt = this.clocks.elapsed()
    this.set({ ...this.state, state: 'saving' })
    try {
      for (const store of [...this.unsaved]) {
        await store.save()
        // What was changed meanwhile is not on disk yet; whoever changed it waits for it.
        if (store.saved) this.unsaved.delete(store)
      }
      if (this.unsaved.size === 0)
        this.set({ state: 'saved', at: this.clocks.calendar(), message: '' })
    } catch (error) {
      this.set({ ...this.state, state: 'failed', message: whatHappened(error) })
    }
  }

  private set(state: Saved): void {
    this.state = state
    this.changed()
  }
}

const causes: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full. Free some space',
  EDQUOT: 'Your disk quota is used up. Free some space',
  EACCES: 'Candor may not write to its folder. Give it permission',
  EPERM: 'Candor may not write to its folder. Give it permission',
  EROFS: 'The disk can only be read. Make it writable',
  EIO: 'The disk reports an error. Check the disk',
  EBUSY: 'Another program holds the files. Close it',
  EMFILE: 'Too many files are open on this computer. Close other programs',
  ENFILE: 'Too many files are open on this computer. Close other programs',
  ENOENT: 'Candor’s folder is gone. Put the disk back',
}

const anotherWriter =
  'Not saved. Another Candor has this workgroup open and saves to the same folder, so this one has stopped saving. Everything is still here as long as Candor stays open: save a backup to another place now, then close this workgroup here.'

/** What happened, what is safe, what to do; never a path. */
function whatHappened(error: unknown): string {
  if (error instanceof AnotherWriter) return anotherWriter
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const cause = causes[code] ?? 'The disk refused. Check the disk'
  return `Not saved. ${cause}, then press “Save again”, or save a copy elsewhere. Everything is still here as long as Candor stays open.`
}
