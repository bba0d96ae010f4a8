import { rowsWith } from '../kernel/compartment'
import type { RestrictedRecord } from './state'
import type { Release } from './tables'

/** What a release of information permits on a day. Pure; days are `YYYY-MM-DD`. */

/** How a release can stand, the most telling first. Only one that holds permits anything. */
export const releaseStandings = ['holds', 'revoked', 'expired', 'not signed'] as const
export type ReleaseState = (typeof releaseStandings)[number]

/**
 * How a release stands on a day: revocation ends it with the day it is dated, expiry after its
 * last day, and it begins with the day it was signed on.
 */
export function releaseState(release: Release, today: string): ReleaseState {
  if (release.revokedOn !== '' && release.revokedOn <= today) return 'revoked'
  if (release.signedOn === '' || release.signedOn > today) return 'not signed'
  if (release.expiresOn !== '' && release.expiresOn < today) return 'expired'
  return 'holds'
}

/** A participant's releases, latest first. */
export const releasesOf = (record: RestrictedRecord, participantId: string): Release[] =>
  rowsWith(record, 'release', 'participantId', participantId).sort(
    (a, b) =>
      b.signedOn.localeCompare(a.signedOn) || b.createdAt - a.createdAt || a.id.localeCompare(b.id),
  )

/** How a participant's releases stand together: the best of them; null when there is none. */
export function standing(releases: readonly Release[], today: string): ReleaseState | null {
  const states = releases.map((release) => releaseState(release, today))
  return releaseStandings.find((state) => states.includes(state)) ?? null
}

/** Every category some release that holds on this day covers. */
export const coveredCategories = (
  releases: readonly Release[],
  today: string,
): ReadonlySet<string> =>
  new Set(
    releases
      .filter((release) => releaseState(release, today) === 'holds')
      .flatMap((release) => release.categories),
  )

/** Whether what may be shared on this day includes records under 42 CFR part 2. */
export const isPart2 = (releases: readonly Release[]): boolean =>
  releases.some((release) => release.part2)
