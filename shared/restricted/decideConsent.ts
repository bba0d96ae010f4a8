import { type Refusal, refuse } from '../kernel/result'
import { missing } from '../kernel/rowEdits'
import { kindWords } from './informationKinds'
import type { RestrictedRecord } from './state'
import type { Entry } from './tables'

/* Whether what an entry says it stands on can carry it; whether it does today is judged anew each time. */

type Refused = { ok: false; refusal: Refusal }

/** Refuses an entry that goes beyond what it stands on. One that stands on nothing yet stays closed. */
export function consentRefused(record: RestrictedRecord, entry: Entry): Refused | null {
  if (entry.releaseId !== null) return beyondRelease(record, entry, entry.releaseId)
  return entry.agreement.trim() === '' ? null : beyondAgreement(entry)
}

function beyondRelease(record: RestrictedRecord, entry: Entry, releaseId: string): Refused | null {
  const release = record.release.get(releaseId)
  if (release?.participantId !== entry.participantId) return missing('release')
  if (entry.agreement !== '')
    return refuse('Choose a release or an agreement; an entry needs one of them.', 'agreement')
  if (release.forProceedings)
    return refuse('That release is for legal proceedings only. Choose another.', 'releaseId')
  if (entry.part2 && !release.part2)
    return refuse(
      'That release doesn’t cover records under 42 CFR part 2. Choose one that does.',
      'releaseId',
    )
  if (entry.kinds.length === 0) return refuse('Choose what this is about.', 'kinds')
  const beyond = entry.kinds.find((kind) => !release.kinds.includes(kind))
  if (beyond !== undefined)
    return refuse(
      `That release doesn’t cover “${kindWords[beyond]}”. Choose another release, or leave it out.`,
      'kinds',
    )
  const outside = entry.audience.find((category) => !release.categories.includes(category))
  return outside === undefined
    ? null
    : refuse(`That release doesn’t cover ${outside}. Choose among those it names.`, 'audience')
}

function beyondAgreement(entry: Entry): Refused | null {
  if (entry.part2)
    return refuse(
      'Records under 42 CFR part 2 need a release; no agreement covers them.',
      'agreement',
    )
  if (entry.kinds.includes('treatment'))
    return refuse('Substance-use treatment needs a release; no agreement covers it.', 'kinds')
  if (entry.kinds.length === 0) return refuse('Choose what this is about.', 'kinds')
  return entry.audience.length === 0
    ? refuse('Choose who it is for: an agreement alone covers nobody.', 'audience')
    : null
}
