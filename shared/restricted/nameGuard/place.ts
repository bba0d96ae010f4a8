import type { WordLanguage } from './ordinary'
import type { Word } from './wordBoundaries'

/* The place a name stands in, and the words around it. */

/** What is known of the place a name stands in. */
export interface Place {
  readonly words: readonly Word[]
  /** The first and the last word of it. */
  readonly first: number
  readonly last: number
  /** Everything behind the last word of the text. */
  readonly tail: string
  /** Its line is written in capitals, or as titles are: they say nothing there. */
  readonly heading: 'capitals' | 'title' | null
  /** Its line ends as a sentence does. */
  readonly isSentence: boolean
  readonly language: WordLanguage
  /** Its line tells its language by itself. */
  readonly isTelling: boolean
  /** Its sentence is in another language than the one in which it is a word. */
  readonly isForeign: boolean
  /** It is what people are called by first, and no family's name. */
  readonly isGiven: boolean
  /** The other parts of the name begin with these. */
  readonly initials: readonly string[]
}

/** What stands at a distance from the place: `-1` before it, `1` behind it; null across a sentence or column. */
export function neighbor({ words, first, last }: Place, by: number): Word | null {
  const at = by < 0 ? first + by : last + by
  const word = words[at]
  if (word === undefined) return null
  const leads = by < 0 ? words.slice(at + 1, first + 1) : words.slice(last + 1, at + 1)
  return leads.some(({ gap, opens }) => gap === 'broken' || (opens && gap !== 'tight'))
    ? null
    : word
}

/** What stands right behind it, up to the next word. */
export const behind = (place: Place): string => place.words[place.last + 1]?.lead ?? place.tail

/** Whether a word is a number in figures. */
export const isNumber = (word: Word | null): boolean => word !== null && /^\d/.test(word.folded)

/** Whether a word is a capital letter alone. */
export const isInitial = ({ folded, capital }: Word): boolean => capital && /^\p{L}$/u.test(folded)
