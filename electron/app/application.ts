import { channels, Envelope } from '../../shared/contracts/channels'
import {
  type FacilitatorCommand,
  type FacilitatorCommandOf,
  facilitatorCommands,
} from '../../shared/contracts/commands'
import type { DispatchResult, FacilitatorSnapshot } from '../../shared/contracts/facilitator'
import type { MessageOf } from '../../shared/kernel/commands'
import { succeed, refuse } from '../../shared/kernel/result'
import { SerialQueue } from '../../shared/kernel/serialQueue'
import { project } from '../../shared/projector/projectRecord'
import { recordCommands } from '../../shared/record/commands'
import { type RestrictedCommand, restrictedCommands } from '../../shared/restricted/commands'
import { Charts } from '../comparison/chartCache'
import { documentHandlers } from '../documents/commands'
import { Documents } from '../documents/documents'
import type {
  Display,
  Host,
  HostWindow,
  OpenWindowOptions,
  WindowGone,
  WindowRole,
} from '../hosts/port'
import type { Clock, Clocks } from '../kernel/clock'
import { allBy, type Handlers, nothing, type Outcome } from '../kernel/handlers'
import type { OpenRecord } from '../kernel/openRecord'
import { Speakers } from '../meeting/speakers'
import { DataFiles } from '../openData/dataFiles'
import type { OpenDataReader } from '../openData/dataReader'
import { type Preferences, PreferencesFile } from '../projector/displayPreferences'
import { pictures, whoSees } from '../projector/displays'
import { inPartB, projectorHandlers } from '../projector/commands'
import { ProjectorPlacement } from '../projector/projectorPlacement'
import { ProjectorWindow } from '../projector/projectorWindow'
import { failureForLog } from '../kernel/failureLog'
import { countNames } from '../restricted/nameGuard'
import { Privacy } from '../restricted/restrictedCommands'
import { RestrictedPrints } from '../restricted/restrictedPrints'
import type { StoreTools } from '../storage/store/compartmentStore'
import { Backups } from '../workgroup/backups'
import { workgroupHandlers } from '../workgroup/commands'
import { type DataFolder, Workgroups } from '../workgroup/workgroups'
import { AutoLock } from './autoLock'
import { FacilitatorPage } from './facilitatorPage'
import { refuseMalformed, unknownRequest } from './malformedRequest'
import { NotesLock } from './notesLock'
import { guardedProjector } from './projectorGuard'
import { QueryAnswers } from './queries'
import { snapshotOf } from './snapshot'

/**
 * The application behind both windows: takes their requests, one queue for everything that
 * changes something, and tells the windows what is so.
 */
export class Candor {
  private readonly queue = new SerialQueue()
  private readonly projector: ProjectorWindow
  private readonly charts: Charts
  private readonly place: ProjectorPlacement
  private readonly documents: Documents
  /** The workgroups kept on this machine, and the one that is open. */
  readonly workgroups: Workgroups
  private readonly backups: Backups
  private readonly autoLock: AutoLock
  private readonly clock: Clock
  private readonly privacy: Privacy
  private readonly notesLock: NotesLock
  private readonly queries: QueryAnswers
  private readonly handlers: Handlers<typeof facilitatorCommands>
  private readonly prints: RestrictedPrints
  private readonly dataFiles: DataFiles
  private readonly speakers: Speakers
  private readonly page = new FacilitatorPage()
  private readonly preferences: Preferences
  private facilitator: HostWindow | null = null

  constructor(
    private readonly host: Host,
    dataFolder: DataFolder,
    clocks: Clocks,
    tools: StoreTools,
    readData: OpenDataReader,
  ) {
    const clock = clocks.calendar
    this.clock = clock
    this.charts = new Charts(() => this.projector.refresh())
    this.documents = new Documents(host, tools.files, clock, this.charts, (texts) =>
      countNames(this.workgroups.current, texts),
    )
    this.workgroups = new Workgroups(dataFolder, clocks, tools, () => this.tell())
    this.backups = new Backups(host, tools, clock)
    this.autoLock = new AutoLock(clocks)
    this.preferences = new PreferencesFile(dataFolder.unusable === null ? dataFolder.path : null)
    this.projector = new ProjectorWindow(
      host,
      clocks,
      (slide) => {
        const { current } = this.workgroups
        return current?.meetingId == null || inPartB(current.shared)
          ? { kind: 'blank' }
          : project(current.record, current.meetingId, slide, this.charts.now)
      },
      () => this.tell(),
      // The keys belong to the cockpit.
      () => void this.facilitator?.focus(),
      { size: this.preferences.projectorTextSize, theme: this.preferences.projectorTheme },
    )
    this.place = new ProjectorPlacement(host, this.projector, this.preferences)
    this.privacy = new Privacy(
      clock,
      this.projector,
      () => this.workgroups.current,
      () => this.tell(),
    )
    this.notesLock = new NotesLock({
      queue: this.queue,
      privacy: this.privacy,
      page: this.page,
      tools,
      window: () => this.facilitator,
      tell: () => this.tell(),
    })
    this.prints = new RestrictedPrints(host, this.privacy.files, clock)
    this.dataFiles = new DataFiles(host, readData, clocks)
    this.speakers = new Speakers(
      clocks,
      () => {
        const { current } = this.workgroups
        return current?.meetingId == null
          ? null
          : { record: current.record, meetingId: current.meetingId }
      },
      () => this.tell(),
    )
    const { documents, backups, workgroups, privacy, prints, dataFiles } = this
    this.queries = new QueryAnswers({
      host,
      documents,
      backups,
      workgroups,
      files: privacy.files,
      prints,
      dataFiles,
      clock,
      charts: this.charts,
      whole: () => {
        // What the page missed isn't missed by those who hear what follows.
        this.tell()
        return this.page.wholeFor(this.snapshot())
      },
    })
    this.handlers = this.allHandlers()
  }

  /** Opens the facilitator's window. */
  async open(options: OpenWindowOptions = {}): Promise<void> {
    const [displays] = await Promise.all([
      this.host.displays(),
      this.workgroups.refreshList(),
      // Whoever looked for the projector's screen is not looking any more.
      this.place.hideNumbers(),
    ])
    this.projector.displays = displays
    this.page.opened()
    this.facilitator = await this.host.openWindow('facilitator', options)
    await this.projector.look()
    this.tell()
  }

  /** A window asks something. Anything its role may not ask, or that isn't well formed, is refused. */
  async request(role: WindowRole, payload: unknown): Promise<unknown> {
    const envelope = Envelope.safeParse(payload)
    if (!envelope.success) return unknownRequest
    const { channel, body } = envelope.data
    if (role === 'projector') {
      const ready = channel === 'ready' ? channels.projector.ready.safeParse(body) : null
      if (ready?.success !== true) return unknownRequest
      this.projector.ready(ready.data)
      return null
    }
    if (channel === 'dispatch') return this.dispatchUnknown(body)
    if (channel === 'query') return this.queryUnknown(body)
    return unknownRequest
  }

  private async dispatchUnknown(body: unknown): Promise<DispatchResult> {
    const command = channels.facilitator.dispatch.safeParse(body)
    if (!command.success) return refuseMalformed(body, command.error.issues)
    this.page.sent(command.data)
    const outcome = await this.inTurn(command.data)
    this.projector.refresh()
    return outcome
  }

  /**
   * What changes the record waits its turn. Blanking and freezing don't: they must take effect at
   * once, whatever the disk is doing, and a `show` that was pressed before must not undo them.
   * A save dialog doesn't either, since everything else has to go on behind it.
   */
  private inTurn(command: FacilitatorCommand): Promise<Outcome> {
    if ('immediate' in facilitatorCommands[command.type]) return this.dispatch(command)
    const pressedAt = this.projector.overrides
    return this.queue.run(() =>
      'shows' in facilitatorCommands[command.type] && this.projector.overrides !== pressedAt
        ? Promise.resolve(succeed({ id: null }))
        : this.dispatch(command),
    )
  }

  private async queryUnknown(body: unknown): Promise<unknown> {
    const query = channels.facilitator.query.safeParse(body)
    return query.success ? this.queries.answer(query.data) : unknownRequest
  }

  private async dispatch(command: FacilitatorCommand): Promise<Outcome> {
    return this.handle(command.type, command)
  }

  private async handle<T extends FacilitatorCommand['type']>(
    type: T,
    command: FacilitatorCommandOf<T>,
  ): Promise<Outcome> {
    return this.handlers[type](command)
  }

  /** How every command is carried out, put together from the features. */
  private allHandlers(): Handlers<typeof facilitatorCommands> {
    const { workgroups, projector, place } = this
    const current = (): OpenRecord | null => workgroups.current?.shared ?? null
    return {
      ...allBy(recordCommands, (command) => this.record(command)),
      ...allBy(restrictedCommands, (command) => this.restricted(command)),
      ...guardedProjector(projectorHandlers({ projector, place, current }), {
        projector,
        privacy: this.privacy,
        window: () => this.facilitator,
      }),
      ...this.privacy.handlers(),
      ...workgroupHandlers({
        workgroups,
        backups: this.backups,
        moveTo: (go) => this.moveTo(go),
      }),
      ...documentHandlers(this.documents, current),
      ...this.speakers.handlers(),
      'dataFile.keep': (command) => {
        const open = current()
        return open === null ? openFirst : this.dataFiles.keep(command, open)
      },
      'restrictedPrint.save': ({ token }) => this.prints.save(workgroups.current, token),
      'pane.lock': () => this.notesLock.lock(),
      'page.left': ({ view }) => {
        this.page.left(view)
        return nothing
      },
      'pane.unlock': ({ secret }) => workgroups.unlockNotes(secret),
      'app.panic': async () => {
        const outcome = await this.privacy.handlers()['app.panic']({ type: 'app.panic' })
        // Hiding doesn't wait for the disk; dropping notes and key does.
        void this.queue.run(() => this.notesLock.lock())
        return outcome
      },
      'app.active': () => {
        this.autoLock.seen()
        return nothing
      },
      'app.away': () => {
        this.locked()
        return nothing
      },
      'app.theme': ({ theme }) => this.prefer({ theme }),
      'app.timeSignals': ({ on }) => this.prefer({ timeSignals: on }),
      'app.undo': () => this.undo(),
      'app.retrySave': async () => {
        await workgroups.current?.saveQueue.retry()
        return nothing
      },
      'app.quit': () => {
        // Answer first: the window that asked is about to close.
        setImmediate(() => void this.host.quit())
        return nothing
      },
    }
  }

  private async record(command: RecordCommand): Promise<Outcome> {
    const { current } = this.workgroups
    if (current === null) return openFirst
    // Part B is not projected: the projector goes blank first, before the step is even on disk.
    if (command.type === 'meeting.closePartA')
      this.projector.event({ type: 'blank', reason: 'part closed' })
    const outcome = await current.shared.dispatch(command)
    this.keepPartBOffTheProjector()
    await this.privacy.lookAround()
    if (current.meetingId === null) this.projector.event({ type: 'left meeting' })
    return outcome
  }

  private async restricted(command: RestrictedCommand): Promise<Outcome> {
    const { current } = this.workgroups
    if (current === null) return openFirst
    const refusal = this.privacy.mayChange(command)
    if (refusal !== null) return refusal
    const outcome = await current.notes.dispatch(command)
    if (outcome.ok) await this.privacy.written(command, outcome.value.id)
    if (command.type === 'hold.place' || command.type === 'hold.lift') await this.privacy.syncHold()
    // A release that was revoked covers nobody any more.
    await this.privacy.lookAround()
    return outcome
  }

  private async prefer(chosen: Partial<Preferences>): Promise<Outcome> {
    Object.assign(this.preferences, chosen)
    this.tell()
    return nothing
  }

  private async undo(): Promise<Outcome> {
    const outcome = await this.workgroups.current?.shared.undo()
    this.keepPartBOffTheProjector()
    await this.privacy.lookAround()
    return outcome ?? refuse('There is nothing to undo.')
  }

  /** Part B can be come back to from wrap-up; what was shown or frozen there goes first. */
  private keepPartBOffTheProjector(): void {
    const { current } = this.workgroups
    if (current !== null && inPartB(current.shared) && this.projector.state.mode.kind !== 'blank')
      this.projector.event({ type: 'blank', reason: 'part closed' })
  }

  /** Going elsewhere takes everything off the projector and covers the private pane first. */
  private async moveTo(go: () => Promise<Outcome>): Promise<Outcome> {
    const settled = await this.workgroups.settle()
    if (!settled.ok) return settled
    this.projector.event({ type: 'left meeting' })
    await this.privacy.leave()
    await this.dataFiles.leave()
    return go()
  }

  /** Candor was started again: the window that is there is the one that was wanted. */
  async comeToFront(): Promise<void> {
    await this.facilitator?.focus()
  }

  /** The cockpit's page has crashed: it is opened again, and Candor ends when that can't be done. */
  private async openAgain(): Promise<void> {
    const { cockpit } = this.projector
    for (let attempt = 0; attempt < 3; attempt += 1) {
      try {
        // Left to itself a window may come up over the projector.
        await this.open(cockpit === null ? {} : { displayId: cockpit })
        return
      } catch (error) {
        console.error(`The window could not be opened again: ${failureForLog(error)}`)
      }
    }
    await this.host.quit()
  }

  /** The host says a window is gone. */
  windowGone(role: WindowRole, why: WindowGone): void {
    if (role === 'projector') this.projector.gone()
    else if (why === 'crashed') void this.openAgain()
    // Without its cockpit the projector must not stay up alone.
    else void this.host.quit()
  }

  displaysChanged(displays: readonly Display[]): void {
    this.privacy.protect(this.facilitator, true)
    // With a screen less, or a copy of another, this one may be what the room sees.
    const { projector } = this
    const isLess = pictures(displays).length < pictures(projector.displays).length
    if (isLess || whoSees(displays, projector.cockpit) === 'the room') void this.privacy.close()
    void this.projector.displaysChanged(displays).then(() => this.tell())
  }

  /** The key that hides everything was pressed in the projector's window. */
  async panicKey(): Promise<void> {
    await this.inTurn({ type: 'app.panic' })
    this.projector.refresh()
  }

  /** The machine is being locked or put to sleep: whoever comes back to it may be somebody else. */
  locked(): void {
    this.projector.locked()
    this.notesLock.leave()
  }

  /** Notices a projector that no longer answers and a computer nobody is at; to be called every few seconds. */
  tick(): void {
    // After sleep a system may have forgotten.
    this.privacy.protect(this.facilitator, true)
    this.projector.checkSilence()
    this.projector.turnInTime()
    const { current } = this.workgroups
    if (current?.saveQueue.state.state === 'failed')
      void this.queue.run(() => current.saveQueue.retryNowAndThen())
    const due = this.privacy.timeToKeep()
    if (due !== null)
      void this.queue.run(async () => {
        await due()
        // With a new day a release may have expired: what stands on it is shown no longer.
        await this.privacy.lookAround()
        this.tell()
      })
    if (
      this.autoLock.isTime(current?.notes.lockAfterMinutes ?? Infinity) &&
      current?.notes.locked === false
    )
      this.notesLock.leave()
  }

  /** Lets what is being saved be saved, and drops everything from memory. */
  async close(): Promise<void> {
    await this.queue.run(async () => {
      await this.dataFiles.leave()
      await this.workgroups.settle()
      return this.workgroups.leave()
    })
  }

  private tell(): void {
    this.privacy.protect(this.facilitator, false)
    this.prints.forgetUnlessShown(this.workgroups.current)
    if (this.facilitator === null) return
    const message = this.page.messageFor(this.snapshot())
    if (message !== null) this.facilitator.push(message)
  }

  private snapshot(): FacilitatorSnapshot {
    return snapshotOf({
      host: this.host,
      projector: this.projector,
      place: this.place,
      workgroup: this.workgroups.current,
      workgroups: this.workgroups.listed,
      folder: this.workgroups.folder,
      recoveryCode: this.workgroups.recoveryCode,
      files: this.privacy.files,
      concerns: this.privacy.concerns,
      charts: this.charts,
      speakers: this.speakers.snapshot,
      page: this.page.snapshot,
      theme: this.preferences.theme,
      timeSignals: this.preferences.timeSignals,
      clock: this.clock,
    })
  }
}

const openFirst = refuse('Open a workgroup first.')

type RecordCommand = MessageOf<typeof recordCommands>
