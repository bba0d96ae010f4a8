import { type DecideContext } from '../kernel/decideContext'
import { sameName } from '../kernel/names'
import { succeed, refuse } from '../kernel/result'
import { missing, nextPosition, patch } from '../kernel/rowEdits'
import { type CommandOf } from './commands'
import { put, type WorkgroupDecided, type WorkgroupRecord } from './tables'

import type { CommunityGroup } from './places'
import { usualCategory } from './recipientCategories'
import { neighborhoodsOf, workgroupOf } from './select'
import type { Member } from './tables'
import { noReach, onlyNamed } from './usualReach'

/* Workgroup, neighborhoods, groups and members: set up once, corrected any time. */

export function editWorkgroup(
  record: WorkgroupRecord,
  command: CommandOf<'workgroup.edit'>,
): WorkgroupDecided {
  const { fields } = command
  if (fields.name?.trim() === '') return refuse('A workgroup needs a name.', 'name')
  if (fields.goalSentence?.trim() === '')
    return refuse(
      'The goal sentence is shown on the projector and on every document; it can’t be empty.',
      'goalSentence',
    )
  if (fields.emergencyLine?.trim() === '')
    return refuse(
      'Enter whom to call when someone is in danger; it can’t be empty.',
      'emergencyLine',
    )
  return succeed([put('workgroup', patch(workgroupOf(record), fields))])
}

export function addNeighborhood(
  record: WorkgroupRecord,
  command: CommandOf<'neighborhood.add'>,
  context: DecideContext,
): WorkgroupDecided {
  const name = command.name.trim()
  if (name === '') return refuse('Give the neighborhood a name.', 'name')
  if (neighborhoodsOf(record).some((row) => sameName(row.name, name)))
    return refuse(`“${name}” is already one of your neighborhoods.`, 'name')
  const position = nextPosition(record.neighborhood.values())
  return succeed([
    put('neighborhood', { id: context.newId(), name, ...onlyNamed, position, retired: false }),
  ])
}

export function editNeighborhood(
  record: WorkgroupRecord,
  { id, fields }: CommandOf<'neighborhood.edit'>,
): WorkgroupDecided {
  const row = record.neighborhood.get(id)
  if (row === undefined) return missing('neighborhood')
  const name = fields.name?.trim()
  if (name === '') return refuse('Give the neighborhood a name.', 'name')
  const others = neighborhoodsOf(record).filter((other) => other.id !== id)
  if (name !== undefined && others.some((other) => sameName(other.name, name)))
    return refuse(`“${name}” is already one of your neighborhoods.`, 'name')
  const named = name === undefined ? fields : { ...fields, name }
  return succeed([put('neighborhood', patch(row, named))])
}

/** Retired rows stay in the record: earlier meetings and documents still name them. */
export function retire(
  record: WorkgroupRecord,
  table: 'neighborhood' | 'communityGroup' | 'member',
  id: string,
): WorkgroupDecided {
  const row = record[table].get(id)
  if (row === undefined) return missing('entry')
  return succeed([put(table, { ...row, retired: true })])
}

export function addGroup(
  record: WorkgroupRecord,
  command: CommandOf<'group.add'>,
  context: DecideContext,
): WorkgroupDecided {
  const position = nextPosition(record.communityGroup.values())
  const row: CommunityGroup = {
    ...noReach,
    ...command.fields,
    representativeIds: [],
    id: context.newId(),
    position,
    retired: false,
  }
  return row.name.trim() === ''
    ? refuse('Give the group a name.', 'name')
    : succeed([put('communityGroup', row)])
}

export function editGroup(
  record: WorkgroupRecord,
  command: CommandOf<'group.edit'>,
): WorkgroupDecided {
  const row = record.communityGroup.get(command.id)
  if (row === undefined) return missing('group')
  if (command.fields.name?.trim() === '') return refuse('Give the group a name.', 'name')
  return succeed([put('communityGroup', patch(row, command.fields))])
}

export function addMember(
  record: WorkgroupRecord,
  command: CommandOf<'member.add'>,
  context: DecideContext,
): WorkgroupDecided {
  if (command.fields.name.trim() === '') return refuse('Who is it? Type a name.', 'name')
  return succeed([put('member', newMember(record, command.fields, context))])
}

function newMember(
  record: WorkgroupRecord,
  { recipientCategory, email = '', ...fields }: CommandOf<'member.add'>['fields'],
  context: DecideContext,
): Member {
  const categories = workgroupOf(record).recipientCategories
  return {
    ...fields,
    id: context.newId(),
    email,
    recipientCategory: recipientCategory ?? usualCategory(fields.role, categories),
    position: nextPosition(record.member.values()),
    retired: false,
  }
}

/** All of a list or nobody: who is left out of it was asked about before. */
export function addMembers(
  record: WorkgroupRecord,
  { people, returning }: CommandOf<'member.addList'>,
  context: DecideContext,
): WorkgroupDecided {
  if (people.length + returning.length === 0) return refuse('There is nobody on this list to add.')
  if (people.some(({ name }) => name.trim() === ''))
    return refuse('Each person on the list needs a name; nobody was added.')
  const back = returning.map((id) => record.member.get(id)).filter((row) => row !== undefined)
  if (back.length < returning.length) return missing('person')
  const first = nextPosition(record.member.values())
  return succeed([
    ...back.map((row) => put('member', { ...row, retired: false })),
    ...people.map((fields, at) =>
      put('member', { ...newMember(record, fields, context), position: first + at }),
    ),
  ])
}

export function returnMember(
  record: WorkgroupRecord,
  { id }: CommandOf<'member.return'>,
): WorkgroupDecided {
  const row = record.member.get(id)
  if (row === undefined) return missing('person')
  return succeed([put('member', { ...row, retired: false })])
}

export function editMember(
  record: WorkgroupRecord,
  command: CommandOf<'member.edit'>,
): WorkgroupDecided {
  const row = record.member.get(command.id)
  if (row === undefined) return missing('member')
  if (command.fields.name?.trim() === '') return refuse('Who is it? Type a name.', 'name')
  return succeed([put('member', patch(row, command.fields))])
}
