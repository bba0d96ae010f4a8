import { rowsWith } from '../kernel/compartment'
import { type DecideContext } from '../kernel/decideContext'
import { succeed, refuse } from '../kernel/result'
import { missing, nextPosition, patch } from '../kernel/rowEdits'
import { closedMeeting } from '../meeting/meetingState'
import { type CommandOf } from './commands'
import { type ConcernsDecided, type ConcernsRecord, put, remove } from './tables'

import { stepOn, stepsOf, isReportedBack } from './lifecycle'
import { isRaisedInPartB } from './raisedInPartB'
import { firstMinutes, shortTitle } from './shortTitle'
import type { HeardStatement, Concern } from './tables'
import type { AgendaItem } from '../meeting/tables'

/* Concerns from their arrival, through whichever channel, until the neighborhood was told. */

export function raiseConcern(
  record: ConcernsRecord,
  { fields }: CommandOf<'concern.add'>,
  context: DecideContext,
): ConcernsDecided {
  const refused = unusable(record, fields)
  if (refused !== null) return refused
  const row: Concern = {
    ...fields,
    id: context.newId(),
    status: 'new',
    statusReason: '',
    recordedAt: context.now,
    changedAt: context.now,
  }
  return succeed(stepOn(record, row, { status: 'new', reason: '', meetingId: null }, context))
}

export function editConcern(
  record: ConcernsRecord,
  { id, fields }: CommandOf<'concern.edit'>,
): ConcernsDecided {
  const row = record.concern.get(id)
  if (row === undefined) return missing('concern')
  const refused = unusable(record, fields)
  return refused ?? succeed([put('concern', patch(row, fields))])
}

type Given = CommandOf<'concern.edit'>['fields']

/** Why these fields can't be kept; null when they can. */
export function unusable(record: ConcernsRecord, fields: Given): ReturnType<typeof refuse> | null {
  if (fields.wording?.trim() === '')
    return refuse('Enter what was raised, in public wording.', 'wording')
  if (fields.neighborhoodId !== undefined && !record.neighborhood.has(fields.neighborhoodId))
    return refuse('Choose the neighborhood it is about.', 'neighborhoodId')
  const { groupId } = fields
  if (groupId !== undefined && groupId !== null && !record.communityGroup.has(groupId))
    return missing('group')
  if (fields.receivedOn === '') return refuse('Enter the date it came in.', 'receivedOn')
  return null
}

/** A concern that is on paper somewhere stays; one that came in by mistake goes whole. */
export function removeConcern(
  record: ConcernsRecord,
  { id }: CommandOf<'concern.remove'>,
): ConcernsDecided {
  const row = record.concern.get(id)
  if (row === undefined) return missing('concern')
  if (rowsWith(record, 'heardStatement', 'concernId', id).length > 0)
    return refuse(
      'It was heard at a meeting, so it stays. Close it once it has been reported back.',
    )
  if (isReportedBack(record, id))
    return refuse('It has been reported back to the neighborhood, so it stays. Close it instead.')
  if (rowsWith(record, 'repeatReport', 'concernId', id).length > 0)
    return refuse('Others raised the same, so it stays. Close it once it has been reported back.')
  const steps = stepsOf(record, id).map((step) => remove('concernStep', step.id))
  return succeed([...steps, remove('concern', id)])
}

/** Takes a concern on by hand. What needs more than a word has a command of its own. */
export function moveConcern(
  record: ConcernsRecord,
  { id, status, reason }: CommandOf<'concern.updateStatus'>,
  context: DecideContext,
): ConcernsDecided {
  const row = record.concern.get(id)
  if (row === undefined) return missing('concern')
  if (row.status === status && row.statusReason === reason)
    return refuse(`It is already “${status}”.`, 'status')
  if (status === 'cannot act' && reason.trim() === '')
    return refuse('Enter why you can’t act: the report-back will say so.', 'reason')
  if (status === 'closed' && !isReportedBack(record, id))
    return refuse(
      'A concern is closed once it has been reported back, whatever the outcome. Record the report-back first.',
      'status',
    )
  return succeed(stepOn(record, row, { status, reason, meetingId: null }, context))
}

/**
 * Puts a concern on a meeting's agenda: at one of its items, or as an item of its own. One that was
 * raised in Part B alone stays there.
 */
export function putOnAgenda(
  record: ConcernsRecord,
  { id, meetingId, itemId }: CommandOf<'concern.putOnAgenda'>,
  context: DecideContext,
): ConcernsDecided {
  const row = record.concern.get(id)
  if (row === undefined) return missing('concern')
  const closed = closedMeeting(record, meetingId)
  if (closed !== null) return closed
  const item = itemId === null ? null : record.agendaItem.get(itemId)
  if (item !== null && item?.meetingId !== meetingId) return missing('item')
  if (
    rowsWith(record, 'heardStatement', 'concernId', id).some(
      (heard) => heard.meetingId === meetingId,
    )
  )
    return refuse('It is already on that meeting’s agenda.')
  const part = isRaisedInPartB(record, id) ? 'B' : 'A'
  if (part === 'B' && item?.part === 'A')
    return refuse('It was raised in Part B; at this item it would be public. Choose one of Part B.')
  const made = item === null ? [itemFor(record, row, { meetingId, part }, context)] : []
  const heardAt = item?.id ?? made[0]?.id ?? null
  return succeed([
    ...made.map((fresh) => put('agendaItem', fresh)),
    put('heardStatement', hearingOf(record, row, meetingId, heardAt, context)),
    ...stepOn(record, row, { status: 'on agenda', reason: '', meetingId }, context),
  ])
}

function itemFor(
  record: ConcernsRecord,
  row: Concern,
  { meetingId, part }: Pick<AgendaItem, 'meetingId' | 'part'>,
  context: DecideContext,
): AgendaItem {
  const ofMeeting = rowsWith(record, 'agendaItem', 'meetingId', meetingId)
  return {
    id: context.newId(),
    meetingId,
    position: nextPosition(ofMeeting),
    part,
    title: shortTitle(row.wording),
    purpose: 'discuss',
    presenter: '',
    parkedAtTable: false,
    minutes: firstMinutes,
    neighborhoodIds: [row.neighborhoodId],
    notes: '',
    status: 'planned',
    statusReason: '',
    startedAt: null,
    usedMs: 0,
    beganAt: null,
    stoppedAt: null,
    carriedFromId: null,
    timesCarried: 0,
    addedAt: context.now,
    changedAt: context.now,
  }
}

/** What the minutes and the report-back of that meeting tell of it. */
const hearingOf = (
  record: ConcernsRecord,
  row: Concern,
  meetingId: string,
  itemId: string | null,
  context: DecideContext,
): HeardStatement => ({
  id: context.newId(),
  meetingId,
  itemId,
  neighborhoodId: row.neighborhoodId,
  wording: row.wording,
  source: record.communityGroup.get(row.groupId ?? '')?.name ?? '',
  recordedAt: context.now,
  changedAt: context.now,
  concernId: row.id,
})
