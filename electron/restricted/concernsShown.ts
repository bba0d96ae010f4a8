import { rowsWith } from '../../shared/kernel/compartment'
import { refuse, succeed } from '../../shared/kernel/result'
import { lacksInRoom, outsideAudience } from '../../shared/restricted/clearance'
import { roomOf } from '../../shared/restricted/room'
import { put, type RestrictedRecord } from '../../shared/restricted/state'
import type {
  ConcernReporter,
  Disclosure,
  RestrictedConcern,
  RestrictedRows,
  ShownEntry,
} from '../../shared/restricted/tables'
import type { Clock } from '../kernel/clock'
import type { OpenWorkgroup } from '../workgroup/openWorkgroup'
import { type Here, isAsLogged, judgePresent, newLine, withoutId } from './disclosureLines'
import type { Pane } from './notesPane'
import { locked, nobodyNamed, type Outcome, paneClosed } from './participantFiles'

/* Concerns about a person, and who raised concerns, before a room: shown on purpose, once the log says to whom. */

/** Whose code a line names that is about no participant. */
const nobody = { id: '', code: '' }

/** Shows concerns that name a person, and who raised others, to a room, and writes down to whom. */
export class ConcernsShown {
  constructor(
    private readonly pane: Pane,
    private readonly clock: Clock,
  ) {}

  /** Which of them may be shown now, by id, as far as the log goes; null for all, when nobody else is here. */
  logged(workgroup: OpenWorkgroup): ReadonlySet<string> | null {
    const room = roomOf(workgroup, this.pane.isChecked(workgroup))
    if (room.kind === 'alone') return null
    return new Set(this.openLine(workgroup)?.shown.map(({ id }) => id))
  }

  /** Shows those that are for everyone here; the log has it on disk before. */
  async show(workgroup: OpenWorkgroup, openedBy: string): Promise<Outcome> {
    const { rows } = workgroup.notes
    if (rows === null) return locked
    if (!this.pane.showing(workgroup)) return paneClosed
    if (openedBy.trim() === '') return nobodyNamed
    const room = roomOf(workgroup, this.pane.isChecked(workgroup))
    if (room.kind === 'not now') return refuse(room.why)
    if (room.kind === 'alone') return refuse('Nobody else is here: they are shown already.')
    const all = allHere(rows, workgroup)
    const shown = all.filter(({ row }) => isForAll(row, room))
    if (shown.length === 0) return refuse('None of them may be shown to everyone here.')
    await this.close(workgroup)
    const at = { openedBy, meetingId: workgroup.meetingId, itemId: null }
    const line: Disclosure = {
      ...newLine({ participant: nobody, ...at }, this.clock),
      basis: 'agreed',
      present: judgePresent(room, []).map(withoutId),
      shown: shown.map(toShown),
      keptBack: all.length - shown.length,
    }
    await workgroup.notes.change([put('disclosure', line)])
    this.pane.concernsOpened(line.id)
    // The disk takes its time: somebody may have come in meanwhile.
    await this.closeIfOver(workgroup)
    return succeed({ id: line.id })
  }

  /** What was written while they are shown is shown once the log says so. */
  async written(workgroup: OpenWorkgroup, id: string): Promise<void> {
    const line = this.openLine(workgroup)
    const { rows } = workgroup.notes
    const room = roomOf(workgroup, this.pane.isChecked(workgroup))
    if (line === null || rows === null || room.kind !== 'room') return
    const written = allHere(rows, workgroup).find(({ row }) => row.id === id)
    if (written === undefined || !isForAll(written.row, room)) return
    if (line.shown.some((one) => one.id === id)) return
    const shown = [...line.shown, toShown(written)]
    await workgroup.notes.change([put('disclosure', { ...line, shown })])
  }

  /** Ends what isn't before the room any more that the log tells of. */
  async closeIfOver(workgroup: OpenWorkgroup): Promise<void> {
    if (this.openLine(workgroup) === null) await this.close(workgroup)
  }

  /** Closes them, and says so in the log. */
  async close(workgroup: OpenWorkgroup | null): Promise<void> {
    const { concernsLine } = this.pane
    this.pane.concernsOpened(null)
    const row = workgroup?.notes.rows?.disclosure.get(concernsLine ?? '')
    if (workgroup === null || row?.closedAt !== null) return
    const closedAt = Math.max(this.clock(), row.openedAt)
    await workgroup.notes.change([put('disclosure', { ...row, closedAt })])
  }

  private openLine(workgroup: OpenWorkgroup): Disclosure | null {
    const line = workgroup.notes.rows?.disclosure.get(this.pane.concernsLine ?? '')
    const room = roomOf(workgroup, this.pane.isChecked(workgroup))
    if (line === undefined || room.kind !== 'room' || !this.pane.showing(workgroup)) return null
    return isAsLogged(room, line) ? line : null
  }
}

/** Something that names a person and stands on no release. */
type Named =
  | { readonly kind: 'concern'; readonly row: RestrictedConcern }
  | { readonly kind: 'reporter'; readonly row: ConcernReporter }

const allHere = (rows: RestrictedRecord, workgroup: Pick<OpenWorkgroup, 'meetingId'>): Named[] => [
  ...listHere(rows, 'restrictedConcern', workgroup).map((row): Named => ({
    kind: 'concern',
    row,
  })),
  ...listHere(rows, 'concernReporter', workgroup).map((row): Named => ({ kind: 'reporter', row })),
]

/** Concerns about a person, or who raised concerns: of the open meeting; without one, all of them. */
export const listHere = <T extends 'restrictedConcern' | 'concernReporter'>(
  rows: RestrictedRecord,
  table: T,
  { meetingId }: Pick<OpenWorkgroup, 'meetingId'>,
): RestrictedRows[T][] =>
  meetingId === null ? [...rows[table].values()] : rowsWith(rows, table, 'meetingId', meetingId)

const isForAll = ({ audience }: Named['row'], room: Here): boolean =>
  room.kind === 'alone' ||
  (outsideAudience(audience, room.people).length === 0 &&
    room.people.every((person) => lacksInRoom(person).length === 0))

const toShown = ({ kind, row }: Named): ShownEntry => ({
  kind,
  id: row.id,
  releaseId: null,
  releaseVersion: null,
  part2: false,
  overridden: false,
  openedIn: null,
})
