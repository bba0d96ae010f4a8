import { useEffect, useState } from 'react'
import type { ThreadAnswer, ThreadQuery } from '../../../shared/contracts/thread'
import { useClient, useRecord } from './hooks'

/**
 * The answer to a question about what goes on across meetings, asked again whenever the record
 * has changed. Null until the first answer to this question; an older answer stays until then.
 */
export function useThread<T extends ThreadQuery['type']>(
  query: Extract<ThreadQuery, { type: T }>,
): ThreadAnswer<T> | null {
  const client = useClient()
  const record = useRecord()
  const [answer, setAnswer] = useState<ThreadAnswer<T> | null>(null)
  // The question as text: a new object with the same words is the same question.
  const asked = JSON.stringify(query)
  useEffect(() => {
    let current = true
    const question = JSON.parse(asked) as Extract<ThreadQuery, { type: T }>
    void client.thread<T>(question).then((result) => {
      if (current && result.ok) setAnswer(result.value)
    })
    return () => {
      current = false
    }
  }, [client, record, asked])
  return answer
}
