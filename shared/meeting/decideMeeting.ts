import { actionsOf } from '../actions/select'
import { withoutHearing } from '../concerns/lifecycle'
import { rowsWith } from '../kernel/compartment'
import type { DecideContext, Decided } from '../kernel/decideContext'
import { done, refuse } from '../kernel/result'
import { missing, patched } from '../kernel/rowEdits'
import type { CommandOf } from '../record/commands'
import { type Change, put, remove, type SharedRecord } from '../record/record'
import { workgroupOf } from '../workgroup/select'
import { handedOn, waitingFor } from './carryOver'
import { stoppedClock } from './clock'
import { agendaOf } from './select'
import type { AgendaItem, Meeting } from './tables'

/** The life of a meeting: prepared, Part A, Part B, wrap-up, ended. */

export function createMeeting(
  record: SharedRecord,
  command: CommandOf<'meeting.create'>,
  context: DecideContext,
): Decided {
  if (command.fields.date === '') return refuse('Choose the date of the meeting.', 'date')
  const meeting: Meeting = {
    ...command.fields,
    id: context.newId(),
    phase: 'preparing',
    startedAt: null,
    partAClosedAt: null,
    endedAt: null,
    showOverruns: workgroupOf(record).showOverruns,
  }
  return done([put('meeting', meeting), ...waitingFor(record, meeting, context)])
}

export function editMeeting(record: SharedRecord, command: CommandOf<'meeting.edit'>): Decided {
  const meeting = record.meeting.get(command.meetingId)
  if (meeting === undefined) return missing('meeting')
  if (command.fields.date === '') return refuse('Choose the date of the meeting.', 'date')
  return done([put('meeting', patched(meeting, command.fields))])
}

/** Removes a meeting that was never held, with everything already written down for it. */
export function removeMeeting(record: SharedRecord, command: CommandOf<'meeting.remove'>): Decided {
  const meeting = record.meeting.get(command.meetingId)
  if (meeting === undefined) return missing('meeting')
  if (meeting.phase !== 'preparing')
    return refuse('A meeting that was held stays in the record; it can’t be removed.')
  return done([...rowsOfMeeting(record, meeting.id), remove('meeting', meeting.id)])
}

const tablesOfMeeting = [
  'agendaItem',
  'decision',
  'actionItem',
  'attendance',
  'acknowledgement',
  'reportBack',
  'sending',
  'paperVersion',
  'review',
  'minutesStep',
  'loan',
  'draft',
  'worksheet',
  'worksheetPlace',
] as const

function rowsOfMeeting(record: SharedRecord, meetingId: string): Change[] {
  const given = new Set(actionsOf(record, meetingId).map((row) => row.id))
  const updates = [...record.actionUpdate.values()].filter(
    (row) => row.meetingId === meetingId || given.has(row.actionId),
  )
  const rows = tablesOfMeeting.flatMap((table) =>
    [...record[table].values()]
      .filter((row) => row.meetingId === meetingId)
      .map((row) => remove(table, row.id)),
  )
  const hearings = rowsWith(record, 'concern', 'meetingId', meetingId).flatMap((row) =>
    withoutHearing(record, row),
  )
  const translations = rowsWith(record, 'translation', 'meetingId', meetingId).map(({ id }) =>
    remove('translation', id),
  )
  const keys = rowsWith(record, 'paperVersion', 'meetingId', meetingId).map(({ id }) =>
    remove('paperKey', id),
  )
  const looks = record.look.has(meetingId) ? [remove('look', meetingId)] : []
  return [
    ...updates.map((row) => remove('actionUpdate', row.id)),
    ...hearings,
    ...rows,
    ...keys,
    ...translations,
    ...looks,
  ]
}

export function startMeeting(
  record: SharedRecord,
  command: CommandOf<'meeting.start'>,
  context: DecideContext,
): Decided {
  return changePhase(record, command.meetingId, ['preparing'], (meeting) => ({
    ...meeting,
    phase: 'part A',
    startedAt: context.now,
  }))
}

export function closePartA(
  record: SharedRecord,
  command: CommandOf<'meeting.closePartA'>,
  context: DecideContext,
): Decided {
  return changePhase(
    record,
    command.meetingId,
    ['part A'],
    (meeting) => ({ ...meeting, phase: 'part B', partAClosedAt: context.now }),
    // An item left running in Part A stays open for a choice at wrap-up; only its clock stops.
    (rows) => stopClocks(rows, context.now),
  )
}

export function wrapUp(
  record: SharedRecord,
  command: CommandOf<'meeting.wrapUp'>,
  context: DecideContext,
): Decided {
  return changePhase(
    record,
    command.meetingId,
    ['part A', 'part B'],
    (meeting) => ({ ...meeting, phase: 'wrap-up' }),
    (rows) => stopClocks(rows, context.now),
  )
}

/** Back to the table from wrap-up, or reopening an ended meeting for a correction. */
export function resumeMeeting(record: SharedRecord, command: CommandOf<'meeting.resume'>): Decided {
  return changePhase(record, command.meetingId, ['wrap-up', 'ended'], (meeting) => ({
    ...meeting,
    phase:
      meeting.phase === 'ended' ? 'wrap-up' : meeting.partAClosedAt === null ? 'part A' : 'part B',
    endedAt: null,
  }))
}

export function endMeeting(
  record: SharedRecord,
  command: CommandOf<'meeting.end'>,
  context: DecideContext,
): Decided {
  const open = unfinishedItems(record, command.meetingId)
  if (open.length > 0)
    return refuse(
      `${open.length === 1 ? 'One item is' : `${open.length} items are`} still unfinished. Carry over, park or close each one first.`,
    )
  const ended = changePhase(record, command.meetingId, ['wrap-up'], (meeting) => ({
    ...meeting,
    phase: 'ended',
    endedAt: context.now,
  }))
  const meeting = record.meeting.get(command.meetingId)
  if (!ended.ok || meeting === undefined) return ended
  return done([...ended.value, ...handedOn(record, meeting, context)])
}

/** Items of a meeting nobody has finished or decided about. */
export const unfinishedItems = (record: SharedRecord, meetingId: string): AgendaItem[] =>
  agendaOf(record, meetingId).filter((row) => row.status === 'planned' || row.status === 'running')

function stopClocks(rows: readonly AgendaItem[], now: number): Change[] {
  return rows
    .filter((row) => row.startedAt !== null)
    .map((row) => put('agendaItem', stoppedClock(row, now)))
}

function changePhase(
  record: SharedRecord,
  meetingId: string,
  from: readonly Meeting['phase'][],
  to: (meeting: Meeting) => Meeting,
  alongside: (rows: readonly AgendaItem[]) => Change[] = () => [],
): Decided {
  const meeting = record.meeting.get(meetingId)
  if (meeting === undefined) return missing('meeting')
  if (!from.includes(meeting.phase))
    return refuse(`The meeting is in ${phaseWords[meeting.phase]}; that step doesn’t fit here.`)
  return done([...alongside(agendaOf(record, meetingId)), put('meeting', to(meeting))])
}

const phaseWords: { readonly [P in Meeting['phase']]: string } = {
  preparing: 'preparation',
  'part A': 'Part A',
  'part B': 'Part B',
  'wrap-up': 'wrap-up',
  ended: 'the archive: it has ended',
}
