import { useEffect, useState } from 'react'
import type { DataAnswer, DataQuery } from '../../../shared/contracts/data'
import { useClient, useRevision } from './hooks'

/**
 * The answer to a question about open data, asked again whenever the record has changed. Null until
 * the first answer; an older one stays until the new one is in.
 */
export function useData<T extends DataQuery['type']>(
  query: Extract<DataQuery, { type: T }>,
): DataAnswer<T> | null {
  const client = useClient()
  const revision = useRevision()
  const [answer, setAnswer] = useState<DataAnswer<T> | null>(null)
  // The question as text: a new object with the same words is the same question.
  const asked = JSON.stringify(query)
  useEffect(() => {
    let current = true
    void client
      .data<T>(JSON.parse(asked) as Extract<DataQuery, { type: T }>)
      .then((result) => current && result.ok && setAnswer(result.value))
    return () => {
      current = false
    }
  }, [client, revision, asked])
  return answer
}
