import type { RecordAnswers } from '../kernel/commands'
import type { homeQueries } from './contract'
import { buildHome } from './buildHome'
import type { HomeRecord } from './homeRecord'

/** What home asks, answered from the record. */
export const homeAnswers: RecordAnswers<HomeRecord, typeof homeQueries> = {
  'home.show': (record, _query, { today }) => buildHome(record, today),
}
