/**
 * Which events were seen already, by 64 bits made of their number and what else their row says. The
 * number itself is never kept, nor can it be worked out.
 */
export class EventSet {
  private slots = new Int32Array(1 << 12)
  size = 0

  /** Whether it is the first of these; `key` is what is counted there. */
  isNew(bytes: Uint8Array, from: number, to: number, key: number): boolean {
    let low = Math.imul(key, 0x9e3779b1) ^ 0x2545f491
    let high = Math.imul(key ^ 0x5bd1e995, 0x85ebca6b) ^ (to - from)
    for (let at = from; at < to; at += 1) {
      const byte = bytes[at] ?? 0
      low = Math.imul(low ^ byte, 0x01000193)
      high = Math.imul((high << 5) | (high >>> 27), 0x27d4eb2f) ^ byte
    }
    low = mixHash(low)
    // Two zeros are an empty slot.
    high = mixHash(high) | 1
    return this.add(low, high)
  }

  private add(low: number, high: number): boolean {
    const { slots } = this
    const mask = slots.length - 1
    let at = (low << 1) & mask
    for (;;) {
      const found = slots[at + 1]
      if (found === 0) break
      if (found === high && slots[at] === low) return false
      at = (at + 2) & mask
    }
    slots[at] = low
    slots[at + 1] = high
    this.size += 1
    if (3 * this.size > slots.length) this.grow()
    return true
  }

  private grow(): void {
    const before = this.slots
    this.slots = new Int32Array(2 * before.length)
    const mask = this.slots.length - 1
    for (let from = 0; from < before.length; from += 2) {
      const high = before[from + 1] ?? 0
      if (high === 0) continue
      let at = ((before[from] ?? 0) << 1) & mask
      while (this.slots[at + 1] !== 0) at = (at + 2) & mask
      this.slots[at] = before[from] ?? 0
      this.slots[at + 1] = high
    }
  }
}

function mixHash(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x7feb352d)
  const twice = Math.imul(once ^ (once >>> 15), 0x846ca68b)
  return twice ^ (twice >>> 16)
}
