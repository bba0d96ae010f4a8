import { publicRecord } from '../../comparison/publicRecord'
import { recordReported, refuseReportBack } from '../../concerns/decideReportBackGiven'
import { concernsReported } from '../../concerns/reportedConcerns'
import { type DecideContext } from '../../kernel/decideContext'
import { succeed, refuse } from '../../kernel/result'
import { missing } from '../../kernel/rowEdits'
import { type CommandOf } from '../commands'
import { type DocumentsChange, type DocumentsDecided, type DocumentsRecord, put } from '../tables'

import { audienceOf } from '../../workgroup/audiences'
import { periodOf } from './reportPeriod'

/**
 * Records that a report-back was given. The concerns it covers are reported back by it,
 * but for those that are closed already.
 */
export function recordReportBack(
  record: DocumentsRecord,
  { meetingId, audienceId, fields }: CommandOf<'reportBack.record'>,
  context: DecideContext,
): DocumentsDecided {
  const meeting = record.meeting.get(meetingId)
  if (meeting === undefined) return missing('meeting')
  const audience = audienceOf(record, audienceId)
  if (audience === undefined) return missing('neighborhood or group')
  if (fields.groupId !== null && !record.communityGroup.has(fields.groupId)) return missing('group')
  if (fields.versionId !== null && !record.documentVersion.has(fields.versionId))
    return missing('version')
  if (meeting.startedAt === null)
    return refuse('This meeting hasn’t started, so there is nothing to report back yet.')
  const refused = refuseReportBack(record, fields, context.now)
  if (refused !== null) return refused
  if (fields.reportedOn < meeting.date)
    return refuse('You can’t have reported back before the meeting.', 'reportedOn')
  const groupId = audience.kind === 'group' ? audience.id : fields.groupId
  const shared = publicRecord(record)
  const sent: DocumentsChange = put('reportBackGiven', {
    id: context.newId(),
    meetingId,
    audienceId,
    ...fields,
    groupId,
    recordedAt: context.now,
  })
  const open = concernsReported(shared, audience, periodOf(shared, meeting, audience)).filter(
    (row) => row.status !== 'closed',
  )
  return succeed([sent, ...open.flatMap((row) => recordReported(record, row, fields, context))])
}
