import { type DecideContext } from '../kernel/decideContext'
import { succeed, refuse } from '../kernel/result'
import { missing } from '../kernel/rowEdits'
import { type CommandOf } from './commands'
import { type MeetingChange, type MeetingDecided, type MeetingRecord, put, remove } from './tables'

import { stoppedClock } from './clock'
import { endedRefusal } from './meetingState'
import { openItem } from './openItem'
import { agendaOf } from './select'
import type { AgendaItem } from './tables'
import { lendersFor, loansOf, type Share, shareOut, sumOf } from './timebox'

/* Clocks: started, corrected, taken back; and minutes that move from later items. */

/** Starts an item's clock; the item that was running is finished, since the table has moved on. */
export function startItem(
  record: MeetingRecord,
  command: CommandOf<'item.start'>,
  context: DecideContext,
): MeetingDecided {
  const found = openItem(record, command.id)
  if (!found.ok) return found
  const { item, meeting } = found
  if (meeting.phase === 'preparing') return refuse('Start the meeting first; then its items.')
  if (item.part === 'B' && meeting.phase === 'part A')
    return refuse('This item belongs to Part B. Close Part A first: it blanks the projector.')
  const others = agendaOf(record, meeting.id)
    .filter((row) => row.status === 'running' && row.id !== item.id)
    .map((row) => put('agendaItem', { ...stoppedClock(row, context.now), status: 'done' }))
  const started: AgendaItem = {
    ...item,
    status: 'running',
    statusReason: '',
    startedAt: item.startedAt ?? context.now,
    beganAt: item.beganAt ?? context.now,
  }
  return succeed([...others, put('agendaItem', started)])
}

/** The item whose clock stopped at the very moment this one's was started. */
const findStoppedForIt = (record: MeetingRecord, item: AgendaItem): AgendaItem | undefined =>
  agendaOf(record, item.meetingId).find(
    (row) =>
      row.id !== item.id &&
      row.status === 'done' &&
      item.startedAt !== null &&
      row.stoppedAt === item.startedAt,
  )

/**
 * Says when the running item really began. The item before it ends at that moment: what one
 * gains the other loses, so that the time of the meeting stays what it was.
 */
export function correctItemStart(
  record: MeetingRecord,
  command: CommandOf<'item.correctStart'>,
  context: DecideContext,
): MeetingDecided {
  const found = openItem(record, command.id)
  if (!found.ok) return found
  const { item, meeting } = found
  const { at } = command
  if (item.startedAt === null) return refuse('Its clock isn’t running, so there is no start.')
  if (at > context.now) return refuse('That time is in the future.', 'at')
  if (meeting.startedAt !== null && at < meeting.startedAt)
    return refuse('That is before the meeting started. Correct the meeting’s start first.', 'at')
  const before = findStoppedForIt(record, item)
  const moved = at - item.startedAt
  if (before !== undefined && before.usedMs + moved < 0)
    return refuse('That is before the previous item started.', 'at')
  const beganAt = item.beganAt === item.startedAt ? at : item.beganAt
  return succeed([
    ...(before === undefined
      ? []
      : [put('agendaItem', { ...before, usedMs: before.usedMs + moved, stoppedAt: at })]),
    put('agendaItem', { ...item, startedAt: at, beganAt }),
  ])
}

/** Takes a wrong start back: the item is planned again, and the one before goes on as if nothing had been. */
export function takeBackStart(
  record: MeetingRecord,
  command: CommandOf<'item.takeBackStart'>,
): MeetingDecided {
  const found = openItem(record, command.id)
  if (!found.ok) return found
  const { item } = found
  if (item.startedAt === null) return refuse('Its clock isn’t running, so there is no start.')
  const before = findStoppedForIt(record, item)
  const beganAt = item.beganAt === item.startedAt ? null : item.beganAt
  const changes: MeetingChange[] = [
    put('agendaItem', { ...item, status: 'planned', startedAt: null, beganAt }),
  ]
  if (before !== undefined)
    changes.push(
      put('agendaItem', {
        ...before,
        status: 'running',
        startedAt: before.stoppedAt,
        stoppedAt: null,
      }),
    )
  return succeed(changes)
}

/** Takes minutes from later items, as few lenders as can give them. */
export function borrowMinutes(
  record: MeetingRecord,
  command: CommandOf<'item.borrow'>,
  context: DecideContext,
): MeetingDecided {
  const found = openItem(record, command.id)
  if (!found.ok) return found
  const { item } = found
  if (item.status !== 'planned' && item.status !== 'running')
    return refuse('This item is over; it needs no more minutes.')
  const shares = shareOut(lendersFor(record, item), command.minutes)
  const most = sumOf(shares)
  if (most === 0) return refuse('No later item has minutes to spare.')
  if (most < command.minutes)
    return refuse(`Later items can spare ${most === 1 ? 'one minute' : `${most} minutes`} in all.`)
  return succeed(shares.map((share) => lend(record, item, share, context)))
}

function lend(
  record: MeetingRecord,
  borrower: AgendaItem,
  share: Share,
  context: DecideContext,
): MeetingChange {
  const { meetingId } = borrower
  const earlier = loansOf(record, meetingId).find(
    (row) => row.fromItemId === share.item.id && row.toItemId === borrower.id,
  )
  return put('loan', {
    id: earlier?.id ?? context.newId(),
    meetingId,
    fromItemId: share.item.id,
    toItemId: borrower.id,
    minutes: (earlier?.minutes ?? 0) + share.minutes,
    recordedAt: context.now,
  })
}

/** Gives everything an item borrowed back to those who lent it. */
export function giveBackMinutes(
  record: MeetingRecord,
  command: CommandOf<'item.giveBack'>,
): MeetingDecided {
  const found = openItem(record, command.id)
  if (!found.ok) return found
  const loans = loansOf(record, found.meeting.id).filter((row) => row.toItemId === command.id)
  if (loans.length > 0 && found.item.minutes - lentBy(record, found.item) < 1)
    return refuse('Some of the minutes it borrowed went to another item. Give those back first.')
  return succeed(loans.map((row) => remove('loan', row.id)))
}

const lentBy = (record: MeetingRecord, item: AgendaItem): number =>
  loansOf(record, item.meetingId)
    .filter((row) => row.fromItemId === item.id)
    .reduce((sum, row) => sum + row.minutes, 0)

/** Says when the meeting really began, so that ahead and behind are told from then. */
export function correctMeetingStart(
  record: MeetingRecord,
  command: CommandOf<'meeting.correctStart'>,
  context: DecideContext,
): MeetingDecided {
  const meeting = record.meeting.get(command.meetingId)
  if (meeting === undefined) return missing('meeting')
  const ended = endedRefusal(meeting)
  if (ended !== null) return ended
  if (meeting.startedAt === null) return refuse('The meeting hasn’t started yet.')
  if (command.at > context.now) return refuse('That time is in the future.', 'at')
  const began = agendaOf(record, meeting.id).flatMap((row) => row.beganAt ?? [])
  if (began.some((instant) => instant < command.at))
    return refuse('An item was started before that. Correct the item’s start first.', 'at')
  return succeed([put('meeting', { ...meeting, startedAt: command.at })])
}

/** Lets the room see that an item is over its time, or not. */
export function showOverruns(
  record: MeetingRecord,
  command: CommandOf<'meeting.showOverruns'>,
): MeetingDecided {
  const meeting = record.meeting.get(command.meetingId)
  if (meeting === undefined) return missing('meeting')
  return (
    endedRefusal(meeting) ?? succeed([put('meeting', { ...meeting, showOverruns: command.shown })])
  )
}
