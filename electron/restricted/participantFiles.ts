import { done, refuse, type Result } from '../../shared/kernel/result'
import { clearance, type Clearance } from '../../shared/restricted/clearance'
import { releasesOf } from '../../shared/restricted/releases'
import { put, type RestrictedRecord } from '../../shared/restricted/state'
import type { Disclosure, DisclosureBasis, Participant } from '../../shared/restricted/tables'
import { type Clock, localDate } from '../kernel/clock'
import { restrictedContextNow } from '../storage/openNotes'
import type { OpenWorkgroup } from '../workgroup/openWorkgroup'
import { isAlone, isMeetingElsewhere, peopleIn } from './attendeesInRoom'
import type { Pane } from './notesPane'

type Outcome = Result<{ id: string | null }>

const locked = refuse('The private notes are locked. Unlock them first.', 'locked')

/** Who would see a participant's file if it were opened now. */
export type Audience =
  /** Nobody but the person at the laptop: no meeting, or one that hasn't begun or is over. */
  | { readonly kind: 'alone' }
  | { readonly kind: 'room'; readonly clearance: Clearance }
  /** It can't be opened now at all; why, in words. */
  | { readonly kind: 'not now'; readonly why: string }

/** Opens participants' files and writes down that it did. */
export class ParticipantFiles {
  constructor(
    readonly pane: Pane,
    private readonly clock: Clock,
  ) {}

  /** Who would see a participant's file, and what each of them lacks. */
  audience(workgroup: OpenWorkgroup, participant: Participant): Audience {
    const phase = workgroup.record.meeting.get(workgroup.meetingId ?? '')?.phase
    if (phase === 'part A')
      return notNow('Part A is open to the room. Files are opened in Part B, or without a meeting.')
    if (isMeetingElsewhere(workgroup))
      return notNow('A meeting is going on. Go back to it: files are opened in its Part B.')
    if (isAlone(workgroup)) return { kind: 'alone' }
    const people = peopleIn(workgroup)
    if (people.length === 0) return notNow('Sign in who is in the room first.')
    if (!this.pane.isChecked(workgroup)) return notNow('Check first who is in the room.')
    if (participant.notForWorkgroup)
      return notNow('This file is marked as not for the workgroup. Open it without a meeting.')
    const releases = releasesOf(rowsOf(workgroup), participant.id)
    return { kind: 'room', clearance: clearance(people, releases, localDate(this.clock())) }
  }

  /**
   * Whether the open file may still be shown: nothing about who would see it has become worse since
   * it was opened. Asked for every snapshot, so that nothing is shown for even one too long.
   */
  isStillOpen(workgroup: OpenWorkgroup): boolean {
    const { openFile } = this.pane
    const participant = workgroup.notes.rows?.participant.get(openFile?.participantId ?? '')
    const row = workgroup.notes.rows?.disclosure.get(openFile?.disclosureId ?? '')
    if (participant === undefined || row === undefined || !this.pane.showing(workgroup))
      return false
    const audience = this.audience(workgroup, participant)
    if (audience.kind === 'alone') return row.basis === 'alone'
    if (audience.kind === 'not now' || row.basis === 'alone') return false
    return row.basis === 'override' || audience.clearance.clear
  }

  /**
   * Opens a participant's file: the log has it on disk before anything is shown. What somebody in
   * the room lacks refuses it, unless a reason is typed.
   */
  async open(
    workgroup: OpenWorkgroup,
    participantId: string,
    itemId: string | null,
    override: string | null,
    openedBy: string,
  ): Promise<Outcome> {
    const rows = workgroup.notes.rows
    if (rows === null) return locked
    if (!this.pane.showing(workgroup)) return refuse('Open the private pane first.')
    const participant = rows.participant.get(participantId)
    if (participant === undefined) return refuse('That participant is no longer there.')
    const audience = this.audience(workgroup, participant)
    if (audience.kind === 'not now') return refuse(audience.why)
    const reason = override?.trim() ?? ''
    if (audience.kind === 'room' && !audience.clearance.clear && reason === '')
      return refuse('Somebody in the room may not be told. Ask them to step out.', 'clearance')
    await this.close(workgroup)
    const row = entry(
      { participant, openedBy, itemId, meetingId: workgroup.meetingId },
      audience,
      reason,
      restrictedContextNow(this.clock),
    )
    await workgroup.notes.change([put('disclosure', row)])
    // The disk takes its time: somebody may have come in meanwhile.
    if (!this.pane.showing(workgroup)) {
      await this.closeEntry(workgroup, row.id)
      return refuse('The room changed. Check it again.')
    }
    this.pane.opened(participantId, row.id)
    return done({ id: row.id })
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

const notNow = (why: string): Audience => ({ kind: 'not now', why })

const rowsOf = (workgroup: OpenWorkgroup): RestrictedRecord => {
  if (workgroup.notes.rows === null) throw new Error('asked while the notes are locked')
  return workgroup.notes.rows
}

interface Opening {
  readonly participant: Participant
  readonly openedBy: string
  readonly meetingId: string | null
  readonly itemId: string | null
}

function entry(
  { participant, openedBy, meetingId, itemId }: Opening,
  audience: Exclude<Audience, { kind: 'not now' }>,
  reason: string,
  context: { readonly now: number; newId(): string },
): Disclosure {
  const judged = audience.kind === 'alone' ? null : audience.clearance
  const basis: DisclosureBasis = judged === null ? 'alone' : judged.clear ? 'covered' : 'override'
  return {
    id: context.newId(),
    participantId: participant.id,
    participantCode: participant.code,
    meetingId,
    itemId,
    openedBy,
    basis,
    openedAt: context.now,
    closedAt: null,
    present: (judged?.people ?? []).map(({ memberId: _, ...person }) => person),
    reason: basis === 'override' ? reason : '',
  }
}
