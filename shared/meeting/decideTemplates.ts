import { type DecideContext } from '../kernel/decideContext'
import { sameName } from '../kernel/names'
import { succeed, refuse } from '../kernel/result'
import { missing, nextPosition, patch } from '../kernel/rowEdits'
import { type CommandOf } from './commands'
import { type MeetingDecided, type MeetingRecord, put, remove } from './tables'

/* Agendas kept for meetings that come again, and what has been seen of what changed. */

type Fields = CommandOf<'template.edit'>['fields']

function refusalOf(
  record: MeetingRecord,
  fields: Fields,
  id: string | null,
): MeetingDecided | null {
  const name = fields.name?.trim()
  if (name === '') return refuse('Give the template a name.', 'name')
  const same = [...record.template.values()].find(
    (row) => row.id !== id && name !== undefined && sameName(row.name, name),
  )
  if (same !== undefined) return refuse(`There is already a template “${same.name}”.`, 'name')
  if (fields.items?.some((item) => item.title.trim() === '') === true)
    return refuse('Every item needs a title.', 'items')
  return null
}

export function addTemplate(
  record: MeetingRecord,
  command: CommandOf<'template.add'>,
  context: DecideContext,
): MeetingDecided {
  const { name, items } = command.fields
  const position = nextPosition(record.template.values())
  return (
    refusalOf(record, command.fields, null) ??
    succeed([put('template', { id: context.newId(), name: name.trim(), items, position })])
  )
}

export function editTemplate(
  record: MeetingRecord,
  command: CommandOf<'template.edit'>,
): MeetingDecided {
  const row = record.template.get(command.id)
  if (row === undefined) return missing('template')
  const refusal = refusalOf(record, command.fields, row.id)
  return refusal ?? succeed([put('template', patch(row, command.fields))])
}

export const removeTemplate = (
  record: MeetingRecord,
  command: CommandOf<'template.remove'>,
): MeetingDecided =>
  record.template.has(command.id) ? succeed([remove('template', command.id)]) : missing('template')
