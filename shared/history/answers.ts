import type { RecordAnswers } from '../kernel/commands'
import { changesSince, momentOf } from './changesSince'
import type { historyQueries } from './contract'
import type { HistoryRecord } from './tables'
import { timeline } from './timeline'
import { writers, writings } from './writings'

/** What is asked about what happened since, answered from the record. */
export const historyAnswers: RecordAnswers<HistoryRecord, typeof historyQueries> = {
  'history.timeline': (record, query, { localDate }) => timeline(record, query, localDate),
  'history.writers': (record, { meetingId, until }) => writers(record, meetingId, until),
  'history.writings': (record, { place }) => writings(record, place),
  'history.changes': (record, { since, about }) =>
    changesSince(record, momentOf(record, since, about), about),
}
