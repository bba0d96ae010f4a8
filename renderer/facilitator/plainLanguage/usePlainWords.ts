import { useMemo } from 'react'
import type { PlainWord } from '../../../shared/plainLanguage/tables'
import { type ListedWord, wordsInUse } from '../../../shared/plainLanguage/wordFinder'
import { useQueryOnce } from '../client/useQueryOnce'
import { useRecord } from '../client/useSnapshot'

/** The words Candor comes with; null until they are there. */
export const useShippedWords = (): readonly ListedWord[] | null =>
  useQueryOnce({ type: 'plainLanguage.shipped' })?.words ?? null

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
