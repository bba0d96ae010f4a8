import type { AnswerOf } from '../../../shared/contracts/queries'
import { useQuery } from '../client/useQuery'
/** The sources of public data; none until the core has answered. */
export const useSources = (): AnswerOf<'openData.sources'>['rows'] =>
  useQuery({ type: 'openData.sources' })?.rows ?? []

/** What a source tells apart, the most frequent first; nothing without a source. */
export const useCategories = (sourceId: string): readonly string[] =>
  useQuery({
    type: 'openData.monthlyCounts',
    sourceId,
    category: null,
    from: null,
    to: null,
  })?.categories.map(({ name }) => name) ?? []
