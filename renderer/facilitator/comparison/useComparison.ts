import type { BesideAnswer, BesideQuery } from '../../../shared/comparison/contract'
import type { DataAnswer } from '../../../shared/openData/contract'
import type { Result } from '../../../shared/kernel/result'
import type { Client } from '../client/client'
import { useAsked, type Answered } from '../client/useQuery'
import { useData } from '../openData/useOpenData'

type QueryOf<T extends BesideQuery['type']> = Extract<BesideQuery, { type: T }>

const ask = <T extends BesideQuery['type']>(
  client: Client,
  query: QueryOf<T>,
): Promise<Result<BesideAnswer<T>>> => client.beside<T>(query)

/** The answer to a question about numbers beside words. */
export const useBeside = <T extends BesideQuery['type']>(
  query: QueryOf<T>,
): Answered<BesideAnswer<T>> => useAsked<QueryOf<T>, BesideAnswer<T>>(query, ask)

/** The sources of figures; none until the core has answered. */
export const useSources = (): DataAnswer<'data.sources'>['rows'] =>
  useData({ type: 'data.sources' })?.rows ?? []

/** What a source tells apart, the most frequent first; nothing without a source. */
export const useCategories = (sourceId: string): readonly string[] =>
  useData({ type: 'data.figures', sourceId, category: null, from: null, to: null })?.categories.map(
    ({ name }) => name,
  ) ?? []
