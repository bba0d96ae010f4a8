import type { Follower } from '../meeting/followers'
import { placesOf, worksheetOf } from './select'
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
    const worksheet = worksheetOf(record, from.id)
    if (worksheet === undefined) return []
    const worksheetId = context.newId()
    return [
      put('worksheet', { ...worksheet, id: worksheetId, meetingId, itemId }),
      ...placesOf(record, worksheet.id).map((place) =>
        put('worksheetPlace', { ...place, id: context.newId(), worksheetId, meetingId, itemId }),
      ),
    ]
  },
}

/** The worksheet of an item, row by row, in the order in which it is taken away. */
function rowsBefore(record: ComparisonRecord, itemId: string) {
  const worksheet = worksheetOf(record, itemId)
  if (worksheet === undefined) return []
  return [
    ...placesOf(record, worksheet.id).map((row) => ({ table: 'worksheetPlace', row }) as const),
    { table: 'worksheet', row: worksheet } as const,
  ]
}
