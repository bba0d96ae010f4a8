import { actionsOf } from '../actions/select'
import { heardStatementsOf } from '../concerns/select'
import { rowsWith } from '../kernel/compartment'
import { byPosition } from '../kernel/sortRows'
import { agendaOf } from '../meeting/select'
import { type ComparisonRecord } from './tables'

import type { Neighborhood } from '../workgroup/places'
import type { Comparison, ComparisonPlace } from './tables'

/**
 * Neighborhoods a meeting's Part A dealt with: those of its items and concerns, those it gave a reason
 * for or against concentrating on, and those of the actions it gave or heard about.
 */
export function neighborhoodsDiscussed(
  record: ComparisonRecord,
  meetingId: string,
): Neighborhood[] {
  const discussed = agendaOf(record, meetingId).filter(
    (row) => row.part === 'A' && (row.status === 'done' || row.usedMs > 0),
  )
  const ids = new Set([
    ...discussed.flatMap((row) => row.neighborhoodIds),
    ...discussed.flatMap(({ id }) =>
      rowsWith(record, 'comparisonPlace', 'itemId', id)
        .filter(({ reason }) => reason.trim() !== '')
        .map((row) => row.neighborhoodId),
    ),
    ...heardStatementsOf(record, meetingId).map((row) => row.neighborhoodId),
    ...actionsOf(record, meetingId).flatMap((row) => row.neighborhoodIds),
    ...rowsWith(record, 'actionUpdate', 'meetingId', meetingId).flatMap(
      (row) => record.actionItem.get(row.actionId)?.neighborhoodIds ?? [],
    ),
  ])
  return [...record.neighborhood.values()].filter((row) => ids.has(row.id)).sort(byPosition)
}

/** The counts before an agenda item; undefined when nobody put any there. */
export const comparisonOf = (record: ComparisonRecord, itemId: string): Comparison | undefined =>
  rowsWith(record, 'comparison', 'itemId', itemId)[0]

/** The neighborhoods of a comparison, in the site's order. */
export const placesOf = (record: ComparisonRecord, comparisonId: string): ComparisonPlace[] => {
  const position = (row: ComparisonPlace): number =>
    record.neighborhood.get(row.neighborhoodId)?.position ?? Infinity
  return rowsWith(record, 'comparisonPlace', 'comparisonId', comparisonId).sort(
    (a, b) => position(a) - position(b) || (a.id < b.id ? -1 : 1),
  )
}
