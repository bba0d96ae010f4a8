import { put, remove, type SharedRecord } from '../record/record'
import { done, refuse } from '../kernel/result'
import type { CommandOf } from '../record/commands'
import { missing, patched } from '../kernel/rowEdits'
import type { DecideContext, Decided } from '../kernel/decideContext'

/** Visits to neighborhoods and their groups: what was absorbed and what was reported. */

export function addVisit(
  record: SharedRecord,
  { fields }: CommandOf<'visit.add'>,
  context: DecideContext,
): Decided {
  const refused = unusable(record, fields)
  if (refused !== null) return refused
  if (fields.heard.trim() === '' && fields.reported.trim() === '')
    return refuse('Write down what you heard there, or what you told them.', 'heard')
  const at = { recordedAt: context.now, changedAt: context.now }
  return done([put('visit', { id: context.newId(), ...fields, ...at })])
}

export function editVisit(
  record: SharedRecord,
  { id, fields }: CommandOf<'visit.edit'>,
  context: DecideContext,
): Decided {
  const row = record.visit.get(id)
  if (row === undefined) return missing('visit')
  const refused = unusable(record, fields)
  return refused ?? done([put('visit', { ...patched(row, fields), changedAt: context.now })])
}

export function removeVisit(record: SharedRecord, { id }: CommandOf<'visit.remove'>): Decided {
  return record.visit.has(id) ? done([remove('visit', id)]) : missing('visit')
}

function unusable(
  record: SharedRecord,
  fields: CommandOf<'visit.edit'>['fields'],
): ReturnType<typeof refuse> | null {
  const { neighborhoodId, groupId } = fields
  if (fields.visitedOn === '') return refuse('Say on which day it was.', 'visitedOn')
  if (neighborhoodId !== undefined && !record.neighborhood.has(neighborhoodId))
    return refuse('Choose the neighborhood that was visited.', 'neighborhoodId')
  if (groupId !== undefined && groupId !== null && !record.communityGroup.has(groupId))
    return missing('group')
  return fields.visitors?.trim() === '' ? refuse('Say who went.', 'visitors') : null
}
