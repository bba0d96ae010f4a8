import { id } from '../kernel/columns'
import { type AnswersOf, queriesOf } from '../kernel/commands'
import { z } from '../kernel/zod'
import { MeetingRef } from '../meeting/contract'
import { searchKinds } from './indexedTexts'

/** Something found, and where it is. */
export const SearchHit = z.strictObject({
  key: z.string(),
  title: z.string(),
  detail: z.string(),
  meeting: MeetingRef.nullable(),
  itemId: id.nullable(),
  rowId: id.nullable(),
})

export type SearchHit = z.infer<typeof SearchHit>

/** What the facilitator's window may ask of this feature, and what it is answered. */
export const searchQueries = queriesOf({
  /** The words typed so far; asked with every key. */
  'search.answer': {
    carries: { typed: z.string().max(200) },
    answer: z.strictObject({
      groups: z.array(
        z.strictObject({
          kind: z.enum(searchKinds),
          total: z.number().int(),
          hits: z.array(SearchHit),
        }),
      ),
      /** Whether the whole record was looked through. */
      complete: z.boolean(),
    }),
  },
})

/** The answer to a question of this feature. */
export type SearchAnswer<T extends keyof typeof searchQueries> = AnswersOf<typeof searchQueries>[T]
