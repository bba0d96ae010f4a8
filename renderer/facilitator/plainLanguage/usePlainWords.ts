import { useMemo } from 'react'
import { wordsInUse, type ListedWord } from '../../../shared/plainLanguage/wordFinder'
import type { PlainWord } from '../../../shared/record/tables'
import { useRecord } from '../client/useSnapshot'
import { useOnce } from '../client/useQueryOnce'

/** The words Candor comes with; null until they are there. */
export const useShippedWords = (): readonly ListedWord[] | null =>
  useOnce('plain words', (client) => client.shippedWords())?.words ?? null

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
