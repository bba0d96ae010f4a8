import type { DataAnswer, DataQuery } from '../../../shared/openData/contract'
import type { Result } from '../../../shared/kernel/result'
import type { Client } from '../client/client'
import { useAsked } from '../client/useQuery'

type QueryOf<T extends DataQuery['type']> = Extract<DataQuery, { type: T }>

const ask = <T extends DataQuery['type']>(
  client: Client,
  query: QueryOf<T>,
): Promise<Result<DataAnswer<T>>> => client.data<T>(query)

/** The answer to a question about open data. */
export const useData = <T extends DataQuery['type']>(query: QueryOf<T>): DataAnswer<T> | null =>
  useAsked<QueryOf<T>, DataAnswer<T>>(query, ask).value
