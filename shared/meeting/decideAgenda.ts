import { rowsWith } from '../kernel/compartment'
import { type DecideContext } from '../kernel/decideContext'
import { succeed, type Refusal, refuse } from '../kernel/result'
import { missing, nextPosition, patch } from '../kernel/rowEdits'
import { type CommandOf } from './commands'
import { type FollowedDecided, type Followers, type MeetingContext } from './followers'
import { type MeetingChange, type MeetingDecided, type MeetingRecord, put, remove } from './tables'

import { stoppedClock } from './clock'
import { editMeeting } from './decideMeeting'
import { endedRefusal } from './meetingState'
import { changeItem, openItem, openItemOrThought } from './openItem'
import { agendaOf } from './select'
import { AgendaItem, type Meeting } from './tables'
import { loansOf, movedMinutes } from './timebox'

/* Building the agenda and going through it. */

type Fields = CommandOf<'item.add'>['fields'] & { readonly notes?: string | undefined }

/** Adds one item, last in its part. */
export const addItem = (
  record: MeetingRecord,
  { meetingId, fields }: CommandOf<'item.add'>,
  context: DecideContext,
): MeetingDecided => addItems(record, meetingId, [fields], context)

/** Adds many items at once, all or none, and changes what their agenda says of the meeting. */
export function importItems(
  record: MeetingRecord,
  { meetingId, items, meeting }: CommandOf<'item.import'>,
  context: DecideContext,
): MeetingDecided {
  // What stands below a restricted item was written for need-to-know: it gets public words on purpose only.
  if (items.some(({ part, notes }) => part === 'B' && (notes ?? '') !== ''))
    return refuse('Notes of Part B aren’t kept in the shared record. Nothing was added.', 'notes')
  const added = addItems(record, meetingId, items, context)
  if (!added.ok || meeting === undefined) return added
  const edited = editMeeting(record, { type: 'meeting.edit', meetingId, fields: meeting }, context)
  return edited.ok ? succeed([...edited.value, ...added.value]) : edited
}

function addItems(
  record: MeetingRecord,
  meetingId: string,
  items: readonly Fields[],
  context: DecideContext,
): MeetingDecided {
  const meeting = record.meeting.get(meetingId)
  if (meeting === undefined) return missing('meeting')
  const ended = endedRefusal(meeting)
  if (ended !== null) return ended
  const first = nextPosition(agendaOf(record, meetingId))
  const rows: MeetingChange[] = []
  for (const [index, fields] of items.entries()) {
    if (fields.title.trim() === '') return refuse('An item needs a title.', 'title')
    rows.push(put('agendaItem', newItem(fields, meeting, first + index, context)))
  }
  return succeed(rows)
}

const newItem = (
  fields: Fields,
  meeting: Meeting,
  position: number,
  context: DecideContext,
): AgendaItem => ({
  ...fields,
  title: fields.title.trim(),
  id: context.newId(),
  meetingId: meeting.id,
  position,
  notes: fields.notes ?? '',
  status: 'planned',
  statusReason: '',
  startedAt: null,
  usedMs: 0,
  parkedAtTable: false,
  beganAt: null,
  stoppedAt: null,
  carriedFromId: null,
  timesCarried: 0,
  addedAt: context.now,
  changedAt: context.now,
})

export function editItem<C>(
  record: MeetingRecord,
  command: CommandOf<'item.edit'>,
  { followers }: MeetingContext<C>,
): MeetingDecided {
  if (command.fields.title?.trim() === '') return refuse('An item needs a title.', 'title')
  const { minutes } = command.fields
  const row = record.agendaItem.get(command.id)
  if (row !== undefined && minutes !== undefined && minutes + movedMinutes(record, row) < 1)
    return refuse('It has lent minutes to another item, so it needs more than that.', 'minutes')
  const found = openItemOrThought(record, command.id)
  if (!found.ok) return found
  const { part = found.item.part } = command.fields
  return (
    refuseOpening(record, found.item, part, followers) ??
    succeed([put('agendaItem', patch(found.item, command.fields))])
  )
}

/**
 * Refuses to move an item from Part B to Part A once something was said there: one press would put all
 * of it before the public, in words that weren't written for it. Null when it may move.
 */
function refuseOpening<C>(
  record: MeetingRecord,
  item: AgendaItem,
  part: AgendaItem['part'],
  followers: Followers<C>,
): { ok: false; refusal: Refusal } | null {
  if (item.part === 'A' || part === 'B') return null
  const isUsed =
    item.notes.trim() !== '' ||
    rowsWith(record, 'decision', 'itemId', item.id).length > 0 ||
    followers.isItemUsed(item, false)
  return isUsed
    ? refuse(
        'What was said at this item in Part B would be public. Add an item to Part A, and write there what the public may know.',
        'part',
      )
    : null
}

export function noteItem(record: MeetingRecord, command: CommandOf<'item.notes'>): MeetingDecided {
  return changeItem(record, command.id, (item) => ({ ...item, notes: command.notes }))
}

/** Adds a line at the end of the discussion. */
export function addNotes(
  record: MeetingRecord,
  command: CommandOf<'item.addNotes'>,
): MeetingDecided {
  const line = command.notes.trim()
  if (line === '') return refuse('Type the wording first.', 'notes')
  const before = record.agendaItem.get(command.id)?.notes.trimEnd() ?? ''
  const notes = before === '' ? line : `${before}\n${line}`
  if (!AgendaItem.shape.notes.safeParse(notes).success)
    return refuse('The discussion of this item can’t get longer.', 'notes')
  return changeItem(record, command.id, (item) => ({ ...item, notes }))
}

/** So many minutes a thought has when an agenda takes it up. */
const thoughtMinutes = 10

/** Parks what came up at the table and isn't on the agenda. */
export function parkThought(
  record: MeetingRecord,
  { meetingId, fields }: CommandOf<'item.parkThought'>,
  context: DecideContext,
): MeetingDecided {
  const meeting = record.meeting.get(meetingId)
  if (meeting === undefined) return missing('meeting')
  const ended = endedRefusal(meeting)
  if (ended !== null) return ended
  if (meeting.phase === 'part B')
    return refuse('The parking lot is public. Park it at wrap-up, or keep it as a private note.')
  if (fields.title.trim() === '') return refuse('Type the wording first.', 'title')
  const planned = { ...fields, part: 'A', purpose: 'discuss', minutes: thoughtMinutes } as const
  const position = nextPosition(rowsWith(record, 'agendaItem', 'meetingId', meetingId))
  const item = newItem(planned, meeting, position, context)
  return succeed([put('agendaItem', { ...item, status: 'parked', parkedAtTable: true })])
}

export function moveItem<C>(
  record: MeetingRecord,
  command: CommandOf<'item.move'>,
  { followers }: MeetingContext<C>,
): MeetingDecided {
  const found = openItem(record, command.id)
  if (!found.ok) return found
  const before = command.beforeId === null ? null : record.agendaItem.get(command.beforeId)
  const part = command.part ?? before?.part ?? found.item.part
  const opening = refuseOpening(record, found.item, part, followers)
  if (opening !== null) return opening
  const others = agendaOf(record, found.item.meetingId).filter(
    (row) => row.part === part && row.id !== found.item.id,
  )
  const at = others.findIndex((row) => row.id === command.beforeId)
  const order = [...others]
  order.splice(at === -1 ? others.length : at, 0, { ...found.item, part })
  return succeed(
    order
      .map((row, index) => ({ ...row, position: index + 1 }))
      .filter((row) => !sameplace(row, record.agendaItem.get(row.id)))
      .map((row) => put('agendaItem', row)),
  )
}

const sameplace = (row: AgendaItem, before: AgendaItem | undefined): boolean =>
  before?.position === row.position && before.part === row.part

export function removeItem<C>(
  record: MeetingRecord,
  command: CommandOf<'item.remove'>,
  { followers }: MeetingContext<C>,
): FollowedDecided<C> {
  const found = openItemOrThought(record, command.id)
  if (!found.ok) return found
  const { item, meeting } = found
  const decided = rowsWith(record, 'decision', 'itemId', item.id).length > 0
  const begun = item.notes.trim() !== '' || item.usedMs > 0 || item.startedAt !== null
  if (decided || begun || followers.isItemUsed(item, meeting.phase === 'preparing'))
    return refuse('This item was already worked on, so it stays. Park it or close it instead.')
  const lent = loansOf(record, meeting.id).some(
    (row) => row.fromItemId === item.id || row.toItemId === item.id,
  )
  if (lent)
    return refuse('Minutes were borrowed between this item and another. Give them back first.')
  return succeed([...followers.removedWithItem(item), remove('agendaItem', item.id)])
}

export function pauseItem(
  record: MeetingRecord,
  command: CommandOf<'item.pause'>,
  context: DecideContext,
): MeetingDecided {
  return changeItem(record, command.id, (item) => stoppedClock(item, context.now))
}

export function finishItem(
  record: MeetingRecord,
  command: CommandOf<'item.finish'>,
  context: DecideContext,
): MeetingDecided {
  return changeItem(record, command.id, (item) => ({
    ...stoppedClock(item, context.now),
    status: 'done',
    statusReason: '',
  }))
}

/** Carries over, parks or closes an item that was not finished, with the reason. */
export function leaveItem(
  record: MeetingRecord,
  command: CommandOf<'item.leave'>,
  context: DecideContext,
): MeetingDecided {
  return changeItem(record, command.id, (item) => ({
    ...stoppedClock(item, context.now),
    status: command.outcome,
    statusReason: command.reason.trim(),
  }))
}

export function reopenItem(
  record: MeetingRecord,
  command: CommandOf<'item.reopen'>,
  context: DecideContext,
): MeetingDecided {
  return changeItem(record, command.id, (item) => ({
    ...stoppedClock(item, context.now),
    status: 'planned',
    statusReason: '',
  }))
}
