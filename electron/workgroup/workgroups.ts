import type { FacilitatorCommandOf } from '../../shared/contracts/commands'
import type { FacilitatorSnapshot } from '../../shared/contracts/facilitator'
import { succeed, refuse, type Result } from '../../shared/kernel/result'
import { put } from '../../shared/record/record'
import { holdOf } from '../../shared/restricted/retention'
import { usualThreshold } from '../../shared/suppression/smallCounts'
import { shortestPassphrase, weaknessOf } from '../../shared/workgroup/passphraseStrength'
import { defaultRecipientCategories } from '../../shared/workgroup/recipientCategories'
import { usualSettings } from '../../shared/workgroup/usualReach'
import type { Clock, Clocks } from '../kernel/clock'
import { failureForLog } from '../kernel/failureLog'
import { SaveQueue } from '../storage/saveQueue'
import type { StoreTools } from '../storage/store/compartmentStore'
import { openRecordStore } from '../storage/store/recordStore'
import { openRestrictedStore } from '../storage/store/restrictedStore'
import { isCode, notPlain } from '../storage/vault/files'
import type { CompartmentName, KeyRing } from '../storage/vault/keyRing'
import type { Expected } from '../storage/vault/readLog'
import { AllDamaged, CrowdedFolder, MadeByNewer } from '../storage/vault/recoveryFindings'
import { currentCost, isRecoveryCode, type KdfCost } from '../storage/vault/secrets'
import { Vault } from '../storage/vault/vault'
import { fillWithSample, readSample } from './fillSample'
import { folderNoticeOf, recognizeFolder } from './folderNotice'
import { OpenWorkgroup } from './openWorkgroup'
import { WorkgroupLibrary } from './workgroupLibrary'
import { refuseSecret } from './wrongSecret'

type Outcome = Result<{ id: string | null }>
type NewWorkgroup = Pick<
  FacilitatorCommandOf<'app.newWorkgroup'>,
  'name' | 'goalSentence' | 'neighborhoods' | 'passphrase'
>

/** The goal every new workgroup starts from, until it words its own. */
const defaultGoal = 'We work together for the health and safety of every neighborhood.'

const weak = {
  'too short': refuse(
    `Choose a passphrase of at least ${shortestPassphrase} characters that can be seen.`,
    'passphrase',
  ),
  'too easy': refuse(
    'That passphrase is too easy to guess. Use four or five words nobody would put together.',
    'passphrase',
  ),
}

const openFirst = refuse('Open a workgroup first.')
const sampleNeedsNone = refuse('The sample needs no passphrase: nothing in it is real.', 'secret')

/** The sample is invented and meant to be looked at: its passphrase protects nothing. */
const samplePassphrase = 'the Larkmoor sample'
/** So it needn't be slow to try, and the sample is there sooner. */
const sampleCost: KdfCost = { N: 2 ** 10, r: 8, p: 1 }

const sampleSecret: NewSecret = { passphrase: samplePassphrase, cost: sampleCost }

/** What a new workgroup is to be opened with, and what trying it costs. */
interface NewSecret {
  readonly passphrase: string
  readonly cost: KdfCost
}

const folderUnreadable =
  'Candor can’t read the folder your workgroups are in. Give yourself permission to it, or check its disk, then start Candor again. Nothing was changed.'

/** Where everything is kept. */
export interface DataFolder {
  readonly path: string
  /** Why it can't be used, in words: nothing is read or written there then. Null when it can be. */
  readonly unusable: string | null
}

/** Opens, makes and closes workgroups; at most one is open. */
export class Workgroups {
  private readonly library: WorkgroupLibrary
  private readonly clock: Clock
  current: OpenWorkgroup | null = null
  /** The recovery code of a vault made just now, until it is written down. */
  recoveryCode: string | null = null
  listed: FacilitatorSnapshot['workgroups'] = []
  /** Whether the folder everything is kept in can be used, and what is to be said about it. */
  folder: FacilitatorSnapshot['folder'] = { isUsable: true, notice: '' }

  constructor(
    private readonly dataFolder: DataFolder,
    private readonly clocks: Clocks,
    private readonly tools: StoreTools,
    private readonly changed: () => void,
  ) {
    this.clock = clocks.calendar
    this.library = new WorkgroupLibrary(dataFolder.path)
  }

  /** Reads again which workgroups are kept on this machine. */
  async refreshList(): Promise<void> {
    const { path, unusable } = this.dataFolder
    if (unusable !== null) {
      this.folder = { isUsable: false, notice: unusable }
      return
    }
    try {
      this.listed = await this.library.list()
      this.folder = { isUsable: true, notice: folderNoticeOf(await recognizeFolder(path)) }
    } catch (error) {
      console.error(`The data folder can't be read: ${failureForLog(error)}`)
      this.listed = []
      this.folder = { isUsable: false, notice: folderUnreadable }
    }
  }

  /** Makes a workgroup and opens it. */
  async create(fields: NewWorkgroup): Promise<Outcome> {
    const { name, goalSentence, neighborhoods, passphrase } = fields
    if (name.trim() === '') return refuse('Give the workgroup a name.', 'name')
    const weakness = await weaknessOf(passphrase)
    if (weakness !== null) return weak[weakness]
    if (!this.folder.isUsable) return refuse(this.folder.notice)
    await this.leave()
    const id = this.library.newId(false)
    const { workgroup, recoveryCode } = await this.make(
      id,
      { passphrase, cost: this.tools.keyCost ?? currentCost },
      name.trim(),
      goalSentence.trim() || defaultGoal,
    )
    this.recoveryCode = recoveryCode
    await workgroup.saveQueue.once(async () => {
      for (const neighborhood of neighborhoods)
        // A name given twice is one neighborhood; the refusal has nothing to tell here.
        await workgroup.shared.dispatch({ type: 'neighborhood.add', name: neighborhood })
    })
    workgroup.shared.forgetUndo()
    this.current = workgroup
    return succeed({ id: workgroup.id })
  }

  /** Makes a fresh copy of the sample and opens its meeting. */
  async createSample(): Promise<Outcome> {
    if (!this.folder.isUsable) return refuse(this.folder.notice)
    const sample = await readSample()
    await this.leave()
    const { name, goalSentence } = sample.workgroup
    const id = this.library.newId(true)
    const { workgroup } = await this.make(id, sampleSecret, name, goalSentence)
    await workgroup.saveQueue.once(async () => {
      workgroup.shared.meetingId = await fillWithSample(workgroup.shared, sample, this.clock)
    })
    workgroup.shared.forgetUndo()
    this.current = workgroup
    // Whoever unlocks its notes later is told from the list that it needs no passphrase.
    await this.refreshList()
    return succeed({ id: workgroup.id })
  }

  private async make(
    id: string,
    { passphrase, cost }: NewSecret,
    name: string,
    goalSentence: string,
  ): Promise<{ workgroup: OpenWorkgroup; recoveryCode: string }> {
    const folder = this.library.folderOf(id)
    const { vault, recoveryCode } = await Vault.create(this.tools.files, folder, passphrase, {
      cost,
    })
    const { workgroup, record } = await this.around(id, vault, {
      record: 'anything',
      restricted: 'anything',
    })
    record.apply([
      put('workgroup', {
        id,
        name,
        goalSentence,
        place: '',
        startTime: '',
        facilitator: '',
        noteTaker: '',
        howToRaise: '',
        contact: '',
        showOverruns: false,
        partBInPublicWords: false,
        createdAt: this.clock(),
        ...usualSettings,
        recipientCategories: [...defaultRecipientCategories],
        suppressUpTo: usualThreshold,
      }),
    ])
    await workgroup.settle()
    return { workgroup, recoveryCode }
  }

  /** Opens both compartments with the keys of an unlocked vault. */
  private async around(
    id: string,
    vault: Vault,
    expected: Readonly<Record<CompartmentName, Expected>>,
  ): Promise<{ workgroup: OpenWorkgroup; record: Awaited<ReturnType<typeof openRecordStore>> }> {
    const folder = this.library.folderOf(id)
    const { tools } = this
    const [record, restricted] = await Promise.all([
      openRecordStore(folder, ringOf(vault, 'record'), tools, expected.record),
      openRestrictedStore(folder, ringOf(vault, 'restricted'), tools, expected.restricted),
    ])
    const saving = new SaveQueue(this.clocks, this.changed)
    const parts = { id, folder, vault, record, restricted }
    return { workgroup: new OpenWorkgroup(parts, saving, this.clock, tools), record }
  }

  /** Opens a workgroup with its passphrase or recovery code; what can't be opened is left as it is. */
  async open(id: string, secret: string): Promise<Outcome> {
    const listed = this.listed.find((row) => row.id === id)
    if (listed === undefined) return refuse('That workgroup is no longer there.')
    const used = listed.sample ? samplePassphrase : secret
    try {
      const folder = this.library.folderOf(id)
      const unlocking = await Vault.unlock(this.tools.files, folder, used)
      if (unlocking.kind === 'wrong secret') return refuseSecret(used, 'it')
      if (unlocking.kind === 'damaged') return refuse(damagedWords)
      if (unlocking.kind === 'newer') return refuse(newerWords)
      if (unlocking.kind === 'crowded') return refuse(crowdedWords, 'secret')
      await this.leave()
      const restricted = unlocking.first ? 'anything' : 'something'
      const { vault } = unlocking
      const { workgroup } = await this.around(id, vault, { record: 'something', restricted })
      if (unlocking.earlier) await vault.bringUpToDate(used)
      if (unlocking.renewing) await workgroup.finishRenewal(used)
      this.current = workgroup
      // Its secret was given: whoever put the mark there, it stays.
      if (listed.removalBegun) await this.library.keep(id).catch(() => undefined)
      void workgroup.settle().then(this.changed, this.changed)
      return succeed({ id })
    } catch (error) {
      return refuse(whyNotOpened(error))
    }
  }

  /** Changes what opens the open workgroup. */
  async changePassphrase(secret: string, passphrase: string): Promise<Outcome> {
    if (this.current === null) return openFirst
    if (this.library.isSample(this.current.id)) return sampleNeedsNone
    const weakness = await weaknessOf(passphrase)
    if (weakness !== null) return weak[weakness]
    const changed = await this.current.changePassphrase(secret, passphrase).catch(onlyIfCrowded)
    if (changed === 'crowded') return refuse(stillCrowded)
    if (changed === null)
      return refuse('That isn’t the current passphrase. Nothing was changed.', 'secret')
    return changed.isFinished ? succeed({ id: null }) : refuse(passphraseUnfinished)
  }

  /** Renews every key of the open workgroup; its new recovery code is then shown to be written down. */
  async renewKeys(passphrase: string): Promise<Outcome> {
    if (this.current === null) return openFirst
    if (this.library.isSample(this.current.id)) return sampleNeedsNone
    if (isRecoveryCode(passphrase))
      return refuse('New keys need the passphrase; the recovery code is about to change.', 'secret')
    const renewed = await this.current.renewKeys(passphrase).catch(onlyIfCrowded)
    if (renewed === 'crowded') return refuse(stillCrowded)
    if (renewed === null) return refuse('That isn’t the passphrase. Nothing was changed.', 'secret')
    this.recoveryCode = renewed.recoveryCode
    return renewed.isFinished ? succeed({ id: null }) : refuse(keysUnfinished)
  }

  /**
   * Takes the open workgroup off this computer for good, with all its meetings and notes. Its secret
   * says that it is meant; while something must be kept by a legal hold, it isn't done.
   */
  async remove(secret: string): Promise<Outcome> {
    const { current } = this
    if (current === null) return openFirst
    const { id } = current
    const why = this.library.isSample(id) ? null : await this.whyKept(current, secret)
    if (why !== null) return why
    await this.leave()
    const removed = await this.library
      .remove(id)
      .catch((error: unknown) =>
        refuse(isCode(error, notPlain) ? whyNotOpened(error) : notAllRemoved),
      )
    await this.refreshList()
    if ('refusal' in removed) return removed
    return removed.notOverwritten === 0 ? succeed({ id: null }) : refuse(notOverwritten)
  }

  /** Why a workgroup isn't removed; null when it may be. */
  private async whyKept({ shared, notes }: OpenWorkgroup, secret: string): Promise<Outcome | null> {
    if (notes.rows === null)
      return refuse('Unlock the private notes first: a legal hold may be on them.')
    if (holdOf(notes.rows) !== undefined)
      return refuse('A legal hold is on: what is here must be kept. Lift it first.')
    try {
      const unlocking = await Vault.unlock(this.tools.files, shared.folder, secret)
      if (unlocking.kind === 'opened') return null
      return refuse('That doesn’t open this workgroup. Nothing was removed.', 'secret')
    } catch (error) {
      return refuse(whyNotOpened(error))
    }
  }

  /** Opens the private notes of the open workgroup again. */
  async unlockNotes(secret: string): Promise<Outcome> {
    if (this.current === null) return openFirst
    const sample = this.library.isSample(this.current.id)
    return this.current.notes.unlock(sample ? samplePassphrase : secret)
  }

  /** Forgets the recovery code once the user shows that it is written down. */
  noteRecovery(lastGroup: string): Outcome {
    const expected = this.recoveryCode?.split('-').at(-1) ?? ''
    if (lastGroup.trim().toUpperCase() !== expected)
      return refuse(
        'That isn’t the last group of the code. Check what you wrote down.',
        'lastGroup',
      )
    this.recoveryCode = null
    return succeed({ id: null })
  }

  /** Where a workgroup that is brought back from a backup goes. */
  freshFolder(): string {
    return this.library.folderOf(this.library.newId(false))
  }

  /** Opens a meeting of the open workgroup, or goes back to the workgroup's own page. */
  openMeeting(meetingId: string | null): Outcome {
    if (this.current === null) return openFirst
    if (meetingId !== null && !this.current.record.meeting.has(meetingId))
      return refuse('That meeting is no longer there.')
    this.current.shared.meetingId = meetingId
    return succeed({ id: meetingId })
  }

  /**
   * Makes sure that nothing unsaved would be lost by leaving the open workgroup: tries once more
   * to save, and refuses while the disk does.
   */
  async settle(): Promise<Outcome> {
    const saving = this.current?.saveQueue
    if (saving?.state.state === 'failed') await saving.retry()
    if (this.current?.isSavedElsewhere === true) return succeed({ id: null })
    return saving?.state.state === 'failed' ? refuse(saving.state.message) : succeed({ id: null })
  }

  /** Closes the open workgroup, if there is one; `settle` must have agreed. */
  async leave(): Promise<Outcome> {
    const { current } = this
    this.current = null
    this.recoveryCode = null
    await current?.close()
    await this.refreshList()
    return succeed({ id: null })
  }
}

function ringOf(vault: Vault, name: CompartmentName): KeyRing {
  const ring = vault.ring(name)
  if (ring === null) throw new Error('the vault is locked')
  return ring
}

const notOverwritten =
  'The workgroup was removed from this computer. But one of its key files was a link, or had a second name outside Candor’s folder, and was not overwritten. Someone may have put it there: make new keys wherever else this workgroup is kept.'

const notAllRemoved =
  'Some files could not be deleted. Nobody can open them anymore; Candor tries again each time it starts.'

const passphraseUnfinished =
  'The new passphrase opens this workgroup from now on; the old one doesn’t. But the disk refused before everything was locked anew, so older copies are still there. Free some space or check the disk, then change the passphrase once more.'

const keysUnfinished =
  'The new keys and the new recovery code count from now on: write the code down. But the disk refused before everything was locked anew, so older copies are still there. Free some space or check the disk, then make new keys once more.'

const newerWords =
  'This workgroup was last used with a newer Candor. Install that version; nothing was changed.'

const crowdedWords =
  'That doesn’t open it, but more key files lie in this workgroup’s folder than Candor tries. Nothing was changed. Type it again; if you are sure of it, somebody put those files there: find out who can write to this folder.'

const stillCrowded =
  'Nothing was changed: so many key files that aren’t Candor’s lie in this workgroup’s folder that a new one wouldn’t be found among them. Find out who can write to this folder, save a backup, and restore it elsewhere.'

const damagedWords =
  'The files of this workgroup are damaged. Nothing was changed; restore them from a backup.'

const linkedWords =
  'Part of this workgroup’s folder was replaced with a link to somewhere else. Candor didn’t follow it, and nothing was changed. Put the real folder back, or restore a backup.'

function onlyIfCrowded(error: unknown): 'crowded' {
  if (error instanceof CrowdedFolder) return 'crowded'
  throw error
}

function whyNotOpened(error: unknown): string {
  if (error instanceof MadeByNewer) return newerWords
  if (error instanceof AllDamaged) return damagedWords
  if (isCode(error, notPlain)) return linkedWords
  return isCode(error, 'EIO')
    ? 'The disk reports an error where this workgroup is kept. Nothing was changed. Try again; if it keeps happening, copy Candor’s folder to another disk or restore a backup.'
    : 'This workgroup can’t be read. Nothing was changed.'
}
