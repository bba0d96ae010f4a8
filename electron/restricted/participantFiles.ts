import { done, refuse, type Result } from '../../shared/kernel/result'
import type { FileAudience } from '../../shared/restricted/contract'
import { lackOfEntry, lacksInRoom } from '../../shared/restricted/clearance'
import {
  groupOf,
  isLogged,
  isOverridden,
  type JudgedEntry,
  judgeFile,
  keptBack,
  shownEntry,
} from '../../shared/restricted/openEntries'
import { type Room, roomOf } from '../../shared/restricted/room'
import { put, type RestrictedRecord } from '../../shared/restricted/state'
import type {
  Disclosure,
  LawfulBasis,
  Participant,
  PersonPresent,
  ShownEntry,
} from '../../shared/restricted/tables'
import { type Clock, localDate } from '../kernel/clock'
import { restrictedContextNow } from '../storage/openNotes'
import type { OpenWorkgroup } from '../workgroup/openWorkgroup'
import type { Pane } from './notesPane'

type Outcome = Result<{ id: string | null }>

const locked = refuse('The private notes are locked. Unlock them first.', 'locked')
const paneClosed = refuse('Open the private pane first.')
const roomChanged = refuse('The room changed. Check it again.')

type Here = Exclude<Room, { kind: 'not now' }>

/** A file that is open, as far as it may be shown now. */
export interface FileNow {
  readonly participant: Participant
  readonly disclosure: Disclosure
  readonly room: Here
  /** What is shown: logged, and either permitted now or opened without consent. */
  readonly visible: readonly JudgedEntry[]
  readonly closed: readonly JudgedEntry[]
}

/** On what basis entries are opened that no consent covers. */
export interface Override {
  readonly groups: readonly string[]
  readonly lawfulBasis: LawfulBasis
  readonly reference: string
  readonly reason: string
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
  private roomFor(workgroup: OpenWorkgroup, participant: Participant): Room {
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
      people: presentIn(room, entries),
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
    const rows = workgroup.notes.rows
    const participant = rows?.participant.get(this.pane.openFile?.participantId ?? '')
    const disclosure = rows?.disclosure.get(this.pane.openFile?.disclosureId ?? '')
    if (rows == null || participant === undefined || disclosure === undefined) return null
    if (!this.pane.showing(workgroup)) return null
    const room = this.roomFor(workgroup, participant)
    if (room.kind === 'not now' || !isAsLogged(room, disclosure)) return null
    const entries = judgeFile(rows, participant.id, room, this.today)
    const isVisible = (entry: JudgedEntry): boolean =>
      entry.clearance.clear
        ? isLogged(disclosure.shown, entry)
        : isOverridden(disclosure.shown, entry)
    return {
      participant,
      disclosure,
      room,
      visible: entries.filter(isVisible),
      closed: entries.filter((entry) => !isVisible(entry)),
    }
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
    const entries = judgeFile(rows, participantId, room, this.today)
    const clear = entries.filter(({ clearance }) => clearance.clear)
    return this.enter(workgroup, {
      ...this.entry({ participant, openedBy, itemId, meetingId: workgroup.meetingId }),
      basis: room.kind === 'alone' ? 'alone' : 'covered',
      present: presentIn(room, entries).map(withoutId),
      shown: clear.map((one) => shownEntry(one)),
      keptBack: entries.length - clear.length,
    })
  }

  /** Opens closed entries of the open file on a basis of its own, which the log has with what each lacked. */
  async override(
    workgroup: OpenWorkgroup,
    { groups, lawfulBasis, reference, reason }: Override,
    openedBy: string,
  ): Promise<Outcome> {
    if (workgroup.notes.rows === null) return locked
    const file = this.now(workgroup)
    if (file === null) return refuse('Open the participant’s file first.')
    if (reason.trim() === '') return refuse('Type why it has to be opened. It is logged.', 'reason')
    if (lawfulBasis === 'court order' && reference.trim() === '')
      return refuse('Type the number of the court order.', 'reference')
    const chosen = file.closed.filter(({ row }) => groups.includes(groupOf(row)))
    if (chosen.length === 0) return refuse('Nothing of that stays closed any more.')
    const { participant, room, disclosure, visible, closed } = file
    return this.enter(workgroup, {
      ...this.entry({
        participant,
        openedBy,
        itemId: disclosure.itemId,
        meetingId: disclosure.meetingId,
      }),
      basis: 'override',
      lawfulBasis,
      reference: lawfulBasis === 'court order' ? reference.trim() : '',
      reason: reason.trim(),
      present: presentIn(room, [...visible, ...closed]).map(withoutId),
      shown: [
        ...visible.map((one) => shownEntry(one, isOverridden(disclosure.shown, one))),
        ...chosen.map((one) => shownEntry(one, !one.clearance.clear)),
      ],
      keptBack: closed.length - chosen.length,
    })
  }

  private entry(opening: Opening): Disclosure {
    const { participant, ...at } = opening
    const context = restrictedContextNow(this.clock)
    return {
      ...at,
      id: context.newId(),
      participantId: participant.id,
      participantCode: participant.code,
      openedAt: context.now,
      closedAt: null,
      basis: 'covered',
      present: [],
      reason: '',
      lawfulBasis: null,
      reference: '',
      shown: [],
      keptBack: 0,
    }
  }

  private async enter(workgroup: OpenWorkgroup, row: Disclosure): Promise<Outcome> {
    await this.close(workgroup)
    await workgroup.notes.change([put('disclosure', row)])
    // The disk takes its time: somebody may have come in meanwhile.
    if (!this.pane.showing(workgroup)) {
      await this.closeEntry(workgroup, row.id)
      return roomChanged
    }
    this.pane.opened(row.participantId, row.id)
    return done({ id: row.id })
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

  /** Closes the open file, and says so in the log. */
  async close(workgroup: OpenWorkgroup | null): Promise<void> {
    const open = this.pane.openFile
    this.pane.closedFile()
    if (open !== null && workgroup !== null) await this.closeEntry(workgroup, open.disclosureId)
  }

  private async closeEntry(workgroup: OpenWorkgroup, id: string): Promise<void> {
    const row = workgroup.notes.rows?.disclosure.get(id)
    if (row?.closedAt !== null) return
    await workgroup.notes.change([put('disclosure', { ...row, closedAt: this.clock() })])
  }
}

interface Opening {
  readonly participant: Participant
  readonly openedBy: string
  readonly meetingId: string | null
  readonly itemId: string | null
}

const rowsOf = (workgroup: OpenWorkgroup): RestrictedRecord => {
  if (workgroup.notes.rows === null) throw new Error('asked while the notes are locked')
  return workgroup.notes.rows
}

/** Whether nobody is here whom the log doesn't name as they are. */
function isAsLogged(room: Here, { basis, present }: Disclosure): boolean {
  if (room.kind === 'alone') return basis === 'alone'
  return (
    basis !== 'alone' &&
    room.people.every((person) =>
      present.some(
        ({ name, organization, category }) =>
          name === person.name &&
          organization === person.organization &&
          category === person.category,
      ),
    )
  )
}

type Present = PersonPresent & { readonly memberId: string }

/** Everyone in a room, with all they lack for any of these entries. */
function presentIn(room: Here, entries: readonly JudgedEntry[]): Present[] {
  if (room.kind === 'alone') return []
  return room.people.map(({ memberId, name, organization, category, agreed, whereabouts }) => {
    const own = entries.flatMap(
      ({ clearance }) => clearance.people.find((one) => one.memberId === memberId)?.lacks ?? [],
    )
    const lacks = [...new Set([...lacksInRoom({ agreed, whereabouts }), ...own])]
    return { memberId, name, organization, category, lacks }
  })
}

const withoutId = ({ name, organization, category, lacks }: Present): PersonPresent => ({
  name,
  organization,
  category,
  lacks,
})

/** What stays closed, as the window is told. */
export const asContract = (
  closed: readonly JudgedEntry[],
  today: string,
): Extract<FileAudience, { kind: 'room' }>['keptBack'] =>
  keptBack(closed, today).map((group) => ({
    ...group,
    for: [...group.for],
    people: group.people.map(({ name, lacks }) => ({ name, lacks: [...lacks] })),
  }))

/** Why an entry may be shown to nobody else; null when what it stands on permits it. */
export const lackNow = (entry: JudgedEntry, today: string): ReturnType<typeof lackOfEntry> =>
  lackOfEntry(entry.row, entry.release, today)
