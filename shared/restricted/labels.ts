import type { ReleaseState } from './releases'
import type { DisclosureBasis, Lack } from './tables'

/** How need-to-know is said, on screen and on restricted prints alike. */

/** What someone in the room lacks, as a reason that can be read aloud. */
export const lackWords: { readonly [L in Lack]: string } = {
  'not acknowledged': 'hasn’t agreed to the confidentiality text',
  'acknowledged other wording': 'agreed to an earlier wording of the confidentiality text',
  'no category': 'belongs to no category of recipients',
  'no release': 'no release of information was signed',
  'release not signed': 'the release isn’t signed yet',
  'release expired': 'the release has expired',
  'release revoked': 'the release was revoked',
  'not covered': 'the release doesn’t cover this category',
}

/** How a participant's releases stand together. */
export const standingWords: { readonly [S in ReleaseState]: string } = {
  holds: 'Release in effect',
  revoked: 'Release revoked',
  expired: 'Release expired',
  'not signed': 'Release not signed',
}

export const noRelease = 'No release'

/** On what basis a file was opened. */
export const basisWords: { readonly [B in DisclosureBasis]: string } = {
  covered: 'Everyone present was covered',
  override: 'Opened all the same',
  alone: 'Nobody else was present',
}
