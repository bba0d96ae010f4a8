import { type DecideContext } from '../kernel/decideContext'
import { succeed, refuse } from '../kernel/result'
import { missing, nextPosition } from '../kernel/rowEdits'
import { type CommandOf } from './commands'
import { type FollowedDecided, type MeetingContext } from './followers'
import { type MeetingChange, type MeetingRecord, put } from './tables'

import { waitingItems } from './continuedItems'
import { endedRefusal } from './meetingState'
import { agendaOf, isEarlier, meetingsOf } from './select'
import type { AgendaItem, Meeting } from './tables'

/* How items go from one meeting to a later one: none twice, none lost. */

/** The item as a later meeting's agenda takes it up; reason and age stay with the one it continues. */
const continueItem = (
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
  parkedAtTable: false,
  beganAt: null,
  stoppedAt: null,
  carriedFromId: row.id,
  timesCarried: row.timesCarried + 1,
  addedAt: context.now,
  changedAt: context.now,
})

/** The item on the later agenda, with what comes along with it. */
function takeUp<C>(
  row: AgendaItem,
  meetingId: string,
  position: number,
  context: MeetingContext<C>,
): (MeetingChange | C)[] {
  const item = continueItem(row, meetingId, position, context)
  return [put('agendaItem', item), ...context.followers.takenUpWithItem(row, item)]
}

/** Puts items first on a meeting's agenda, in the order they are given. */
function opening<C>(
  record: MeetingRecord,
  items: readonly AgendaItem[],
  meetingId: string,
  context: MeetingContext<C>,
): (MeetingChange | C)[] {
  const first = Math.min(1, ...agendaOf(record, meetingId).map((row) => row.position))
  return items.flatMap((row, index) =>
    takeUp(row, meetingId, first - items.length + index, context),
  )
}

/** Everything that waits to be carried over, for the agenda of a meeting just made. */
export const waitingFor = <C>(
  record: MeetingRecord,
  meeting: Meeting,
  context: MeetingContext<C>,
): (MeetingChange | C)[] => opening(record, waitingItems(record), meeting.id, context)

/**
 * What a meeting that ends or is cancelled carries over, for the next meeting already in preparation. Without
 * one it waits for the meeting that is made next.
 */
export function handOn<C>(
  record: MeetingRecord,
  ending: Meeting,
  carried: readonly AgendaItem[],
  context: MeetingContext<C>,
): (MeetingChange | C)[] {
  const next = meetingsOf(record).findLast(
    (row) => row.phase === 'preparing' && row.cancelledAt === null && isEarlier(ending, row),
  )
  if (next === undefined) return []
  return opening(record, [...carried, ...waitingItems(record)], next.id, context)
}

/** Takes a parked item, or one that waits, onto a meeting's agenda, at its end. */
export function takeUpItem<C>(
  record: MeetingRecord,
  command: CommandOf<'item.takeUp'>,
  context: MeetingContext<C>,
): FollowedDecided<C> {
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
  const position = nextPosition(agendaOf(record, meeting.id))
  // A thought becomes an item of the meeting it came up at; there is nothing before it to continue.
  if (item.parkedAtTable && item.meetingId === meeting.id)
    return succeed([put('agendaItem', onAgenda(item, position, context))])
  if (item.meetingId === meeting.id)
    return refuse('It was parked at this meeting. Reopen it there instead.')
  return succeed(takeUp(item, meeting.id, position, context))
}

const onAgenda = (item: AgendaItem, position: number, { now }: DecideContext): AgendaItem => ({
  ...item,
  position,
  status: 'planned',
  parkedAtTable: false,
  changedAt: now,
})
