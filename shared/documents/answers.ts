import type { RecordAnswers } from '../kernel/commands'
import type { documentRegisterQueries } from './contract'
import { minutesAcross } from './draftMinutesRegister'
import { openEnds } from './openEnds'
import { reportBacks } from './reportBackRegister'
import type { DocumentsRecord } from './tables'

/** What is asked about report-backs and drafts of minutes across meetings, answered from the record. */
export const documentAnswers: RecordAnswers<DocumentsRecord, typeof documentRegisterQueries> = {
  'reportBacks.register': (record, { meetingId }) => reportBacks(record, meetingId),
  'meeting.openEnds': (record, { meetingId }) => ({ ends: openEnds(record, meetingId) }),
  'minutes.drafts': (record, { meetingId }) => minutesAcross(record, meetingId),
}
