import { mkdir, readFile, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Sealer } from '../vault/vault'
import { writeOnce } from '../vault/writeOnce'

/**
 * A folder of write-once snapshots, `snap-1`, `snap-2`, …: the newest intact one wins. Nothing is
 * ever renamed over or changed, so a crash or a full disk can only cost the snapshot being
 * written. Every snapshot is sealed: without the vault's key nothing of it can be read, and one
 * that was changed, cut or moved is noticed.
 */

const magic = Buffer.from('CANDOR-SNAPSHOT-1\n', 'ascii')
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

  constructor(
    private readonly folder: string,
    private readonly sealer: Sealer,
  ) {}

  /** Reads the newest intact snapshot. Rejects with `AllDamaged` when there are only damaged ones. */
  async load(): Promise<Loaded> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 })
    const numbers = await this.numbers()
    this.newest = numbers[0] ?? 0
    const damaged: string[] = []
    for (const number of numbers) {
      const bytes = await this.read(number)
      if (bytes !== null) return { bytes, damaged }
      damaged.push(`snap-${number}`)
    }
    if (damaged.length > 0) throw new AllDamaged('every snapshot in the folder is damaged')
    return { bytes: null, damaged }
  }

  /** Writes a new snapshot; resolves once its bytes and its name are on disk. */
  async save(bytes: Uint8Array): Promise<void> {
    this.newest += 1
    const sealed = Buffer.concat([magic, this.sealer.seal(this.newest, bytes)])
    await writeOnce(this.path(this.newest), sealed)
    await this.prune()
  }

  private async prune(): Promise<void> {
    const numbers = await this.numbers()
    const intact: number[] = []
    for (const number of numbers) {
      if (intact.length > keptBefore) await rm(this.path(number), { force: true })
      else if ((await this.read(number)) !== null) intact.push(number)
    }
  }

  /** The content of a snapshot, null of a damaged one. */
  private async read(number: number): Promise<Uint8Array | null> {
    const file = await readFile(this.path(number))
    const known = file.subarray(0, magic.length).equals(magic)
    return known ? this.sealer.open(number, file.subarray(magic.length)) : null
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
