import { RowMap } from '../../kernel/rowMap'
import { asHeldNow } from '../../meeting/asHeld'
import type { AsHeld, Meeting } from '../../meeting/tables'
import { minutesStanding } from '../minutesStatus'
import type { DocumentsRecord } from '../tables'

/*
 * Minutes say what was so when the meeting ended. Who spoke for whom, which neighborhoods there
 * were and what they were called is kept with the meeting; later changes of these don't reach it.
 * A draft still follows a name that is corrected; what was approved doesn't.
 */

/** The record as the minutes of a meeting tell it; unchanged for one that hasn't ended. */
export function recordAsHeld(record: DocumentsRecord, meeting: Meeting): DocumentsRecord {
  const held = record.asHeld.get(meeting.id)
  if (held === undefined || meeting.phase !== 'ended') return record
  const isApproved = minutesStanding(record, meeting.id).approvedOn !== null
  return {
    ...record,
    workgroup: isApproved ? workgroupThen(record, held) : record.workgroup,
    member: isApproved ? withThen(record.member, held.members) : record.member,
    neighborhood: placesThen(record.neighborhood, held.neighborhoods, isApproved),
    communityGroup: placesThen(record.communityGroup, held.groups, isApproved),
  }
}

/** What is to be kept with a meeting once its minutes are approved or amended: what they say now. */
export const asHeldInMinutes = (record: DocumentsRecord, meeting: Meeting): AsHeld =>
  asHeldNow(recordAsHeld(record, meeting), meeting.id)

const workgroupThen = (
  record: DocumentsRecord,
  { workgroupName: name, goalSentence }: AsHeld,
): DocumentsRecord['workgroup'] =>
  withThen(
    record.workgroup,
    [...record.workgroup.keys()].map((id) => ({ id, name, goalSentence })),
  )

/** The rows with what was kept of them over what they say now. */
function withThen<R extends { readonly id: string }>(
  rows: ReadonlyMap<string, R>,
  kept: readonly (Partial<R> & { readonly id: string })[],
): ReadonlyMap<string, R> {
  const then = new Map(kept.map((row) => [row.id, row]))
  const all = new RowMap<R>()
  for (const [id, row] of rows) all.set(id, { ...row, ...then.get(id) })
  return all
}

/** The same for places: one that came later wasn't there to be heard. */
function placesThen<R extends { readonly id: string; readonly retired: boolean }>(
  rows: ReadonlyMap<string, R>,
  kept: readonly (Partial<R> & { readonly id: string; readonly retired: boolean })[],
  isApproved: boolean,
): ReadonlyMap<string, R> {
  const then = new Map(kept.map((row) => [row.id, row]))
  const all = new RowMap<R>()
  for (const [id, row] of rows) {
    const before = then.get(id)
    const retired = before?.retired ?? true
    all.set(id, { ...row, ...(isApproved ? before : {}), retired })
  }
  return all
}
