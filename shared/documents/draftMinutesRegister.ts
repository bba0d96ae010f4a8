import type { DocumentRegisterAnswer } from './contract'
import { rowsWith } from '../kernel/compartment'
import { draftMinutesBefore, meetingsThatCanApprove } from './minutesStatus'
import { type DocumentsRecord } from './tables'

/** The latest of them are told; a workgroup that never approves isn't reminded of years. */
const mostDrafts = 3

/** Which later meetings can approve a meeting's minutes, which earlier ones are drafts still, and which it approved. */
export function minutesAcross(
  record: DocumentsRecord,
  meetingId: string,
): DocumentRegisterAnswer<'minutes.drafts'> {
  const meeting = record.meeting.get(meetingId)
  if (meeting === undefined) return { later: [], drafts: [], approved: [] }
  const refs = (rows: readonly { id: string; date: string }[]) =>
    rows.map(({ id, date }) => ({ id, date }))
  return {
    later: refs(meetingsThatCanApprove(record, meeting)),
    drafts: refs(draftMinutesBefore(record, meeting).slice(0, mostDrafts)),
    approved: refs(
      rowsWith(record, 'minutesStep', 'atMeetingId', meetingId).flatMap(
        (step) => record.meeting.get(step.meetingId) ?? [],
      ),
    ),
  }
}
