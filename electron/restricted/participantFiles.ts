import { succeed, refuse, type Result } from '../../shared/kernel/result'
import { isNamed } from '../../shared/restricted/cases'
import type { FileAudience } from '../../shared/restricted/contract'
import { caseOf, isNamedOnNothing, mayGoOn } from '../../shared/restricted/decideCases'
import { basisRefused, loggedBasis, type OnBasis } from '../../shared/restricted/lawfulBasis'
import {
  groupOf,
  isLogged,
  isOverridden,
  type JudgedEntry,
  judgeFile,
  releasesToShow,
  shownEntry,
  shownOnChange,
  carryShown,
} from '../../shared/restricted/openEntries'
import { type Room, roomOf } from '../../shared/restricted/room'
import { put, type RestrictedChange, type RestrictedRecord } from '../../shared/restricted/state'
import type { Disclosure, Participant, Release, ShownEntry } from '../../shared/restricted/tables'
import { type Clock, localDate } from '../kernel/clock'
import type { OpenWorkgroup } from '../workgroup/openWorkgroup'
import {
  asContract,
  type Here,
  isAsLogged,
  newLine,
  judgePresent,
  withoutId,
} from './disclosureLines'
import type { NamedOn, Pane } from './notesPane'

export type Outcome = Result<{ id: string | null }>

export const locked = refuse('The private notes are locked. Unlock them first.', 'locked')
export const paneClosed = refuse('Open the private notes first.')
export const nobodyNamed = refuse('Enter who has the laptop: the log names them.', 'openedBy')
const roomChanged = refuse('The room changed. Check it again.')

/** A file that is open, as far as it may be shown now. */
export interface FileNow {
  readonly participant: Participant
  readonly disclosure: Disclosure
  readonly room: Here
  /** What is shown: logged, and either permitted now or opened without consent. */
  readonly visible: readonly JudgedEntry[]
  readonly closed: readonly JudgedEntry[]
  /** The releases that may be shown. */
  readonly releases: readonly Release[]
  /** The participant's name may be shown: to nobody else, or to those a release covers. */
  readonly isNameShown: boolean
}

/** Which closed entries are opened, on what basis. */
export interface Override extends OnBasis {
  readonly groups: readonly string[]
}

/** What goes with an opening. */
interface Entering {
  /** What is changed with the same write. */
  readonly along?: readonly RestrictedChange[]
  /** On what basis a case is named; none where it is on consent, or no case. */
  readonly namedOn?: NamedOn | null
}

/** What is open as the log has it, before the room it was opened for. */
interface Standing {
  readonly participant: Participant
  readonly disclosure: Disclosure
  readonly room: Here
}

/** Opens participants' files, entry by entry, and writes down what was shown to whom. */
export class ParticipantFiles {
  constructor(
    readonly pane: Pane,
    private readonly clock: Clock,
  ) {}

  get today(): string {
    return localDate(this.clock())
  }

  /** Before whom a participant's file would be opened now. */
  roomFor(workgroup: OpenWorkgroup, participant: Participant): Room {
    const room = roomOf(workgroup, this.pane.isChecked(workgroup))
    return room.kind === 'room' && participant.notForWorkgroup
      ? {
          kind: 'not now',
          why: 'This file is marked as not for the workgroup. Open it without a meeting.',
        }
      : room
  }

  /** Who would see what of a participant's file, and what each of them lacks for the rest. */
  audience(workgroup: OpenWorkgroup, participant: Participant): FileAudience {
    const room = this.roomFor(workgroup, participant)
    if (room.kind !== 'room') return room
    const entries = judgeFile(rowsOf(workgroup), participant.id, room, this.today)
    const closed = entries.filter(({ clearance }) => !clearance.clear)
    return {
      kind: 'room',
      people: judgePresent(room, entries),
      opens: entries.length - closed.length,
      keptBack: asContract(closed, this.today),
    }
  }

  /**
   * The open file as it may be shown now; null when it may not be any more. Asked for every
   * snapshot, so that nothing is shown for even one too long: to the people the log names, what it
   * says they were shown, and of that only what still may be.
   */
  now(workgroup: OpenWorkgroup): FileNow | null {
    const standing = this.standing(workgroup)
    if (standing === null) return null
    const { participant, disclosure, room } = standing
    // Until a case is named, nothing of its file is shown to anybody.
    if (disclosure.step !== null && !isStepNamed(disclosure)) return null
    const entries = judgeFile(rowsOf(workgroup), participant.id, room, this.today)
    const isVisible = (entry: JudgedEntry): boolean =>
      entry.clearance.clear
        ? isLogged(disclosure.shown, entry)
        : isOverridden(disclosure.shown, entry)
    const releases = releasesToShow(rowsOf(workgroup), participant.id, room, this.today)
    return {
      participant,
      disclosure,
      room,
      releases,
      isNameShown: room.kind === 'alone' || releases.length > 0,
      visible: entries.filter(isVisible),
      closed: entries.filter((entry) => !isVisible(entry)),
    }
  }

  /** The log's line of what is open; null once it isn't the room it tells of any more. */
  openLine(workgroup: OpenWorkgroup): Disclosure | null {
    return this.standing(workgroup)?.disclosure ?? null
  }

  /** On what basis in law the participant is named to whom in their open case; null where it isn't one, or on consent. */
  namedOn(workgroup: OpenWorkgroup, participantId: string): NamedOn | null {
    const { openFile } = this.pane
    const isOpen = openFile?.participantId === participantId && this.openLine(workgroup) !== null
    return isOpen ? openFile.namedOn : null
  }

  /**
   * Whether the open case has to close for nothing but that consent ended: the room is as the log
   * has it, and somebody in it was named to on a release that isn't in effect any more.
   */
  hasConsentEnded(workgroup: OpenWorkgroup): boolean {
    const logged = this.logged(workgroup)
    if (logged === null || !isStepNamed(logged.disclosure)) return false
    const { disclosure, room } = logged
    const people = room.kind === 'room' ? room.people : []
    return isNamedOnNothing(rowsOf(workgroup), disclosure, people, this.today, this.onBasis)
  }

  private standing(workgroup: OpenWorkgroup): Standing | null {
    const logged = this.logged(workgroup)
    return logged !== null && this.goesOn(workgroup, logged) ? logged : null
  }

  /** What is open, before the very room the log tells of; null once that is another. */
  private logged(workgroup: OpenWorkgroup): Standing | null {
    const rows = workgroup.notes.rows
    const participant = rows?.participant.get(this.pane.openFile?.participantId ?? '')
    const disclosure = rows?.disclosure.get(this.pane.openFile?.disclosureId ?? '')
    if (rows == null || participant === undefined || disclosure === undefined) return null
    if (!this.pane.showing(workgroup)) return null
    const room = this.roomFor(workgroup, participant)
    if (room.kind === 'not now' || !isAsLogged(room, disclosure)) return null
    if (disclosure.step === null) return { participant, disclosure, room }
    // A case ends with Part B (in wrap-up the projector is on again), and when it leaves the list.
    const isCase = this.pane.mustCheck(workgroup) && caseOf(rows, disclosure) !== undefined
    return isCase ? { participant, disclosure, room } : null
  }

  private goesOn(workgroup: OpenWorkgroup, { disclosure, room }: Standing): boolean {
    const people = room.kind === 'room' ? room.people : []
    return mayGoOn(rowsOf(workgroup), disclosure, people, this.today, this.onBasis)
  }

  /** Those to whom the open case was named on a basis in law. */
  private get onBasis(): ReadonlySet<string> {
    return this.pane.openFile?.namedOn?.people ?? new Set<string>()
  }

  /** Whether an entry of the open file is shown. */
  shows(workgroup: OpenWorkgroup, entryId: string): boolean {
    return this.now(workgroup)?.visible.some(({ row }) => row.id === entryId) ?? false
  }

  /**
   * Opens what may be shown of a participant's file: the log has it on disk before anything is
   * shown. The rest stays closed.
   */
  async open(
    workgroup: OpenWorkgroup,
    participantId: string,
    itemId: string | null,
    openedBy: string,
  ): Promise<Outcome> {
    const rows = workgroup.notes.rows
    if (rows === null) return locked
    if (!this.pane.showing(workgroup)) return paneClosed
    const participant = rows.participant.get(participantId)
    if (participant === undefined) return refuse('That participant is no longer there.')
    const room = this.roomFor(workgroup, participant)
    if (room.kind === 'not now') return refuse(room.why)
    if (this.isListed(workgroup, rows, participantId))
      return refuse('That is a case on the list. Open it there, step by step.')
    const entries = judgeFile(rows, participantId, room, this.today)
    const clear = entries.filter(({ clearance }) => clearance.clear)
    return this.enter(workgroup, {
      ...newLine({ participant, openedBy, itemId, meetingId: workgroup.meetingId }, this.clock),
      basis: room.kind === 'alone' ? 'alone' : 'covered',
      present: judgePresent(room, entries).map(withoutId),
      shown: clear.map((one) => shownEntry(one)),
      keptBack: entries.length - clear.length,
    })
  }

  /** Opens closed entries of the open file on a basis of its own, which the log has with what each lacked. */
  async override(
    workgroup: OpenWorkgroup,
    { groups, ...basis }: Override,
    openedBy: string,
  ): Promise<Outcome> {
    if (workgroup.notes.rows === null) return locked
    const file = this.now(workgroup)
    if (file === null) return refuse('Open the participant’s file first.')
    const untold = basisRefused(basis)
    if (untold !== null) return untold
    const chosen = file.closed.filter(({ row }) => groups.includes(groupOf(row)))
    if (chosen.length === 0) return refuse('None of that is closed anymore.')
    // What everyone here may see by now needs no basis.
    if (chosen.every(({ clearance }) => clearance.clear))
      return refuse('Everyone here may see that by now. Show it instead.')
    const { participant, room, disclosure, visible, closed } = file
    const { itemId, meetingId, step } = disclosure
    // A basis for entries names nobody: what a case was named on stays what it was.
    const namedOn = this.namedOn(workgroup, participant.id)
    const line = {
      ...newLine({ participant, openedBy, itemId, meetingId }, this.clock),
      ...loggedBasis(basis),
      step,
      present: judgePresent(room, [...visible, ...closed]).map(withoutId),
      shown: [
        ...visible.map((one) => carryShown(disclosure, one)),
        ...chosen.map((one) => shownEntry(one, !one.clearance.clear)),
      ],
      keptBack: closed.length - chosen.length,
    }
    return this.enter(workgroup, line, { namedOn })
  }

  /** In Part B a participant on its list is opened as a case, never around its steps. */
  private isListed(
    workgroup: OpenWorkgroup,
    rows: RestrictedRecord,
    participantId: string,
  ): boolean {
    const { meetingId } = workgroup
    return (
      this.pane.mustCheck(workgroup) && caseOf(rows, { participantId, meetingId }) !== undefined
    )
  }

  /** Opens what a line tells of; the log has it, and what goes with it, on disk before. */
  async enter(
    workgroup: OpenWorkgroup,
    row: Disclosure,
    { along = [], namedOn = null }: Entering = {},
  ): Promise<Outcome> {
    if (row.openedBy.trim() === '') return nobodyNamed
    await this.close(workgroup)
    await workgroup.notes.change([put('disclosure', row), ...along])
    // The disk takes its time: somebody may have come in meanwhile.
    if (!this.pane.showing(workgroup)) {
      await this.closeEntry(workgroup, row.id)
      return roomChanged
    }
    this.pane.opened(row.participantId, row.id, namedOn)
    return succeed({ id: row.id })
  }

  /** What was written in the open file is on the screen of whoever is there: the log says so first. */
  async written(workgroup: OpenWorkgroup, entryId: string): Promise<void> {
    const file = this.now(workgroup)
    const entry = file?.closed.find(({ row }) => row.id === entryId)
    if (file === null || entry?.clearance.clear !== true) return
    const { disclosure } = file
    const shown: ShownEntry[] = [...disclosure.shown, shownEntry(entry)]
    await workgroup.notes.change([put('disclosure', { ...disclosure, shown })])
  }

  /** A release was changed: what stands on it goes on being shown once the log says on which version. */
  async changedRelease(workgroup: OpenWorkgroup, releaseId: string): Promise<void> {
    const file = this.now(workgroup)
    if (file === null) return
    const { disclosure, visible, closed } = file
    const more = shownOnChange(disclosure.shown, releaseId, [...visible, ...closed])
    if (more.length === 0) return
    const shown = [...disclosure.shown, ...more]
    await workgroup.notes.change([put('disclosure', { ...disclosure, shown })])
  }

  /** Closes the open file, and says so in the log. */
  async close(workgroup: OpenWorkgroup | null): Promise<void> {
    const open = this.pane.openFile
    this.pane.closedFile()
    if (open !== null && workgroup !== null) await this.closeEntry(workgroup, open.disclosureId)
  }

  private async closeEntry(workgroup: OpenWorkgroup, id: string): Promise<void> {
    const row = workgroup.notes.rows?.disclosure.get(id)
    if (row?.closedAt !== null) return
    // A computer's clock can be set back: nothing ends before it began.
    const closedAt = Math.max(this.clock(), row.openedAt)
    await workgroup.notes.change([put('disclosure', { ...row, closedAt })])
  }
}

const isStepNamed = ({ step }: Pick<Disclosure, 'step'>): boolean => step !== null && isNamed(step)

const rowsOf = (workgroup: OpenWorkgroup): RestrictedRecord => {
  if (workgroup.notes.rows === null) throw new Error('asked while the notes are locked')
  return workgroup.notes.rows
}
