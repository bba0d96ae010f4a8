import { distinct } from '../kernel/text'
import { type WorkgroupRecord } from './tables'

/**
 * Who a report-back names for a step: the organization of the owner, never a private person. An
 * owner who is not a member, has no organization, or shares a name with a member of another one is
 * `the workgroup`. An organization typed as the owner stands.
 */
export function publicOwner(record: WorkgroupRecord, owner: string): string {
  const members = [...record.member.values()]
  const named = members.filter((row) => isSame(row.name, owner))
  const organizations = distinct(named.map((row) => row.organization))
  if (organizations.length === 1 && organizations[0] !== undefined) return organizations[0]
  if (named.length > 0) return 'the workgroup'
  const known = [
    ...members.map((row) => row.organization),
    ...[...record.communityGroup.values()].map((row) => row.name),
  ]
  return distinct(known).find((name) => isSame(name, owner)) ?? 'the workgroup'
}

const isSame = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase()
