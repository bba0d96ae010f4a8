import { whyNotCalled } from '../comparison/reasonsNotCalled'
import type { RecordAnswers } from '../kernel/commands'
import type { engagementQueries } from './contract'
import { notHeard } from './notHeardFrom'
import { voices } from './reminders'
import type { EngagementRecord } from './tables'
import { visitRegister } from './visitRegister'

/** What is asked about visits, reminders and who was not heard from, answered from the record. */
export const engagementAnswers: RecordAnswers<EngagementRecord, typeof engagementQueries> = {
  'engagement.reminders': (record, { meetingId }) => voices(record, meetingId),
  'engagement.notHeardFrom': (record, period, { today }) => ({
    rows: notHeard(record, period, today),
    whyNotCalled: whyNotCalled(record, period),
  }),
  'visits.register': (record, query) => visitRegister(record, query),
  'visits.visit': (record, { id }) => ({ visit: record.visit.get(id) ?? null }),
}
