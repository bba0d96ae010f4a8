import type { ThreadAnswer, ThreadQuery } from '../../../shared/contracts/queries'
import type { Result } from '../../../shared/kernel/result'
import type { Client } from './client'
import { useAsked, type Answered } from './useQuery'

type QueryOf<T extends ThreadQuery['type']> = Extract<ThreadQuery, { type: T }>

const ask = <T extends ThreadQuery['type']>(
  client: Client,
  query: QueryOf<T>,
): Promise<Result<ThreadAnswer<T>>> => client.thread<T>(query)

/** The answer to a question about what goes on across meetings, and whether it is today's. */
export const useAnswered = <T extends ThreadQuery['type']>(
  query: QueryOf<T>,
): Answered<ThreadAnswer<T>> => useAsked<QueryOf<T>, ThreadAnswer<T>>(query, ask)

/** The same where an older answer does until the new one is in. */
export const useThread = <T extends ThreadQuery['type']>(
  query: QueryOf<T>,
): ThreadAnswer<T> | null => useAnswered(query).value
