import { rowsWith } from '../kernel/compartment'
import { byPosition } from '../kernel/sortRows'
import { type ComparisonRecord } from './tables'

import type { Neighborhood } from '../workgroup/places'
import type { Comparison, ComparisonPlace } from './tables'

/** Neighborhoods a meeting's Part A dealt with, in the site's order. */
export function neighborhoodsDiscussed(
  record: ComparisonRecord,
  meetingId: string,
): Neighborhood[] {
  const ids = idsDiscussed(record, meetingId)
  return [...record.neighborhood.values()].filter((row) => ids.has(row.id)).sort(byPosition)
}

/**
 * The ids of neighborhoods a meeting's Part A dealt with: those of its items and concerns, those it gave a reason
 * for or against concentrating on, and those of the actions it gave or heard about.
 */
export function idsDiscussed(record: ComparisonRecord, meetingId: string): ReadonlySet<string> {
  const ids = new Set<string>()
  const note = (all: readonly string[]): void => all.forEach((id) => ids.add(id))
  for (const row of rowsWith(record, 'agendaItem', 'meetingId', meetingId)) {
    if (row.parkedAtTable || row.part !== 'A' || (row.status !== 'done' && row.usedMs === 0))
      continue
    note(row.neighborhoodIds)
    for (const place of rowsWith(record, 'comparisonPlace', 'itemId', row.id))
      if (place.reason.trim() !== '') ids.add(place.neighborhoodId)
  }
  for (const { neighborhoodId } of rowsWith(record, 'heardStatement', 'meetingId', meetingId))
    if (neighborhoodId !== null) ids.add(neighborhoodId)
  for (const row of rowsWith(record, 'actionItem', 'meetingId', meetingId))
    note(row.neighborhoodIds)
  for (const { actionId } of rowsWith(record, 'actionUpdate', 'meetingId', meetingId))
    note(record.actionItem.get(actionId)?.neighborhoodIds ?? [])
  return ids
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
