import type { Quantity } from './numerals'

/* How a number of people is told in a line, and the words around it. */

/** Something said of a number of people; places in UTF-16 units. */
export interface PeopleFound {
  readonly kind: 'few people' | 'the rest'
  readonly start: number
  readonly end: number
  readonly count: number
}

/** A number of people, as a line tells it. */
export interface Counted extends Quantity {
  /** Its people are named beside it: `3 people`, and not only `three said yes`. */
  readonly noun: string | null
  /** Whether something is said of them, as of a part of others. */
  readonly isSaid: boolean
}

const word = /\p{L}[\p{L}\p{M}'’]*(?:-\p{L}[\p{L}\p{M}]*)*/uy
const gap = /\s+/uy

interface Read {
  readonly word: string
  readonly isCapital: boolean
  readonly end: number
}

/** The words that follow a place, each behind spaces alone. */
export function wordsAfter(line: string, from: number, atMost: number): Read[] {
  const found: Read[] = []
  let at = from
  while (found.length < atMost) {
    gap.lastIndex = at
    const space = gap.exec(line)
    if (space === null) break
    word.lastIndex = at + space[0].length
    const match = word.exec(line)
    if (match === null) break
    at = word.lastIndex
    found.push({
      word: match[0].toLowerCase().replace(/['’]s?$/u, ''),
      isCapital: /^\p{Lu}/u.test(match[0]),
      end: at,
    })
  }
  return found
}

/** The word right before a place, in lower case; null when something else stands there. */
export const wordBefore = (line: string, at: number): string | null =>
  /([\p{L}\p{M}'’]+)\s+$/u.exec(line.slice(Math.max(0, at - 40), at))?.[1]?.toLowerCase() ?? null
