import { clockRuleIn } from './clockRules'
import { namesItems } from './legends'
import { tellsMarks } from './markMeanings'
import { isHeadingLike, isOrdinaryBusiness, opensForAll } from './openSections'
import { headingByAudience, lineByAudience } from './partsByAudience'
import { partOfWhatFollows, type PartWords } from './partWords'

/** Items that group others count as headings of this depth and more. */
export const itemDepth = 100

const open: PartWords = { part: 'A', reason: '' }

/**
 * Which part the lines of an agenda stand in. A heading closes or opens what follows; what follows
 * words that may close a part, or a closed section that nothing opens again, has to be asked about.
 */
export class Sections {
  private current: PartWords = open
  /** How deep the heading was that closed the part; 0 for one without a depth. */
  private level = 0
  /** Whether what closed the part is held before the meeting. */
  private isBefore = false
  /** The heading by which the document tells an open section from the rest; null without one. */
  private opened: { readonly text: string; readonly level: number } | null = null

  /** The part lines stand in now. */
  get now(): PartWords {
    return this.current
  }

  /** Takes a heading in; whether it is one that names a part. */
  head(text: string, level: number): boolean {
    if (tellsMarks(text)) return false
    const named = partOfWhatFollows(text) ?? headingByAudience(text)
    if (named === undefined) {
      this.leaveBelow(level)
      this.beside(text, level)
      return false
    }
    if (named.part === 'A') this.opened = { text, level }
    this.current = named
    this.isBefore = beforeMeeting.test(text)
    this.level = level
    return true
  }

  /** Comes to an item so deep below headings: one that isn't below the closed one any more has to be asked about. */
  reach(level: number): void {
    if (this.level >= itemDepth) this.leaveBelow(level)
  }

  /** Takes in an item that closes itself: what follows may be closed, too. */
  after(words: PartWords): void {
    if (this.current.part === 'A' && words.part !== 'A')
      this.current = {
        part: 'ask',
        reason: `It follows ${quoteWords(words.reason)}, and nothing says that the meeting opens again.`,
      }
  }

  /** Takes in any other line: from "(guests leave)" on, what follows has to be asked about. */
  pass(text: string): void {
    if (this.current.part !== 'A' || isSaidOfItems(text)) return
    const words = partOfWhatFollows(text) ?? lineByAudience(text)
    if (words === undefined || words.part === 'A') return
    this.current = { ...words, part: 'ask' }
    this.isBefore = beforeMeeting.test(text)
  }

  /** Takes in a heading that names no part: beside an open section, only ordinary business is open, too. */
  beside(text: string, level: number): void {
    if (this.isBefore && namesMeeting.test(text.trim())) {
      this.current = open
      this.isBefore = false
    }
    if (opensForAll(text)) {
      if (this.current.part === 'A') this.opened = { text, level }
      return
    }
    if (this.opened === null || this.current.part !== 'A') return
    const isWithin = level > this.opened.level && (this.opened.level > 0 || level >= itemDepth)
    if (!isWithin && this.leave(text)) this.level = level
  }

  /** Comes out of a section that is open, to what isn’t said to be; whether it did. */
  leave(text: string): boolean {
    if (this.opened === null || this.current.part !== 'A') return false
    if (opensForAll(text) || !isHeadingLike(text) || isOrdinaryBusiness(text)) return false
    this.current = {
      part: 'ask',
      reason: `It stands under “${text.trim().slice(0, 80)}”, and only “${this.opened.text.trim().slice(0, 80)}” is said to be open.`,
    }
    return true
  }

  /** Takes in a line that stands like a heading amid the items, and that nothing is known of. */
  interrupt(text: string): void {
    if (this.current.part !== 'A' || namesMeeting.test(text.trim())) return
    this.current = {
      part: 'ask',
      reason: `It stands below “${text.trim().slice(0, 80)}”, which may begin another part.`,
    }
    this.level = 0
  }

  /** After a closed section, a heading of the same depth begins something that may be open. */
  private leaveBelow(level: number): void {
    if (this.current.part === 'A' || level === 0 || this.level === 0 || level > this.level) return
    this.current = {
      part: 'ask',
      reason: 'It follows a closed section, and nothing says that the meeting opens again.',
    }
    this.level = level
  }
}

/** What some meet for before the meeting begins. */
const beforeMeeting =
  /^\W*(?:pre[- ]?(?:meeting|brief|huddle|call|session)|before the meeting|prep (?:meeting|call|huddle))(?!\p{L})/iu
/** The name of the meeting itself, which begins then. */
const namesMeeting =
  /^(?:(?:the |our |main |full |general |whole |regular |public |open |monthly |weekly |lead |larkmoor )*(?:meeting|owg|pcg|work ?group|operational work ?group|table)(?: meeting| agenda)?)$/iu

/** Whether a line closes single items, by their marks, numbers or times, and not what follows it. */
const isSaidOfItems = (text: string): boolean =>
  clockRuleIn(text) !== undefined || tellsMarks(text) || namesItems(text)

/** The words that are quoted in a reason. */
const quoteWords = (reason: string): string =>
  /“[^”]+”/.exec(reason)?.[0] ?? 'an item that may be restricted'

const rank = { A: 0, ask: 1, B: 2 } as const

/** The stricter of what is said in two places. */
export function strictest(first: PartWords, second: PartWords | undefined): PartWords {
  if (second === undefined) return first
  return rank[second.part] > rank[first.part] ? second : first
}
