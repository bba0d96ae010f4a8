import type { Noise } from './noise'

/** What a line is that is no item of the agenda, as readers of other lines ask for it. */
export type LeftKind =
  | Noise
  | 'blank'
  | 'rule'
  | 'set apart'
  | 'struck out'
  | 'opens or closes'
  | 'before'
  | 'heading'
  | 'other heading'
  | 'other section'
  | 'other message'
  | 'other table'
  | 'remark'
  | 'detail'
  | 'ending'
  | 'no item'

/** A line that was left out: what it is, and why in words for whoever looks at it. */
export interface Left {
  /** Counted from 1. */
  readonly line: number
  readonly kind: LeftKind
  readonly reason: string
}

/** Why a line of a kind is left out, where nothing more is to be said of it; blank lines are never told of. */
export const leftReasons: Readonly<Record<LeftKind, string>> = {
  'mail header': 'the head of a mail.',
  forward: 'where a forwarded mail begins.',
  'dial-in': 'how to join by video or phone.',
  address: 'an address.',
  'page number': 'the number of a page.',
  greeting: 'a greeting.',
  closing: 'the end of a letter.',
  signature: 'a signature.',
  notice: 'a notice.',
  request: 'a sentence of the letter.',
  blank: '',
  rule: 'a rule, no words.',
  'set apart': 'a comment, or a text set apart.',
  'struck out': 'it is struck out.',
  'opens or closes': 'it says when the meeting opens or closes.',
  before: 'stands before the agenda.',
  heading: 'a heading.',
  'other heading': 'a heading of another matter.',
  'other section': 'stands in a section of another matter.',
  'other message': 'stands in another message.',
  'other table': 'stands in a table of something else.',
  remark: 'a sentence or a remark, not an item.',
  detail: 'a detail of a line that is no item.',
  ending: 'it only ends the meeting.',
  'no item': 'it is no item.',
}

/** Whether a line heads others, of the agenda or of something else. */
export const isHeadingKind = (kind: LeftKind): boolean =>
  kind === 'heading' || kind === 'other heading'
