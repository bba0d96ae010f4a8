import Papa from 'papaparse'
import type { Part } from '../tables'
import { itemFrom, type Pieces } from './parsePieces'
import type { AgendaReading, KnownPlace, ReadLine, SkippedLine } from './types'

type Column = keyof Pieces

/** What people call the columns of an agenda. */
const headings: readonly (readonly [Column, RegExp])[] = [
  ['title', /^(agenda )?(title|item|items|topic|subject|agenda|what|description)$/i],
  ['purpose', /^(purpose|type|why|goal|action)$/i],
  ['presenter', /^(presenter|lead|leads|who|owner|speaker|facilitator|presented by|responsible)$/i],
  ['minutes', /^(minutes|min|mins|time|duration|length|timebox)( ?\(?min(utes|s)?\.?\)?)?$/i],
  ['places', /^(neighbou?rhoods?|areas?|places?|locations?|where)$/i],
  ['part', /^(part|section|session)$/i],
]

const columnOf = (cell: string): Column | undefined =>
  headings.find(([, pattern]) => pattern.test(cell.trim()))?.[0]

interface Row {
  /** The line it starts on, from 1. */
  readonly line: number
  readonly cells: readonly string[]
  readonly error: string | null
}

/** The delimiter under which the first line of content is a heading of an agenda; null when it is none. */
export function tableDelimiter(text: string): string | null {
  const first = text.split(/\r\n|\r|\n/).find((line) => line.trim() !== '') ?? ''
  for (const delimiter of ['\t', ',', ';', '|']) {
    const cells = splitRow(first, delimiter)
    if (cells.length > 1 && cells.some((cell) => columnOf(cell) === 'title')) return delimiter
  }
  return null
}

function splitRow(line: string, delimiter: string): string[] {
  let cells: string[] = []
  Papa.parse(line, { delimiter, step: (row) => (cells = row.data) })
  return cells
}

/** Reads a table with a heading, as copied from a spreadsheet or saved as CSV. */
export function readTable(
  text: string,
  delimiter: string,
  known: readonly KnownPlace[],
): AgendaReading {
  const rows = rowsOf(text, delimiter).filter((row) => row.cells.some((cell) => cell.trim() !== ''))
  const [head, ...body] = rows
  const columns = (head?.cells ?? []).map(columnOf)
  const read: ReadLine[] = []
  const skipped: SkippedLine[] = []
  for (const row of body) {
    const source = row.cells.join(' | ').slice(0, 120)
    const part: Part = 'A'
    const made =
      row.error === null
        ? itemFrom(piecesOfRow(row.cells, columns), part, known)
        : { reason: row.error }
    if ('reason' in made) skipped.push({ line: row.line, source, reason: made.reason })
    else
      read.push({
        line: row.line,
        source,
        item: made.item,
        remarks: [...made.remarks, ...tooMany(row, columns)],
      })
  }
  return { format: 'table', read, skipped, problem: problemOf(rows, body) }
}

const tooMany = (row: Row, columns: readonly unknown[]): string[] =>
  row.cells.slice(columns.length).some((cell) => cell.trim() !== '')
    ? ['This row has more cells than the heading; those at the end were left out.']
    : []

function problemOf(rows: readonly Row[], body: readonly Row[]): string | null {
  const broken = rows.find((row) => row.error !== null)
  if (broken !== undefined)
    return `Line ${broken.line}: ${broken.error ?? ''} Lines from there on can’t be read reliably.`
  return body.length === 0 ? 'The table has a heading and no rows.' : null
}

function piecesOfRow(cells: readonly string[], columns: readonly (Column | undefined)[]): Pieces {
  const pieces: { -readonly [K in keyof Pieces]: Pieces[K] } = { title: '' }
  for (const [index, column] of columns.entries()) {
    const cell = cells[index] ?? ''
    if (column !== undefined && !pieces[column]) pieces[column] = cell
  }
  return pieces
}

const quoteProblem = 'a quotation mark opens a cell and isn’t closed properly.'

function rowsOf(text: string, delimiter: string): Row[] {
  const rows: Row[] = []
  let start = 0
  let line = 1
  Papa.parse(text, {
    delimiter,
    step: ({ data, errors, meta }) => {
      const quotes = errors.some((error) => error.code.includes('Quote'))
      rows.push({ line, cells: data, error: quotes ? quoteProblem : null })
      line += linesIn(text.slice(start, meta.cursor))
      start = meta.cursor
    },
  })
  return rows
}

const linesIn = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0
