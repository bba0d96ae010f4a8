import type { DecideContext } from '../kernel/decideContext'
import { succeed, refuse } from '../kernel/result'
import { missing, patch } from '../kernel/rowEdits'
import type { CommandOf } from './commands'
import { newEntry } from './entries'
import { closedMeeting } from './meetingState'
import { type MeetingDecided, type MeetingRecord, put, remove } from './tables'

/* Decisions of a meeting: written down at the table, corrected, removed. */

/** Writes down what was decided at an item, or outside any. */
export function addDecision(
  record: MeetingRecord,
  command: CommandOf<'decision.add'>,
  context: DecideContext,
): MeetingDecided {
  const entry = newEntry(record, command, context)
  if (!entry.ok) return entry
  return succeed([put('decision', { ...entry.value, ...command.fields })])
}

/** Corrects what was decided, while its meeting is open. */
export function editDecision(
  record: MeetingRecord,
  { id, fields }: CommandOf<'decision.edit'>,
): MeetingDecided {
  const row = record.decision.get(id)
  if (row === undefined) return missing('decision')
  const closed = closedMeeting(record, row.meetingId)
  if (closed !== null) return closed
  if (fields.wording?.trim() === '') return refuse('The wording can’t be empty.', 'wording')
  return succeed([put('decision', patch(row, fields))])
}

/** Takes a decision back, while its meeting is open. */
export function removeDecision(
  record: MeetingRecord,
  { id }: CommandOf<'decision.remove'>,
): MeetingDecided {
  const row = record.decision.get(id)
  if (row === undefined) return missing('decision')
  return closedMeeting(record, row.meetingId) ?? succeed([remove('decision', id)])
}
