import { publicRecord } from '../../comparison/publicRecord'
import { neighborhoodsDiscussed } from '../../comparison/select'
import { heardStatementsOf } from '../../concerns/select'
import { rowsWith } from '../../kernel/compartment'
import { type DocumentsRecord } from '../tables'

import { type Audience, audienceOf, audiencesOf } from '../../workgroup/audiences'

/**
 * Whom a meeting's report-backs are for: the neighborhoods it discussed, groups of which it heard a
 * concern, and whoever else a report-back was worded for or told. Neighborhoods first.
 */
export function reportAudiences(whole: DocumentsRecord, meetingId: string): Audience[] {
  const record = publicRecord(whole)
  const heard = heardStatementsOf(record, meetingId).flatMap(
    (row) => record.concern.get(row.concernId ?? '')?.groupId ?? [],
  )
  const begun = [
    ...rowsWith(record, 'reportBack', 'meetingId', meetingId),
    ...rowsWith(record, 'reportBackGiven', 'meetingId', meetingId),
    ...rowsWith(record, 'documentVersion', 'meetingId', meetingId),
  ].flatMap((row) => row.audienceId ?? [])
  const ids = new Set([
    ...neighborhoodsDiscussed(record, meetingId).map(({ id }) => id),
    ...heard,
    ...begun,
  ])
  const listed = audiencesOf(record).filter(({ id }) => ids.has(id))
  const known = new Set(listed.map(({ id }) => id))
  // What is no longer served was told all the same.
  const retired = [...ids]
    .filter((id) => !known.has(id))
    .flatMap((id) => audienceOf(record, id) ?? [])
  return [...listed, ...retired]
}
