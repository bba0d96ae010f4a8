import { textLimit as texts } from './texts'

/** How many letters a text field takes unless it says otherwise; as many as the record keeps. */
export const usualLimit = 20_000

/**
 * What is said of a text that is longer than its field takes; undefined for one that isn't. Nothing
 * is cut while somebody looks: which words go is for them to say.
 */
export function tooLong(text: string, most: number = usualLimit): string | undefined {
  const over = text.length - most
  return over > 0 ? texts.tooLong(most.toLocaleString('en-US'), over) : undefined
}

/** As much of a text as fits, without half a sign at its end. */
export function cutTo(text: string, most: number = usualLimit): string {
  const isSplit = /[\ud800-\udbff]/.test(text.charAt(most - 1))
  return text.slice(0, isSplit ? most - 1 : most)
}
