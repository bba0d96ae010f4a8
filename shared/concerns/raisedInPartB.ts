import { rowsWith } from '../kernel/compartment'
import { stepsOf } from './lifecycle'
import type { ConcernsRecord } from './tables'

/** Whether an item is one of Part B; none is not. */
export const isOfPartB = (record: ConcernsRecord, itemId: string | null): boolean =>
  itemId !== null && record.agendaItem.get(itemId)?.part === 'B'

/**
 * Whether a concern was raised at items of Part B and is known from nowhere else. What came in by any
 * other way began its life as new; which way is said of it doesn't count, for that can be edited.
 */
export function isRaisedInPartB(record: ConcernsRecord, concernId: string): boolean {
  const hearings = rowsWith(record, 'heardStatement', 'concernId', concernId)
  if (hearings.length === 0 || !hearings.every(({ itemId }) => isOfPartB(record, itemId)))
    return false
  return stepsOf(record, concernId)[0]?.status !== 'new'
}
