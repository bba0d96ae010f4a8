import type { ReleaseState } from './releases'
import type { CaseLack } from './cases'
import type { CaseStep, DisclosureBasis, Lack, LawfulBasis } from './tables'

/* How need-to-know is said, on screen and on restricted prints alike. */

/** What someone in the room lacks, as a reason that can be read aloud. */
export const lackWords: { readonly [L in Lack]: string } = {
  'not acknowledged': 'hasn’t agreed to the confidentiality text',
  'acknowledged other wording': 'agreed to an earlier wording of the confidentiality text',
  'not confirmed alone': 'is on video or phone and hasn’t said they are alone and not recording',
  'no category': 'belongs to no category of recipients',
  'needs a release': 'nobody has named the release it stands on',
  'no release': 'the release it stands on is no longer there',
  'release not signed': 'the release isn’t signed yet',
  'release expired': 'the release has expired',
  'release revoked': 'the release was revoked',
  'release incomplete': 'the release lacks something it must say',
  'for proceedings only': 'the release is for legal proceedings only',
  'not part 2': 'the release doesn’t cover records under 42 CFR part 2',
  'outside scope': 'it goes beyond what the release covers',
  'not in audience': 'it isn’t meant for this category',
  'not covered': 'the release doesn’t cover this category',
}

/** The steps of a case, as one says them. */
export const caseStepWords: { readonly [S in CaseStep]: string } = {
  'own agency': 'Own agency',
  'without names': 'Without names',
  named: 'Named',
  acting: 'Those who act',
}

/** Why somebody must be out of a case. */
export const caseLackWords: { readonly [L in CaseLack]: string } = {
  'not acknowledged': lackWords['not acknowledged'],
  'acknowledged other wording': lackWords['acknowledged other wording'],
  'not confirmed alone': lackWords['not confirmed alone'],
  'no category': lackWords['no category'],
  'nothing covers': 'no release in effect covers this category',
  'not acting': 'doesn’t act in this case',
}

/** How a participant's releases stand together. */
export const standingWords: { readonly [S in ReleaseState]: string } = {
  'in effect': 'Release in effect',
  incomplete: 'Release incomplete',
  revoked: 'Release revoked',
  expired: 'Release expired',
  'not signed': 'Release not signed',
}

/** How one release stands, beside its name. */
export const stateWords: { readonly [S in ReleaseState]: string } = {
  'in effect': 'in effect',
  incomplete: 'incomplete',
  revoked: 'revoked',
  expired: 'expired',
  'not signed': 'not signed',
}

export const noRelease = 'No release'

/** On what basis a file was opened. */
export const basisWords: { readonly [B in DisclosureBasis]: string } = {
  covered: 'Everyone present was covered for what was shown',
  override: 'Opened without consent',
  alone: 'Nobody else was present',
  unnamed: 'No name was said, nothing was shown',
  agreed: 'Everyone present had agreed to the confidentiality text and was among those it is for',
}

/** What permits a disclosure that no consent covers. */
export const lawfulBasisWords: { readonly [B in LawfulBasis]: string } = {
  'medical emergency': 'Medical emergency',
  'court order': 'Court order',
  audit: 'Audit or evaluation',
  other: 'Something else',
}
