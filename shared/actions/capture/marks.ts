import { nameKey } from '../../kernel/names'
import { meantOwner } from '../meantOwner'

/** A piece of a line that stands for something; places in UTF-16 units, the end not included. */
export interface Piece {
  readonly start: number
  readonly end: number
}

/** Whom or what a mark can mean, by its name. */
export interface Named {
  readonly name: string
  /** What else it is called. */
  readonly aliases?: readonly string[]
}

/** What `@` or `#` and the words behind it mean. */
export type Mark<T extends Named> = Piece & {
  readonly sign: '@' | '#'
  /** As it was typed, without the sign. */
  readonly typed: string
  readonly meant:
    | { readonly kind: 'one'; readonly one: T }
    | { readonly kind: 'several'; readonly names: readonly string[] }
    | { readonly kind: 'unknown' }
}

/** So many words of a name are looked at at most. */
const longestName = 8

/** A sign that begins a word and is followed by a letter: never an address, a number or a price. */
const signs = /(?<![^\s(¿¡«“"'])([@#])(?=\p{L})/gu

/** What may stand behind a name without belonging to it. */
const behind = /[\s,;:!?)»”"]+$|(?<=\p{L}{3})\.$/u

/** All marks of a kind in a line, from a place on. */
export function marksIn<T extends Named>(
  line: string,
  from: number,
  sign: '@' | '#',
  known: readonly T[],
): Mark<T>[] {
  const found: Mark<T>[] = []
  for (const { index, 1: at } of line.matchAll(signs)) {
    const isInside = index < (found.at(-1)?.end ?? from)
    if (at === sign && !isInside) found.push(markAt(line, index, sign, known))
  }
  return found
}

function markAt<T extends Named>(
  line: string,
  start: number,
  sign: '@' | '#',
  known: readonly T[],
): Mark<T> {
  const ends = endsOfWords(line, start + 1)
  for (const end of ends.toReversed()) {
    const one = findMeant(line.slice(start + 1, end), known)
    if (one !== null) return { start, end, sign, typed: line.slice(start + 1, end), meant: one }
  }
  const end = ends[0] ?? line.length
  const typed = line.slice(start + 1, end)
  const several = candidatesFor(typed, known)
  return {
    start,
    end,
    sign,
    typed,
    meant:
      several.length > 1
        ? { kind: 'several', names: several.map(({ name }) => name) }
        : { kind: 'unknown' },
  }
}

/** Where the words behind a sign end, each without the punctuation that follows it; up to the next sign. */
function endsOfWords(line: string, from: number): number[] {
  const ends: number[] = []
  const words = /\S+/gu
  words.lastIndex = from
  while (ends.length < longestName) {
    const match = words.exec(line)
    if (match === null || (ends.length > 0 && /^[@#]\p{L}/u.test(match[0]))) break
    const until = line.slice(from, match.index + match[0].length)
    ends.push(from + until.replace(behind, '').length)
    // A sentence that goes on isn't part of a name.
    if (/[,;:!?)]$/.test(match[0])) break
  }
  return ends
}

const namesOf = ({ name, aliases = [] }: Named): readonly string[] => [name, ...aliases]

function findMeant<T extends Named>(
  typed: string,
  known: readonly T[],
): { readonly kind: 'one'; readonly one: T } | null {
  const key = nameKey(typed)
  if (key === '') return null
  const exact = known.find((one) => namesOf(one).some((name) => nameKey(name) === key))
  if (exact !== undefined) return { kind: 'one', one: exact }
  const candidates = candidatesFor(typed, known)
  const [first] = candidates
  return first !== undefined && candidates.length === 1 ? { kind: 'one', one: first } : null
}

/** Those with all the typed words in one of their names. */
const candidatesFor = <T extends Named>(typed: string, known: readonly T[]): T[] =>
  known.filter((one) =>
    namesOf(one).some(
      (name) => meantOwner(typed, { people: [name], organizations: [] }).kind === 'one',
    ),
  )
