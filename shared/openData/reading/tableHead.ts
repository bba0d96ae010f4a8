import { mostColumns } from '../tables'
import { CsvScanner, longestRow } from './csvScanner'
import { daysAmong } from './dayColumn'
import { foreignFile, textStart } from './foreignFile'
import type { Text } from './reading'

/** The head of a table: what its columns are called, and what stands before and below that. */
export interface Header {
  readonly cells: readonly string[]
  readonly delimiter: number
  /** Rows that stand before the first one that counts: titles, and the headings themselves. */
  readonly before: number
  /** How many cells a row has. */
  readonly width: { readonly least: number; readonly most: number }
}

/** A head with the first rows below it, which never leave the reader. */
export interface TableHead {
  readonly header: Header
  readonly sample: readonly (readonly string[])[]
}

interface Problem {
  readonly problem: string
}

/** Signs that may stand between cells. */
const delimiters = [44, 59, 9, 124]
const mostSampled = 2_000
/** So many rows tell which sign stands between cells, and where the headings are. */
const mostTried = 200
/** Titles and notes above a table have at most so many lines. */
const mostAbove = 40

export const notTable =
  'This isn’t a table of rows: a line is longer than 1 MB, or a quotation mark isn’t closed. Nothing was kept; choose the CSV file itself.'
const noHeader = 'This has no header: a line must name at least two columns. Nothing was read.'
const months =
  'This table has a column for each month, quarter or year, and Candor reads a row for each month or event. Download the table with one row each (“long” form), or ask its publisher for it. Nothing was read.'

type Row = readonly string[]

/** The head of a file, from how it begins; or why it has none. */
export function readTableHead(start: Uint8Array, text: Text): TableHead | Problem {
  const foreign = foreignFile(start)
  if (foreign !== null) return { problem: foreign }
  const bytes = start.subarray(textStart(start))
  const said = /^sep=(.)\r?\n/i.exec(String.fromCharCode(...bytes.subarray(0, 8)))?.[1]
  const tried = said === undefined ? delimiters : [said.charCodeAt(0)]
  let best: { delimiter: number; score: number; width: number } | null = null
  for (const delimiter of tried) {
    const rows = rowsOf(bytes, delimiter, mostTried, text)
    const width = usualWidth(said === undefined ? rows : rows.slice(1))
    if (width < 2) continue
    const score = rows.filter(({ length }) => length === width).length / rows.length
    if (
      best === null ||
      score > best.score + 0.01 ||
      (score > best.score - 0.01 && width > best.width)
    )
      best = { delimiter, score, width }
  }
  if (best === null) return { problem: bytes.length >= longestRow ? notTable : noHeader }
  const rows = rowsOf(bytes, best.delimiter, mostSampled, text)
  return headIn(rows, best.delimiter, best.width)
}

function headIn(rows: readonly Row[], delimiter: number, usual: number): TableHead | Problem {
  const at = headerRow(rows)
  if (at === -1) return { problem: noHeader }
  const isHeadless = at === headless
  const header = isHeadless
    ? (rows[0] ?? []).map((_, column) => `Column ${column + 1}`)
    : headings(rows, at)
  if (header.length > mostColumns)
    return { problem: `This has more than ${mostColumns} columns. Nothing was read.` }
  const before = isHeadless ? 0 : at + 1
  if (isPivoted(header)) return { problem: months }
  const below = rows.slice(before)
  const named = header.findLastIndex((cell) => cell !== '') + 1
  const longer = below.filter(
    (row) => row.length > header.length && row.slice(header.length).every((cell) => cell === ''),
  )
  return {
    header: {
      cells: header.map((cell) => cell.slice(0, 500)),
      delimiter,
      before,
      width: {
        least: Math.min(named, usual),
        most: Math.max(header.length, ...longer.map(({ length }) => length)),
      },
    },
    sample: below,
  }
}

/** Stands for a table whose first row counts already. */
const headless = -2

/** Where the headings are: the last row of words before the first one with days or numbers. */
function headerRow(rows: readonly Row[]): number {
  const first = rows.findIndex((row) => countFilled(row) >= 2)
  if (first === -1 || first > mostAbove) return -1
  const top = rows[first] ?? []
  if (isData(top) && !isPivoted(top)) {
    const isSure = rows.length > 1 && rows.slice(first, first + 5).every(isData)
    return isSure && first === 0 ? headless : first
  }
  let at = first
  for (let next = first + 1; next < Math.min(rows.length, first + mostAbove); next += 1) {
    const row = rows[next] ?? []
    if (isData(row)) break
    // A title or a group of columns has fewer cells than the headings; what is no heading has no more.
    if (countFilled(row) > countFilled(rows[at] ?? []) && !isPivoted(top)) at = next
  }
  return at
}

const countFilled = (row: Row): number => row.filter((cell) => cell !== '').length

/** Whether a row has a day or a number in it, which headings have not. */
const isData = (row: Row): boolean =>
  countFilled(row) >= 2 &&
  row.some(
    (cell) => /^[-+$(]?\d[\d.,:\s%)]*$/.test(cell) || daysAmong([cell.slice(0, 60)]).written === 1,
  )

const monthWord =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
/** `Jan`, `Calls Jan 2026`, `2026_01`, `Q1 2026`, `FY25`. */
const period = new RegExp(
  String.raw`^(?:${monthWord}|(?:\p{L}+[ _-]){1,2}${monthWord}\.?[ _-]?'?(?:20)?\d\d|${monthWord}\.?[ _-]?'?(?:20)?\d\d[ _-](?:calls|count|total|incidents|crimes?)|(?:q[1-4]|fy)[ _-]?'?(?:20)?\d\d|(?:20\d\d)[ _-]?q[1-4]|q[1-4])$`,
  'iu',
)

/** Whether headings are months, quarters or years: the counts of each stand in a column of its own. */
const isPivoted = (header: Row): boolean => {
  const of = header.filter(
    (cell) =>
      /^(19|20)\d\d$/.test(cell) ||
      (cell.length <= 20 && daysAmong([cell]).written + daysAmong([cell]).numeric === 1) ||
      (cell.length <= 40 && period.test(cell)),
  ).length
  const isMost = of >= 2 && of * 2 >= header.length
  return (isMost || (of >= 3 && of >= header.length / 3)) && /\p{L}/u.test(header[0] ?? '')
}

/** The headings of a row; what a group above says where a heading alone is none, or stands twice. */
function headings(rows: readonly Row[], at: number): string[] {
  const row = rows[at] ?? []
  const above = at > 0 ? (rows[at - 1] ?? []) : []
  const isGroup = countFilled(above) >= 2 && countFilled(above) < countFilled(row)
  if (!isGroup) return row.map((cell) => cell)
  let group = ''
  return row.map((cell, column) => {
    group = above[column] !== undefined && above[column] !== '' ? above[column] : group
    const isTwice = row.filter((one) => one === cell).length > 1
    return cell === '' ? (above[column] ?? '') : isTwice ? `${group} ${cell}`.trim() : cell
  })
}

/** How many cells most rows have that have more than one. */
function usualWidth(rows: readonly Row[]): number {
  const counts = new Map<number, number>()
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1)
  return [...counts].sort(([a, n], [b, m]) => m - n || b - a)[0]?.[0] ?? 0
}

function rowsOf(bytes: Uint8Array, delimiter: number, most: number, text: Text): Row[] {
  const all = Array.from({ length: mostColumns + 1 }, (_, at) => at)
  const rows: Row[] = []
  const scanner = new CsvScanner(all, delimiter, {
    row: (row, cells, columns) => {
      rows.push(
        all
          .slice(0, columns)
          .map((at) => text(row, cells[2 * at] ?? 0, cells[2 * at + 1] ?? 0).trim()),
      )
      return rows.length < most
    },
  })
  // The last row may be half a one, when only the beginning of the file is known.
  if (scanner.push(bytes) === 'going on') {
    scanner.end()
    if (bytes.length >= longestRow - 4) rows.pop()
  }
  return rows
}
