import { type DecideContext } from '../kernel/decideContext'
import { done, refuse } from '../kernel/result'
import { missing, patched } from '../kernel/rowEdits'
import { newEntry } from '../meeting/entries'
import { closedMeeting } from '../meeting/meetingState'
import { type CommandOf } from './commands'
import { type ConcernsChange, type ConcernsDecided, type ConcernsRecord, put } from './tables'

import { heardAsConcern, stepOn, withoutHearing } from './lifecycle'
import type { HeardStatement } from './tables'

/** Heard statements: what a neighborhood said at a meeting, written down at the table. */

/** Writes down what was heard. */
export function addHeard(
  record: ConcernsRecord,
  command: CommandOf<'heardStatement.add'>,
  context: DecideContext,
): ConcernsDecided {
  const entry = newEntry(record, command, context)
  if (!entry.ok) return entry
  if (!record.neighborhood.has(command.fields.neighborhoodId)) return missing('neighborhood')
  return done(hear(record, { ...entry.value, ...command.fields }, context))
}

/** What is heard at the table is a concern with a life of its own from then on. */
function hear(
  record: ConcernsRecord,
  heard: Omit<HeardStatement, 'concernId'>,
  context: DecideContext,
): ConcernsChange[] {
  const receivedOn = record.meeting.get(heard.meetingId)?.date ?? ''
  const { neighborhoodId, wording, meetingId } = heard
  const raised = heardAsConcern({ neighborhoodId, wording }, receivedOn, context)
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

/** Corrects what was heard, while its meeting is open. */
export function editHeard(
  record: ConcernsRecord,
  { id, fields }: CommandOf<'heardStatement.edit'>,
): ConcernsDecided {
  const row = record.heardStatement.get(id)
  if (row === undefined) return missing('entry')
  const closed = closedMeeting(record, row.meetingId)
  if (closed !== null) return closed
  if (fields.wording?.trim() === '') return refuse('The wording can’t be empty.', 'wording')
  if (fields.neighborhoodId !== undefined && !record.neighborhood.has(fields.neighborhoodId))
    return missing('neighborhood')
  return done(corrections(record, row, patched(row, fields)))
}

/** Takes back what was heard, while its meeting is open. */
export function removeHeard(
  record: ConcernsRecord,
  { id }: CommandOf<'heardStatement.remove'>,
): ConcernsDecided {
  const row = record.heardStatement.get(id)
  if (row === undefined) return missing('entry')
  return closedMeeting(record, row.meetingId) ?? done(withoutHearing(record, row))
}
