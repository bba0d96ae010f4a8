import { type DecideContext } from '../kernel/decideContext'
import { succeed, refuse } from '../kernel/result'
import { rowsWith } from '../kernel/compartment'
import { missing, patch } from '../kernel/rowEdits'
import { newEntry } from '../meeting/entries'
import { closedMeeting } from '../meeting/meetingState'
import { type CommandOf } from './commands'
import { type ConcernsChange, type ConcernsDecided, type ConcernsRecord, put } from './tables'

import { toConcern, stepOn, withoutConcern, withoutHearing } from './lifecycle'
import { isRaisedInPartB } from './raisedInPartB'
import type { HeardStatement } from './tables'

/* Heard statements: what a neighborhood said at a meeting, written down at the table. */

/** Writes down what was heard. */
export function addHeard(
  record: ConcernsRecord,
  command: CommandOf<'heardStatement.add'>,
  context: DecideContext,
): ConcernsDecided {
  const entry = newEntry(record, command, context)
  if (!entry.ok) return entry
  if (!isServed(record, command.fields.neighborhoodId)) return missing('neighborhood')
  return succeed(hear(record, { ...entry.value, ...command.fields }, context))
}

/** Whether a statement can be of this place: a neighborhood of the site, or null for the whole town. */
const isServed = (record: ConcernsRecord, id: string | null): boolean =>
  id === null || record.neighborhood.has(id)

/**
 * What is heard at the table is a concern with a life of its own from then on. What was
 * said of the whole town has no neighborhood that waits for an answer: it stands in the minutes alone.
 */
function hear(
  record: ConcernsRecord,
  heard: Omit<HeardStatement, 'concernId'>,
  context: DecideContext,
): ConcernsChange[] {
  const receivedOn = record.meeting.get(heard.meetingId)?.date ?? ''
  const { neighborhoodId, wording, meetingId } = heard
  if (neighborhoodId === null) return [put('heardStatement', { ...heard, concernId: null })]
  const raised = toConcern({ neighborhoodId, wording }, receivedOn, context)
  return [
    put('heardStatement', { ...heard, concernId: raised.id }),
    ...stepOn(record, raised, { status: 'on agenda', reason: '', meetingId }, context),
  ]
}

/** A correction of what was heard corrects the concern too, while that still says the same. */
function corrections(
  record: ConcernsRecord,
  before: HeardStatement,
  after: HeardStatement,
): ConcernsChange[] {
  const raised = record.concern.get(before.concernId ?? '')
  if (raised === undefined) return [put('heardStatement', after)]
  const same = (['wording', 'neighborhoodId'] as const).filter((key) => raised[key] === before[key])
  const said = Object.fromEntries(same.map((key) => [key, after[key]]))
  return [put('heardStatement', after), put('concern', { ...raised, ...said })]
}

/**
 * What was heard of a neighborhood turns out to be of the whole town, or the other way round: its
 * concern goes, or begins.
 */
function moveHeard(
  record: ConcernsRecord,
  before: HeardStatement,
  after: HeardStatement,
  context: DecideContext,
): ConcernsChange[] {
  if (before.neighborhoodId === null && before.concernId === null)
    return hear(record, after, context)
  const withdrawn = after.neighborhoodId === null ? withoutConcern(record, before) : []
  return [...withdrawn, put('heardStatement', { ...after, concernId: null })]
}

/** Corrects what was heard, while its meeting is open. */
export function editHeard(
  record: ConcernsRecord,
  { id, fields }: CommandOf<'heardStatement.edit'>,
  context: DecideContext,
): ConcernsDecided {
  const row = record.heardStatement.get(id)
  if (row === undefined) return missing('entry')
  const closed = closedMeeting(record, row.meetingId)
  if (closed !== null) return closed
  if (fields.wording?.trim() === '') return refuse('The wording can’t be empty.', 'wording')
  if (fields.neighborhoodId !== undefined && !isServed(record, fields.neighborhoodId))
    return missing('neighborhood')
  const after = patch(row, fields)
  if (after.neighborhoodId === null && leavesConcernOfPartB(record, row)) return wouldBePublic
  if (after.neighborhoodId === null || row.neighborhoodId === null)
    return succeed(moveHeard(record, row, after, context))
  return succeed(corrections(record, row, after))
}

/** Takes back what was heard, while its meeting is open. */
export function removeHeard(
  record: ConcernsRecord,
  { id }: CommandOf<'heardStatement.remove'>,
): ConcernsDecided {
  const row = record.heardStatement.get(id)
  if (row === undefined) return missing('entry')
  if (leavesConcernOfPartB(record, row)) return wouldBePublic
  return closedMeeting(record, row.meetingId) ?? succeed(withoutHearing(record, row))
}

const wouldBePublic = refuse(
  'This has gone on as a concern since. Without what was heard in Part B the concern would be public. Correct the wording instead.',
)

/** Whether a concern of Part B would be left without the only hearing that says it is of Part B. */
function leavesConcernOfPartB(record: ConcernsRecord, row: HeardStatement): boolean {
  const { concernId } = row
  if (concernId === null || !isRaisedInPartB(record, concernId)) return false
  const isLast = rowsWith(record, 'heardStatement', 'concernId', concernId).length === 1
  const goes = withoutConcern(record, row).some(
    (change) => change.op === 'remove' && change.table === 'concern',
  )
  return isLast && !goes
}
