import { createHash } from 'node:crypto'
import { mkdir, open, readFile, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * A folder of write-once snapshots, `snap-1`, `snap-2`, …: the newest intact one wins. Nothing is
 * ever renamed over or changed, so a crash or a full disk can only cost the snapshot being
 * written. This is what makes a compartment durable; sealing what it writes belongs here too.
 */

const magic = Buffer.from('CANDOR-SNAPSHOT-1\n', 'ascii')
const digestLength = 32
/** How many snapshots are kept besides the newest. */
const keptBefore = 2

/** What was found when a folder was read. */
export interface Loaded {
  /** The newest intact content; null when there is no snapshot at all. */
  readonly bytes: Uint8Array | null
  /** The names of snapshots newer than that which were damaged. They are left where they are. */
  readonly damaged: readonly string[]
}

/** Every snapshot there is was damaged. Nothing was changed. */
export class AllDamaged extends Error {
  override name = 'AllDamaged'
}

/** A durable sequence of contents in one folder. One instance per folder at a time. */
export class Generations {
  private newest = 0

  constructor(private readonly folder: string) {}

  /** Reads the newest intact snapshot. Rejects with `AllDamaged` when there are only damaged ones. */
  async load(): Promise<Loaded> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 })
    const numbers = await this.numbers()
    this.newest = numbers[0] ?? 0
    const damaged: string[] = []
    for (const number of numbers) {
      const bytes = opened(await readFile(this.path(number)))
      if (bytes !== null) return { bytes, damaged }
      damaged.push(`snap-${number}`)
    }
    if (damaged.length > 0) throw new AllDamaged('every snapshot in the folder is damaged')
    return { bytes: null, damaged }
  }

  /** Writes a new snapshot; resolves once its bytes and its name are on disk. */
  async save(bytes: Uint8Array): Promise<void> {
    this.newest += 1
    const file = await open(this.path(this.newest), 'wx', 0o600)
    try {
      await file.writeFile(framed(bytes))
      await file.sync()
    } finally {
      await file.close()
    }
    await this.syncFolder()
    await this.prune()
  }

  private async prune(): Promise<void> {
    const numbers = await this.numbers()
    const intact: number[] = []
    for (const number of numbers) {
      if (intact.length > keptBefore) await rm(this.path(number), { force: true })
      else if (opened(await readFile(this.path(number))) !== null) intact.push(number)
    }
  }

  /** A new name is durable only once its folder is; Windows does this by itself and refuses the call. */
  private async syncFolder(): Promise<void> {
    if (process.platform === 'win32') return
    const folder = await open(this.folder, 'r')
    try {
      await folder.sync()
    } finally {
      await folder.close()
    }
  }

  /** The numbers of the snapshots there are, newest first. */
  private async numbers(): Promise<number[]> {
    const names = await readdir(this.folder)
    return names
      .flatMap((name) => /^snap-(\d+)$/.exec(name)?.[1] ?? [])
      .map(Number)
      .sort((a, b) => b - a)
  }

  private path(number: number): string {
    return join(this.folder, `snap-${number}`)
  }
}

const framed = (bytes: Uint8Array): Buffer => Buffer.concat([magic, digest(bytes), bytes])

/** The content of an intact snapshot, null of a damaged one. */
function opened(file: Buffer): Uint8Array | null {
  const start = magic.length + digestLength
  if (file.length < start || !file.subarray(0, magic.length).equals(magic)) return null
  const content = file.subarray(start)
  return digest(content).equals(file.subarray(magic.length, start)) ? content : null
}

const digest = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()
