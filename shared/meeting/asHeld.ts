import { rowsWith } from '../kernel/compartment'
import { workgroupOf } from '../workgroup/select'
import type { AsHeld, MeetingRecord } from './tables'

/** What the documents of a meeting call people and places, as the record has it now. */
export function asHeldNow(record: MeetingRecord, meetingId: string): AsHeld {
  const { name, goalSentence } = workgroupOf(record)
  const attended = new Set(
    rowsWith(record, 'attendance', 'meetingId', meetingId).map(({ memberId }) => memberId),
  )
  return {
    id: meetingId,
    workgroupName: name,
    goalSentence,
    members: [...record.member.values()]
      .filter(({ id }) => attended.has(id))
      .map((row) => ({
        id: row.id,
        name: row.name,
        organization: row.organization,
        role: row.role,
        neighborhoodIds: row.neighborhoodIds,
        position: row.position,
      })),
    neighborhoods: [...record.neighborhood.values()].map((row) => ({
      id: row.id,
      name: row.name,
      position: row.position,
      retired: row.retired,
    })),
    groups: [...record.communityGroup.values()].map((row) => ({
      id: row.id,
      name: row.name,
      neighborhoodId: row.neighborhoodId,
      position: row.position,
      retired: row.retired,
    })),
  }
}
