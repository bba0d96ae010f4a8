import { randomUUID } from 'node:crypto'
import { mkdir, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { FacilitatorSnapshot } from '../../shared/contracts/facilitator'
import { isBeingRemoved, removeForGood } from './deleteFolder'

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
    const ids = await this.kept()
    const listed = await Promise.all(
      ids.map(async (id) => ({
        id,
        sample: this.isSample(id),
        lastUsed: await this.lastUsed(id),
      })),
    )
    return listed.filter((row) => row.lastUsed > 0).sort((a, b) => b.lastUsed - a.lastUsed)
  }

  /** Takes a workgroup off this computer for good. */
  async remove(id: string): Promise<void> {
    await removeForGood(this.folderOf(id))
  }

  /** The ids of what is kept. What was being removed when Candor ended goes now, or isn't told of. */
  private async kept(): Promise<string[]> {
    const ids = (await readdir(this.folder)).filter((id) => idShape.test(id))
    const begun = await Promise.all(
      ids.map(async (id) => {
        const isBegun = await isBeingRemoved(this.folderOf(id))
        if (isBegun) await this.remove(id).catch(() => undefined)
        return isBegun
      }),
    )
    return ids.filter((_, at) => begun[at] !== true)
  }

  /** When the shared record was last written; 0 when there is none. */
  private async lastUsed(id: string): Promise<number> {
    const folder = join(this.folderOf(id), 'record')
    const names = await readdir(folder).catch(() => [])
    const times = await Promise.all(
      names
        .filter((name) => /^(snap|wal)-\d+$/.test(name))
        .map(async (name) => (await stat(join(folder, name))).mtimeMs),
    )
    return Math.floor(Math.max(0, ...times))
  }
}
