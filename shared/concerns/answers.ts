import type { RecordAnswers } from '../kernel/commands'
import type { concernQueries } from './contract'
import { concernLife, concernRegister, knownConcerns } from './register'
import type { ConcernsRecord } from './tables'

/** What is asked about concerns, answered from the record. */
export const concernAnswers: RecordAnswers<ConcernsRecord, typeof concernQueries> = {
  'concerns.register': (record, query) => concernRegister(record, query),
  'concerns.life': (record, { id }) => concernLife(record, id),
  'concerns.known': (record, { neighborhoodId }) => knownConcerns(record, neighborhoodId),
}
