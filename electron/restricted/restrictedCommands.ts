import type { AppCommand } from '../../shared/contracts/facilitator'
import type { RestrictedCommand } from '../../shared/restricted/commands'
import { disposedTables, type DisposedTable } from '../../shared/restricted/retention'
import { assertNever, done, refuse, type Result } from '../../shared/kernel/result'
import type { HostWindow } from '../hosts/port'
import { localDate, type Clock } from '../kernel/clock'
import { ParticipantFiles } from './participantFiles'
import { fileOf } from './participantFile'
import { Pane } from './notesPane'
import type { Wall } from '../projector/projectorWindow'
import type { OpenWorkgroup } from '../workgroup/openWorkgroup'

type Outcome = Result<{ id: string | null }>

/** The commands of the private pane and of participants' files. */
export type PaneCommand = Extract<
  AppCommand,
  {
    type:
      | 'pane.open'
      | 'pane.close'
      | 'pane.lock'
      | 'pane.check'
      | 'file.open'
      | 'file.close'
      | 'retention.purge'
      | 'app.panic'
      | 'app.resume'
  }
>

const nothing: Outcome = done({ id: null })
const notOpen = refuse('Open a workgroup first.')

/** Keeps what is restricted to whom it is for: the pane, the files, the panic key, the purge. */
export class Privacy {
  readonly pane = new Pane()
  readonly files: ParticipantFiles
  /** The workgroup and day for which what is due to be purged was looked at. */
  private timeKept = ''
  /** Whether the system was asked to leave the facilitator's window out of screen captures. */
  private protected = false

  constructor(
    private readonly clock: Clock,
    private readonly wall: Wall,
    private readonly current: () => OpenWorkgroup | null,
    private readonly tell: () => void,
  ) {
    this.files = new ParticipantFiles(this.pane, clock)
  }

  /** Carries out a command of the pane. */
  async run(command: PaneCommand): Promise<Outcome> {
    const workgroup = this.current()
    switch (command.type) {
      case 'pane.open':
        return this.open(command.rehearsal)
      case 'pane.close':
        return this.close()
      case 'pane.lock':
        return this.lock()
      case 'pane.check':
        return workgroup === null ? notOpen : this.pane.checkRoom(workgroup, command.memberIds)
      case 'file.open': {
        const { participantId, itemId, override, openedBy } = command
        return workgroup === null
          ? notOpen
          : this.files.open(workgroup, participantId, itemId, override, openedBy)
      }
      case 'file.close':
        await this.files.close(workgroup)
        return nothing
      case 'retention.purge':
        return this.purge(command.entries)
      case 'app.panic':
        return this.panic()
      case 'app.resume':
        this.pane.resume()
        return nothing
      default:
        return assertNever(command)
    }
  }

  private open(rehearsal: boolean): Outcome {
    if (this.wall.roomMaySeeThisScreen && this.wall.state.window === 'open' && !rehearsal)
      return refuse('This computer has one display, so the room may see this screen.', 'rehearsal')
    return this.pane.show(this.current())
  }

  /** Leaves the meeting or the workgroup: its room is another's. */
  async leave(): Promise<void> {
    await this.close()
    this.pane.leave()
  }

  /** Closes the pane at once; the log hears of it as soon as the disk takes it. */
  async close(): Promise<Outcome> {
    const closing = this.files.close(this.current())
    this.pane.hide()
    this.tell()
    await closing
    return nothing
  }

  /** The pane closes at once; then notes and key are dropped from memory. */
  async lock(): Promise<Outcome> {
    await this.close()
    const outcome = await (this.current()?.lockNotes() ?? nothing)
    this.tell()
    return outcome
  }

  /** The wall is blank and the pane is closed before this returns; locking follows. */
  private panic(): Outcome {
    this.pane.hideEverything()
    this.wall.event({ type: 'blank', reason: 'panic' })
    this.tell()
    return nothing
  }

  /** Whoever came in, took back their agreement or is no longer covered has closed the open file. */
  async lookAround(): Promise<void> {
    const workgroup = this.current()
    if (workgroup === null || this.pane.openFile === null) return
    if (!this.files.isStillOpen(workgroup)) await this.files.close(workgroup)
  }

  /**
   * What is due in time, to be run in its turn: once a day, and when notes are unlocked, warns of what
   * is to be purged and purges what was warned of. Null when it was looked at already.
   */
  timeToKeep(): (() => Promise<void>) | null {
    const workgroup = this.current()
    const today = localDate(this.clock())
    const at = workgroup === null || workgroup.locked ? '' : `${workgroup.id} ${today}`
    if (at === this.timeKept) return null
    this.timeKept = at
    return at === '' ? null : async () => this.current()?.keepTime(today)
  }

  /** Asks for a window to be left out of screen captures while the pane is open, or no longer to. */
  protect(window: HostWindow | null, again: boolean): void {
    const wanted = this.pane.open
    if (!again && wanted === this.protected) return
    if (!wanted && !this.protected) return
    this.protected = wanted
    this.pane.captureOffered = window?.keepFromCapture(wanted) ?? false
  }

  /** Whether a change to restricted notes may be made now: those about a participant, in their open file. */
  mayChange(command: RestrictedCommand): Outcome | null {
    const rows = this.current()?.restricted
    if (rows == null) return null
    const about = fileOf(rows, command)
    if (about === null || about === this.pane.openFile?.participantId) return null
    return refuse('Open the participant’s file first.')
  }

  /**
   * Purges entries for good: rows, older generations and free pages go. Only what is due may be
   * purged this way, and nothing while there is a hold.
   */
  private async purge(
    entries: readonly { readonly table: string; readonly id: string }[],
  ): Promise<Outcome> {
    const workgroup = this.current()
    if (workgroup === null) return notOpen
    const known = entries.flatMap(({ table, id }) => (isDisposed(table) ? [{ table, id }] : []))
    return workgroup.purge(known, localDate(this.clock()))
  }
}

const isDisposed = (table: string): table is DisposedTable =>
  (disposedTables as readonly string[]).includes(table)
