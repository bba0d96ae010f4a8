import { aRecord } from './record'
import { Table } from './table'

/** A table with a meeting that has begun, `now`, and one that is being prepared, `next`. */
export function begunTable(...members: readonly string[]): Table {
  const record = aRecord().withNeighborhoods('Heron Flats', 'Millrace')
  for (const member of members) record.withMember(member)
  return new Table(
    record
      .withMeeting({ id: 'now', phase: 'part A', endedAt: null })
      .withItem({ title: 'Bus shelter', status: 'planned', usedMs: 0 })
      .withMeeting({ id: 'next', phase: 'preparing', startedAt: null, endedAt: null })
      .build(),
  )
}
