import { rowsWith } from '../kernel/compartment'
import { type DecideContext } from '../kernel/decideContext'
import { dateInWords } from '../kernel/formatDate'
import { succeed, type Refusal, refuse } from '../kernel/result'
import { missing, patch } from '../kernel/rowEdits'
import { type CommandOf } from './commands'
import { type FollowedDecided, type MeetingContext } from './followers'
import { type MeetingChange, type MeetingDecided, type MeetingRecord, put, remove } from './tables'

import { workgroupOf } from '../workgroup/select'
import { asHeldNow } from './asHeld'
import { handOn, waitingFor } from './carryOver'
import { stoppedClock } from './clock'
import { continuedIds } from './continuedItems'
import { askAgain } from './decideAttendance'
import { cancelledRefusal, isUnderWay } from './meetingState'
import { withSchedule } from './schedule'
import { agendaOf } from './select'
import type { AgendaItem, Meeting } from './tables'

/* The life of a meeting: prepared, Part A, Part B, wrap-up, ended. */

export function createMeeting<C>(
  record: MeetingRecord,
  command: CommandOf<'meeting.create'>,
  context: MeetingContext<C>,
): FollowedDecided<C> {
  if (command.fields.date === '') return refuse('Choose the date of the meeting.', 'date')
  const meeting: Meeting = {
    ...command.fields,
    id: context.newId(),
    phase: 'preparing',
    startedAt: null,
    partAClosedAt: null,
    endedAt: null,
    heldUntil: null,
    cancelledAt: null,
    scheduleRevision: 0,
    scheduledAt: context.now,
    showOverruns: workgroupOf(record).showOverruns,
  }
  return succeed([put('meeting', meeting), ...waitingFor(record, meeting, context)])
}

export function editMeeting(
  record: MeetingRecord,
  command: CommandOf<'meeting.edit'>,
  { now }: DecideContext,
): MeetingDecided {
  const meeting = record.meeting.get(command.meetingId)
  if (meeting === undefined) return missing('meeting')
  if (command.fields.date === '') return refuse('Choose the date of the meeting.', 'date')
  return succeed([put('meeting', withSchedule(meeting, patch(meeting, command.fields), now))])
}

/** Removes a meeting that was never held, with everything already written down for it. */
export function removeMeeting<C>(
  record: MeetingRecord,
  command: CommandOf<'meeting.remove'>,
  { followers }: MeetingContext<C>,
): FollowedDecided<C> {
  const meeting = record.meeting.get(command.meetingId)
  if (meeting === undefined) return missing('meeting')
  if (meeting.phase !== 'preparing')
    return refuse('A meeting that was held stays in the record; it can’t be removed.')
  // Later agendas continue its items, and calendars may still have it.
  if (meeting.cancelledAt !== null)
    return refuse('A canceled meeting stays in the record; it can’t be removed.')
  return succeed([
    ...followers.removedWithMeeting(meeting.id),
    ...rowsOfMeeting(record, meeting.id),
    ...(record.handover.has(meeting.id) ? [remove('handover', meeting.id)] : []),
    remove('meeting', meeting.id),
  ])
}

const ownTables = [
  'agendaItem',
  'decision',
  'attendance',
  'acknowledgement',
  'loan',
  'draft',
] as const

const rowsOfMeeting = (record: MeetingRecord, meetingId: string): MeetingChange[] =>
  ownTables.flatMap((table) =>
    rowsWith(record, table, 'meetingId', meetingId).map(({ id }) => remove(table, id)),
  )

export function startMeeting(
  record: MeetingRecord,
  command: CommandOf<'meeting.start'>,
  context: DecideContext,
): MeetingDecided {
  const running = runningElsewhere(record, command.meetingId, 'start')
  if (running !== null) return running
  const meeting = record.meeting.get(command.meetingId)
  const cancelled = meeting === undefined ? null : cancelledRefusal(meeting)
  if (cancelled !== null) return cancelled
  return changePhase(record, command.meetingId, ['preparing'], (meeting) => ({
    ...meeting,
    phase: 'part A',
    startedAt: context.now,
  }))
}

export function closePartA(
  record: MeetingRecord,
  command: CommandOf<'meeting.closePartA'>,
  context: DecideContext,
): MeetingDecided {
  return changePhase(
    record,
    command.meetingId,
    ['part A'],
    (meeting) => ({ ...meeting, phase: 'part B', partAClosedAt: context.now }),
    // An item left running in Part A stays open for a choice at wrap-up; only its clock stops.
    // Who takes part from afar is asked again: Part A was open to whoever was with them.
    (rows) => [...stopClocks(rows, context.now), ...askAgain(record, command.meetingId)],
  )
}

export function wrapUp(
  record: MeetingRecord,
  command: CommandOf<'meeting.wrapUp'>,
  context: DecideContext,
): MeetingDecided {
  return changePhase(
    record,
    command.meetingId,
    ['part A', 'part B'],
    (meeting) => ({ ...meeting, phase: 'wrap-up' }),
    (rows) => stopClocks(rows, context.now),
  )
}

/** Back to the table from wrap-up, or reopening an ended meeting for a correction. */
export function resumeMeeting(
  record: MeetingRecord,
  command: CommandOf<'meeting.resume'>,
): MeetingDecided {
  const running = runningElsewhere(record, command.meetingId, 'reopen')
  if (running !== null) return running
  return changePhase(
    record,
    command.meetingId,
    ['wrap-up', 'ended'],
    (meeting) => ({
      ...meeting,
      phase:
        meeting.phase === 'ended'
          ? 'wrap-up'
          : meeting.partAClosedAt === null
            ? 'part A'
            : 'part B',
      endedAt: null,
      // Reopened for a correction it was over all the same; back at the table it goes on.
      heldUntil: meeting.phase === 'ended' ? (meeting.heldUntil ?? meeting.endedAt) : null,
    }),
    () => askAgain(record, command.meetingId),
  )
}

/** The refusal while another meeting goes on: one at a time, so that it is known who is in the room. */
function runningElsewhere(
  record: MeetingRecord,
  meetingId: string,
  wanted: 'start' | 'reopen',
): { ok: false; refusal: Refusal } | null {
  const running = [...record.meeting.values()].find(
    (row) => row.id !== meetingId && isUnderWay(row),
  )
  return running === undefined
    ? null
    : refuse(
        `The meeting of ${dateInWords(running.date)} hasn’t ended. Open it and end it, then ${wanted} this one.`,
      )
}

export function endMeeting<C>(
  record: MeetingRecord,
  command: CommandOf<'meeting.end'>,
  context: MeetingContext<C>,
): FollowedDecided<C> {
  const open = unfinishedItems(record, command.meetingId)
  if (open.length > 0)
    return refuse(
      `${open.length === 1 ? 'One item is' : `${open.length} items are`} still unfinished. Carry over, park or close each one first.`,
    )
  const ended = changePhase(record, command.meetingId, ['wrap-up'], (meeting) => ({
    ...meeting,
    phase: 'ended',
    endedAt: context.now,
    heldUntil: meeting.heldUntil ?? context.now,
  }))
  const meeting = record.meeting.get(command.meetingId)
  if (!ended.ok || meeting === undefined) return ended
  return succeed([
    ...ended.value,
    put('asHeld', asHeldNow(record, meeting.id)),
    ...handOn(record, meeting, selectCarried(record, meeting), context),
  ])
}

/** What a meeting carries over that no other agenda has taken up. */
function selectCarried(record: MeetingRecord, meeting: Meeting): AgendaItem[] {
  const elsewhere = continuedIds(record)
  return agendaOf(record, meeting.id).filter(
    ({ id, status }) => status === 'carried' && !elsewhere.has(id),
  )
}

/** Items of a meeting nobody has finished or decided about. */
export const unfinishedItems = (record: MeetingRecord, meetingId: string): AgendaItem[] =>
  agendaOf(record, meetingId).filter((row) => row.status === 'planned' || row.status === 'running')

function stopClocks(rows: readonly AgendaItem[], now: number): MeetingChange[] {
  return rows
    .filter((row) => row.startedAt !== null)
    .map((row) => put('agendaItem', stoppedClock(row, now)))
}

function changePhase(
  record: MeetingRecord,
  meetingId: string,
  from: readonly Meeting['phase'][],
  to: (meeting: Meeting) => Meeting,
  alongside: (rows: readonly AgendaItem[]) => MeetingChange[] = () => [],
): MeetingDecided {
  const meeting = record.meeting.get(meetingId)
  if (meeting === undefined) return missing('meeting')
  if (!from.includes(meeting.phase))
    return refuse(`That isn’t possible while the meeting is in ${phaseWords[meeting.phase]}.`)
  return succeed([...alongside(agendaOf(record, meetingId)), put('meeting', to(meeting))])
}

const phaseWords: { readonly [P in Meeting['phase']]: string } = {
  preparing: 'preparation',
  'part A': 'Part A',
  'part B': 'Part B',
  'wrap-up': 'wrap-up',
  ended: 'the archive: it has ended',
}
