import { useEffect, useState } from 'react'
import type { AnswerOf, QueryOf, QueryType } from '../../../shared/contracts/queries'
import { useClient, useRevision } from './useSnapshot'

/** An answer, and whether it is the one to what is asked now. */
export interface Answered<A> {
  readonly value: A | null
  /** Why there is no answer to what was asked last; null when there is one. */
  readonly refusal: string | null
  readonly current: boolean
}

/**
 * The core's answer to a question, asked again whenever the record has changed. Null until the first
 * answer; an older one stays until the new one is in.
 */
export function useAnswered<T extends QueryType>(
  query: QueryOf<T> & { readonly type: T },
): Answered<AnswerOf<T>> {
  const client = useClient()
  const revision = useRevision()
  const [answer, setAnswer] = useState<{ asked: string; value: AnswerOf<T> } | null>(null)
  const [refused, setRefused] = useState<{ asked: string; why: string } | null>(null)
  // The question as text: a new object with the same words is the same question.
  const asked = JSON.stringify(query)
  useEffect(() => {
    let current = true
    void client.ask<T>(JSON.parse(asked) as typeof query).then((result) => {
      if (!current) return
      setRefused(result.ok ? null : { asked, why: result.refusal.message })
      if (result.ok) setAnswer({ asked, value: result.value })
    })
    return () => {
      current = false
    }
  }, [client, revision, asked])
  const refusal = refused?.asked === asked ? refused.why : null
  return { value: answer?.value ?? null, refusal, current: answer?.asked === asked }
}

/** The same where an older answer does until the new one is in. */
export const useQuery = <T extends QueryType>(
  query: QueryOf<T> & { readonly type: T },
): AnswerOf<T> | null => useAnswered<T>(query).value
