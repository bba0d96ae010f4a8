import {
  type AnswerOf,
  answerSchemas,
  type FacilitatorQuery,
  type QueryOf,
  type QueryType,
} from '../../shared/contracts/queries'
import type { z } from '../../shared/kernel/zod'
import type { Sitting } from './sitting'

/** Asks as the facilitator's window does, and parses the answer as it does. */
export async function askParsed<T extends QueryType>(
  sitting: Sitting,
  query: QueryOf<T> & { readonly type: T },
): Promise<AnswerOf<T>> {
  const type: T = query.type
  const schema: z.ZodType<AnswerOf<T>> = answerSchemas[type]
  return schema.parse(JSON.parse(JSON.stringify(await sitting.ask(query as FacilitatorQuery))))
}
