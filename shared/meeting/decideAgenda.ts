import { agendaOf } from '../record/select'
import { put, remove, type Change, type SharedRecord } from '../record/state'
import type { AgendaItem, Meeting } from '../record/tables'
import { done, refuse, type Refusal } from '../result'
import { stoppedClock } from './clock'
import { endedRefusal, missing, nextPosition, patched } from './common'
import type { CommandOf } from './commands'
import type { DecideContext, Decided } from './context'

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
    rows.push(put('agendaItem', newItem(fields, meeting, first + index, context.newId())))
  }
  return done(rows)
}

const newItem = (fields: Fields, meeting: Meeting, position: number, id: string): AgendaItem => ({
  ...fields,
  title: fields.title.trim(),
  id,
  meetingId: meeting.id,
  position,
  notes: '',
  status: 'planned',
  statusReason: '',
  startedAt: null,
  usedMs: 0,
  carriedFromId: null,
  timesCarried: 0,
})

export function editItem(record: SharedRecord, command: CommandOf<'item.edit'>): Decided {
  if (command.fields.title?.trim() === '') return refuse('An item needs a title.', 'title')
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
  const tables = ['concern', 'decision', 'actionItem'] as const
  const used = tables.some((table) =>
    [...record[table].values()].some((row) => row.itemId === command.id),
  )
  const { notes, usedMs, startedAt } = found.item
  if (used || notes.trim() !== '' || usedMs > 0 || startedAt !== null)
    return refuse('This item was already worked on, so it stays. Park it or close it instead.')
  return done([remove('agendaItem', command.id)])
}

/** Starts an item's clock; the item that was running is finished, since the table has moved on. */
export function startItem(
  record: SharedRecord,
  command: CommandOf<'item.start'>,
  context: DecideContext,
): Decided {
  const found = openItem(record, command.id)
  if (!found.ok) return found
  const { item, meeting } = found
  if (meeting.phase === 'preparing') return refuse('Start the meeting first; then its items.')
  if (item.part === 'B' && meeting.phase === 'part A')
    return refuse('This item belongs to Part B. Close Part A first: it blanks the wall.')
  const others = agendaOf(record, meeting.id)
    .filter((row) => row.status === 'running' && row.id !== item.id)
    .map((row) => put('agendaItem', { ...stoppedClock(row, context.now), status: 'done' }))
  const started = { ...item, status: 'running', startedAt: item.startedAt ?? context.now } as const
  return done([...others, put('agendaItem', { ...started, statusReason: '' })])
}

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

function changeItem(
  record: SharedRecord,
  id: string,
  to: (item: AgendaItem) => AgendaItem,
): Decided {
  const found = openItem(record, id)
  return found.ok ? done([put('agendaItem', to(found.item))]) : found
}

type Found =
  | { readonly ok: true; readonly item: AgendaItem; readonly meeting: Meeting }
  | { readonly ok: false; readonly refusal: Refusal }

function openItem(record: SharedRecord, id: string): Found {
  const item = record.agendaItem.get(id)
  const meeting = item && record.meeting.get(item.meetingId)
  if (item === undefined || meeting === undefined) return missing('item')
  return endedRefusal(meeting) ?? { ok: true, item, meeting }
}
