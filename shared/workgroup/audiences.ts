import { type WorkgroupRecord } from './tables'

import type { CommunityGroup, Neighborhood } from './places'
import { neighborhoodsOf } from './select'

/** Whom a report-back is for: a neighborhood, or one community group. Their ids differ, so one id tells which. */
export interface Audience {
  readonly kind: 'neighborhood' | 'group'
  readonly id: string
  readonly name: string
  /** The neighborhood itself, or that of a group; null for a group of all of them. */
  readonly neighborhoodId: string | null
  readonly row: Neighborhood | CommunityGroup
}

/** The audience with an id, retired or not; undefined when there is none. */
export function audienceOf(record: WorkgroupRecord, id: string): Audience | undefined {
  const neighborhood = record.neighborhood.get(id)
  if (neighborhood !== undefined) return ofNeighborhood(neighborhood)
  const group = record.communityGroup.get(id)
  return group && ofGroup(group)
}

/** Everyone still to be told: neighborhoods in the site's order, then groups in theirs. */
export const audiencesOf = (record: WorkgroupRecord): Audience[] => [
  ...neighborhoodsOf(record).map(ofNeighborhood),
  ...[...record.communityGroup.values()]
    .filter((row) => !row.retired)
    .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
    .map(ofGroup),
]

const ofNeighborhood = (row: Neighborhood): Audience => ({
  kind: 'neighborhood',
  id: row.id,
  name: row.name,
  neighborhoodId: row.id,
  row,
})

const ofGroup = (row: CommunityGroup): Audience => ({
  kind: 'group',
  id: row.id,
  name: row.name,
  neighborhoodId: row.neighborhoodId,
  row,
})
