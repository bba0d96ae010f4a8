/**
 * The different values of a column, by their bytes: a value is made into text once, however many
 * rows have it.
 */
export class Distinct {
  /** The bytes of all values, one after the other. */
  private pool = new Uint8Array(1 << 12)
  /** Where each value ends; it begins where the one before ends. */
  private ends = new Int32Array(1 << 8)
  private hashes = new Int32Array(1 << 8)
  private slots = new Int32Array(1 << 10).fill(-1)
  /** How many different values there are so far. */
  size = 0

  /** The number of a value, in the order in which they first came. */
  numberOf(bytes: Uint8Array, from: number, to: number): number {
    const hash = hashOf(bytes, from, to)
    const { slots } = this
    const mask = slots.length - 1
    let slot = hash & mask
    for (;;) {
      const number = slots[slot] ?? -1
      if (number === -1) return this.add(bytes, from, to, hash, slot)
      if (this.hashes[number] === hash && this.isAt(number, bytes, from, to)) return number
      slot = (slot + 1) & mask
    }
  }

  private isAt(number: number, bytes: Uint8Array, from: number, to: number): boolean {
    const { pool } = this
    const begin = number === 0 ? 0 : (this.ends[number - 1] ?? 0)
    if ((this.ends[number] ?? 0) - begin !== to - from) return false
    for (let at = from, key = begin; at < to; at += 1, key += 1)
      if (pool[key] !== bytes[at]) return false
    return true
  }

  private add(bytes: Uint8Array, from: number, to: number, hash: number, slot: number): number {
    const number = this.size
    const begin = number === 0 ? 0 : (this.ends[number - 1] ?? 0)
    const end = begin + to - from
    while (end > this.pool.length) this.pool = twice(this.pool)
    this.pool.set(bytes.subarray(from, to), begin)
    if (number === this.ends.length) {
      this.ends = twice(this.ends)
      this.hashes = twice(this.hashes)
    }
    this.ends[number] = end
    this.hashes[number] = hash
    this.slots[slot] = number
    this.size += 1
    if (2 * this.size > this.slots.length) this.grow()
    return number
  }

  private grow(): void {
    this.slots = new Int32Array(2 * this.slots.length).fill(-1)
    const mask = this.slots.length - 1
    for (let number = 0; number < this.size; number += 1) {
      let slot = (this.hashes[number] ?? 0) & mask
      while (this.slots[slot] !== -1) slot = (slot + 1) & mask
      this.slots[slot] = number
    }
  }
}

/** Every byte of a short value; of a longer one its length, its beginning and its end. */
function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = Math.imul(to - from, 0x9e3779b1)
  const edge = to - from > 12 ? from + 6 : to
  for (let at = from; at < edge; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193)
  if (edge !== to)
    for (let at = to - 6; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193)
  return hash ^ (hash >>> 15)
}

function twice<T extends Uint8Array | Int32Array>(array: T): T {
  const larger = new (array.constructor as new (length: number) => T)(2 * array.length)
  larger.set(array)
  return larger
}
