import type { ReadLine } from './types'

/*
 * Agendas that give each item its part by a letter: `B1 Intakes`, `(B) Intakes`, `Intakes B 20`. A
 * letter may also be an item's own, so a person is asked.
 */

/** The letter before an item as its part: `A1`, `B-2`, and `(A)`, `[B]` where they don't count on. */
const numbered = /^[\s|#*>_-]*"?([AB])[.-]?\d{1,2}[.):,;|\t]?(?=[\s"|,;\t]|\p{L})/u
const bracketed = /^[\s|#*>_-]*[([]([A-Z])[)\]]/u
const trailing =
  /(\p{L}+)\s+[([]?([AB])[)\]]?(?:[\s,;|]+\(?\d{1,3}\)?(?: ?(?:min(?:utes?|s)?|m)\.?)?)?\s*$/u

/** `A: Welcome`, `B. Lists`: a letter that counts in a list, or says the part where it comes again. */
const led = /^[\s|#*>_-]*([A-Z])\s?[.):–—-]\s*\p{L}/u

/** Whether lines have A or B before them, one of them twice in a row, and no other letter. */
function areLedByPart(lines: readonly string[]): boolean {
  const letters = lines.flatMap((line) => led.exec(line)?.[1] ?? [])
  const isTwice = letters.some((letter, at) => letter === letters[at + 1])
  return isTwice && letters.includes('A') && letters.every((one) => one === 'A' || one === 'B')
}

/** What has a letter of its own: `Plan B`. */
const named =
  /^(?:plan|option|building|bldg|room|hepatitis|hep|vitamin|type|route|line|bus|lot|section|zone|area|district|unit|apartment|apt|grade|schedule|exhibit|appendix|attachment|annex|phase|team|group|ward|tower|block|gate|pier|dock|hall|wing|level|floor|class|form|draft|version|measure|proposal|street|avenue|ave)$/i

/** `[A/B] Data`, `A+B: Data`: both parts at once. */
const both = /(?<![\p{L}\d])[([]?A ?(?:[/+&,]|and|or|y|o) ?B(?:[)\]](?=\s|$)|\s*[:–—]\s|\s*$)/u
/** `B: Barriers`, `Part B preview`: the letter or the part's name before the matter. */
const before =
  /^[\s|#*>_\d.)(•–—-]*(?:B\s*:\s*\p{L}|[([]?part b(?![\p{L}\d]| of (?!the (?:meeting|agenda))))/iu

/** The items whose letter may say that they are restricted, each with the words that do. */
export function itemsInPartB(
  read: readonly ReadLine[],
  lines: readonly string[],
): { readonly item: ReadLine; readonly words: string }[] {
  const sources = lines.filter((line) => line.trim() !== '')
  const brackets = sources.flatMap((line) => bracketed.exec(line)?.[1] ?? [])
  const isOnlyAB = brackets.every((letter) => letter === 'A' || letter === 'B')
  const isCounted = !isOnlyAB || (brackets.join('') === 'AB' && read.length > 2)
  const isOfPart = areLedByPart(sources)
  return read.flatMap((item) => {
    const source = lines[item.line - 1] ?? item.source
    const end = trailing.exec(source)
    const isEnd = end?.[2] === 'B' && !named.test(end[1] ?? '')
    const isLed = !isCounted && before.test(item.item.title)
    const words =
      both.exec(source)?.[0] ??
      (isLed || (isOfPart && led.exec(source)?.[1] === 'B') ? source : undefined) ??
      ofLetter(source, isCounted, isEnd ? end[0] : undefined)
    return words === undefined ? [] : [{ item, words }]
  })
}

/** The words by which an item's letter says Part B. */
function ofLetter(source: string, isCounted: boolean, end: string | undefined): string | undefined {
  if (numbered.exec(source)?.[1] === 'B') return source
  if (cells(source).some((cell) => /^B[.-]?\d{1,2}$/.test(cell))) return source
  return !isCounted && bracketed.exec(source)?.[1] === 'B' ? source : end
}

const cells = (source: string): string[] =>
  source.split(/[|,;\t]/).map((cell) => cell.replace(/"/g, '').trim())
