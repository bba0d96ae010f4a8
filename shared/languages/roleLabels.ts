import type { MemberRole } from '../workgroup/tables'
import type { DocumentWords } from './documentLanguage'
import type { roleWordKeys } from './documentWordKeys'

type RoleKey = (typeof roleWordKeys)[number]

const keys: Readonly<Record<MemberRole, RoleKey>> = {
  'project manager': 'roleProjectManager',
  police: 'rolePolice',
  prosecution: 'roleProsecution',
  'public defense': 'rolePublicDefense',
  'case management': 'roleCaseManagement',
  'service provider': 'roleServiceProvider',
  'community representative': 'roleCommunityRepresentative',
  'note-taker': 'roleNoteTaker',
  guest: 'roleGuest',
  other: 'roleOther',
}

/** A role at the table as a document says it. */
export const roleIn = (words: Readonly<Pick<DocumentWords, RoleKey>>, role: MemberRole): string =>
  words[keys[role]]
