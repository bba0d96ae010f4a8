import { addAction, editAction } from '../actions/decide'
import type { DecideContext, Decided } from '../kernel/decideContext'
import { done, refuse } from '../kernel/result'
import { missing, patched } from '../kernel/rowEdits'
import { closedMeeting } from '../meeting/meetingState'
import type { CommandOf } from '../record/commands'
import { type Change, put, type SharedRecord } from '../record/record'
import { heardAsRaised, stepOn, withoutHearing } from './lifecycle'
import type { Concern } from './tables'

/** What is written down at the table: what was heard, decided and promised. */

type Add =
  | CommandOf<'concern.add'>
  | CommandOf<'decision.add'>
  | CommandOf<'action.add'>
  | CommandOf<'action.cannotYet'>

export function addEntry(record: SharedRecord, command: Add, context: DecideContext): Decided {
  const closed = closedMeeting(record, command.meetingId)
  if (closed !== null) return closed
  const { itemId } = command
  if (itemId !== null && record.agendaItem.get(itemId)?.meetingId !== command.meetingId)
    return missing('item')
  if (command.fields.wording.trim() === '') return refuse('Type the wording first.', 'wording')
  const common = {
    id: context.newId(),
    meetingId: command.meetingId,
    itemId,
    recordedAt: context.now,
    changedAt: context.now,
  }
  switch (command.type) {
    case 'concern.add':
      if (!record.neighborhood.has(command.fields.neighborhoodId)) return missing('neighborhood')
      return done(hear(record, { ...common, ...command.fields }, context))
    case 'decision.add':
      return done([put('decision', { ...common, ...command.fields })])
    case 'action.add':
    case 'action.cannotYet':
      return addAction(record, command, common)
  }
}

/** What is heard at the table is a concern with a life of its own from then on. */
function hear(
  record: SharedRecord,
  heard: Omit<Concern, 'raisedId'>,
  context: DecideContext,
): Change[] {
  const receivedOn = record.meeting.get(heard.meetingId)?.date ?? ''
  const { neighborhoodId, wording, meetingId } = heard
  const raised = heardAsRaised({ neighborhoodId, wording }, receivedOn, context)
  return [
    put('concern', { ...heard, raisedId: raised.id }),
    ...stepOn(record, raised, { status: 'on agenda', reason: '', meetingId }, context),
  ]
}

/** A correction of what was heard corrects the concern too, while that still says the same. */
function corrections(record: SharedRecord, before: Concern, after: Concern): Change[] {
  const raised = record.raisedConcern.get(before.raisedId ?? '')
  if (raised === undefined) return [put('concern', after)]
  const same = (['wording', 'neighborhoodId'] as const).filter((key) => raised[key] === before[key])
  const said = Object.fromEntries(same.map((key) => [key, after[key]]))
  return [put('concern', after), put('raisedConcern', { ...raised, ...said })]
}

type Edit = CommandOf<'concern.edit'> | CommandOf<'decision.edit'> | CommandOf<'action.edit'>

const editedTables = {
  'concern.edit': 'concern',
  'decision.edit': 'decision',
  'action.edit': 'actionItem',
} as const

export function editEntry(record: SharedRecord, command: Edit): Decided {
  const entry = record[editedTables[command.type]].get(command.id)
  const closed = entry === undefined ? null : closedMeeting(record, entry.meetingId)
  if (closed !== null) return closed
  if (command.fields.wording?.trim() === '') return refuse('The wording can’t be empty.', 'wording')
  switch (command.type) {
    case 'concern.edit': {
      const row = record.concern.get(command.id)
      const { neighborhoodId } = command.fields
      if (neighborhoodId !== undefined && !record.neighborhood.has(neighborhoodId))
        return missing('neighborhood')
      return row ? done(corrections(record, row, patched(row, command.fields))) : missing('entry')
    }
    case 'decision.edit': {
      const row = record.decision.get(command.id)
      return row ? done([put('decision', patched(row, command.fields))]) : missing('decision')
    }
    case 'action.edit':
      return editAction(record, command)
  }
}

export function removeHeard(record: SharedRecord, id: string): Decided {
  const row = record.concern.get(id)
  if (row === undefined) return missing('entry')
  return closedMeeting(record, row.meetingId) ?? done(withoutHearing(record, row))
}
