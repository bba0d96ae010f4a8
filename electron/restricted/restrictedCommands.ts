import { refuse } from '../../shared/kernel/result'
import type { RestrictedCommand } from '../../shared/restricted/commands'
import type { paneCommands } from '../../shared/restricted/contract'
import { type DisposedTable, disposedTables, holdOf } from '../../shared/restricted/retention'
import type { HostWindow } from '../hosts/port'
import { type Clock, localDate } from '../kernel/clock'
import { type Handlers, nothing, type Outcome } from '../kernel/handlers'
import type { ProjectorWindow } from '../projector/projectorWindow'
import type { OpenWorkgroup } from '../workgroup/openWorkgroup'
import { CaseSteps } from './caseSteps'
import { ConcernsShown } from './concernsShown'
import { Pane } from './notesPane'
import {
  entryOf,
  fileOf,
  isEntryWritten,
  isNameEdited,
  isNamingWritten,
  namingOf,
} from './participantFile'
import { ParticipantFiles } from './participantFiles'

const notOpen = refuse('Open a workgroup first.')

const copied = refuse(
  'This screen is copied to another display, so the room sees it. Extend the displays instead of copying this one: on Windows press Windows+P and choose “Extend”; on a Mac and on Linux, look under “Displays” in the settings. Then open the private notes.',
  'copied',
)

const oneDisplay = refuse(
  'This computer has one display, so the room may see this screen.',
  'rehearsal',
)

const notTold = refuse(
  'This computer doesn’t tell which display this window is on, so the room may see this screen.',
  'rehearsal',
)

/** The commands of the pane and of participants' files that need nothing but the notes and the projector. */
type OwnCommands = Omit<
  typeof paneCommands,
  'pane.lock' | 'pane.unlock' | 'app.active' | 'app.away' | 'restrictedPrint.save'
>

/** Keeps what is restricted to whom it is for: the pane, the files, the panic key, the purge. */
export class Privacy {
  readonly pane: Pane
  readonly files: ParticipantFiles
  private readonly cases: CaseSteps
  readonly concerns: ConcernsShown
  /** The workgroup and day for which what is due to be purged was looked at. */
  private timeKept = ''
  /** Whether the system was asked to leave the facilitator's window out of screen captures. */
  private protected = false

  constructor(
    private readonly clock: Clock,
    private readonly projector: ProjectorWindow,
    private readonly current: () => OpenWorkgroup | null,
    private readonly tell: () => void,
  ) {
    this.pane = new Pane(() => this.projector.seenBy)
    this.files = new ParticipantFiles(this.pane, clock)
    this.cases = new CaseSteps(this.files, clock)
    this.concerns = new ConcernsShown(this.pane, clock)
  }

  /** How the commands of the pane and of participants' files are carried out. */
  handlers(): Handlers<OwnCommands> {
    return {
      'pane.open': ({ rehearsal }) => this.open(rehearsal),
      'pane.close': () => this.close(),
      'pane.check': ({ memberIds }) => {
        const workgroup = this.current()
        return workgroup === null ? notOpen : this.pane.checkRoom(workgroup, memberIds)
      },
      'file.open': ({ participantId, itemId, openedBy }) => {
        const workgroup = this.current()
        return workgroup === null
          ? notOpen
          : this.files.open(workgroup, participantId, itemId, openedBy)
      },
      'case.step': (asked) => {
        const workgroup = this.current()
        return workgroup === null ? notOpen : this.cases.take(workgroup, asked)
      },
      'file.override': ({ openedBy, groups, lawfulBasis, reference, reason }) => {
        const workgroup = this.current()
        const override = { groups, lawfulBasis, reference, reason }
        return workgroup === null ? notOpen : this.files.override(workgroup, override, openedBy)
      },
      'file.close': async () => {
        await this.files.close(this.current())
        return nothing
      },
      'concerns.show': ({ openedBy }) => {
        const workgroup = this.current()
        return workgroup === null ? notOpen : this.concerns.show(workgroup, openedBy)
      },
      'retention.purge': ({ entries }) => this.purge(entries),
      'app.panic': () => this.panic(),
      'app.resume': () => {
        this.pane.resume()
        return nothing
      },
    }
  }

  private open(rehearsal: boolean): Outcome {
    const { seenBy } = this.projector
    if (seenBy === 'the room') return copied
    if (seenBy === 'perhaps the room' && !rehearsal)
      return this.projector.placesWindows ? oneDisplay : notTold
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
    await this.concerns.close(this.current())
    return nothing
  }

  /** The pane closes at once; then notes and key are dropped from memory. */
  async lock(): Promise<Outcome> {
    await this.close()
    const outcome = await (this.current()?.notes.lock() ?? nothing)
    this.tell()
    return outcome
  }

  /** The projector is blank and the pane is closed before this returns; locking follows. */
  private panic(): Outcome {
    this.pane.hideEverything()
    this.projector.event({ type: 'blank', reason: 'panic' })
    this.tell()
    return nothing
  }

  /**
   * After every change: whoever came in, took back their agreement or is no longer covered has closed
   * the open file, and what is about something that is gone is warned of.
   */
  async lookAround(): Promise<void> {
    const workgroup = this.current()
    if (workgroup === null) return
    // A concern that was removed, or came back with an undo, takes who raised it along.
    await workgroup.notes.warnOf(workgroup.withdrawn, localDate(this.clock()))
    this.pane.forgetIfOver(workgroup)
    await this.concerns.closeIfOver(workgroup)
    if (this.pane.openFile === null) return
    if (this.files.openLine(workgroup) !== null) return
    if (this.files.hasConsentEnded(workgroup)) this.pane.consentEnded()
    await this.files.close(workgroup)
  }

  /**
   * What is due in time, to be run in its turn: once a day, and when notes are unlocked, warns of what
   * is to be purged and purges what was warned of. Null when it was looked at already.
   */
  timeToKeep(): (() => Promise<void>) | null {
    const workgroup = this.current()
    const today = localDate(this.clock())
    const at = workgroup === null || workgroup.notes.locked ? '' : `${workgroup.id} ${today}`
    if (at === this.timeKept) return null
    this.timeKept = at
    return at === ''
      ? null
      : async () => {
          await this.syncHold()
          const open = this.current()
          await open?.notes.keepTime(today, open.withdrawn)
        }
  }

  /** Asks for a window to be left out of screen captures while the pane is open, or no longer to. */
  protect(window: HostWindow | null, again: boolean): void {
    const wanted = this.pane.open
    if (!again && wanted === this.protected) return
    if (!wanted && !this.protected) return
    this.protected = wanted
    this.pane.captureOffered = window?.keepFromCapture(wanted) ?? false
  }

  /**
   * Whether a change to restricted notes may be made now: those about a participant, in their open
   * file, and of what is in it, or of what names somebody else, only what is shown.
   */
  mayChange(command: RestrictedCommand): Outcome | null {
    const workgroup = this.current()
    const rows = workgroup?.notes.rows
    if (workgroup === null || rows == null) return null
    const namingId = namingOf(command)
    const namings = namingId === null ? null : this.concerns.logged(workgroup)
    if (namingId !== null && namings?.has(namingId) === false)
      return refuse(
        'That isn’t shown to the room. Show it first, or change it when the others have left.',
      )
    const about = fileOf(rows, command)
    if (about === null) return null
    const file = this.files.now(workgroup)
    if (about !== file?.participant.id) return refuse('Open the participant’s file first.')
    if (isNameEdited(command) && !file.isNameShown)
      return refuse('The name is closed to someone here. Change it when they have left.', 'name')
    const entryId = entryOf(command)
    return entryId === null || this.files.shows(workgroup, entryId)
      ? null
      : refuse('That entry is closed to someone here. Change it when they have left.')
  }

  /** One legal hold is over both: what the private notes say of it goes for the shared record, too. */
  async syncHold(): Promise<void> {
    const workgroup = this.current()
    const rows = workgroup?.notes.rows
    if (workgroup !== null && rows != null) await workgroup.shared.hold(holdOf(rows) !== undefined)
  }

  /** What was written in the open file is shown once the log says so. */
  async written(command: RestrictedCommand, id: string | null): Promise<void> {
    const workgroup = this.current()
    if (workgroup === null || id === null) return
    if (isNamingWritten(command)) await this.concerns.written(workgroup, id)
    if (isEntryWritten(command)) await this.files.written(workgroup, id)
    if (command.type === 'release.edit') await this.files.changedRelease(workgroup, id)
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
    return workgroup.notes.purge(known, localDate(this.clock()), workgroup.withdrawn)
  }
}

const isDisposed = (table: string): table is DisposedTable =>
  (disposedTables as readonly string[]).includes(table)
