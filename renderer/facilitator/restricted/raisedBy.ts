import type { RestrictedSnapshot } from '../../../shared/contracts/restricted'
import { shortTitle } from '../../../shared/record/concerns'

/** An entry that says who raised a concern. */
export type Reporter = RestrictedSnapshot['reporters'][number]

/** What they raised, on one line. */
export const raisedInWords = ({ concern }: Pick<Reporter, 'concern'>): string =>
  concern === null ? 'A concern that was removed' : shortTitle(concern.wording)
