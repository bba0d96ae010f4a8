import { useEffect, useMemo, useState } from 'react'
import { wordsInUse, type ListedWord } from '../../../shared/plain/words'
import type { PlainWord } from '../../../shared/record/tables'
import type { Client } from './client'
import { useClient, useRecord } from './hooks'

/** They come with Candor, so that they are asked for once. */
const asked = new WeakMap<Client, Promise<readonly ListedWord[]>>()

async function ask(client: Client): Promise<readonly ListedWord[]> {
  const result = await client.shippedWords()
  if (result.ok) return result.value.words
  // The site's own words still help; the next screen asks again.
  asked.delete(client)
  return []
}

/** The words Candor comes with; null until they are there. */
export function useShippedWords(): readonly ListedWord[] | null {
  const client = useClient()
  const [words, setWords] = useState<readonly ListedWord[] | null>(null)
  useEffect(() => {
    let current = true
    const asking = asked.get(client) ?? ask(client)
    asked.set(client, asking)
    void asking.then((shipped) => {
      if (current) setWords(shipped)
    })
    return () => {
      current = false
    }
  }, [client])
  return words
}

/** What the site says of words, in the order in which it was said. */
export const useSiteWords = (): PlainWord[] =>
  [...useRecord().plainWord.values()].sort(
    (a, b) => a.recordedAt - b.recordedAt || a.word.localeCompare(b.word),
  )

/** The words this workgroup looks for; the same list as long as it says the same. */
export function usePlainWords(): readonly ListedWord[] | null {
  const shipped = useShippedWords()
  // Every snapshot brings new rows; most say what the ones before said.
  const site = JSON.stringify(useSiteWords())
  return useMemo(
    () => (shipped === null ? null : wordsInUse(shipped, JSON.parse(site) as PlainWord[])),
    [shipped, site],
  )
}
