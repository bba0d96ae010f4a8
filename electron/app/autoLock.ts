import type { Clock } from '../kernel/clock'

/** Ticks come every few seconds; after a gap this long the computer has slept. */
const sleptMs = 30_000

/** Knows when nobody has been at the computer for so long that private notes should lock. */
export class AutoLock {
  private lastSeen: number
  private lastTick: number

  constructor(private readonly clock: Clock) {
    this.lastSeen = clock()
    this.lastTick = clock()
  }

  /** Somebody pressed a key or moved the pointer in Candor's window. */
  seen(): void {
    this.lastSeen = this.clock()
  }

  /** To be asked every few seconds: whether notes that lock after some minutes should lock now. */
  isTime(afterMinutes: number): boolean {
    const now = this.clock()
    const slept = now - this.lastTick > sleptMs
    this.lastTick = now
    return slept || now - this.lastSeen >= afterMinutes * 60_000
  }
}
