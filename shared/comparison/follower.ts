import type { Follower } from '../meeting/followers'
import { placesOf, comparisonOf } from './select'
import { type ComparisonChange, type ComparisonRecord, put, remove } from './tables'

/**
 * The calls and concerns of an item come along when a later meeting takes it up. They keep the item
 * they were put before, but not one they only came along with: there they stay with the earlier one.
 */
export const comparisonFollower: Follower<ComparisonRecord, ComparisonChange> = {
  isItemUsed: (record, { id, carriedFromId, addedAt }) =>
    rowsBefore(record, id).some(({ row }) => carriedFromId === null || row.changedAt > addedAt),
  removedWithItem: (record, { id }) =>
    rowsBefore(record, id).map(({ table, row }) => remove(table, row.id)),
  takenUpWithItem(record, from, { id: itemId, meetingId }, context) {
    const comparison = comparisonOf(record, from.id)
    if (comparison === undefined) return []
    const comparisonId = context.newId()
    return [
      put('comparison', { ...comparison, id: comparisonId, meetingId, itemId }),
      ...placesOf(record, comparison.id).map((place) =>
        put('comparisonPlace', { ...place, id: context.newId(), comparisonId, meetingId, itemId }),
      ),
    ]
  },
}

/** The comparison of an item, row by row, in the order in which it is taken away. */
function rowsBefore(record: ComparisonRecord, itemId: string) {
  const comparison = comparisonOf(record, itemId)
  if (comparison === undefined) return []
  return [
    ...placesOf(record, comparison.id).map((row) => ({ table: 'comparisonPlace', row }) as const),
    { table: 'comparison', row: comparison } as const,
  ]
}
