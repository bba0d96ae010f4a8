import type { DataAnswer, DataFileQuery, DataQuery } from '../../shared/openData/contract'
import { figures } from '../../shared/openData/figures'
import { dataSources } from '../../shared/openData/sourceList'
import { assertNever } from '../../shared/kernel/result'
import type { OpenWorkgroup } from '../workgroup/openWorkgroup'

/** The questions about open data. All are answered from the shared record alone. */
export const isDataQuery = (query: { readonly type: string }): query is DataQuery =>
  query.type.startsWith('data.')

/** The questions about a file that is being brought in. */
export const isDataFileQuery = (query: { readonly type: string }): query is DataFileQuery =>
  query.type.startsWith('dataFile.')

/** Answers one of those about the record. */
export function answerData(
  { record }: OpenWorkgroup,
  query: DataQuery,
): DataAnswer<DataQuery['type']> {
  switch (query.type) {
    case 'data.sources':
      return dataSources(record)
    case 'data.figures':
      return figures(record, query)
    default:
      return assertNever(query)
  }
}
