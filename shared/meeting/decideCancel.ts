import { succeed, refuse } from '../kernel/result'
import { missing } from '../kernel/rowEdits'
import { handOn } from './carryOver'
import { type CommandOf } from './commands'
import { continuedIds } from './continuedItems'
import { type FollowedDecided, type MeetingContext } from './followers'
import { reschedule } from './schedule'
import { agendaOf } from './select'
import { type MeetingDecided, type MeetingRecord, put } from './tables'
import type { DecideContext } from '../kernel/decideContext'

/* A meeting that was announced and won't take place. It stays in the record, so that its calendar entry can say so. */

/** Why its items are on a later agenda; tells them from what was carried over before. */
const cancelledReason = 'The meeting was canceled.'

/** Cancels a meeting in preparation; what was on its agenda is carried over, none of it lost. */
export function cancelMeeting<C>(
  record: MeetingRecord,
  { meetingId }: CommandOf<'meeting.cancel'>,
  context: MeetingContext<C>,
): FollowedDecided<C> {
  const meeting = record.meeting.get(meetingId)
  if (meeting === undefined) return missing('meeting')
  if (meeting.phase !== 'preparing')
    return refuse('This meeting has started; it can’t be canceled any more.')
  if (meeting.cancelledAt !== null) return refuse('This meeting is canceled already.')
  const { now } = context
  const carried = agendaOf(record, meetingId)
    .filter(({ status }) => status === 'planned')
    .map((row) => ({
      ...row,
      status: 'carried' as const,
      statusReason: cancelledReason,
      changedAt: now,
    }))
  return succeed([
    put('meeting', reschedule({ ...meeting, cancelledAt: now }, now)),
    ...carried.map((row) => put('agendaItem', row)),
    ...handOn(record, meeting, carried, context),
  ])
}

/** Holds a cancelled meeting after all; what no other agenda has taken up is planned again. */
export function reinstateMeeting(
  record: MeetingRecord,
  { meetingId }: CommandOf<'meeting.reinstate'>,
  { now }: DecideContext,
): MeetingDecided {
  const meeting = record.meeting.get(meetingId)
  if (meeting === undefined) return missing('meeting')
  if (meeting.cancelledAt === null) return refuse('This meeting isn’t canceled.')
  const elsewhere = continuedIds(record)
  const planned = agendaOf(record, meetingId)
    .filter(({ id, statusReason }) => statusReason === cancelledReason && !elsewhere.has(id))
    .map((row) => ({ ...row, status: 'planned' as const, statusReason: '', changedAt: now }))
  return succeed([
    put('meeting', reschedule({ ...meeting, cancelledAt: null }, now)),
    ...planned.map((row) => put('agendaItem', row)),
  ])
}
