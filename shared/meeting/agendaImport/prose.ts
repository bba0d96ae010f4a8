import { type Known, partsOfLine } from './parseLine'
import { itemFrom } from './parsePieces'
import type { AgendaReading, ReadLine } from './types'

/*
 * Agendas in sentences: `First we look at the lamps, then Hana tells about the trash.` What its items
 * are is guessed where words tell their order, so that every one of them has to be decided.
 */

const order = String.raw`(?:and |but |y |luego )?(?:first(?: (?:of all|up|off|thing))?|firstly|second(?:ly)?|third(?:ly)?|fourth(?:ly)?|fifth(?:ly)?|then|next(?: (?:up|comes?))?|after (?:that|this|which|the (?:break|lamps|welcome))|afterwards?|following that|later(?: on)?|lastly|last(?: of all)?|finally|to (?:begin|start|open|close|finish|end)(?: with)?|we(?:['’]ll| will| shall)? (?:begin|start|open|close|end|finish|conclude|wrap up)(?: (?:with|by))?|from there|primero|en primer lugar|segundo|tercero|luego|despu[eé]s(?: de eso)?|a continuaci[oó]n|por [uú]ltimo|finalmente|al final|para (?:empezar|terminar|cerrar)|empezamos con|terminamos con)`
const orderWord = new RegExp(
  String.raw`(?<=^|[.!?;:,–—-] ?|\b(?:and|y) )${order}(?![\p{L}])`,
  'giu',
)

/** Fewer words of order than these are chance. */
const fewest = 2
/** So much of a text is looked at, and so long is a title. */
const longest = { text: 6_000, title: 200 } as const

interface Clause {
  readonly line: number
  readonly text: string
}

/** The clauses of sentences that tell an order; empty where too few do. */
function clausesOf(lines: readonly string[]): Clause[] {
  const found = paragraphsOf(lines).flatMap(({ line, text }) => {
    const starts = [...text.matchAll(orderWord)].map((match) => match.index)
    return starts.map((start, at) => ({ line, text: text.slice(start, starts[at + 1]) }))
  })
  return found.length < fewest ? [] : found.flatMap(splitSentences)
}

/** A clause and the sentences behind it, which are matters of their own as well. */
const splitSentences = ({ line, text }: Clause): Clause[] =>
  text
    .split(/(?<=[.!?])\s+/)
    .map((piece) => ({ line, text: withoutEnds(piece) }))
    .filter((piece) => /\p{L}{3}/u.test(piece.text))

const withoutEnds = (text: string): string =>
  text
    .replace(/^[\s,;:–—-]+/, '')
    .replace(/[\s,;:.!–—-]+(?:and|y)?\s*$/i, '')
    .replace(/\s+/g, ' ')
    .slice(0, longest.title)

function paragraphsOf(lines: readonly string[]): Clause[] {
  const found: { line: number; text: string }[] = []
  let isOpen = false
  let letters = 0
  for (const [at, line] of lines.entries()) {
    letters += line.length
    if (letters > longest.text) break
    const text = line.trim()
    const last = found.at(-1)
    if (text === '') isOpen = false
    else if (isOpen && last !== undefined) last.text = `${last.text} ${text}`
    else {
      found.push({ line: at + 1, text })
      isOpen = true
    }
  }
  return found
}

const why = 'This agenda is written in sentences; what its items are, and for whom, was guessed.'

/** What was read, with the matters of its sentences where no line was an item. */
export function withProse(
  reading: AgendaReading,
  lines: readonly string[],
  known: Known,
): AgendaReading {
  if (reading.read.length > 0) return reading
  const read = clausesOf(lines).flatMap((clause) => itemOf(clause, known))
  if (read.length === 0) return reading
  const used = new Set(read.map(({ line }) => line))
  return {
    ...reading,
    read,
    skipped: reading.skipped.filter(({ line }) => !used.has(line)),
    problem: null,
  }
}

function itemOf({ line, text }: Clause, known: Known): ReadLine[] {
  const made = itemFrom(
    {
      line,
      source: text,
      parts: partsOfLine(text, known),
      clock: null,
      details: [],
      remarks: [],
      part: { part: 'ask', reason: why },
    },
    null,
    known,
  )
  return 'item' in made ? [made.item] : []
}
