import { channels, Envelope } from '../../shared/contracts/channels'
import type {
  AppCommand,
  DispatchResult,
  FacilitatorCommand,
} from '../../shared/contracts/facilitator'
import { assertNever, done, refuse, type Result } from '../../shared/kernel/result'
import { SerialQueue } from '../../shared/kernel/serialQueue'
import type { DataFileCommand } from '../../shared/openData/contract'
import type { RoomCommand } from '../../shared/projector/contract'
import { project } from '../../shared/projector/projectRecord'
import type { RestrictedCommand } from '../../shared/restricted/commands'
import { Charts } from '../comparison/chartCache'
import { Papers } from '../documents/documents'
import type { Display, Host, HostWindow, WindowGone, WindowRole } from '../hosts/port'
import type { Clock } from '../kernel/clock'
import { DataFiles } from '../openData/dataFiles'
import type { OpenDataReader } from '../openData/dataReader'
import { PreferencesFile } from '../projector/displayPreferences'
import { pictures } from '../projector/displays'
import { inPartB, runRoomCommand } from '../projector/projectorCommands'
import { WallPlace } from '../projector/projectorPlacement'
import { Wall } from '../projector/projectorWindow'
import { type PaneCommand, Privacy } from '../restricted/restrictedCommands'
import { RestrictedPapers } from '../restricted/restrictedPrints'
import type { StoreTools } from '../storage/store/compartmentStore'
import { Backups } from '../workgroup/backups'
import type { OpenWorkgroup } from '../workgroup/openWorkgroup'
import { Workgroups } from '../workgroup/workgroups'
import { AutoLock } from './autoLock'
import {
  isAppCommand,
  isImmediate,
  isPaneCommand,
  isRestrictedCommand,
  isRoomCommand,
  isShow,
  showsSomething,
} from './commandRouting'
import { Questions } from './queries'
import { snapshotOf } from './snapshot'

type Outcome = Result<{ id: string | null }>
/**
 * The application behind both windows: takes their requests, one queue for everything that
 * changes something, and tells the windows what is so.
 */
export class Candor {
  private readonly queue = new SerialQueue()
  private readonly wall: Wall
  private readonly charts: Charts
  private readonly place: WallPlace
  private readonly papers: Papers
  /** The workgroups kept on this machine, and the one that is open. */
  readonly workgroups: Workgroups
  private readonly backups: Backups
  private readonly autoLock: AutoLock
  private readonly privacy: Privacy
  private readonly questions: Questions
  private readonly prints: RestrictedPapers
  private readonly dataFiles: DataFiles
  private facilitator: HostWindow | null = null

  constructor(
    private readonly host: Host,
    dataFolder: string,
    private readonly clock: Clock,
    tools: StoreTools,
    readData: OpenDataReader,
  ) {
    this.charts = new Charts(() => this.wall.refresh())
    this.papers = new Papers(host, tools.files, clock, this.charts)
    this.workgroups = new Workgroups(dataFolder, clock, tools, () => this.tell())
    this.backups = new Backups(host, tools.files, clock)
    this.autoLock = new AutoLock(clock)
    const preferences = new PreferencesFile(dataFolder)
    this.wall = new Wall(
      host,
      clock,
      (slide) => {
        const { current } = this.workgroups
        return current?.meetingId == null || inPartB(current)
          ? { kind: 'blank' }
          : project(current.record, current.meetingId, slide, this.charts.now)
      },
      () => this.tell(),
      // The keys belong to the cockpit.
      () => void this.facilitator?.focus(),
      preferences.wallSize,
    )
    this.place = new WallPlace(host, this.wall, preferences)
    this.privacy = new Privacy(
      clock,
      this.wall,
      () => this.workgroups.current,
      () => this.tell(),
    )
    this.prints = new RestrictedPapers(host, this.privacy.files, clock)
    this.dataFiles = new DataFiles(host, readData, clock)
    const { papers, backups, workgroups, privacy, prints, dataFiles } = this
    this.questions = new Questions({
      ...{ host, papers, backups, workgroups, privacy, prints, dataFiles, clock },
      charts: this.charts,
    })
  }

  /** Opens the facilitator's window. */
  async open(): Promise<void> {
    const [displays] = await Promise.all([
      this.host.displays(),
      this.workgroups.refreshList(),
      // Whoever looked for the wall's screen is not looking any more.
      this.place.hideNumbers(),
    ])
    this.wall.displays = displays
    this.facilitator = await this.host.openWindow('facilitator')
    await this.wall.look()
    this.tell()
  }

  /** A window asks something. Anything its role may not ask, or that isn't well formed, is refused. */
  async request(role: WindowRole, payload: unknown): Promise<unknown> {
    const envelope = Envelope.safeParse(payload)
    if (!envelope.success) return refused
    const { channel, body } = envelope.data
    if (role === 'projector') {
      const ready = channel === 'ready' ? channels.projector.ready.safeParse(body) : null
      if (ready?.success !== true) return refused
      this.wall.ready(ready.data)
      return null
    }
    if (channel === 'dispatch') return this.dispatchUnknown(body)
    if (channel === 'query') return this.queryUnknown(body)
    return refused
  }

  private async dispatchUnknown(body: unknown): Promise<DispatchResult> {
    const command = channels.facilitator.dispatch.safeParse(body)
    if (!command.success) return refused
    const outcome = await this.inTurn(command.data)
    this.wall.refresh()
    return outcome
  }

  /**
   * What changes the record waits its turn. Blanking and freezing don't: they must take effect at
   * once, whatever the disk is doing, and a `show` that was pressed before must not undo them.
   * A save dialog doesn't either, since everything else has to go on behind it.
   */
  private inTurn(command: FacilitatorCommand): Promise<Outcome> {
    if (isImmediate(command)) return this.dispatch(command)
    const pressedAt = this.wall.overrides
    return this.queue.run(() =>
      isShow(command) && this.wall.overrides !== pressedAt
        ? Promise.resolve(done({ id: null }))
        : this.dispatch(command),
    )
  }

  private async queryUnknown(body: unknown): Promise<unknown> {
    const query = channels.facilitator.query.safeParse(body)
    return query.success ? this.questions.answer(query.data) : refused
  }

  private async dispatch(command: FacilitatorCommand): Promise<Outcome> {
    if (isRoomCommand(command)) return this.room(command)
    if (isAppCommand(command)) return this.app(command)
    const { current } = this.workgroups
    if (current === null) return refuse('Open a workgroup first.')
    if (isRestrictedCommand(command)) return this.restricted(command, current)
    // Part B is not projected: the wall goes blank first, before the step is even on disk.
    if (command.type === 'meeting.closePartA')
      this.wall.event({ type: 'blank', reason: 'part closed' })
    const outcome = await current.dispatch(command)
    this.keepPartBOffTheWall()
    await this.privacy.lookAround()
    if (current.meetingId === null) this.wall.event({ type: 'left meeting' })
    return outcome
  }

  private async restricted(command: RestrictedCommand, current: OpenWorkgroup): Promise<Outcome> {
    const refusal = this.privacy.mayChange(command)
    if (refusal !== null) return refusal
    const outcome = await current.dispatchRestricted(command)
    // A release that was revoked covers nobody any more.
    await this.privacy.lookAround()
    return outcome
  }

  private async room(command: RoomCommand): Promise<Outcome> {
    if (this.privacy.pane.panic !== 'off' && showsSomething(command))
      return refuse('Everything is hidden. Resume first.', 'panic')
    const opens = command.type === 'room.openWindow'
    // On one picture the wall may land on this very screen's copy; swapping brings this one to the room.
    if ((opens && this.wall.roomMaySeeThisScreen) || command.type === 'room.swap')
      await this.privacy.close()
    const { wall, place } = this
    const outcome = await runRoomCommand(command, {
      ...{ wall, place, workgroup: this.workgroups.current },
    })
    // Numbers on other screens take the keyboard with them as well.
    if (command.type === 'room.identify') await this.facilitator?.focus()
    return outcome
  }

  private async app(command: AppCommand): Promise<Outcome> {
    if (isPaneCommand(command)) return this.pane(command)
    switch (command.type) {
      case 'app.newWorkgroup':
        return this.moveTo(() => this.workgroups.create(command))
      case 'app.sample':
        return this.moveTo(() => this.workgroups.createSample())
      case 'app.openWorkgroup':
        return this.moveTo(() => this.workgroups.open(command.id, command.secret))
      case 'app.changePassphrase':
        return this.workgroups.changePassphrase(command.secret, command.passphrase)
      case 'app.recoveryNoted':
        return this.workgroups.noteRecovery(command.lastGroup)
      case 'app.leaveWorkgroup':
        return this.moveTo(() => this.workgroups.leave())
      case 'app.openMeeting':
        return this.moveTo(() => Promise.resolve(this.workgroups.openMeeting(command.meetingId)))
      case 'app.undo':
        return this.undo()
      case 'app.retrySave':
        await this.workgroups.current?.saving.retry()
        return done({ id: null })
      case 'app.away':
        this.locked()
        return done({ id: null })
      case 'pane.unlock':
        return this.workgroups.unlockNotes(command.secret)
      case 'app.active':
        this.autoLock.seen()
        return done({ id: null })
      case 'app.removeWorkgroup':
        return this.moveTo(() => this.workgroups.remove(command.secret))
      case 'app.renewKeys':
        return this.workgroups.renewKeys(command.passphrase)
      case 'backup.save':
        return this.saveBackup()
      case 'backup.restore':
        return this.moveTo(() => this.restore(command.token))
      case 'paper.save':
        return this.papers.saveLookedThrough(this.workgroups.current, command)
      case 'paper.freeze':
        return this.papers.freeze(this.workgroups.current, command.token)
      case 'restrictedPaper.save':
        return this.prints.save(this.workgroups.current, command.token)
      case 'dataFile.keep':
        return this.keepData(command)
      case 'app.quit':
        // Answer first: the window that asked is about to close.
        setImmediate(() => void this.host.quit())
        return done({ id: null })
      default:
        return assertNever(command)
    }
  }

  private async keepData(command: DataFileCommand): Promise<Outcome> {
    const { current } = this.workgroups
    return current === null
      ? refuse('Open a workgroup first.')
      : this.dataFiles.keep(command, current)
  }

  private async saveBackup(): Promise<Outcome> {
    const { current } = this.workgroups
    return current === null ? refuse('Open a workgroup first.') : this.backups.save(current)
  }

  private async restore(token: string): Promise<Outcome> {
    const folder = this.workgroups.freshFolder()
    if (!(await this.backups.restore(token, folder))) return refuse('Look at the backup again.')
    return this.workgroups.leave()
  }

  private async pane(command: PaneCommand): Promise<Outcome> {
    const outcome = await this.privacy.run(command)
    // Hiding doesn't wait for the disk; dropping notes and key does.
    if (command.type === 'app.panic') void this.queue.run(() => this.privacy.lock())
    return outcome
  }

  private async undo(): Promise<Outcome> {
    const outcome = await this.workgroups.current?.undo()
    this.keepPartBOffTheWall()
    await this.privacy.lookAround()
    return outcome ?? refuse('There is nothing to undo.')
  }

  /** Part B can be come back to from wrap-up; what was shown or frozen there goes first. */
  private keepPartBOffTheWall(): void {
    const { current } = this.workgroups
    if (current !== null && inPartB(current) && this.wall.state.mode.kind !== 'blank')
      this.wall.event({ type: 'blank', reason: 'part closed' })
  }

  /** Going elsewhere takes everything off the wall and covers the private pane first. */
  private async moveTo(go: () => Promise<Outcome>): Promise<Outcome> {
    const settled = await this.workgroups.settle()
    if (!settled.ok) return settled
    this.wall.event({ type: 'left meeting' })
    await this.privacy.leave()
    await this.dataFiles.leave()
    return go()
  }

  /** Candor was started again: the window that is there is the one that was wanted. */
  async comeToFront(): Promise<void> {
    await this.facilitator?.focus()
  }

  /** The host says a window is gone. */
  windowGone(role: WindowRole, why: WindowGone): void {
    if (role === 'projector') this.wall.gone()
    else if (why === 'crashed') void this.open()
    // Without its cockpit the wall must not stay up alone.
    else void this.host.quit()
  }

  displaysChanged(displays: readonly Display[]): void {
    this.privacy.protect(this.facilitator, true)
    // With a screen less, or a copy of another, this one may be what the room sees.
    const pictured = pictures(this.wall.displays).length
    if (pictures(displays).length < pictured) void this.privacy.close()
    void this.wall.displaysChanged(displays).then(() => this.tell())
  }

  /** The key that hides everything was pressed in the wall's window. */
  async panicKey(): Promise<void> {
    await this.inTurn({ type: 'app.panic' })
    this.wall.refresh()
  }

  /** The machine is being locked or put to sleep: whoever comes back to it may be somebody else. */
  locked(): void {
    this.wall.locked()
    this.leaveNotes()
  }

  /** The pane closes at once; the notes and their key are dropped as soon as what goes on is done. */
  private leaveNotes(): void {
    this.privacy.pane.hide()
    this.tell()
    void this.queue.run(() => this.privacy.lock())
  }

  /** Notices a projector that no longer answers and a computer nobody is at; to be called every few seconds. */
  tick(): void {
    // After sleep a system may have forgotten.
    this.privacy.protect(this.facilitator, true)
    this.wall.checkSilence()
    const { current } = this.workgroups
    if (current?.saving.state.state === 'failed')
      void this.queue.run(() => current.saving.retryNowAndThen())
    const due = this.privacy.timeToKeep()
    if (due !== null) void this.queue.run(due)
    if (this.autoLock.isTime(current?.lockAfterMinutes ?? Infinity) && current?.locked === false)
      this.leaveNotes()
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
    this.facilitator?.push(
      snapshotOf({
        host: this.host,
        wall: this.wall,
        place: this.place,
        workgroup: this.workgroups.current,
        workgroups: this.workgroups.listed,
        recoveryCode: this.workgroups.recoveryCode,
        files: this.privacy.files,
        charts: this.charts,
        clock: this.clock,
      }),
    )
  }
}

const refused: DispatchResult = refuse('Candor doesn’t know that request. Nothing was changed.')
