import { PaperLanguage, filled } from '../languages/documentLanguage'

/** Things one after the other, as a language lists them: `A, B and C`. */
export function listIn(
  { between, last }: PaperLanguage['list'],
  things: readonly string[],
): string {
  if (things.length < 2) return things[0] ?? ''
  const most = things.slice(0, -1).join(between)
  return filled(last, { most, last: things.at(-1) ?? '' })
}
