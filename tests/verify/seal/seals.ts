import crypto, { createHash } from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'
import { copyOfRing, type KeyRing } from '../../../electron/storage/vault/keyRing'
import { readLog } from '../../../electron/storage/vault/readLog'
import { LogWriter } from '../../../electron/storage/vault/logWriter'
import { writeSnapshot } from '../../../electron/storage/vault/snapshot'
import { folder, freshRing } from '../disk/history'
import { SimulatedDisk } from '../disk/simulatedDisk'
import { randomFrom } from '../random'

/** Remembers every key and nonce anything was sealed with, 64 bits of a digest of each. */
export class SealLog {
  private readonly seen: BigUint64Array
  private readonly mask: number
  count = 0
  /** How often a key and nonce came again. */
  repeated = 0

  constructor(atMost: number) {
    const size = 2 ** Math.ceil(Math.log2(atMost * 2))
    this.seen = new BigUint64Array(size)
    this.mask = size - 1
  }

  note(key: crypto.CipherKey, nonce: crypto.BinaryLike | null): void {
    const digest = createHash('sha1')
      .update(key as Buffer)
      .update(nonce as Buffer)
      .digest()
    const mark = digest.readBigUInt64BE(0) || 1n
    let at = digest.readUInt32BE(8) & this.mask
    while (this.seen[at] !== 0n && this.seen[at] !== mark) at = (at + 1) & this.mask
    if (this.seen[at] === mark) this.repeated += 1
    this.seen[at] = mark
    this.count += 1
  }
}

/** Has every sealing of this process noted, wherever it is done. Returns how to stop. */
export function noteSeals(log: SealLog): () => void {
  const original = crypto.createCipheriv
  const noting = (...args: Parameters<typeof original>): ReturnType<typeof original> => {
    log.note(args[1], args[2])
    return original(...args)
  }
  Object.assign(crypto, { createCipheriv: noting })
  syncBuiltinESMExports()
  return () => {
    Object.assign(crypto, { createCipheriv: original })
    syncBuiltinESMExports()
  }
}

/**
 * Seals changes and snapshots as the program does, with writes that fail and are tried again, with
 * crashes and restarts on the same disk, until so many seals were made.
 */
export async function sealUntil(log: SealLog, total: number, seed: number): Promise<void> {
  const random = randomFrom(seed)
  while (log.count < total) {
    const ring = freshRing()
    let disk = new SimulatedDisk()
    await disk.makeFolder(folder)
    for (let run = 0; run < 6 && log.count < total; run += 1) {
      await oneRun(disk, ring, random, Math.min(total, log.count + 3_000), log)
      disk = random() < 0.5 ? disk.afterKill() : disk.afterPowerCut(random)
    }
  }
}

async function oneRun(
  disk: SimulatedDisk,
  ring: KeyRing,
  random: () => number,
  until: number,
  log: SealLog,
): Promise<void> {
  const { state } = await readLog(disk, folder, ring)
  const writer = new LogWriter(disk, folder, copyOfRing(ring), state, 1 << 13)
  disk.before = ({ kind }) => {
    if (kind !== 'remove' && random() < 0.004)
      throw Object.assign(new Error('EIO'), { code: 'EIO' })
  }
  const change = Buffer.alloc(24, 7)
  while (log.count < until) {
    writer.add(change)
    await writer.flush().catch(() => undefined)
    if (random() < 0.0005) {
      const numbers = writer.nextSnapshot()
      await writeSnapshot(disk, folder, ring, numbers, change)
        .then(() => writer.checkpointed(numbers))
        .catch(() => undefined)
    }
  }
  disk.before = () => undefined
}
