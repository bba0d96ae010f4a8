import { useEffect, useState } from 'react'
import type { Result } from '../../../shared/kernel/result'
import type { Client } from './client'
import { useClient } from './useSnapshot'

const asked = new WeakMap<Client, Map<string, Promise<unknown>>>()

/**
 * The answer to a question that is the same for as long as Candor runs, asked once under a name;
 * null until it is there. Where there was none, whoever asks next asks again.
 */
export function useOnce<T>(name: string, ask: (client: Client) => Promise<Result<T>>): T | null {
  const client = useClient()
  const [answer, setAnswer] = useState<T | null>(null)
  useEffect(() => {
    let current = true
    const answers = asked.get(client) ?? new Map<string, Promise<unknown>>()
    asked.set(client, answers)
    const asking = (answers.get(name) ?? ask(client)) as Promise<Result<T>>
    answers.set(name, asking)
    void asking.then((result) => {
      if (!result.ok) answers.delete(name)
      else if (current) setAnswer(result.value)
    })
    return () => {
      current = false
    }
    // The question goes by its name: whoever asks under one asks the same.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `ask` is a new function with every drawing
  }, [client, name])
  return answer
}
