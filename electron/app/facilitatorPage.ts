import type { FacilitatorCommand } from '../../shared/contracts/commands'
import type { FacilitatorSnapshot } from '../../shared/contracts/facilitator'
import type { FacilitatorMessage, WholeSnapshot } from '../../shared/contracts/facilitatorMessage'
import type { HostWindow } from '../hosts/port'
import { failureForLog } from '../kernel/failureLog'
import { FacilitatorMessages } from './facilitatorMessages'

/** How long a page that is to be let go may take to send what waits, in milliseconds. */
const leavesWithinMs = 1_000

/**
 * What the facilitator's page has in memory. Once it was told something private, or a secret was
 * typed in it, it is let go with its process when the private notes lock, and the next one begins
 * where it left off.
 */
export class FacilitatorPage {
  /** Whether there is anything in the page's memory that must not outlive the notes' lock. */
  private knows = false
  private leaving = false
  private view = ''
  private hasLeft: () => void = () => {}
  private renewing: Promise<void> | null = null
  private readonly messages = new FacilitatorMessages()

  /** What the page is told about itself. */
  get snapshot(): FacilitatorSnapshot['page'] {
    return { leaving: this.leaving, view: this.view }
  }

  /** A window is opened, whose page was told nothing yet. */
  opened(): void {
    this.messages.forget()
  }

  /** What the page has to be told, so that it knows this; null when it knows it. It is told at once. */
  messageFor(snapshot: FacilitatorSnapshot): FacilitatorMessage | null {
    this.noteSecret(snapshot)
    return this.messages.next(snapshot)
  }

  /** All of this, for a page that missed something of what it was told. */
  wholeFor(snapshot: FacilitatorSnapshot): WholeSnapshot {
    this.noteSecret(snapshot)
    return this.messages.whole(snapshot)
  }

  private noteSecret({ restricted }: FacilitatorSnapshot): void {
    if (restricted !== null) this.knows = true
  }

  /** The page sent this: it may have been typed a secret, and is where it was left. */
  sent(command: FacilitatorCommand): void {
    if ('secret' in command || 'passphrase' in command) this.knows = true
    if (this.renewing === null) this.view = ''
  }

  /** The page has nothing that waits any more, and was here. */
  left(view: string): void {
    this.view = view
    this.hasLeft()
  }

  /**
   * Lets the page go when it knows something, and shows the next. A page that doesn't answer is let
   * go all the same. Resolves when the next has loaded; never rejects.
   */
  renew(window: HostWindow | null, tell: () => void): Promise<void> {
    if (window === null || !this.knows) return this.renewing ?? Promise.resolve()
    this.renewing ??= this.renewNow(window, tell).finally(() => {
      this.renewing = null
    })
    return this.renewing
  }

  private async renewNow(window: HostWindow, tell: () => void): Promise<void> {
    this.leaving = true
    const left = new Promise<void>((resolve) => {
      this.hasLeft = resolve
      setTimeout(resolve, leavesWithinMs).unref()
    })
    tell()
    await left
    this.leaving = false
    // What it is told from here on, the next one knows.
    this.knows = false
    try {
      // Whatever is told meanwhile reaches nobody: the next page asks for all of it.
      this.messages.forget()
      await window.renew()
    } catch (error) {
      this.knows = true
      console.error(`The page could not be shown anew: ${failureForLog(error)}`)
    }
    tell()
  }
}
