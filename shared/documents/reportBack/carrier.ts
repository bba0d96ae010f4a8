import { rowsWith } from '../../kernel/compartment'
import { meetingsOf } from '../../meeting/select'
import type { Audience } from '../../workgroup/audiences'
import { membersOf } from '../../workgroup/select'
import type { DocumentsRecord } from '../tables'

/* Who takes a report-back to those it is for: named once, it is theirs until somebody else is named. */

/** Who takes an audience's report-back of a meeting to them; null where nobody was named by then. */
export function carrierOf(
  record: DocumentsRecord,
  meetingId: string,
  audienceId: string,
): string | null {
  const latestFirst = meetingsOf(record)
  const upTo = latestFirst.slice(latestFirst.findIndex(({ id }) => id === meetingId))
  for (const { id } of upTo) {
    const row = rowsWith(record, 'reportBack', 'meetingId', id).find(
      (one) => one.audienceId === audienceId && one.carrier !== '',
    )
    if (row !== undefined) return row.carrier
  }
  return null
}

/** Who speaks for them at the table, or for a group of theirs; empty where nobody does. */
export function likelyCarrier(record: DocumentsRecord, { kind, id }: Audience): string {
  const groups = [...record.communityGroup.values()].filter((group) =>
    kind === 'group' ? group.id === id : group.neighborhoodId === id && !group.retired,
  )
  const representatives = new Set(groups.flatMap((group) => group.representativeIds))
  const speaks = membersOf(record).find(
    (member) => representatives.has(member.id) || member.neighborhoodIds.includes(id),
  )
  return speaks?.name ?? ''
}
