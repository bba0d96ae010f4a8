import type { AppCommand, FacilitatorSnapshot } from '../../shared/contracts/facilitator'
import { put } from '../../shared/record/state'
import { done, refuse, type Result } from '../../shared/result'
import { AllDamaged } from '../store/generations'
import { MadeByNewer } from '../store/compartmentStore'
import { openRecordStore, type RecordStore } from '../store/recordStore'
import { openRestrictedStore } from '../store/restrictedStore'
import { Vault } from '../vault/vault'
import type { Clock } from './context'
import { WorkgroupLibrary } from './library'
import { fillWithSample, readSample } from './sample'
import { Saving } from './saving'
import { OpenWorkgroup } from './workgroup'

type Outcome = Result<{ id: string | null }>
type NewWorkgroup = Pick<
  Extract<AppCommand, { type: 'app.newWorkgroup' }>,
  'name' | 'goalSentence' | 'neighborhoods' | 'passphrase'
>

/** The goal every new workgroup starts from, until it words its own (domain.md, principle 1). */
export const defaultGoal = 'We work together for the health and safety of every neighborhood.'

/** Short ones are found by trying; length is what a person can remember and a machine can't guess. */
const shortestPassphrase = 12

const tooShort = refuse(
  `Choose a passphrase of at least ${shortestPassphrase} characters.`,
  'passphrase',
)

/** The sample is invented and meant to be looked at: its passphrase protects nothing. */
const samplePassphrase = 'the Larkmoor sample'

/** Opens, makes and closes workgroups; at most one is open. */
export class Workgroups {
  private readonly library: WorkgroupLibrary
  current: OpenWorkgroup | null = null
  /** The recovery code of a vault made just now, until it is written down. */
  recoveryCode: string | null = null
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
  async create(fields: NewWorkgroup): Promise<Outcome> {
    const { name, goalSentence, neighborhoods, passphrase } = fields
    if (name.trim() === '') return refuse('Give the workgroup a name.', 'name')
    if (passphrase.length < shortestPassphrase) return tooShort
    await this.leave()
    const id = this.library.newId(false)
    const { vault, recoveryCode } = await Vault.create(this.library.folderOf(id), passphrase)
    const workgroup = await this.make(id, vault, name.trim(), goalSentence.trim() || defaultGoal)
    this.recoveryCode = recoveryCode
    await workgroup.saving.once(async () => {
      for (const neighborhood of neighborhoods)
        // A name given twice is one neighborhood; the refusal has nothing to tell here.
        await workgroup.dispatch({ type: 'neighborhood.add', name: neighborhood })
    })
    workgroup.forgetUndo()
    this.current = workgroup
    return done({ id: workgroup.id })
  }

  /** Makes a fresh copy of the sample and opens its meeting. */
  async createSample(): Promise<Outcome> {
    const sample = await readSample()
    await this.leave()
    const { name, goalSentence } = sample.workgroup
    const id = this.library.newId(true)
    const { vault } = await Vault.create(this.library.folderOf(id), samplePassphrase)
    const workgroup = await this.make(id, vault, name, goalSentence)
    await workgroup.saving.once(() => fillWithSample(workgroup, sample, this.clock))
    workgroup.forgetUndo()
    this.current = workgroup
    return done({ id: workgroup.id })
  }

  private async make(
    id: string,
    vault: Vault,
    name: string,
    goalSentence: string,
  ): Promise<OpenWorkgroup> {
    const store = await openRecordStore(this.library.folderOf(id), vault)
    store.apply([
      put('workgroup', {
        ...{ id, name, goalSentence, place: '', startTime: '', facilitator: '', noteTaker: '' },
        ...{ howToRaise: '', contact: '', showOverruns: false, createdAt: this.clock() },
      }),
    ])
    const workgroup = await this.around(id, vault, store)
    await workgroup.saving.save(store)
    return workgroup
  }

  private async around(id: string, vault: Vault, store: RecordStore): Promise<OpenWorkgroup> {
    const restricted = await openRestrictedStore(this.library.folderOf(id), vault)
    const saving = new Saving(this.clock, this.changed)
    return new OpenWorkgroup(id, vault, store, restricted, saving, this.clock)
  }

  /** Opens a workgroup with its passphrase or recovery code; what can't be opened is left as it is. */
  async open(id: string, secret: string): Promise<Outcome> {
    const listed = this.listed.find((row) => row.id === id)
    if (listed === undefined) return refuse('That workgroup is no longer there.')
    try {
      const folder = this.library.folderOf(id)
      const unlocking = await Vault.unlock(folder, listed.sample ? samplePassphrase : secret)
      if (unlocking.kind === 'wrong secret')
        return refuse('That passphrase doesn’t open it. Nothing was changed; try again.', 'secret')
      if (unlocking.kind === 'damaged') return refuse(damagedWords)
      await this.leave()
      const store = await openRecordStore(folder, unlocking.vault)
      this.current = await this.around(id, unlocking.vault, store)
      return done({ id })
    } catch (error) {
      return refuse(whyNotOpened(error))
    }
  }

  /** Changes what opens the open workgroup. */
  async changePassphrase(secret: string, passphrase: string): Promise<Outcome> {
    if (this.current === null) return refuse('Open a workgroup first.')
    if (this.library.isSample(this.current.id))
      return refuse('The sample needs no passphrase: nothing in it is real.', 'secret')
    if (passphrase.length < shortestPassphrase) return tooShort
    const folder = this.library.folderOf(this.current.id)
    return (await Vault.changePassphrase(folder, secret, passphrase))
      ? done({ id: null })
      : refuse('That isn’t the passphrase so far. Nothing was changed.', 'secret')
  }

  /** Forgets the recovery code once the user shows that it is written down. */
  noteRecovery(lastGroup: string): Outcome {
    const expected = this.recoveryCode?.split('-').at(-1) ?? ''
    if (lastGroup.trim().toUpperCase() !== expected)
      return refuse(
        'That isn’t the last group of the code. Look again at what you wrote down.',
        'lastGroup',
      )
    this.recoveryCode = null
    return done({ id: null })
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
    this.recoveryCode = null
    await this.refreshList()
    return done({ id: null })
  }
}

const damagedWords =
  'The files of this workgroup are damaged. Nothing was changed; restore them from a backup.'

function whyNotOpened(error: unknown): string {
  if (error instanceof MadeByNewer)
    return 'This workgroup was last used with a newer Candor. Install that version; nothing was changed.'
  if (error instanceof AllDamaged) return damagedWords
  return 'This workgroup can’t be read. Nothing was changed.'
}
