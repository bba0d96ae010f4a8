import { useEffect, useState } from 'react'
import type { AnswerOf, QueryOf, QueryType } from '../../../shared/contracts/queries'
import type { Result } from '../../../shared/kernel/result'
import type { Client } from './client'
import { useClient } from './useSnapshot'

/** Questions whose answer is the same for as long as Candor runs. */
export type LastingQuery = Extract<QueryType, `${string}.shipped`>

const asked = new WeakMap<Client, Map<string, Promise<unknown>>>()

/**
 * The answer to a question that is the same for as long as Candor runs, asked once; null until it is
 * there. Where there was none, whoever asks next asks again.
 */
export function useQueryOnce<T extends LastingQuery>(
  query: QueryOf<T> & { readonly type: T },
): AnswerOf<T> | null {
  const client = useClient()
  const { type } = query
  const [answer, setAnswer] = useState<AnswerOf<T> | null>(null)
  useEffect(() => {
    let current = true
    const answers = asked.get(client) ?? new Map<string, Promise<unknown>>()
    asked.set(client, answers)
    const asking = (answers.get(type) ?? client.ask<T>(query)) as Promise<Result<AnswerOf<T>>>
    answers.set(type, asking)
    void asking.then((result) => {
      if (!result.ok) answers.delete(type)
      else if (current) setAnswer(result.value)
    })
    return () => {
      current = false
    }
    // Lasting questions carry nothing but their type.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `query` is a new object with every drawing
  }, [client, type])
  return answer
}
