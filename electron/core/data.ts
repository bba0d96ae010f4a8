import type { DataAnswer, DataQuery } from '../../shared/contracts/data'
import { figures } from '../../shared/data/figures'
import { dataSources } from '../../shared/data/sources'
import { assertNever } from '../../shared/result'
import type { OpenWorkgroup } from './workgroup'

/** The questions about open data. All are answered from the shared record alone. */
export const isDataQuery = (query: { readonly type: string }): query is DataQuery =>
  query.type.startsWith('data.')

/** Answers one of them. */
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
