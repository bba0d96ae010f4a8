import type { RecordAnswers } from '../kernel/commands'
import type { openDataQueries } from './contract'
import { monthlyCounts } from './monthlyCounts'
import { dataSources } from './sourceList'
import type { OpenDataRecord } from './tables'

/** What is asked about public data, answered from the record. */
export const openDataAnswers: RecordAnswers<OpenDataRecord, typeof openDataQueries> = {
  'openData.sources': (record) => dataSources(record),
  'openData.monthlyCounts': (record, query) => monthlyCounts(record, query),
}
