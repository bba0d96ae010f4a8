import { placesOf, worksheetOf } from '../comparison/select'
import type { DecideContext, Decided } from '../kernel/decideContext'
import { done, refuse } from '../kernel/result'
import { missing, nextPosition } from '../kernel/rowEdits'
import type { CommandOf } from '../record/commands'
import { type Change, put, type SharedRecord } from '../record/record'
import { waitingItems } from './continuedItems'
import { endedRefusal } from './meetingState'
import { agendaOf, meetingsOf } from './select'
import type { AgendaItem, Meeting } from './tables'

/** How items go from one meeting to a later one: none twice, none lost. */

/** The item as a later meeting's agenda takes it up; reason and age stay with the one it continues. */
const continued = (
  row: AgendaItem,
  meetingId: string,
  position: number,
  context: DecideContext,
): AgendaItem => ({
  ...row,
  id: context.newId(),
  meetingId,
  position,
  notes: '',
  status: 'planned',
  statusReason: '',
  startedAt: null,
  usedMs: 0,
  beganAt: null,
  stoppedAt: null,
  carriedFromId: row.id,
  timesCarried: row.timesCarried + 1,
  addedAt: context.now,
  changedAt: context.now,
})

/** The item on the later agenda, with the figures and reasons that were before it. */
function taken(
  record: SharedRecord,
  row: AgendaItem,
  meetingId: string,
  position: number,
  context: DecideContext,
): Change[] {
  const item = continued(row, meetingId, position, context)
  const worksheet = worksheetOf(record, row.id)
  if (worksheet === undefined) return [put('agendaItem', item)]
  const itemId = item.id
  const worksheetId = context.newId()
  return [
    put('agendaItem', item),
    put('worksheet', { ...worksheet, id: worksheetId, meetingId, itemId }),
    ...placesOf(record, worksheet.id).map((place) =>
      put('worksheetPlace', { ...place, id: context.newId(), worksheetId, meetingId, itemId }),
    ),
  ]
}

/** Puts items first on a meeting's agenda, in the order they are given. */
function opening(
  record: SharedRecord,
  items: readonly AgendaItem[],
  meetingId: string,
  context: DecideContext,
): Change[] {
  const first = Math.min(1, ...agendaOf(record, meetingId).map((row) => row.position))
  return items.flatMap((row, index) =>
    taken(record, row, meetingId, first - items.length + index, context),
  )
}

/** Everything that waits to be carried over, for the agenda of a meeting just made. */
export const waitingFor = (
  record: SharedRecord,
  meeting: Meeting,
  context: DecideContext,
): Change[] => opening(record, waitingItems(record), meeting.id, context)

/**
 * What a meeting that ends carries over, for the next meeting already in preparation. Without one
 * it waits for the meeting that is made next.
 */
export function handedOn(record: SharedRecord, ending: Meeting, context: DecideContext): Change[] {
  const next = meetingsOf(record).findLast(
    (row) => row.phase === 'preparing' && whenOf(row) >= whenOf(ending) && row.id !== ending.id,
  )
  if (next === undefined) return []
  const known = new Set([...record.agendaItem.values()].map((row) => row.carriedFromId))
  const carried = agendaOf(record, ending.id).filter(
    (row) => row.status === 'carried' && !known.has(row.id),
  )
  return opening(record, [...carried, ...waitingItems(record)], next.id, context)
}

const whenOf = (meeting: Meeting): string => `${meeting.date} ${meeting.startTime}`

/** Takes a parked item, or one that waits, onto a meeting's agenda, at its end. */
export function takeUpItem(
  record: SharedRecord,
  command: CommandOf<'item.takeUp'>,
  context: DecideContext,
): Decided {
  const item = record.agendaItem.get(command.id)
  const meeting = record.meeting.get(command.meetingId)
  if (item === undefined) return missing('item')
  if (meeting === undefined) return missing('meeting')
  const ended = endedRefusal(meeting)
  if (ended !== null) return ended
  if (item.status !== 'parked' && item.status !== 'carried')
    return refuse('Only what was parked or carried over can be taken up again.')
  if ([...record.agendaItem.values()].some((row) => row.carriedFromId === item.id))
    return refuse('This item is on an agenda again already.')
  if (item.meetingId === meeting.id)
    return refuse('It was parked at this meeting. Reopen it there instead.')
  const position = nextPosition(agendaOf(record, meeting.id))
  return done(taken(record, item, meeting.id, position, context))
}
