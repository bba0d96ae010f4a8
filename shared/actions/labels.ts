import { listInWords } from '../kernel/text'
import { helpersBeside } from './helpers'
import type { ActionItem, ActionStatus } from './tables'

/** Who answers for an action, and who helps: `Yusuf Karim, with Luis Ortega`. */
export function ownersInWords(action: Pick<ActionItem, 'owner' | 'helpers'>): string {
  const helpers = helpersBeside(action)
  return helpers.length === 0 ? action.owner : `${action.owner}, with ${listInWords(helpers)}`
}

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
