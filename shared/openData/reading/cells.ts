/** Counts by a number of up to 32 bits: one plain array of pairs, since there can be millions. */
export class Cells {
  /** A number and how often it was counted, side by side, so that both come with one look. */
  private pairs = new Uint32Array(1 << 13)
  /** How many different numbers there are. */
  size = 0

  /** So many more; how many that makes, which must stay below 2^32. None changes nothing. */
  add(key: number, more: number): number {
    if (more === 0) return 0
    const at = this.placeOf(key)
    const count = this.pairs[at + 1] ?? 0
    this.pairs[at + 1] = count + more
    if (count !== 0) return count + more
    this.pairs[at] = key
    this.size += 1
    if (4 * this.size > this.pairs.length) this.grow()
    return more
  }

  /** Tells every number that was counted, and how often. */
  each(tell: (key: number, count: number) => void): void {
    const { pairs } = this
    for (let at = 0; at < pairs.length; at += 2) {
      const count = pairs[at + 1] ?? 0
      if (count !== 0) tell(pairs[at] ?? 0, count)
    }
  }

  private placeOf(key: number): number {
    const { pairs } = this
    const mask = pairs.length - 1
    const mixed = Math.imul(key ^ (key >>> 16), 0x45d9f3b)
    let at = ((mixed ^ (mixed >>> 16)) << 1) & mask
    while (pairs[at + 1] !== 0 && pairs[at] !== key) at = (at + 2) & mask
    return at
  }

  private grow(): void {
    const before = this.pairs
    this.pairs = new Uint32Array(2 * before.length)
    for (let at = 0; at < before.length; at += 2) {
      if (before[at + 1] === 0) continue
      const place = this.placeOf(before[at] ?? 0)
      this.pairs[place] = before[at] ?? 0
      this.pairs[place + 1] = before[at + 1] ?? 0
    }
  }
}
