import { rowsWhere } from '../kernel/compartment'
import { byPosition } from '../kernel/sortRows'
import { type WorkgroupRecord } from './tables'

import type { Neighborhood } from './places'
import type { Member, Workgroup } from './tables'

/** The workgroup's own row; a record in use has exactly one. */
export function workgroupOf(record: WorkgroupRecord): Workgroup {
  const [workgroup] = record.workgroup.values()
  if (workgroup === undefined) throw new Error('a record without its workgroup row')
  return workgroup
}

/** Neighborhoods still served, in the site's order. */
export const neighborhoodsOf = (record: WorkgroupRecord): Neighborhood[] =>
  rowsWhere(record, 'neighborhood', (row) => !row.retired).sort(byPosition)

/** Names for neighborhood ids, in the site's order; unknown ids are left out. */
export const neighborhoodNames = (record: WorkgroupRecord, ids: readonly string[]): string[] =>
  [...record.neighborhood.values()]
    .filter((row) => ids.includes(row.id))
    .sort(byPosition)
    .map((row) => row.name)

/** Members still coming to the table, in the site's order. */
export const membersOf = (record: WorkgroupRecord): Member[] =>
  rowsWhere(record, 'member', (row) => !row.retired).sort(byPosition)

/** Members who came to the table before, in the site's order. */
export const formerMembersOf = (record: WorkgroupRecord): Member[] =>
  rowsWhere(record, 'member', (row) => row.retired).sort(byPosition)
