import type { RecordAnswers } from '../kernel/commands'
import type { meetingQueries } from './contract'
import { decisionRegister, meetingRegister, waitingRegister } from './registers'
import type { MeetingRecord } from './tables'

/** What is asked about meetings and decisions, answered from the record. */
export const meetingAnswers: RecordAnswers<MeetingRecord, typeof meetingQueries> = {
  'decisions.register': (record, { skip }) => decisionRegister(record, skip),
  'meetings.register': (record, { skip }) => meetingRegister(record, skip),
  'meetings.waiting': (record, _query, { meetingId }) => waitingRegister(record, meetingId),
}
