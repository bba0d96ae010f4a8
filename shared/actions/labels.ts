import type { ActionStatus } from './tables'

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
