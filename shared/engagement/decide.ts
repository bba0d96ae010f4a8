import { type CommandOf } from './commands'
import { type EngagementDecided, type EngagementRecord, put, remove } from './tables'

import { succeed, refuse } from '../kernel/result'

import { type DecideContext } from '../kernel/decideContext'
import { missing, patch } from '../kernel/rowEdits'

/* Visits to neighborhoods and their groups: what was absorbed and what was reported. */

export function addVisit(
  record: EngagementRecord,
  { fields }: CommandOf<'visit.add'>,
  context: DecideContext,
): EngagementDecided {
  const refused = unusable(record, fields)
  if (refused !== null) return refused
  if (fields.heard.trim() === '' && fields.reported.trim() === '')
    return refuse('Enter what you heard there, or what you reported back.', 'heard')
  const at = { recordedAt: context.now, changedAt: context.now }
  return succeed([put('visit', { id: context.newId(), ...fields, ...at })])
}

export function editVisit(
  record: EngagementRecord,
  { id, fields }: CommandOf<'visit.edit'>,
  context: DecideContext,
): EngagementDecided {
  const row = record.visit.get(id)
  if (row === undefined) return missing('visit')
  const refused = unusable(record, fields)
  return refused ?? succeed([put('visit', { ...patch(row, fields), changedAt: context.now })])
}

export function removeVisit(
  record: EngagementRecord,
  { id }: CommandOf<'visit.remove'>,
): EngagementDecided {
  return record.visit.has(id) ? succeed([remove('visit', id)]) : missing('visit')
}

function unusable(
  record: EngagementRecord,
  fields: CommandOf<'visit.edit'>['fields'],
): ReturnType<typeof refuse> | null {
  const { neighborhoodId, groupId } = fields
  if (fields.visitedOn === '') return refuse('Enter the date of the visit.', 'visitedOn')
  if (neighborhoodId !== undefined && !record.neighborhood.has(neighborhoodId))
    return refuse('Choose the neighborhood that was visited.', 'neighborhoodId')
  if (groupId !== undefined && groupId !== null && !record.communityGroup.has(groupId))
    return missing('group')
  return fields.visitors?.trim() === '' ? refuse('Enter who went.', 'visitors') : null
}
