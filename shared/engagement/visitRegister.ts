import { pageLength } from '../kernel/page'
import type { EngagementAnswer } from './contract'
import { type EngagementRecord } from './tables'

import type { Visit } from './tables'

/** Visits to neighborhoods and groups, the latest first; of all neighborhoods or one. */
export function visitRegister(
  record: EngagementRecord,
  asked: { readonly neighborhoodId: string | null; readonly skip: number },
): EngagementAnswer<'visits.register'> {
  const { neighborhoodId, skip } = asked
  const shown = shownVisits(record, neighborhoodId)
  return {
    rows: shown.slice(skip, skip + pageLength).map((row) => ({
      id: row.id,
      visitedOn: row.visitedOn,
      visitors: row.visitors,
      heard: row.heard,
      reported: row.reported,
      language: row.language,
      neighborhood: record.neighborhood.get(row.neighborhoodId)?.name ?? '',
      group: record.communityGroup.get(row.groupId ?? '')?.name ?? '',
    })),
    total: shown.length,
  }
}

/** All the register lists, in its order. */
export const shownVisits = (record: EngagementRecord, neighborhoodId: string | null): Visit[] =>
  [...record.visit.values()]
    .filter((row) => neighborhoodId === null || row.neighborhoodId === neighborhoodId)
    .sort(latestFirst)

const latestFirst = (a: Visit, b: Visit): number =>
  b.visitedOn.localeCompare(a.visitedOn) || b.recordedAt - a.recordedAt || (a.id < b.id ? -1 : 1)
