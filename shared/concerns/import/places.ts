import { wordsOf } from '../../kernel/foldText'
import type { Known } from './types'

/* Finds the workgroup's neighborhoods in what people write. */

/** The only neighborhood that the first of some texts names that names any; empty when it names several. */
export function neighborhoodIn(texts: readonly string[], neighborhoods: readonly Known[]): string {
  for (const text of texts) {
    const named = neighborhoodsIn(text, neighborhoods)
    if (named.length === 1) return named[0]?.name ?? ''
    if (named.length > 1) return ''
  }
  return ''
}

interface Sought {
  readonly known: Known
  /** Its words with a blank before, between and after them. */
  readonly words: string
  readonly pattern: RegExp
}

/** What names are looked for by; made once for a list, which thousands of rows are read with. */
const soughtIn = new WeakMap<readonly Known[], readonly Sought[]>()

function soughtOf(neighborhoods: readonly Known[]): readonly Sought[] {
  const made = soughtIn.get(neighborhoods)
  if (made !== undefined) return made
  const sought = neighborhoods.flatMap((known): Sought[] => {
    const key = wordsOf(known.name).join(' ')
    if (key === '') return []
    return [{ known, words: ` ${key} `, pattern: namePattern(known.name) }]
  })
  soughtIn.set(neighborhoods, sought)
  return sought
}

/** A name as it is written, with any blanks between its words and in any case. */
export const namePattern = (name: string): RegExp =>
  new RegExp(
    name
      .trim()
      .split(/\s+/)
      .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('\\s+'),
    'giu',
  )

/** Neighborhoods whose whole names stand in a text. */
export const neighborhoodsIn = (text: string, neighborhoods: readonly Known[]): readonly Known[] =>
  soughtFor(text, neighborhoods).map(({ known }) => known)

function soughtFor(text: string, neighborhoods: readonly Known[]): readonly Sought[] {
  if (text === '') return []
  const words = ` ${wordsOf(text.slice(0, 50_000)).join(' ')} `
  return soughtOf(neighborhoods).filter((one) => words.includes(one.words))
}

/** An answer that names a neighborhood and more: the two apart. */
export interface PlacedAnswer {
  readonly named: string
  /** What else was said about where it is; empty when nothing was. */
  readonly rest: string
}

/** `Heron Flats, Mill Lane by the laundry` apart; a text that names none or several stays whole. */
export function splitPlace(answer: string, neighborhoods: readonly Known[]): PlacedAnswer {
  const said = withoutPrintedList(answer, neighborhoods).normalize('NFC')
  const named = soughtFor(said, neighborhoods)
  const [only] = named
  if (named.length !== 1 || only === undefined) return { named: said, rest: '' }
  const at = said.search(only.pattern)
  const { name } = only.known
  if (at === -1) return { named: name, rest: '' }
  const rest = said
    .replace(only.pattern, ' ')
    .replace(/^[\s\p{P}]+|[\s,;，、；،፣·–—-]+$/gu, '')
    .replaceAll(/\s+/g, ' ')
  return { named: name, rest }
}

/** The form prints the neighborhoods to choose from; a line that is nothing but those is no answer. */
function withoutPrintedList(answer: string, neighborhoods: readonly Known[]): string {
  const lines = answer.split('\n')
  if (lines.length < 2) return answer
  const kept = lines.filter((line) => neighborhoodsIn(line, neighborhoods).length < 3)
  return kept.length === 0 ? answer : kept.join('\n').trim()
}
