import { nameKey, sameName } from '../kernel/names'
import type { CommunityGroup } from './places'
import type { Member } from './tables'

/**
 * Whether somebody speaks for a group: chosen as who does, or from an organization of the group's name.
 * Whoever came from the tenants' union was the tenants' union at the table, said twice or not.
 */
export const speaksForGroup = (group: CommunityGroup, member: Member): boolean =>
  group.representativeIds.includes(member.id) ||
  (nameKey(member.organization) !== '' && sameName(group.name, member.organization))
