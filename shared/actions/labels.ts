import { listInWords } from '../kernel/text'
import type { ActionItem, ActionStatus } from './tables'

/** Who answers for an action, and who helps: `Yusuf Karim, with Luis Ortega`. */
export const ownersInWords = ({ owner, helpers }: Pick<ActionItem, 'owner' | 'helpers'>): string =>
  helpers.length === 0 ? owner : `${owner}, with ${listInWords(helpers)}`

/** How an action stands, as people say it. */
export const actionStatusWords: {
  readonly [S in ActionStatus]: string
} = {
  open: 'Open',
  done: 'Done',
  'not done': 'Tried, not done',
  dropped: 'Dropped',
  'cannot yet': 'Can’t yet',
}
