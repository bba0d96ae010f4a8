/**
 * A text without marks at its ends. `isMark` is asked sign by sign, from both ends, so that a long run
 * of marks costs no more than its length.
 */
export function trimEdges(text: string, isMark: (sign: string) => boolean): string {
  const signs = [...text]
  let from = 0
  let to = signs.length
  while (from < to && isMark(signs[from] ?? '')) from += 1
  while (to > from && isMark(signs[to - 1] ?? '')) to -= 1
  return from === 0 && to === signs.length ? text : signs.slice(from, to).join('')
}

const isNoWord = (sign: string): boolean => !/[\p{L}\p{N}]/u.test(sign)

/** A text from its first to its last letter or figure. */
export const wordsOnly = (text: string): string => trimEdges(text, isNoWord)
