import type { RecordAnswers } from '../kernel/commands'
import type { documentRegisterQueries } from './contract'
import { minutesAcross } from './draftMinutesRegister'
import { agendaOf } from '../meeting/select'
import { correctableTexts } from './minutesCorrections'
import { openEnds } from './openEnds'
import { reportBacks } from './reportBackRegister'
import type { DocumentsRecord } from './tables'

/** What is asked about report-backs and drafts of minutes across meetings, answered from the record. */
export const documentAnswers: RecordAnswers<DocumentsRecord, typeof documentRegisterQueries> = {
  'reportBacks.register': (record, { meetingId }) => reportBacks(record, meetingId),
  'meeting.openEnds': (record, { meetingId }) => ({ ends: openEnds(record, meetingId) }),
  'minutes.correctable': (record, { meetingId }) => ({
    items: agendaOf(record, meetingId)
      .filter(({ part }) => part === 'A')
      .map(({ id, title }) => ({ id, title })),
    texts: correctableTexts(record, meetingId),
  }),
  'minutes.drafts': (record, { meetingId }) => minutesAcross(record, meetingId),
}
