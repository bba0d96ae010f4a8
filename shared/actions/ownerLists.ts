import { nameKey } from '../kernel/names'
import { membersOf } from '../workgroup/select'
import { helpersBeside } from './helpers'
import { shownActions } from './register'
import type { ActionItem, ActionsRecord } from './tables'

/** What somebody has open. */
export interface OwnerList {
  readonly name: string
  /** Whether somebody at the table has that name: an owner is typed, and may be anything else. */
  readonly isAtTable: boolean
  /** As it stands under People; empty when nobody at the table, or more than one, has that name. */
  readonly email: string
  /** By the day they are due, as the register lists them. */
  readonly answersFor: readonly ActionItem[]
  readonly helpsWith: readonly ActionItem[]
}

/** Everybody who answers for an open action or helps with one, by their names. Nobody is left out for want of an address. */
export function ownerLists(record: ActionsRecord): OwnerList[] {
  const lists = new Map<
    string,
    { name: string; answersFor: ActionItem[]; helpsWith: ActionItem[] }
  >()
  const listOf = (name: string) => {
    const key = nameKey(name) || name
    const list = lists.get(key) ?? { name, answersFor: [], helpsWith: [] }
    lists.set(key, list)
    return list
  }
  for (const action of shownActions(record, 'open')) {
    listOf(action.owner).answersFor.push(action)
    for (const helper of helpersBeside(action)) listOf(helper).helpsWith.push(action)
  }
  return [...lists.values()]
    .map((list) => ({ ...list, ...whoIs(record, list.name) }))
    .sort((a, b) => a.name.localeCompare(b.name))
}

/** Two people of one name are told apart by nobody here: neither is written to by mistake. */
function whoIs(record: ActionsRecord, name: string): Pick<OwnerList, 'isAtTable' | 'email'> {
  const key = nameKey(name)
  const [member, another] = membersOf(record).filter(
    (row) => key !== '' && nameKey(row.name) === key,
  )
  const email = member === undefined || another !== undefined ? '' : member.email
  return { isAtTable: member !== undefined, email }
}
