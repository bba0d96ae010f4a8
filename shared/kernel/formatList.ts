/** How a language lists things: what stands between them, and the sentence of the last two. */
export interface ListWords {
  readonly between: string
  /** With `{most}` and `{last}` in it. */
  readonly last: string
}

/** Things one after the other, as a language lists them: `A, B and C`. */
export function listIn({ between, last }: ListWords, things: readonly string[]): string {
  if (things.length < 2) return things[0] ?? ''
  return fillIn(last, { most: things.slice(0, -1).join(between), last: things.at(-1) ?? '' })
}

/** A text with what goes in place of each `{name}`. */
const fillIn = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
