import { nameKey } from '../../kernel/names'
import { type MemberRole, memberRoles } from '../tables'

/** Other words for a role that mean just this one. A rank or a title may be several, and is asked about. */
const otherWords: Readonly<Record<string, MemberRole>> = {
  'lead project manager': 'project manager',
  'law enforcement': 'police',
  'police officer': 'police',
  'police department': 'police',
  prosecutor: 'prosecution',
  'prosecuting attorney': 'prosecution',
  'public defender': 'public defense',
  'defense attorney': 'public defense',
  'case manager': 'case management',
  'lead case manager': 'case management',
  provider: 'service provider',
  'community rep': 'community representative',
  'community member': 'community representative',
  'community representatives': 'community representative',
  resident: 'community representative',
  neighbor: 'community representative',
  notetaker: 'note-taker',
  secretary: 'note-taker',
}

const roles = new Map<string, MemberRole>([
  ...memberRoles.map((role) => [nameKey(role), role] as const),
  ...Object.entries(otherWords),
])

/** The role a text names, and nothing else; null when it doesn't. */
export const roleCalled = (said: string): MemberRole | null => roles.get(nameKey(said)) ?? null
