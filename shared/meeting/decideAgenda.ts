import { placesOf, worksheetOf } from '../comparison/select'
import { withoutHearing } from '../concerns/lifecycle'
import { rowsWith } from '../kernel/compartment'
import type { DecideContext, Decided } from '../kernel/decideContext'
import { done, refuse } from '../kernel/result'
import { missing, nextPosition, patched } from '../kernel/rowEdits'
import type { CommandOf } from '../record/commands'
import { type Change, put, remove, type SharedRecord } from '../record/record'
import { stoppedClock } from './clock'
import { endedRefusal } from './meetingState'
import { changeItem, openItem } from './openItem'
import { agendaOf } from './select'
import type { AgendaItem, Meeting } from './tables'
import { loansOf, movedMinutes } from './timebox'

/** Building the agenda and going through it. */

type Fields = CommandOf<'item.add'>['fields']

export function addItems(
  record: SharedRecord,
  meetingId: string,
  items: readonly Fields[],
  context: DecideContext,
): Decided {
  const meeting = record.meeting.get(meetingId)
  if (meeting === undefined) return missing('meeting')
  const ended = endedRefusal(meeting)
  if (ended !== null) return ended
  const first = nextPosition(agendaOf(record, meetingId))
  const rows: Change[] = []
  for (const [index, fields] of items.entries()) {
    if (fields.title.trim() === '') return refuse('An item needs a title.', 'title')
    rows.push(put('agendaItem', newItem(fields, meeting, first + index, context)))
  }
  return done(rows)
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
})

export function editItem(record: SharedRecord, command: CommandOf<'item.edit'>): Decided {
  if (command.fields.title?.trim() === '') return refuse('An item needs a title.', 'title')
  const { minutes } = command.fields
  const row = record.agendaItem.get(command.id)
  if (row !== undefined && minutes !== undefined && minutes + movedMinutes(record, row) < 1)
    return refuse('It has lent minutes to another item, so it needs more than that.', 'minutes')
  return changeItem(record, command.id, (item) => patched(item, command.fields))
}

export function noteItem(record: SharedRecord, command: CommandOf<'item.notes'>): Decided {
  return changeItem(record, command.id, (item) => ({ ...item, notes: command.notes }))
}

export function moveItem(record: SharedRecord, command: CommandOf<'item.move'>): Decided {
  const found = openItem(record, command.id)
  if (!found.ok) return found
  const before = command.beforeId === null ? null : record.agendaItem.get(command.beforeId)
  const part = command.part ?? before?.part ?? found.item.part
  const others = agendaOf(record, found.item.meetingId).filter(
    (row) => row.part === part && row.id !== found.item.id,
  )
  const at = others.findIndex((row) => row.id === command.beforeId)
  const order = [...others]
  order.splice(at === -1 ? others.length : at, 0, { ...found.item, part })
  return done(
    order
      .map((row, index) => ({ ...row, position: index + 1 }))
      .filter((row) => !sameplace(row, record.agendaItem.get(row.id)))
      .map((row) => put('agendaItem', row)),
  )
}

const sameplace = (row: AgendaItem, before: AgendaItem | undefined): boolean =>
  before?.position === row.position && before.part === row.part

export function removeItem(record: SharedRecord, command: CommandOf<'item.remove'>): Decided {
  const found = openItem(record, command.id)
  if (!found.ok) return found
  const heard = rowsWith(record, 'concern', 'itemId', command.id)
  // Put on the agenda and not talked about yet: it is taken off again.
  const takenOff =
    found.meeting.phase === 'preparing' && heard.every((row) => row.raisedId !== null)
  if (heard.length > 0 && !takenOff) return workedOn()
  const figures = figuresBefore(record, command.id)
  const { carriedFromId, addedAt } = found.item
  const looked = figures.some(({ row }) => carriedFromId === null || row.changedAt > addedAt)
  const tables = ['decision', 'actionItem'] as const
  const used = tables.some((table) =>
    [...record[table].values()].some((row) => row.itemId === command.id),
  )
  const { notes, usedMs, startedAt } = found.item
  if (used || looked || notes.trim() !== '' || usedMs > 0 || startedAt !== null) return workedOn()
  const lent = loansOf(record, found.meeting.id).some(
    (row) => row.fromItemId === command.id || row.toItemId === command.id,
  )
  if (lent)
    return refuse('Minutes were borrowed between this item and another. Give them back first.')
  const back = heard.flatMap((row) => withoutHearing(record, row))
  return done([
    ...back,
    // What came along with an item that was carried over stays with the one it continues.
    ...figures.map(({ table, row }) => remove(table, row.id)),
    remove('agendaItem', command.id),
  ])
}

/** The worksheet of an item, row by row, in the order in which it is taken away. */
function figuresBefore(record: SharedRecord, itemId: string) {
  const worksheet = worksheetOf(record, itemId)
  if (worksheet === undefined) return []
  return [
    ...placesOf(record, worksheet.id).map((row) => ({ table: 'worksheetPlace', row }) as const),
    { table: 'worksheet', row: worksheet } as const,
  ]
}

const workedOn = (): Decided =>
  refuse('This item was already worked on, so it stays. Park it or close it instead.')

export function pauseItem(
  record: SharedRecord,
  command: CommandOf<'item.pause'>,
  context: DecideContext,
): Decided {
  return changeItem(record, command.id, (item) => stoppedClock(item, context.now))
}

export function finishItem(
  record: SharedRecord,
  command: CommandOf<'item.finish'>,
  context: DecideContext,
): Decided {
  return changeItem(record, command.id, (item) => ({
    ...stoppedClock(item, context.now),
    status: 'done',
    statusReason: '',
  }))
}

/** Carries over, parks or closes an item that was not finished, with the reason. */
export function leaveItem(
  record: SharedRecord,
  command: CommandOf<'item.leave'>,
  context: DecideContext,
): Decided {
  return changeItem(record, command.id, (item) => ({
    ...stoppedClock(item, context.now),
    status: command.outcome,
    statusReason: command.reason.trim(),
  }))
}

export function reopenItem(
  record: SharedRecord,
  command: CommandOf<'item.reopen'>,
  context: DecideContext,
): Decided {
  return changeItem(record, command.id, (item) => ({
    ...stoppedClock(item, context.now),
    status: 'planned',
    statusReason: '',
  }))
}
