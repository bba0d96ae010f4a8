import { randomUUID } from 'node:crypto'
import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { FacilitatorSnapshot } from '../../shared/contracts/facilitator'
import { meetingsOf } from '../../shared/record/select'
import { openRecordStore } from '../store/recordStore'

type Listed = FacilitatorSnapshot['workgroups'][number]

const samplePrefix = 'sample-'

/** The workgroups kept on this machine, one folder each, named by a random id and nothing else. */
export class WorkgroupLibrary {
  private readonly folder: string

  constructor(dataFolder: string) {
    this.folder = join(dataFolder, 'workgroups')
  }

  /** The folder of a workgroup. Ids come from `newId` and `list` alone, so no path can be smuggled in. */
  folderOf(id: string): string {
    if (!/^(sample-)?[0-9a-f-]{36}$/.test(id)) throw new Error('not a workgroup id')
    return join(this.folder, id)
  }

  /** A fresh id for a new workgroup. */
  newId(sample: boolean): string {
    return `${sample ? samplePrefix : ''}${randomUUID()}`
  }

  /** What is there, latest meeting first. A folder that can't be read is listed without a name. */
  async list(): Promise<Listed[]> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 })
    const names = await readdir(this.folder)
    const listed: Listed[] = []
    for (const id of names) {
      if (!/^(sample-)?[0-9a-f-]{36}$/.test(id)) continue
      const entry = await this.describe(id)
      if (entry !== null) listed.push(entry)
    }
    return listed.sort((a, b) => b.lastMeeting.localeCompare(a.lastMeeting))
  }

  private async describe(id: string): Promise<Listed | null> {
    const sample = id.startsWith(samplePrefix)
    try {
      const store = await openRecordStore(this.folderOf(id))
      const [workgroup] = store.rows.workgroup.values()
      const lastMeeting = meetingsOf(store.rows)[0]?.date ?? ''
      store.close()
      return workgroup === undefined ? null : { id, sample, lastMeeting, name: workgroup.name }
    } catch {
      // Opening it says what is wrong with it; a list only has to show that it is there.
      return { id, sample, lastMeeting: '', name: 'Can’t be read' }
    }
  }
}
