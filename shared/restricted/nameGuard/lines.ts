import { languageOf, type WordLanguage } from './ordinary'

/** What is known of a line: its language, and whether its capitals say anything. */
export interface Line {
  /** It tells its language by itself. */
  readonly isTelling: boolean
  readonly language: WordLanguage
  readonly heading: 'capitals' | 'title' | null
  /** It ends as a sentence does. */
  readonly isSentence: boolean
}

/** Behind a heading stands how long it takes, or what it is for. */
const remark = /\s*\([^()]*\)\s*$/u
const eachWord = /(?<![\p{L}\p{M}'’])\p{L}[\p{L}\p{M}]*/gu
/** Little words that stay small in a title. */
const small =
  /^(?:a|an|the|of|and|or|in|on|for|to|by|at|with|from|as|de|del|la|las|el|los|y|en|con|para|re|vs)$/
const sentenceEnd = /[.!?]["”’)]?\s*$/u
const capital = /^\p{Lu}/u
const lowerLetter = /\p{Ll}/u
const anyLetter = /\p{L}/u

function headingOf(line: string): Line['heading'] {
  if (!lowerLetter.test(line)) return anyLetter.test(line) ? 'capitals' : null
  if (sentenceEnd.test(line)) return null
  const all = line.replace(remark, '').match(eachWord) ?? []
  const words = all.filter((word) => !small.test(word))
  const capitals = words.filter((word) => capital.test(word)).length
  return words.length >= 2 && capitals === words.length && /\p{L}\s+\p{L}/u.test(line)
    ? 'title'
    : null
}

/** The lines of a text, each looked at once and only when it is asked for. */
export class Lines {
  private readonly known = new Map<number, Line>()

  private whole: WordLanguage | undefined
  private last: { readonly start: number; readonly end: number; readonly line: Line } | null = null

  constructor(private readonly text: string) {}

  /** The line that a place stands in. */
  at(place: number): Line {
    if (this.last !== null && this.last.start <= place && place <= this.last.end)
      return this.last.line
    const start = this.text.lastIndexOf('\n', place - 1) + 1
    const known = this.known.get(start)
    const next = this.text.indexOf('\n', place)
    const end = next === -1 ? this.text.length : next
    const line = known ?? this.lineOf(this.text.slice(start, end))
    this.known.set(start, line)
    // Most of what is asked for stands in the same line.
    this.last = { start, end, line }
    return line
  }

  private lineOf(line: string): Line {
    const own = languageOf(line)
    return {
      isTelling: own !== null,
      language: own ?? this.wholeLanguage(),
      heading: headingOf(line),
      isSentence: sentenceEnd.test(line),
    }
  }

  /** Of a line that doesn't tell its language: that of the whole text. */
  private wholeLanguage(): WordLanguage {
    this.whole ??= languageOf(this.text) ?? 'en'
    return this.whole
  }
}
