import { skeletonOf } from './lookAlikes'
import { signSpoken } from './spokenSigns'
import { plain, type Word } from './wordBoundaries'

/* Codes of participants, however their signs are set apart. */

const signs = 6
/** Between two signs of a code stand so many others at the most: `K7M (Q4R)`. */
const gap = /^[^\p{L}\p{N}]{0,3}$/u
const lineEnd = /[-‐‑–—]\s*\n/u

/** Finds codes among the words of a text. */
export class CodeIndex {
  private readonly starts: ReadonlySet<string>

  /** `codes`: folded, of letters and digits alone. */
  constructor(private readonly codes: ReadonlySet<string>) {
    this.starts = new Set([...codes].flatMap((code) => [code.charAt(0), code.slice(0, 2)]))
  }

  /** Whether there is anything to be found. */
  get isEmpty(): boolean {
    return this.codes.size === 0
  }

  /**
   * The word in which a code ends that begins at a word; null for none. Its signs stand in their
   * order, with anything but letters and digits between them, and within no longer word.
   */
  endOf(words: readonly Word[], at: number): number | null {
    // Most words begin no code.
    const first = words[at]
    if (first === undefined || !this.mayStart(first)) return null
    let read = ''
    for (let last = at; last < words.length && read.length < signs; last += 1) {
      const word = words[last]
      if (word === undefined || !mayBeOfCode(word)) return null
      if (last > at && !isGap(word.lead)) return null
      const typed = signsOf(word)
      const isPlural = typed.length + read.length === signs + 1 && typed.endsWith('s')
      const whole = read + (isPlural ? typed.slice(0, -1) : typed)
      if (this.codes.has(whole) || this.codes.has(read + word.bare)) return last
      read += typed
    }
    return null
  }

  private mayStart(word: Word): boolean {
    return mayBeOfCode(word) && this.starts.has(signsOf(word).slice(0, 2))
  }
}

/** No sign said aloud, and longer than all signs with their plural. */
const mayBeOfCode = ({ folded }: Word): boolean =>
  folded.length <= signs + 1 || signSpoken(folded) !== undefined

const signsOf = ({ folded }: Word): string =>
  signSpoken(folded) ?? (plain.test(folded) ? folded : skeletonOf(folded))

const isGap = (between: string): boolean =>
  gap.test(between) && (!between.includes('\n') || lineEnd.test(between))
