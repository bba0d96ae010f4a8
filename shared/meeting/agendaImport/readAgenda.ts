import type { Part } from '../tables'
import { piecesOfLine } from './parseLine'
import { looksLikeMarkdown, markdownContent, overloadedLine } from './parseMarkdown'
import { itemFrom, partOf } from './parsePieces'
import { readTable, tableDelimiter } from './parseTable'
import type { AgendaReading, KnownPlace, ReadLine, SkippedLine, SourceLine } from './types'

export type { AgendaReading } from './types'

/** More lines than any agenda has, and longer ones; a longer text is something else. */
const mostLines = 500
const mostLetters = { line: 5_000, text: 500_000 } as const

/**
 * Reads an agenda from what people really have: lines of text, Markdown, or a table copied from a
 * spreadsheet. Says of every line how it was read or why it was left out; adds nothing.
 */
export function readAgenda(text: string, known: readonly KnownPlace[]): AgendaReading {
  const clean = text.replace(/^\uFEFF/, '')
  const lines = clean.split(/\r\n|\r|\n/)
  const filled = lines.filter((line) => line.trim() !== '').length
  if (filled > mostLines)
    return nothing(
      `This has ${filled.toLocaleString('en-US')} lines; an agenda has at most ${mostLines}. Nothing was read. Is it the right file?`,
    )
  const long = lines.findIndex((line) => line.length > mostLetters.line)
  if (long !== -1)
    return nothing(
      `Line ${long + 1} has ${(lines[long]?.length ?? 0).toLocaleString('en-US')} letters; a line of an agenda has at most ${mostLetters.line.toLocaleString('en-US')}. Nothing was read. Is it the right file?`,
    )
  if (clean.length > mostLetters.text)
    return nothing(
      `This has ${clean.length.toLocaleString('en-US')} letters; an agenda has at most ${mostLetters.text.toLocaleString('en-US')}. Nothing was read. Is it the right file?`,
    )
  if (/[\u0000-\u0008\u000e-\u001f]/.test(clean))
    return nothing('This holds control characters, not text. Nothing was read.')
  if (looksLikeMarkdown(clean)) {
    const line = overloadedLine(lines)
    return line === null
      ? readMarkdown(clean, known)
      : nothing(`Line ${line} has more signs of Markdown than an agenda. Nothing was read.`)
  }
  const delimiter = tableDelimiter(clean)
  return delimiter === null ? readText(lines, known) : readTable(clean, delimiter, known)
}

function readText(lines: readonly string[], known: readonly KnownPlace[]): AgendaReading {
  const rows = lines.map((text, index) => ({ line: index + 1, text }))
  const details = rows.filter((row) => /^(\s{2,}|\t)[-*•◦·] /.test(row.text))
  const { read, skipped } = readLines(
    rows.filter((row) => !details.includes(row)),
    [],
    known,
  )
  return {
    format: 'text',
    read,
    skipped: inOrder([...skipped, ...details.map(detail)]),
    problem: null,
  }
}

const detail = (row: SourceLine): SkippedLine =>
  left(row, 'a detail below an item; not an item itself.')

const inOrder = (rows: SkippedLine[]): SkippedLine[] => rows.sort((a, b) => a.line - b.line)

const nothing = (problem: string): AgendaReading => ({
  format: 'text',
  read: [],
  skipped: [],
  problem,
})

function readMarkdown(text: string, known: readonly KnownPlace[]): AgendaReading {
  const content = markdownContent(text)
  if (content.table !== null) {
    const { line, text: table } = content.table
    const reading = readTable(table, '\t', known)
    // Below the heading stands the table's rule, a line of its own that isn't part of the rows.
    const moved = <L extends { line: number }>(row: L): L => ({ ...row, line: row.line + line })
    return {
      ...reading,
      format: 'markdown',
      read: reading.read.map(moved),
      skipped: inOrder([
        ...reading.skipped.map(moved),
        ...content.others.map((row) => left(row, 'outside the table.')),
      ]),
    }
  }
  const asItems = content.items.length > 0 ? content.items : content.headings.slice(1)
  const headings = content.items.length > 0 ? content.headings : content.headings.slice(0, 1)
  const { read, skipped } = readLines(asItems, headings, known)
  const details = content.others.map((row) =>
    left(row, 'a detail or a text beside the items; not an item itself.'),
  )
  return { format: 'markdown', read, skipped: inOrder([...skipped, ...details]), problem: null }
}

/** Reads lines in order; a heading that names a part holds for the lines after it. */
function readLines(
  lines: readonly SourceLine[],
  headings: readonly SourceLine[],
  known: readonly KnownPlace[],
): { read: ReadLine[]; skipped: SkippedLine[] } {
  const read: ReadLine[] = []
  const skipped: SkippedLine[] = []
  let part: Part = 'A'
  const marks = new Set(headings)
  for (const row of [...lines, ...headings].sort((a, b) => a.line - b.line)) {
    if (row.text.trim() === '') continue
    const named = headingPart(row.text)
    if (named !== undefined) part = named
    const reason =
      named !== undefined ? `a heading: what follows is Part ${named}.` : headingReason(row, marks)
    if (reason !== null) {
      skipped.push(left(row, reason))
      continue
    }
    const made = itemFrom(piecesOfLine(row.text, known), part, known)
    if ('reason' in made) skipped.push(left(row, made.reason))
    else read.push({ line: row.line, source: row.text, ...made })
  }
  return { read, skipped }
}

const headingPart = (text: string): Part | undefined => {
  const bare = text.replace(/[:.]\s*$/, '').trim()
  return /^part\b/i.test(bare) || /^(restricted|open) part$/i.test(bare) ? partOf(bare) : undefined
}

function headingReason(row: SourceLine, headings: ReadonlySet<SourceLine>): string | null {
  if (headings.has(row)) return 'a heading.'
  if (/^\s*(meeting )?agenda\b[^–|;]{0,60}$/i.test(row.text)) return 'a heading.'
  return /^[\s\p{P}\p{S}]*$/u.test(row.text) ? 'a rule, no words.' : null
}

const left = (row: SourceLine, reason: string): SkippedLine => ({
  line: row.line,
  source: row.text.slice(0, 120),
  reason,
})
