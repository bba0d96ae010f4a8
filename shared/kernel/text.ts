import { listIn } from './formatList'

/** How English lists things. */
export const listing = { between: ', ', last: '{most} and {last}' } as const

/** `A`, `A and B`, `A, B and C`. */
export const listInWords = (names: readonly string[]): string => listIn(listing, names)

/** The text with a full stop, unless it already ends in a mark of its own. */
export function sentence(text: string): string {
  const trimmed = text.trim()
  return trimmed === '' || /[.!?…:;。！？：；።፤፧؟؛]["”’)]?$/.test(trimmed) ? trimmed : `${trimmed}.`
}

/** The text without its final full stop, for setting inside a longer sentence. */
export const withoutStop = (text: string): string => text.trim().replace(/\.$/, '')

/** A text on one line, with single blanks. */
export const oneLine = (text: string): string => text.trim().replaceAll(/\s+/g, ' ')

/** Each thing once, in the order of its first mention; empty texts are left out. */
export const distinct = (texts: readonly string[]): string[] => [
  ...new Set(texts.map((text) => text.trim()).filter((text) => text !== '')),
]
