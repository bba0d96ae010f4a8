import { rowsWith } from '../kernel/compartment'
import type { RowFor } from './fields'
import type { Release } from './tables'

/* What a release of information permits on a day. Pure; days are `YYYY-MM-DD`. */

/** How a release can stand, the most telling first. Only one that is in effect permits anything. */
export const releaseStandings = [
  'in effect',
  'incomplete',
  'revoked',
  'expired',
  'not signed',
] as const
export type ReleaseState = (typeof releaseStandings)[number]

/** What a release is judged by. */
export type JudgedRelease = RowFor<'release', 'judged'>

/**
 * How a release stands on a day: revocation ends it with the day it is dated, expiry after its
 * last day, and it begins with the day it was signed on. One that lacks an element permits nothing
 * (42 CFR 2.31(c)(2)).
 */
export function releaseState(release: JudgedRelease, today: string): ReleaseState {
  if (release.revokedOn !== '' && release.revokedOn <= today) return 'revoked'
  if (release.signedOn === '' || release.signedOn > today) return 'not signed'
  if (release.expiresOn !== '' && release.expiresOn < today) return 'expired'
  return missingElement(release) === null ? 'in effect' : 'incomplete'
}

/** The fields that hold the elements of a release. */
export type ReleaseElement = 'discloser' | 'categories' | 'kinds' | 'purpose' | 'expiresOn'

/** The first element of 42 CFR 2.31(a) a signed release lacks; null when it has them all. */
export function missingElement(release: JudgedRelease): ReleaseElement | null {
  if (release.discloser.trim() === '') return 'discloser'
  if (release.categories.length === 0) return 'categories'
  if (release.kinds.length === 0) return 'kinds'
  if (release.purpose.trim() === '') return 'purpose'
  return release.expiresOn === '' && release.expiresWith.trim() === '' ? 'expiresOn' : null
}

type Ordered = Pick<Release, 'id' | 'participantId' | 'signedOn' | 'createdAt'>

/** A participant's releases, latest first. */
export const releasesOf = <R extends Ordered>(
  record: { readonly release: ReadonlyMap<string, R> },
  participantId: string,
): R[] =>
  rowsWith<{ release: R }, 'release'>(record, 'release', 'participantId', participantId).sort(
    (a, b) =>
      b.signedOn.localeCompare(a.signedOn) || b.createdAt - a.createdAt || a.id.localeCompare(b.id),
  )

/** Which of a participant's releases one is, the first recorded being 1. */
export function releaseNumber(
  releases: readonly Pick<Release, 'id' | 'createdAt'>[],
  id: string,
): number {
  const inOrder = [...releases].sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1))
  return inOrder.findIndex((release) => release.id === id) + 1
}

/** How a participant's releases stand together: the best of them; null when there is none. */
export function standing(releases: readonly JudgedRelease[], today: string): ReleaseState | null {
  const states = releases.map((release) => releaseState(release, today))
  return releaseStandings.find((state) => states.includes(state)) ?? null
}
