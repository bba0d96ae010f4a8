import { type DecideContext } from '../kernel/decideContext'
import { sameName } from '../kernel/names'
import { succeed, refuse } from '../kernel/result'
import { missing, nextPosition, patch } from '../kernel/rowEdits'
import { type CommandOf } from './commands'
import { type CapacityDecided, type CapacityRecord, put, remove } from './tables'

import { actionsNaming } from './usage'

/* What a site has to work with: stated, corrected, switched off when it is no longer there. */

export function addCapacity(
  record: CapacityRecord,
  { fields }: CommandOf<'capacity.add'>,
  context: DecideContext,
): CapacityDecided {
  const refused = unusable(record, fields, null)
  if (refused !== null) return refused
  const position = nextPosition(record.capacity.values())
  const row = { ...fields, name: fields.name.trim(), position, off: false }
  return succeed([put('capacity', { id: context.newId(), ...row })])
}

export function editCapacity(
  record: CapacityRecord,
  { id, fields }: CommandOf<'capacity.edit'>,
): CapacityDecided {
  const row = record.capacity.get(id)
  if (row === undefined) return missing('entry')
  const refused = unusable(record, fields, id)
  if (refused !== null) return refused
  const name = fields.name?.trim()
  return succeed([put('capacity', patch(row, { ...fields, name }))])
}

/** What actions name stays, so that they can still be read; it is switched off instead. */
export function removeCapacity(
  record: CapacityRecord,
  { id }: CommandOf<'capacity.remove'>,
): CapacityDecided {
  const row = record.capacity.get(id)
  if (row === undefined) return missing('entry')
  const named = actionsNaming(record, id).length
  if (named === 0) return succeed([remove('capacity', id)])
  const who = named === 1 ? 'An action names' : `${named} actions name`
  return refuse(`${who} “${row.name}”, so it stays. Say that it is no longer there instead.`)
}

function unusable(
  record: CapacityRecord,
  fields: CommandOf<'capacity.edit'>['fields'],
  id: string | null,
): ReturnType<typeof refuse> | null {
  const { name, statedBy, statedOn } = fields
  if (name?.trim() === '') return refuse('Enter what it is: outreach hours, shelter beds…', 'name')
  const others = [...record.capacity.values()].filter((row) => row.id !== id)
  if (name !== undefined && others.some((row) => sameName(row.name, name)))
    return refuse(`“${name.trim()}” is stated already; change it there.`, 'name')
  if (statedBy?.trim() === '')
    return refuse('Enter who states it, so that others can ask them.', 'statedBy')
  return statedOn === '' ? refuse('Enter the date as of which this is true.', 'statedOn') : null
}
