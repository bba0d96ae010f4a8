import type { GuardedName, PartRef } from './nameIndex'
import type { Place } from './place'
import type { Word } from './wordBoundaries'

/** A word of a text as a part of a name, exactly or nearly. */
export interface Hit extends PartRef {
  readonly near: boolean
  /** It is the plural of it, as of a family; or of a trade. */
  readonly isPlural?: boolean
}

/** One look through one text, as far as a chain of names needs to know it. */
export interface HitReader {
  readonly words: readonly Word[]
  hitsAt(at: number): readonly Hit[]
  nameOf(ref: PartRef): GuardedName
  /** Whether the marks of a word make another word of it. */
  isOtherWord(at: number, hit: Hit): boolean
  /** Whether a hit is an ordinary word in its line. */
  isOrdinary(at: number, hit: Hit): boolean
  /** The place of some words, as it is weighed. */
  placeOf(first: number, last: number, hit: Hit): Place
}
