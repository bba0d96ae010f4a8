import { publicRecord } from '../comparison/publicRecord'
import type { Meeting } from '../meeting/tables'
import { type DocumentsRecord } from './tables'

import { audiencesOf } from '../workgroup/audiences'
import type { DocumentRegisterAnswer } from './contract'
import { carrierOf, likelyCarrier } from './reportBack/carrier'
import { reportAudiences } from './reportBack/audiencesToReportTo'
import { listHeldUpTo, periodOf } from './reportBack/reportPeriod'

/** So many earlier meetings can be chosen as the first a report-back tells of: two years of weekly ones. */
const mostMeetings = 104

/** A meeting's report-backs: whom they are for and what each covers; nothing for a meeting that is gone. */
export function reportBacks(
  whole: DocumentsRecord,
  meetingId: string,
): DocumentRegisterAnswer<'reportBacks.register'> {
  const record = publicRecord(whole)
  const meeting = record.meeting.get(meetingId)
  if (meeting === undefined) return { rows: [], others: [], held: [] }
  const audiences = reportAudiences(record, meetingId)
  const known = new Set(audiences.map(({ id }) => id))
  return {
    rows: audiences.map((audience) => ({
      id: audience.id,
      kind: audience.kind,
      name: audience.name,
      neighborhoodId: audience.neighborhoodId,
      carrier: carrierOf(record, meetingId, audience.id),
      likely: likelyCarrier(record, audience),
      meetings: periodOf(record, meeting, audience).meetings.map(toRef),
    })),
    others: audiencesOf(record)
      .filter(({ id }) => !known.has(id))
      .map(({ id, name }) => ({ id, name })),
    held: listHeldUpTo(record, meeting).slice(-mostMeetings).map(toRef),
  }
}

const toRef = ({ id, date }: Meeting): { id: string; date: string } => ({ id, date })
