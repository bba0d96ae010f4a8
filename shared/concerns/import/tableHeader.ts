import { fold } from '../../kernel/foldText'
import { guessHeading } from './guessHeadings'
import type { RawRow } from './types'

/* Finds the questions of a table: below titles, in one row or in the several some tools write. */

/** The questions of a table, and which of its rows are no answers. */
export interface TableHeader {
  readonly header: readonly string[]
  readonly hasHeader: boolean
  readonly answers: readonly RawRow[]
  readonly skipped: readonly { readonly line: number; readonly reason: string }[]
}

/** The most columns a form has. */
export const mostColumns = 200
const longestQuestion = 500
/** So many rows may stand above the questions, or be some. */
const rowsLookedAt = 12

/** Something that stands in an answer, not in a question: a day, an address, a number. */
const isAnswer = (cell: string): boolean =>
  /^\s*(\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\b.*|[^\s@]{1,64}@[^\s@]+\.[^\s@]+|\+?[\d\s().-]{7,}|\d+([.,]\d+)?)\s*$/.test(
    cell.slice(0, 200),
  )

/** Finds the questions of rows that are `width` cells wide; `hasHeader` where a person said so. */
export function findHeader(
  rows: readonly RawRow[],
  width: number,
  hasHeader?: boolean,
): TableHeader {
  const at = hasHeader === false ? -1 : headerAt(rows, width, hasHeader === true)
  if (at === -1)
    return {
      header: numberedColumns(
        Math.max(...rows.slice(0, 50).map(({ cells }) => cells.length), width),
      ),
      hasHeader: false,
      ...withoutOthers(rows, []),
    }
  const { header, used } = joinedHeader(rows, at)
  const skipped = rows.slice(0, at).map(({ line }) => ({
    line,
    reason: 'above the questions: a title, or part of the questions.',
  }))
  const rest = withoutOthers(rows.slice(at + used), header)
  return { header, hasHeader: true, answers: rest.answers, skipped: [...skipped, ...rest.skipped] }
}

const numberedColumns = (columns: number): string[] =>
  Array.from({ length: Math.min(columns, mostColumns) }, (_, at) => `Column ${at + 1}`)

/** The row that has the questions; -1 where none does. */
function headerAt(rows: readonly RawRow[], width: number, isSure: boolean): number {
  let [best, most] = [-1, 0]
  for (const [at, { cells }] of rows.slice(0, rowsLookedAt).entries()) {
    const filled = cells.filter((cell) => cell.trim() !== '')
    if (filled.length < Math.min(2, width) || filled.some(isAnswer)) continue
    const known = filled.filter((cell) => cell.length < 300 && guessHeading(cell).why !== 'unknown')
    if (known.length > most) [best, most] = [at, known.length]
  }
  if (best !== -1) return best
  const first = rows.findIndex(
    ({ cells }) => cells.filter((cell) => cell.trim() !== '').length >= Math.max(2, width / 2),
  )
  if (isSure) return Math.max(0, first)
  if (first === -1 || first > rowsLookedAt) return -1
  const cells = rows[first]?.cells ?? []
  const isAsking = cells.every((cell) => cell.trim() !== '' && cell.length < 120 && !isAnswer(cell))
  return isAsking && rows.length > first + 1 ? first : -1
}

/** What tools name in a second row: kinds of answers, or parts of a question. */
const kinds =
  /^(open-ended response|response|other \(please specify\).*|respuesta( de final abierto| abierta)?|otro \(especifique\).*|réponse( ouverte)?|câu trả lời( mở)?|phản hồi|回复|回答|开放式回答|答复|الرد|رد مفتوح|الإجابة)$/i

/** The questions from one row or, where a tool writes two, from both. */
function joinedHeader(rows: readonly RawRow[], at: number): { header: string[]; used: number } {
  const top = (rows[at]?.cells ?? []).map(toQuestion)
  const below = (rows[at + 1]?.cells ?? []).map((cell) => cell.trim())
  const isTwo =
    (top[0] ?? '') !== '' &&
    (below[0] ?? '') === '' &&
    below.some((cell) => kinds.test(cell)) &&
    !below.some(isAnswer)
  if (!isTwo) return { header: withoutEmptyEnd(top), used: 1 }
  let question = ''
  const header = Array.from({ length: Math.max(top.length, below.length) }, (_, index) => {
    question = top[index] !== undefined && top[index] !== '' ? top[index] : question
    const option = below[index] ?? ''
    const whole = option === '' || kinds.test(option) ? question : `${question}: ${option}`
    return whole.slice(0, longestQuestion)
  })
  return { header: header.slice(0, mostColumns), used: 2 }
}

/** A question as it was asked, without line breaks a tool put in. */
const toQuestion = (cell: string): string =>
  cell.trim().replaceAll(/\s+/g, ' ').slice(0, longestQuestion)

/** Separators at the end of every line make no column. */
function withoutEmptyEnd(header: readonly string[]): string[] {
  const end = header.findLastIndex((cell) => cell !== '')
  return header.slice(0, end + 1)
}

const total =
  /^(grand )?(totals?|sum|suma|total general|tong( cong)?|合计|总计|المجموع|الاجمالي|ድምር|wadar(ta)?)( (rows|responses|answers|respuestas))?\s*:?$/

/** Rows without those that repeat the questions, number their parts or sum up. */
function withoutOthers(
  rows: readonly RawRow[],
  header: readonly string[],
): Pick<TableHeader, 'answers' | 'skipped'> {
  const answers: RawRow[] = []
  const skipped: { line: number; reason: string }[] = []
  for (const row of rows) {
    const reason = row.error === null ? noAnswer(row.cells, header) : null
    if (reason === null) answers.push(row)
    else skipped.push({ line: row.line, reason })
  }
  return { answers, skipped }
}

function noAnswer(cells: readonly string[], header: readonly string[]): string | null {
  const filled = cells.map((cell) => cell.trim()).filter(Boolean)
  if (filled.length >= 2 && cells.every((cell, at) => toQuestion(cell) === (header[at] ?? '')))
    return 'the questions again.'
  const parts = filled.filter((cell) => cell.startsWith('{"ImportId"')).length
  if (parts * 2 > filled.length) return 'codes of the questions.'
  const [first = '', ...others] = filled
  if (
    total.test(fold(first.slice(0, 100))) &&
    first.length < 100 &&
    others.every((cell) => /^[\d\s.,%]+$/.test(cell))
  )
    return 'a total.'
  return null
}
