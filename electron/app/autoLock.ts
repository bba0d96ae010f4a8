import type { Clocks } from '../kernel/clock'

/** Ticks come every few seconds; after a gap this long the computer has slept. */
const sleptMs = 30_000

/**
 * Knows when nobody has been at the computer for so long that private notes should lock. A clock set
 * back keeps nothing open: waiting is measured by the one that can't be set.
 */
export class AutoLock {
  private lastSeen: number
  private lastTick: { readonly calendar: number; readonly elapsed: number }

  constructor(private readonly clocks: Clocks) {
    this.lastSeen = clocks.elapsed()
    this.lastTick = this.now()
  }

  /** Somebody pressed a key or moved the pointer in Candor's window. */
  seen(): void {
    this.lastSeen = this.clocks.elapsed()
  }

  /** To be asked every few seconds: whether notes that lock after some minutes should lock now. */
  isTime(afterMinutes: number): boolean {
    const { calendar, elapsed } = this.now()
    // Asleep, a computer's own measure may stand still while the calendar goes on.
    const slept =
      elapsed - this.lastTick.elapsed > sleptMs || calendar - this.lastTick.calendar > sleptMs
    this.lastTick = { calendar, elapsed }
    return slept || elapsed - this.lastSeen >= afterMinutes * 60_000
  }

  private now() {
    return { calendar: this.clocks.calendar(), elapsed: this.clocks.elapsed() }
  }
}
