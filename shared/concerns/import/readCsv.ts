import Papa from 'papaparse'
import { mostTakenIn } from '../commands'

import { guessHeading } from './guessHeadings'
import type { IntakeTable, RawRow } from './types'

/** Tables as form tools export them: CSV, or cells copied from a spreadsheet. */

/** The longest text that is read, in letters. */
export const mostLetters = 5 * 1024 * 1024

/** The most columns a form has. */
const mostColumns = 200

/** A table that has nothing to read, and why. */
export const unreadable = (problem: string): IntakeTable => ({
  ...{ header: [], hasHeader: false, rows: [], skipped: [], problem },
})

/** Why a text is too long or isn't text; null when it can be read. */
export function refusalOf(text: string): string | null {
  if (text.length > mostLetters)
    return 'This is larger than 5 MB. Nothing was read. Export fewer answers at a time.'
  const at = text.search(/[\u0000-\u0008\u000e-\u001f]/)
  if (at === -1) return null
  const line = text.slice(0, at).split('\n').length
  return `Line ${line} holds control characters, not text. Nothing was read.`
}

/** The sign between cells; null for a text whose first line has one cell. */
export function delimiterOf(text: string): string | null {
  const told = /^sep=([,;\t|])\s*$/m.exec(text.slice(0, 20))
  if (told?.[1] !== undefined && told.index === 0) return told[1]
  let best: { readonly sign: string; readonly count: number } | null = null
  const start = text.slice(0, 40_000).trimStart()
  for (const sign of ['\t', ',', ';', '|']) {
    const count = firstRow(start, sign)
    if (count > (best?.count ?? 1)) best = { sign, count }
  }
  return best?.sign ?? null
}

function firstRow(text: string, delimiter: string): number {
  let count = 0
  Papa.parse(text, {
    delimiter,
    step: ({ data }, parser) => {
      count = data.length
      parser.abort()
    },
  })
  return count
}

/**
 * Reads a table. `hasHeader`: whether its first row has the questions; left open, that is told from
 * the row itself.
 */
export function readTable(text: string, delimiter: string, hasHeader?: boolean): IntakeTable {
  const body = text.replace(/^\uFEFF/, '').replace(/^sep=[,;\t|]\s*(\r\n|\n|\r)/, '')
  const moved = text.length === body.length || !text.includes('sep=') ? 0 : 1
  const all = rowsOf(body, delimiter)
  const rows = all.filter(
    (row) => row.error !== null || row.cells.some((cell) => cell.trim() !== ''),
  )
  const [first] = rows
  if (first === undefined) return unreadable('There is nothing in it.')
  if (first.cells.length > mostColumns)
    return unreadable(
      `Line ${first.line} has ${first.cells.length.toLocaleString('en-US')} cells; a form has at most ${mostColumns} questions. Nothing was read.`,
    )
  const headed = hasHeader ?? looksLikeHeader(first.cells)
  const { header, used } = headed ? headerOf(rows) : numbered(first.cells.length)
  const answers = rows.slice(used).map((row) => ({ ...row, line: row.line + moved }))
  if (answers.length > mostTakenIn)
    return unreadable(
      `This has more than ${mostTakenIn.toLocaleString('en-US')} rows. Nothing was read. Export fewer answers at a time.`,
    )
  const broken = answers.find((row) => row.error !== null)
  return {
    ...{ header, hasHeader: headed, rows: answers, skipped: [] },
    problem:
      broken === undefined
        ? answers.length === 0
          ? 'It has questions and no answers.'
          : null
        : `Line ${broken.line}: ${broken.error ?? ''} Rows from there on can’t be read reliably.`,
  }
}

const numbered = (columns: number): { header: string[]; used: number } => ({
  header: Array.from({ length: columns }, (_, at) => `Column ${at + 1}`),
  used: 0,
})

/** Something that stands in an answer, not in a question: a day, an address, a number. */
const isAnswer = (cell: string): boolean =>
  /^\s*(\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\b.*|[^\s@]{1,64}@[^\s@]+\.[^\s@]+|\+?[\d\s().-]{7,})\s*$/.test(
    cell.slice(0, 200),
  )

/** Whether a row has questions: one that is known, and nothing that is an answer. */
const looksLikeHeader = (cells: readonly string[]): boolean =>
  cells.some((cell) => guessHeading(cell).why !== 'unknown') && !cells.some(isAnswer)

/** The answers SurveyMonkey names in its second row. */
const options = /^(open-ended response|response|other \(please specify\).*)$/i

/** The questions, from one row or, where a tool writes two, from both. */
function headerOf(rows: readonly RawRow[]): { header: string[]; used: number } {
  const [first, second] = rows
  const top = (first?.cells ?? []).map((cell) => cell.trim().slice(0, 500))
  const below = second?.cells ?? []
  const isTwo = /^respondent id$/i.test(top[0] ?? '') && (below[0] ?? '').trim() === ''
  if (!isTwo || !below.some((cell) => options.test(cell.trim()))) return { header: top, used: 1 }
  let question = ''
  const header = Array.from({ length: Math.max(top.length, below.length) }, (_, at) => {
    question = top[at] !== undefined && top[at] !== '' ? top[at] : question
    const option = (below[at] ?? '').trim()
    const whole = option === '' || options.test(option) ? question : `${question}: ${option}`
    return whole.slice(0, 500)
  })
  return { header: header.slice(0, mostColumns), used: 2 }
}

const quoteProblem = 'a quotation mark opens a cell and isn’t closed properly.'

function rowsOf(text: string, delimiter: string): RawRow[] {
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
      // Two rows more than there may be are the questions; what is beyond is told of, not read.
      if (rows.length > 2 * mostTakenIn) parser.abort()
    },
  })
  return rows
}

const linesIn = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0
