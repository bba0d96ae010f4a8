import type { RestrictedSnapshot } from '../../../../shared/restricted/contract'
import { shortTitle } from '../../../../shared/concerns/shortTitle'
import { reportersOf as texts } from './texts'

/** An entry that says who raised a concern. */
export type Reporter = RestrictedSnapshot['reporters'][number]

/** What they raised, on one line. */
export const raisedInWords = ({ concern }: Pick<Reporter, 'concern'>): string =>
  concern === null ? texts.removedConcern : shortTitle(concern.wording)
