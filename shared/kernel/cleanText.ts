/* Signs that no reader sees and that change or break what is read, taken out where text comes in. */

/** A text without such signs, and what was taken out in words. */
export interface CleanText {
  readonly text: string
  /** Empty when nothing was taken out that a person should know of. */
  readonly notes: readonly string[]
}

/** What is taken out and told: the words for one sign and for several. */
const toldSigns: readonly (readonly [RegExp, string, string])[] = [
  // Overrides, embeddings and isolates (UAX #9): they can make a line read in another order.
  [/[\u202a-\u202e\u2066-\u2069]/g, 'direction override', 'direction overrides'],
  [/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f]/g, 'control character', 'control characters'],
  [/\u001b/g, 'escape character', 'escape characters'],
  [/\p{Surrogate}|\p{Noncharacter_Code_Point}/gu, 'broken character', 'broken characters'],
]

/** The text without hidden signs, every line of it ended with a line feed. */
export const cleanText = (raw: string): CleanText =>
  withoutHiddenSigns(raw.replaceAll(/[\u000b\f\u0085\u2028\u2029]/g, '\n'))

/**
 * Takes out direction overrides, NUL and other controls, lone surrogates and noncharacters. What
 * ends a line or a page stays as it is: an agenda reads a soft break otherwise than the end of a line.
 */
export function withoutHiddenSigns(raw: string): CleanText {
  const notes: string[] = []
  let text = raw.replaceAll(/[\ufeff\u200b\u2060\u00ad]/g, '')
  for (const [signs, one, several] of toldSigns) {
    const count = text.match(signs)?.length ?? 0
    if (count === 0) continue
    text = text.replaceAll(signs, '')
    notes.push(
      count === 1
        ? `1 hidden ${one} was taken out.`
        : `${count.toLocaleString('en-US')} hidden ${several} were taken out.`,
    )
  }
  return { text, notes }
}

/** From this share of controls on, it is no text; a few slip into any. */
const mostControls = 1 / 50

/** Whether so much of a text is controls that it is data of another kind. */
export function looksBinary(text: string): boolean {
  const start = text.slice(0, 20_000)
  const controls = start.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0
  return controls > 2 && controls > start.length * mostControls
}
