import type { AppCommand, FacilitatorSnapshot } from '../../shared/contracts/facilitator'
import { put } from '../../shared/record/state'
import { done, refuse, type Result } from '../../shared/result'
import { AllDamaged } from '../store/generations'
import { MadeByNewer } from '../store/compartmentStore'
import { openRecordStore, type RecordStore } from '../store/recordStore'
import { openRestrictedStore } from '../store/restrictedStore'
import type { Clock } from './context'
import { WorkgroupLibrary } from './library'
import { fillWithSample, readSample } from './sample'
import { Saving } from './saving'
import { OpenWorkgroup } from './workgroup'

type Outcome = Result<{ id: string | null }>
type NewWorkgroup = Pick<
  Extract<AppCommand, { type: 'app.newWorkgroup' }>,
  'name' | 'goalSentence' | 'neighborhoods'
>

/** The goal every new workgroup starts from, until it words its own (domain.md, principle 1). */
export const defaultGoal = 'We work together for the health and safety of every neighborhood.'

/** Opens, makes and closes workgroups; at most one is open. */
export class Workgroups {
  private readonly library: WorkgroupLibrary
  current: OpenWorkgroup | null = null
  listed: FacilitatorSnapshot['workgroups'] = []

  constructor(
    dataFolder: string,
    private readonly clock: Clock,
    private readonly changed: () => void,
  ) {
    this.library = new WorkgroupLibrary(dataFolder)
  }

  /** Reads again which workgroups are kept on this machine. */
  async refreshList(): Promise<void> {
    this.listed = await this.library.list()
  }

  /** Makes a workgroup and opens it. */
  async create({ name, goalSentence, neighborhoods }: NewWorkgroup): Promise<Outcome> {
    if (name.trim() === '') return refuse('Give the workgroup a name.', 'name')
    await this.leave()
    const workgroup = await this.make(false, name.trim(), goalSentence.trim() || defaultGoal)
    await workgroup.saving.once(async () => {
      for (const neighborhood of neighborhoods)
        // A name given twice is one neighborhood; the refusal has nothing to tell here.
        await workgroup.dispatch({ type: 'neighborhood.add', name: neighborhood })
    })
    this.current = workgroup
    return done({ id: workgroup.id })
  }

  /** Makes a fresh copy of the sample and opens its meeting. */
  async createSample(): Promise<Outcome> {
    const sample = await readSample()
    await this.leave()
    const { name, goalSentence } = sample.workgroup
    const workgroup = await this.make(true, name, goalSentence)
    await workgroup.saving.once(() => fillWithSample(workgroup, sample, this.clock))
    this.current = workgroup
    return done({ id: workgroup.id })
  }

  private async make(sample: boolean, name: string, goalSentence: string): Promise<OpenWorkgroup> {
    const id = this.library.newId(sample)
    const store = await openRecordStore(this.library.folderOf(id))
    store.apply([
      put('workgroup', {
        ...{ id, name, goalSentence, place: '', startTime: '', facilitator: '', noteTaker: '' },
        ...{ howToRaise: '', contact: '', createdAt: this.clock() },
      }),
    ])
    const workgroup = await this.around(id, store)
    await workgroup.saving.save(store)
    return workgroup
  }

  private async around(id: string, store: RecordStore): Promise<OpenWorkgroup> {
    const restricted = await openRestrictedStore(this.library.folderOf(id))
    const saving = new Saving(this.clock, this.changed)
    return new OpenWorkgroup(id, store, restricted, saving, this.clock)
  }

  /** Opens a workgroup; what can't be opened is left exactly as it is. */
  async open(id: string): Promise<Outcome> {
    if (!this.listed.some((row) => row.id === id))
      return refuse('That workgroup is no longer there.')
    await this.leave()
    try {
      const store = await openRecordStore(this.library.folderOf(id))
      this.current = await this.around(id, store)
      return done({ id })
    } catch (error) {
      return refuse(whyNotOpened(error))
    }
  }

  /** Opens a meeting of the open workgroup, or goes back to the workgroup's own page. */
  openMeeting(meetingId: string | null): Outcome {
    if (this.current === null) return refuse('Open a workgroup first.')
    if (meetingId !== null && !this.current.record.meeting.has(meetingId))
      return refuse('That meeting is no longer there.')
    this.current.meetingId = meetingId
    return done({ id: meetingId })
  }

  /**
   * Makes sure that nothing unsaved would be lost by leaving the open workgroup: tries once more
   * to save, and refuses while the disk does.
   */
  async settle(): Promise<Outcome> {
    const saving = this.current?.saving
    if (saving?.state.state === 'failed') await saving.retry()
    return saving?.state.state === 'failed' ? refuse(saving.state.message) : done({ id: null })
  }

  /** Closes the open workgroup, if there is one; `settle` must have agreed. */
  async leave(): Promise<Outcome> {
    this.current?.close()
    this.current = null
    await this.refreshList()
    return done({ id: null })
  }
}

function whyNotOpened(error: unknown): string {
  if (error instanceof MadeByNewer)
    return 'This workgroup was last used with a newer Candor. Install that version; nothing was changed.'
  if (error instanceof AllDamaged)
    return 'The files of this workgroup are damaged. Nothing was changed; restore them from a backup.'
  return 'This workgroup can’t be read. Nothing was changed.'
}
