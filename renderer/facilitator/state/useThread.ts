import { useEffect, useState } from 'react'
import type { ThreadAnswer, ThreadQuery } from '../../../shared/contracts/thread'
import { useClient, useRevision } from './hooks'

type QueryOf<T extends ThreadQuery['type']> = Extract<ThreadQuery, { type: T }>

/** An answer, and whether it is the one to what is asked now. */
export interface Answered<A> {
  readonly value: A | null
  readonly current: boolean
}

/**
 * The answer to a question about what goes on across meetings, asked again whenever the record
 * has changed. Null until the first answer; an older one stays until the new one is in.
 */
export function useAnswered<T extends ThreadQuery['type']>(
  query: QueryOf<T>,
): Answered<ThreadAnswer<T>> {
  const client = useClient()
  const revision = useRevision()
  const [answer, setAnswer] = useState<{ asked: string; value: ThreadAnswer<T> } | null>(null)
  // The question as text: a new object with the same words is the same question.
  const asked = JSON.stringify(query)
  useEffect(() => {
    let current = true
    void client.thread<T>(JSON.parse(asked) as QueryOf<T>).then((result) => {
      if (current && result.ok) setAnswer({ asked, value: result.value })
    })
    return () => {
      current = false
    }
  }, [client, revision, asked])
  return { value: answer?.value ?? null, current: answer?.asked === asked }
}

/** The same where an older answer does until the new one is in. */
export const useThread = <T extends ThreadQuery['type']>(
  query: QueryOf<T>,
): ThreadAnswer<T> | null => useAnswered(query).value
