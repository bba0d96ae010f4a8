import { useEffect, useState } from 'react'
import type { Result } from '../../../shared/kernel/result'
import type { Client } from './client'
import { useClient, useRevision } from './useSnapshot'

/** An answer, and whether it is the one to what is asked now. */
export interface Answered<A> {
  readonly value: A | null
  readonly current: boolean
}

/**
 * The core's answer to a question, asked again whenever the record has changed. Null until the first
 * answer; an older one stays until the new one is in. `ask` is the same function each time.
 */
export function useAsked<Q, A>(
  query: Q,
  ask: (client: Client, query: Q) => Promise<Result<A>>,
): Answered<A> {
  const client = useClient()
  const revision = useRevision()
  const [answer, setAnswer] = useState<{ asked: string; value: A } | null>(null)
  // The question as text: a new object with the same words is the same question.
  const asked = JSON.stringify(query)
  useEffect(() => {
    let current = true
    void ask(client, JSON.parse(asked) as Q).then((result) => {
      if (current && result.ok) setAnswer({ asked, value: result.value })
    })
    return () => {
      current = false
    }
  }, [client, revision, asked, ask])
  return { value: answer?.value ?? null, current: answer?.asked === asked }
}
