/** A comment that turns a rule off. */
export interface Suppression {
  /** Counted from 1. */
  readonly line: number
  readonly text: string
}

/**
 * The comments in a source that silence the linter, the compiler or the formatter without saying
 * why. The linter can't be trusted with this: a comment that silences everything silences it too.
 */
export const undescribedSuppressions = (source: string): Suppression[] =>
  source
    .split('\n')
    .map((text, index) => ({ line: index + 1, text: text.trim() }))
    .filter(({ text }) => silences(text) && !isDescribed(text))

const silences = (text: string): boolean =>
  /(?:\/\/|\/\*)\s*(?:eslint-disable|@ts-(?:ignore|nocheck|expect-error)|prettier-ignore)/.test(
    text,
  )

/** A description follows two hyphens and has at least three words. */
const isDescribed = (text: string): boolean =>
  /\s--\s+(?:[^\s*]+\s+){2}[^\s*]+/.test(text) && !text.includes('@ts-')
