/* How things are said on screen. English for now; documents in other languages come from data. */

/** `1 item`, `3 items`. */
export const formatCount = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`

/** How often: `once`, `3 times`. */
export const formatTimes = (count: number): string =>
  count === 1 ? 'once' : formatCount(count, 'time')

/** The beginning of a text, cut at a word, where there is no room for all of it. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most)
  return `${cut.slice(0, cut.lastIndexOf(' ') + 1 || most).trimEnd()}…`
}

/** Names in a sentence: `A, B and C`. */
export const formatList = (names: readonly string[]): string =>
  new Intl.ListFormat('en-US', { type: 'conjunction' }).format(names)

/** The same where one of them is meant: `Ana Ortiz or Ana Ruiz`. */
export const eitherOf = (names: readonly string[]): string =>
  new Intl.ListFormat('en-US', { type: 'disjunction' }).format(names)
