import type { ClockSpan } from './clock'
import type { Left } from './left'
import type { LineParts } from './parseLine'
import type { PartWords } from './partWords'
import type { SourceLine } from './types'

/** An item before its part, its minutes and its neighborhoods are decided. */
export interface ItemDraft {
  readonly line: number
  readonly source: string
  readonly parts: LineParts
  /** A time of day before it. */
  readonly clock: ClockSpan | null
  readonly details: readonly SourceLine[]
  /** What the section it stands in says of its part. */
  readonly part: PartWords
  readonly remarks: readonly string[]
}

/** What was made of a piece of text, in the order of its lines. */
export interface Drafts {
  readonly items: readonly ItemDraft[]
  readonly skipped: readonly Left[]
  /** Times of day of lines that are no items: they end the item before. */
  readonly clocks: readonly { readonly line: number; readonly clock: ClockSpan }[]
}
