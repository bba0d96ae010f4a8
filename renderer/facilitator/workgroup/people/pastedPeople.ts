import { sameName } from '../../../../shared/kernel/names'
import type { ReadPerson } from '../../../../shared/workgroup/peopleImport/types'
import type { Member, MemberRole } from '../../../../shared/workgroup/tables'
import { pastedPeople as texts } from './texts'

/** What becomes of somebody on a pasted list. */
export type Fate = 'add' | 'return' | 'leave'

/** Who of the same name there is already. */
export type Namesake =
  | { readonly kind: 'none' }
  | { readonly kind: 'at the table'; readonly member: Member }
  | { readonly kind: 'former'; readonly member: Member }
  | { readonly kind: 'twice'; readonly line: number }

/** Somebody on a pasted list, as it may be corrected before anybody is added. */
export interface PastedPerson {
  readonly key: string
  readonly line: number
  readonly name: string
  readonly organization: string
  readonly email: string
  /** Empty until somebody chose: a role tells what may be opened before whom. */
  readonly role: MemberRole | ''
  readonly roleSaid: string
  readonly neighborhoodIds: readonly string[]
  readonly remarks: readonly string[]
  /** Null until somebody chose, where the same name is there already. */
  readonly fate: Fate | null
}

/** Whom a name on a list may mean: somebody on an earlier line, at the table, or who was there before. */
export function namesakeOf(
  { key, name }: Pick<PastedPerson, 'key' | 'name'>,
  rows: readonly PastedPerson[],
  members: readonly Member[],
): Namesake {
  const at = rows.findIndex((row) => row.key === key)
  const earlier = rows.slice(0, Math.max(at, 0)).find((row) => sameName(row.name, name))
  if (earlier !== undefined) return { kind: 'twice', line: earlier.line }
  const same = members.filter((member) => sameName(member.name, name))
  const member = same.find(({ retired }) => !retired) ?? same[0]
  if (member === undefined) return { kind: 'none' }
  return { kind: member.retired ? 'former' : 'at the table', member }
}

/** The people of a list as they were read, nobody of them decided about who has to be. */
export const toPasted = (people: readonly ReadPerson[]): PastedPerson[] =>
  people.map((person, at) => ({
    key: `${at}`,
    line: person.line,
    name: person.name,
    organization: person.organization,
    email: person.email,
    role: person.role ?? '',
    roleSaid: person.roleSaid,
    neighborhoodIds: person.neighborhoodIds,
    remarks: person.remarks,
    fate: null,
  }))

/** What becomes of somebody as things stand; null while that has to be chosen. */
export function fateOf(row: PastedPerson, namesake: Namesake): Fate | null {
  if (row.fate !== null && (row.fate !== 'return' || namesake.kind === 'former')) return row.fate
  if (namesake.kind === 'none') return 'add'
  return namesake.kind === 'at the table' ? 'leave' : null
}

/** What somebody still has to say about a row before the list can be added; null for nothing. */
export function missingOf(row: PastedPerson, namesake: Namesake): string | null {
  const fate = fateOf(row, namesake)
  if (fate === null) return texts.sayWhoThisIs
  if (fate !== 'add') return null
  if (row.name.trim() === '') return texts.typeAName
  if (row.role !== '') return null
  return row.roleSaid === '' ? texts.chooseTheRole : texts.chooseRoleSaid(row.roleSaid)
}
