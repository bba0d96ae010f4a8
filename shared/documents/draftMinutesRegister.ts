import type { DocumentRegisterAnswer } from './contract'
import { draftMinutesBefore, meetingsThatCanApprove } from './minutesStatus'
import { type DocumentsRecord } from './tables'

/** The latest of them are told; a workgroup that never approves isn't reminded of years. */
const mostDrafts = 3

/** Which later meetings can approve a meeting's minutes, and which earlier minutes are still drafts. */
export function minutesAcross(
  record: DocumentsRecord,
  meetingId: string,
): DocumentRegisterAnswer<'minutes.drafts'> {
  const meeting = record.meeting.get(meetingId)
  if (meeting === undefined) return { later: [], drafts: [] }
  const refs = (rows: readonly { id: string; date: string }[]) =>
    rows.map(({ id, date }) => ({ id, date }))
  return {
    later: refs(meetingsThatCanApprove(record, meeting)),
    drafts: refs(draftMinutesBefore(record, meeting).slice(0, mostDrafts)),
  }
}
