import { agreementsOf, presentMembers, type Agreed } from '../meeting/select'
import type { SharedRecord } from '../record/record'
import { coveredCategories, standing } from './releases'
import type { Lack, PersonPresent, Release } from './tables'

/**
 * Who may see what is kept about a participant: everyone in the room must have agreed to the
 * confidentiality text as it is worded now, and each one's category of recipients must be covered
 * by a release that holds today. A signature is never a permission (domain.md, "What is shared and
 * what is restricted"; mistake 1).
 */

/** Someone in the room. */
export interface PersonHere {
  readonly memberId: string
  readonly name: string
  readonly organization: string
  readonly category: string
  readonly agreed: Agreed | 'no'
}

/** Everyone signed in and not gone, in the site's order. */
export function peopleHere(record: SharedRecord, meetingId: string): PersonHere[] {
  const agreed = agreementsOf(record, meetingId)
  return presentMembers(record, meetingId).map((member) => ({
    memberId: member.id,
    name: member.name,
    organization: member.organization,
    category: member.recipientCategory,
    agreed: agreed.get(member.id) ?? 'no',
  }))
}

/** What each person in the room lacks, and whether nobody lacks anything. */
export interface Clearance {
  readonly clear: boolean
  readonly people: readonly (PersonPresent & { readonly memberId: string })[]
}

/** Who in a room may be told what these releases, a participant's own, permit today. */
export function clearance(
  people: readonly PersonHere[],
  releases: readonly Release[],
  today: string,
): Clearance {
  const covered = coveredCategories(releases, today)
  const uncovered = whyNothingHolds(releases, today)
  const judged = people.map(({ agreed, ...person }) => ({
    ...person,
    lacks: [...lackOfAgreement(agreed), ...lackOfRelease(person.category, covered, uncovered)],
  }))
  return { clear: judged.every((person) => person.lacks.length === 0), people: judged }
}

function lackOfAgreement(agreed: PersonHere['agreed']): Lack[] {
  if (agreed === 'yes') return []
  return [agreed === 'no' ? 'not acknowledged' : 'acknowledged other wording']
}

function lackOfRelease(
  category: string,
  covered: ReadonlySet<string>,
  nothingHolds: Lack | null,
): Lack[] {
  if (nothingHolds !== null) return [nothingHolds]
  if (category === '') return ['no category']
  return covered.has(category) ? [] : ['not covered']
}

function whyNothingHolds(releases: readonly Release[], today: string): Lack | null {
  switch (standing(releases, today)) {
    case null:
      return 'no release'
    case 'not signed':
      return 'release not signed'
    case 'expired':
      return 'release expired'
    case 'revoked':
      return 'release revoked'
    case 'holds':
      return null
  }
}

/** People in the room an entry is not meant for: its audience, when it names one, leaves them out. */
export const outsideAudience = (
  audience: readonly string[],
  people: readonly Pick<PersonHere, 'name' | 'category'>[],
): string[] =>
  audience.length === 0
    ? []
    : people.filter(({ category }) => !audience.includes(category)).map(({ name }) => name)
