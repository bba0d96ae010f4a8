import type { MemberRole } from './tables'

/**
 * Categories of recipients: a release of information names with which of them something may be
 * shared. The list is the site's to change; this is what it starts from.
 */
export const defaultRecipientCategories: readonly string[] = [
  'LEAD project management',
  'Case management',
  'Other service providers',
  'Police',
  'Prosecution',
  'Public defense',
  'Community representatives',
]

const ofRole: Readonly<Partial<Record<MemberRole, string>>> = {
  'project manager': 'LEAD project management',
  'note-taker': 'LEAD project management',
  'case management': 'Case management',
  'service provider': 'Other service providers',
  police: 'Police',
  prosecution: 'Prosecution',
  'public defense': 'Public defense',
  'community representative': 'Community representatives',
}

/** The category that goes with a role, among those of the site; empty when there is none, as for guests. */
export function usualCategory(role: MemberRole, categories: readonly string[]): string {
  const usual = ofRole[role] ?? ''
  return categories.includes(usual) ? usual : ''
}
