import { useEffect, useState } from 'react'
import type { AnswerOf, QueryOf, QueryType } from '../../../shared/contracts/queries'
import type { Result } from '../../../shared/kernel/result'
import type { Client } from './client'
import { useClient } from './useSnapshot'

/** Questions whose answer is the same for as long as Candor runs. */
export type LastingQuery = Extract<QueryType, `${string}.shipped`>

const answersOf = new WeakMap<Client, Map<string, Promise<unknown>>>()

/** The answer to a question that is the same for as long as Candor runs; null until it is there. */
export function useQueryOnce<T extends LastingQuery>(
  query: QueryOf<T> & { readonly type: T },
): AnswerOf<T> | null {
  const result = useResultOnce(query)
  return result?.ok === true ? result.value : null
}

/**
 * What such a question came to, asked once: its answer or why there is none; null until then. Where
 * there was no answer, whoever asks next asks again.
 */
export function useResultOnce<T extends LastingQuery>(
  query: QueryOf<T> & { readonly type: T },
): Result<AnswerOf<T>> | null {
  const client = useClient()
  // The question as text: a new object with the same words is the same question.
  const asked = JSON.stringify(query)
  const [result, setResult] = useState<Result<AnswerOf<T>> | null>(null)
  useEffect(() => {
    let current = true
    const answers = answersOf.get(client) ?? new Map<string, Promise<unknown>>()
    answersOf.set(client, answers)
    const ask = (): Promise<unknown> => client.ask<T>(JSON.parse(asked) as typeof query)
    const asking = (answers.get(asked) ?? ask()) as Promise<Result<AnswerOf<T>>>
    answers.set(asked, asking)
    void asking.then((answered) => {
      if (!answered.ok) answers.delete(asked)
      if (current) setResult(answered)
    })
    return () => {
      current = false
    }
  }, [client, asked])
  return result
}
