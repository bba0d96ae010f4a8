import { nameKey } from '../kernel/names'

/** Who can own an action by name. */
export interface KnownOwners {
  readonly people: readonly string[]
  readonly organizations: readonly string[]
}

/** Whom somebody means by the owner they type, among the people of the workgroup. */
export type MeantOwner =
  | { readonly kind: 'nobody said' }
  | { readonly kind: 'one'; readonly name: string }
  | { readonly kind: 'several'; readonly names: readonly string[] }
  /** Nobody is called that; it may be an organization, or somebody who isn't on the list. */
  | { readonly kind: 'unknown' }

const partsOf = (name: string): string[] => nameKey(name).split(' ')

/**
 * Whom a name means: the person or organization of exactly that name (`Parks` is the department,
 * whoever has that surname), else the only person with all these parts in
 * theirs. `kowalczyk` is Wanda Kowalczyk while nobody else is called that, and a question when
 * somebody is.
 */
export function meantOwner(typed: string, { people, organizations }: KnownOwners): MeantOwner {
  const key = nameKey(typed)
  if (key === '') return { kind: 'nobody said' }
  const exact = [...people, ...organizations].find((name) => nameKey(name) === key)
  if (exact !== undefined) return { kind: 'one', name: exact }
  const sought = partsOf(typed)
  const names = people.filter((name) => {
    const parts = partsOf(name)
    return sought.every((part) => parts.includes(part))
  })
  const [first] = names
  if (first === undefined) return { kind: 'unknown' }
  return names.length === 1 ? { kind: 'one', name: first } : { kind: 'several', names }
}
