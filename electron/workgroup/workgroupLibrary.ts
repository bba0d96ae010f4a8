import { randomUUID } from 'node:crypto'
import { lstat, mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { FacilitatorSnapshot } from '../../shared/contracts/facilitator'
import { isCode } from '../storage/vault/files'
import { compartments } from '../storage/vault/keyRing'
import { keepAfterAll, removalOf, removeForGood, type Removed } from './deleteFolder'

type Listed = FacilitatorSnapshot['workgroups'][number]

const samplePrefix = 'sample-'
const idShape = /^(sample-)?[0-9a-f-]{36}$/

/** The workgroups kept on this machine, one folder each, named by a random id and nothing else. */
export class WorkgroupLibrary {
  private readonly folder: string

  constructor(dataFolder: string) {
    this.folder = join(dataFolder, 'workgroups')
  }

  /** The folder of a workgroup. Ids come from `newId` and `list` alone, so no path can be smuggled in. */
  folderOf(id: string): string {
    if (!idShape.test(id)) throw new Error('not a workgroup id')
    return join(this.folder, id)
  }

  /** Whether an id is that of a copy of the sample. */
  isSample(id: string): boolean {
    return id.startsWith(samplePrefix)
  }

  /** A fresh id for a new workgroup. */
  newId(sample: boolean): string {
    return `${sample ? samplePrefix : ''}${randomUUID()}`
  }

  /**
   * What is there, last used first. What a workgroup is called is inside its vault: until it is
   * unlocked nobody learns more than that it exists.
   */
  async list(): Promise<Listed[]> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 })
    const kept = await this.kept()
    const listed = await Promise.all(
      kept.map(async ({ id, removalBegun }) => {
        const lastUsed = await this.lastUsed(id)
        return lastUsed === null
          ? []
          : [{ id, sample: this.isSample(id), lastUsed: Math.floor(lastUsed), removalBegun }]
      }),
    )
    return listed.flat().sort((a, b) => b.lastUsed - a.lastUsed)
  }

  /** Takes a workgroup off this computer for good. */
  async remove(id: string): Promise<Removed> {
    return removeForGood(this.folderOf(id))
  }

  /** Forgets that a workgroup was about to be removed. */
  async keep(id: string): Promise<void> {
    await keepAfterAll(this.folderOf(id))
  }

  /**
   * What is kept. What was being removed when Candor ended and can't be opened any more goes now, or
   * isn't told of. Links to folders elsewhere were not put here by Candor.
   */
  private async kept(): Promise<{ id: string; removalBegun: boolean }[]> {
    const entries = await readdir(this.folder, { withFileTypes: true })
    const ids = entries.filter((one) => one.isDirectory() && idShape.test(one.name))
    const looked = await Promise.all(
      ids.map(async ({ name: id }) => {
        const removal = await removalOf(this.folderOf(id)).catch(() => 'none' as const)
        if (removal === 'only to be finished') await this.remove(id).catch(() => undefined)
        return { id, removal }
      }),
    )
    return looked
      .filter(({ removal }) => removal !== 'only to be finished')
      .map(({ id, removal }) => ({ id, removalBegun: removal === 'begun' }))
  }

  /**
   * When a workgroup was last written to; null where nothing was ever kept, as when the power went
   * while it was being made. What can't be looked at is there all the same: opening it tells why.
   */
  private async lastUsed(id: string): Promise<number | null> {
    const folder = this.folderOf(id)
    const times = await Promise.all(compartments.map((name) => listTimes(join(folder, name))))
    const known = times.flat()
    return known.length === 0 ? null : Math.max(...known)
  }
}

/** When each file of a compartment was written; when its folder was, where nobody can look into it. */
async function listTimes(folder: string): Promise<number[]> {
  const names = await readdir(folder).catch((error: unknown) =>
    isCode(error, 'ENOENT') ? [] : null,
  )
  if (names === null) return [await readTime(folder)]
  const files = names.filter((name) => /^(snap|wal)-\d+$/.test(name))
  return Promise.all(files.map((name) => readTime(join(folder, name))))
}

const readTime = (path: string): Promise<number> =>
  lstat(path).then(
    // A disk may say any time, also none.
    ({ mtimeMs }) => Math.max(0, mtimeMs),
    () => 0,
  )
