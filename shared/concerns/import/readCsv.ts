import Papa from 'papaparse'
import { mostTakenIn } from '../commands'
import { looksBinary } from '../../kernel/cleanText'
import { lookedAt, namedSign, findSeparator } from './delimiter'
import { turnFields } from './fieldTable'
import { parseLoose, quoteProblem } from './quotes'
import { findHeader, mostColumns } from './tableHeader'
import type { IntakeTable, RawRow } from './types'
import { unreadable } from './unreadable'

/* Tables as form tools export them: CSV, or cells copied from a spreadsheet. */

/** The longest text that is read, in letters. */
const mostLetters = 5 * 1024 * 1024

/** Why a text is too long or isn't text; null when it can be read. */
export function refusalOf(text: string): string | null {
  if (text.length > mostLetters)
    return 'This is larger than 5 MB. Nothing was read. Export fewer answers at a time.'
  if (!looksBinary(text)) return null
  const line = text.slice(0, text.search(/[\u0000-\u0008\u000e-\u001f]/)).split('\n').length
  return `Line ${line} holds control characters, not text. Nothing was read.`
}

/** The sign between cells; null for a text in which none makes columns. */
export const delimiterOf = (text: string): string | null =>
  namedSign(text) ?? findSeparator(withOneLineEnd(text.slice(0, lookedAt)))?.sign ?? null

/** A text whose lines end in the same way: tools and programs mix them. */
const withOneLineEnd = (text: string): string => text.replaceAll(/\r\n?/g, '\n')

/**
 * Reads a table. `hasHeader`: whether a row has the questions; left open, that is told from the rows
 * themselves.
 */
export function readTable(text: string, delimiter: string, hasHeader?: boolean): IntakeTable {
  const beyond = beyondMeasure(text, delimiter)
  if (beyond !== null) return unreadable(beyond)
  const whole = withOneLineEnd(text).replace(/^\ufeff/, '')
  const moved = namedSign(whole) === null ? 0 : 1
  const body = moved === 0 ? whole : whole.slice(whole.indexOf('\n') + 1)
  const listed = rowsOf(body, delimiter)
    .filter((row) => row.error !== null || row.cells.some((cell) => cell.trim() !== ''))
    .map((row) => ({ ...row, line: row.line + moved }))
  const turned = hasHeader === undefined ? turnFields(listed) : null
  const rows = turned ?? listed
  const [first] = rows
  if (first === undefined) return unreadable('There is nothing in it.')
  const width = widthOf(rows)
  const { header, answers, skipped, ...found } = findHeader(rows, width, hasHeader)
  if (Math.max(header.length, width) > mostColumns)
    return unreadable(
      `It has ${Math.max(header.length, width).toLocaleString('en-US')} columns; a form has at most ${mostColumns} questions. Nothing was read.`,
    )
  if (answers.length > mostTakenIn)
    return unreadable(
      `This has more than ${mostTakenIn.toLocaleString('en-US')} rows. Nothing was read. Export fewer answers at a time.`,
    )
  return { header, hasHeader: found.hasHeader, rows: answers, skipped, problem: problemOf(answers) }
}

/** No line of a form has so many separators, and no form so many lines, whatever stands in its answers. */
const most = { cells: 4_000, lines: 200_000 } as const

/** Why a text is no form's by its lines alone, before any of it is told apart; null when it may be one. */
function beyondMeasure(text: string, delimiter: string): string | null {
  const sign = delimiter.charCodeAt(0)
  let [lines, cells] = [1, 0]
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === sign) cells += 1
    else if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) {
      lines += 1
      cells = 0
    }
    if (cells > most.cells)
      return `Line ${lines} has more than ${most.cells.toLocaleString('en-US')} cells; a form has at most ${mostColumns} questions. Nothing was read.`
    if (lines > most.lines)
      return `This has more than ${most.lines.toLocaleString('en-US')} lines. Nothing was read. Export fewer answers at a time.`
  }
  return null
}

function problemOf(answers: readonly RawRow[]): string | null {
  if (answers.length === 0) return 'It has questions and no answers.'
  const broken = answers.find((row) => row.error !== null)
  return broken === undefined
    ? null
    : `Line ${broken.line}: ${broken.error ?? ''} Rows from there on can’t be read reliably.`
}

/** The number of cells most rows have. */
function widthOf(rows: readonly RawRow[]): number {
  const counts = new Map<number, number>()
  for (const { cells } of rows.slice(0, 200))
    counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  return [...counts].sort(([a, n], [b, m]) => m - n || b - a)[0]?.[0] ?? 1
}

/** Two rows more than there may be are the questions; what is beyond is told of, not read. */
const mostRows = 2 * mostTakenIn + 1

/** The rows of a text; where its marks aren't those of a table, they are told apart by their places. */
function rowsOf(text: string, delimiter: string): RawRow[] {
  const isLoose = new RegExp(`\\${delimiter} +"`).test(text)
  const rows = isLoose ? [] : parseRows(text, delimiter)
  const isBroken = rows.some(({ error }) => error !== null)
  return isLoose || isBroken ? parseLoose(text, delimiter, mostRows) : rows
}

function parseRows(text: string, delimiter: string): RawRow[] {
  const rows: RawRow[] = []
  let start = 0
  let line = 1
  Papa.parse(text, {
    delimiter,
    step: ({ data, errors, meta }, parser) => {
      const quotes = errors.some((error) => error.code.includes('Quote'))
      rows.push({ line, cells: data, error: quotes ? quoteProblem : null })
      line += linesIn(text.slice(start, meta.cursor))
      start = meta.cursor
      if (rows.length === mostRows) parser.abort()
    },
  })
  return rows
}

const linesIn = (text: string): number => text.match(/\n/g)?.length ?? 0
