import { dayInWords } from '../kernel/formatDate'
import { recipientsOf, type Standing } from './clearance'
import { kindsInWords } from './informationKinds'
import { lackWords, standingWords } from './labels'
import { releaseNumber, releasesOf, releaseState } from './releases'
import { releaseVersion } from './releaseVersions'
import type { PrintRecord, PrintRows } from './printRecord'
import type { Lack, Release, ShownEntry } from './tables'

/* How releases, and what stands on them, are said on screen and on prints. */

/** The short name of a release within its participant's file; its first version is the release itself. */
export const releaseName = ({
  number,
  version,
  part2,
}: {
  readonly number: number
  readonly version: number
  readonly part2: boolean
}): string =>
  `Release ${number}${version > 1 ? `, version ${version}` : ''}${part2 ? ', 42 CFR part 2' : ''}`

/** As much of the notes as a release is named by. */
interface NamedReleases {
  readonly release: PrintRecord['release']
  readonly heldVersion: PrintRecord['heldVersion']
}

/** The releases that something was told on, as they stood then: `Release 1, version 2`. Empty for none. */
export function releasesInWords(
  record: NamedReleases,
  shown: readonly Pick<ShownEntry, 'releaseId' | 'releaseVersion'>[],
): string {
  const names = shown.flatMap(({ releaseId, releaseVersion }) =>
    releaseId === null ? [] : nameAsOf(record, releaseId, releaseVersion),
  )
  return [...new Set(names)].sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).join('; ')
}

function nameAsOf(record: NamedReleases, releaseId: string, version: number | null): string {
  const release = record.release.get(releaseId)
  if (release === undefined) return 'a release that was removed'
  const number = releaseNumber(releasesOf(record, release.participantId), releaseId)
  const isFirstOfMore = version === 1 && releaseVersion(record, releaseId) > 1
  return `${releaseName({ number, version: version ?? 1, part2: false })}${isFirstOfMore ? ', version 1' : ''}`
}

/** When a release ends, in words; empty when it says nothing of it. */
export function endInWords({
  expiresOn,
  expiresWith,
}: Pick<Release, 'expiresOn' | 'expiresWith'>): string {
  const parts = [expiresOn === '' ? '' : dayInWords(expiresOn), expiresWith.trim()]
  return parts.filter(Boolean).join(', or ')
}

/**
 * The scope of a consent in words, which goes with every disclosure made on it (42 CFR 2.32(b)):
 * who may tell whom what, what for, and until when.
 */
export function scopeInWords(release: PrintRows['release'], today: string): string {
  const state = releaseState(release, today)
  if (state !== 'in effect') return `${standingWords[state]}: it permits nothing.`
  const { discloser, categories, kinds, scope, purpose, signedOn } = release
  const how = scope.trim() === '' ? '' : ` (${scope.trim()})`
  const consent = `Signed ${dayInWords(signedOn)}. ${discloser.trim()} may tell ${categories.join(', ')} about: ${kindsInWords(kinds)}${how}. Purpose: ${purpose.trim()}. Until: ${endInWords(release)}.`
  return release.part2
    ? `${consent} Not for use in civil, criminal, administrative, or legislative proceedings against the participant without their separate consent or a court order.`
    : consent
}

/** What an entry stands on, and for whom it is today. */
export interface StandsOn {
  /** The release by its number, or the agreement. */
  readonly name: string
  /** Categories of recipients; none when it is for nobody else. */
  readonly recipients: readonly string[]
  readonly release: PrintRows['release'] | undefined
}

export function standsOn(record: PrintRecord, entry: Standing, today: string): StandsOn {
  const release = record.release.get(entry.releaseId ?? '')
  return {
    name:
      release === undefined
        ? entry.releaseId === null && entry.agreement !== ''
          ? `Not part 2, by agreement: ${entry.agreement}`
          : 'Needs a release'
        : releaseName({
            number: releaseNumber(releasesOf(record, entry.participantId), release.id),
            version: releaseVersion(record, release.id),
            part2: release.part2,
          }),
    recipients: recipientsOf(entry, release, today),
    release,
  }
}

/** For whom an entry is, in words; why for nobody else when nobody is covered. */
export const recipientsInWords = (recipients: readonly string[], lack: Lack | null): string =>
  recipients.length > 0
    ? `For: ${recipients.join(', ')}`
    : lack === null
      ? 'For nobody else'
      : `For nobody else: ${lackWords[lack]}`
