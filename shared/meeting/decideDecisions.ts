import type { DecideContext } from '../kernel/decideContext'
import { nameKey } from '../kernel/names'
import { succeed, refuse } from '../kernel/result'
import { missing, patch } from '../kernel/rowEdits'
import type { CommandOf } from './commands'
import { newEntry } from './entries'
import { closedMeeting } from './meetingState'
import { type DecisionStance, type MeetingDecided, type MeetingRecord, put, remove } from './tables'

/* Decisions of a meeting: written down at the table, corrected, removed. */

/** Writes down what was decided at an item, or outside any. */
export function addDecision(
  record: MeetingRecord,
  command: CommandOf<'decision.add'>,
  context: DecideContext,
): MeetingDecided {
  const entry = newEntry(record, command, context)
  if (!entry.ok) return entry
  const {
    wording,
    rationale,
    dissent,
    reachedBy = null,
    stances = [],
    reviewOn = '',
  } = command.fields
  if (hasTwice(stances)) return refuseTwice()
  const said = { wording, rationale, dissent, reachedBy, stances, reviewOn, reviewedAt: null }
  return succeed([put('decision', { ...entry.value, ...said })])
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
  if (hasTwice(fields.stances ?? [])) return refuseTwice()
  const after = patch(row, fields)
  // Another day asks for another look.
  const reviewedAt = after.reviewOn === row.reviewOn ? row.reviewedAt : null
  return succeed([put('decision', { ...after, reviewedAt })])
}

/** Whether an organization stands to a decision in two ways. */
const hasTwice = (rows: readonly DecisionStance[]): boolean =>
  new Set(rows.map(({ organization }) => nameKey(organization))).size < rows.length

const refuseTwice = (): ReturnType<typeof refuse> =>
  refuse('An organization is there twice. Keep it once.', 'stances')

/** Notes that a decision was looked at again, also once its meeting has ended: nothing it says changes. */
export function noteReview(
  record: MeetingRecord,
  { id }: CommandOf<'decision.reviewed'>,
  context: DecideContext,
): MeetingDecided {
  const row = record.decision.get(id)
  if (row === undefined) return missing('decision')
  if (row.reviewOn === '') return refuse('This decision has no review date.')
  return succeed([put('decision', { ...row, reviewedAt: context.now })])
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
