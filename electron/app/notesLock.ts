import type { SerialQueue } from '../../shared/kernel/serialQueue'
import type { HostWindow } from '../hosts/port'
import type { Outcome } from '../kernel/handlers'
import type { Privacy } from '../restricted/restrictedCommands'
import type { StoreTools } from '../storage/store/compartmentStore'
import type { FacilitatorPage } from './facilitatorPage'

/** How long after that memory is cleared once more, in milliseconds. */
const clearAgainMs = 1_000

/** What locking the private notes has to do with. */
interface Locking {
  readonly queue: SerialQueue
  readonly privacy: Privacy
  readonly page: FacilitatorPage
  readonly tools: StoreTools
  /** The facilitator's window; null while there is none. */
  readonly window: () => HostWindow | null
  readonly tell: () => void
}

/** Locks the private notes: the pane, the key, what the page was told, and what memory still holds. */
export class NotesLock {
  constructor(private readonly of: Locking) {}

  /** The pane closes at once; the notes and their key are dropped as soon as what goes on is done. */
  leave(): void {
    this.of.privacy.pane.hide()
    this.of.tell()
    void this.of.queue.run(() => this.lock())
  }

  /** Drops the notes and their key, and answers; then what is left of them in memory goes. */
  async lock(): Promise<Outcome> {
    const outcome = await this.of.privacy.lock()
    setImmediate(() => void this.forget())
    return outcome
  }

  /**
   * What is under way when the notes lock (a message that is being written, a page that is let go)
   * ends a little later, and leaves what it held then.
   */
  private async forget(): Promise<void> {
    const { tools, page, window, tell } = this.of
    await Promise.all([tools.clearMemory?.(), page.renew(window(), tell)])
    await tools.clearMemory?.()
    setTimeout(() => void tools.clearMemory?.(), clearAgainMs).unref()
  }
}
