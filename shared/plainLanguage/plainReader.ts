import { smallNumbersIn } from './countPeople'
import { isEnglish, isTooShortToTell } from './detectLanguage'
import { addMeasures, gradeOf, type Measure, noMeasure } from './readingGrade'
import { measureOf, passivesIn, sentencesOf } from './sentences'
import { longestSentence } from './targets'
import { type ListedWord, WordFinder } from './wordFinder'

/** What could be said more plainly, or had better not be said, in a text for the public. */
export interface Finding {
  readonly kind: ListedWord['kind'] | 'long' | 'passive' | 'few people' | 'the rest'
  /** What it is about; in UTF-16 units. */
  readonly start: number
  readonly end: number
  /** The words it is about, as they were typed. */
  readonly words: string
  /** What to do instead. */
  readonly say: string
}

/** How a text reads. */
export interface Reading {
  readonly findings: readonly Finding[]
  /** A school grade; null for a text too short to measure, and for one that isn't English. */
  readonly grade: number | null
  readonly measure: Measure
}

interface LineReading {
  readonly findings: readonly Finding[]
  readonly measure: Measure
}

const nothing: LineReading = { findings: [], measure: noMeasure }

/** Reads texts line by line, and again only the lines that have changed. */
export class PlainReader {
  private readonly finder: WordFinder
  private known = new Map<string, LineReading>()

  constructor(
    words: readonly ListedWord[],
    private readonly threshold: number,
  ) {
    this.finder = new WordFinder(words)
  }

  /** Reads a text in one go. */
  read(text: string): Reading {
    const steps = this.steps(text)
    for (;;) {
      const step = steps.next()
      if (step.done === true) return step.value
    }
  }

  /** Reads a text in steps, so that whoever reads on a busy thread can pause between them. */
  *steps(text: string): Generator<void, Reading> {
    const isEnglishText = isEnglish(text)
    const read = new Map<string, LineReading>()
    const findings: Finding[] = []
    let measure = noMeasure
    let start = 0
    for (const line of text.split('\n')) {
      const known = read.get(line) ?? this.known.get(line)
      const reading = known ?? this.readLine(line, isEnglishText)
      if (!isTooShortToTell(line)) read.set(line, reading)
      for (const found of reading.findings)
        findings.push({ ...found, start: found.start + start, end: found.end + start })
      measure = addMeasures(measure, reading.measure)
      start += line.length + 1
      if (known === undefined) yield
    }
    this.known = read
    return { findings, grade: gradeOf(measure), measure }
  }

  private readLine(line: string, isEnglishText: boolean): LineReading {
    if (line.trim() === '') return nothing
    // The mark of a list is no word.
    const mark = /^\s*(?:[-*•‣–]|\d{1,3}[.)])\s+/.exec(line)?.[0].length ?? 0
    const text = ' '.repeat(mark) + line.slice(mark)
    // Numbers of people are told in other languages as well.
    if (!(isTooShortToTell(line) ? isEnglishText : isEnglish(line)))
      return { findings: withWords(line, this.numbersIn(text)), measure: noMeasure }
    const sentences = sentencesOf(text)
    const findings = [
      ...this.wordsIn(text),
      ...sentences.flatMap((words) => [
        ...passivesIn(words).map(
          ({ start, end }) => ({ kind: 'passive', start, end, say: active }) as const,
        ),
        ...longIn(words),
      ]),
      ...this.numbersIn(text),
    ]
    return { findings: withWords(line, findings), measure: measureOf(sentences) }
  }

  private numbersIn(text: string): Omit<Finding, 'words'>[] {
    return smallNumbersIn(text, this.threshold).map(({ kind, start, end, count }) => ({
      kind,
      start,
      end,
      say:
        kind === 'few people'
          ? 'a few people, or leave it out'
          : `leave one of the numbers out: they tell of ${count}`,
    }))
  }

  private wordsIn(text: string) {
    return this.finder
      .find(text)
      .map(({ listed: { kind, say }, start, end }) => ({ kind, start, end, say }))
  }
}

/** In their order, with the words they are about. */
const withWords = (line: string, findings: readonly Omit<Finding, 'words'>[]): Finding[] =>
  findings
    .map((found) => ({ ...found, words: line.slice(found.start, found.end) }))
    .sort((a, b) => a.start - b.start || b.end - a.end)

const active = 'say who does it: “We …”, “The city …”'

function longIn(words: readonly { readonly start: number; readonly end: number }[]) {
  const [first] = words
  const last = words.at(-1)
  if (first === undefined || last === undefined || words.length <= longestSentence) return []
  const say = `make two of it: it has ${words.length} words, and ${longestSentence} are enough`
  return [{ kind: 'long' as const, start: first.start, end: last.end, say }]
}
