import { shownActions } from '../actions/register'
import type { Home } from './contract'
import { firstOf } from './firstOf'
import type { HomeRecord } from './homeRecord'

/** Open actions whose day is over, the longest late first, as their register lists them. */
export function listLatePromises(record: HomeRecord, today: string): Home['promises'] {
  const open = shownActions(record, 'open')
  const late = open.filter(({ due }) => due !== '' && due < today)
  return {
    ...firstOf(late, ({ id, wording, owner, due, obstacle }) => ({
      id,
      wording,
      owner,
      due,
      obstacle,
    })),
    open: open.length,
  }
}
