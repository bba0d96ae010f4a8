import Papa from 'papaparse'
import { clockIn, clockOf } from './clock'
import { cellWords, itemsWithin, rowsWithin, titleLinesOf } from './cellLines'
import { areRowNumbers } from './countedRows'
import { fillDittoMarks, withDittoMarks } from './dittoMarks'
import { isAllStruckOut, isStruckOut } from './inlineMarks'
import { partOf } from './partWords'
import { columnsOfParts, headsParts, itemsOfParts } from './sideBySide'
import { type Column, columnsOf, headsSomethingElse, richnessOf } from './tableColumns'
import { minutesOf } from './timebox'

/** One row of a table and the line it begins on. */
export interface TableRow {
  readonly line: number
  readonly cells: readonly string[]
  /** Lines below the title in its cell. */
  readonly below?: readonly string[]
  /** Whether what it is about was struck out. */
  readonly isStruckOut?: boolean
}

/** A table among the lines of a text. */
export interface TableBlock {
  /** The lines it stands on, from 1, both included. */
  readonly from: number
  readonly to: number
  /** What its columns hold; null when it isn't a table of agenda items. */
  readonly columns: readonly (Column | undefined)[] | null
  readonly header: readonly string[]
  readonly rows: readonly TableRow[]
  /** The line and the reason from which it can't be read; null when all of it can. */
  readonly fault: { readonly line: number; readonly reason: string } | null
}

const quoteFault = 'a quotation mark opens a cell and isn’t closed properly.'

/** Every table of a text: written with bars, or copied from a spreadsheet and headed like an agenda. */
export function tableBlocksOf(lines: readonly string[]): TableBlock[] {
  const blocks: TableBlock[] = []
  let at = 0
  while (at < lines.length) {
    const block =
      barTable(lines, at) ??
      delimitedTable(lines, at) ??
      spacedTable(lines, at) ??
      spacedParts(lines, at)
    if (block !== undefined) blocks.push(block)
    at = block === undefined ? at + 1 : Math.max(at + 1, block.to)
  }
  return blocks
}

const isRule = (line: string): boolean =>
  /-{2,}|:-+/.test(line) && /^[\s|:+-]+$/.test(line) && /[|+]/.test(line)

const writtenCells = (line: string): string[] =>
  line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll('\\|', '|').trim())

function barCells(line: string): string[] {
  return writtenCells(line).map(cellWords)
}

/** The rows of a line of a table: one, or several whose lines stand in the same cells. */
function barRows(line: string, at: number, columns: readonly (Column | undefined)[]): TableRow[] {
  const cells = writtenCells(line)
  const keys = columns.flatMap((column, index) =>
    column === 'title' || column === 'clock' || column === 'minutes' ? [index] : [],
  )
  const within = rowsWithin(cells, keys) ?? itemsWithin(cells, keys)
  return (within ?? [cells]).map((own) => barRow(own, at, columns))
}

/** The rows of a line where nothing is known of its columns: several, where cells have lines that go together. */
function singleRows(line: string, at: number): TableRow[] {
  const cells = writtenCells(line)
  const keys = cells.flatMap((cell, index) => (/<br\s*\/?>/i.test(cell) ? [index] : []))
  return (rowsWithin(cells, keys) ?? [cells.map(cellWords)]).map((own) => ({
    line: at,
    cells: own,
  }))
}

/** A row of a table; its cells that are struck out are empty, but for that of a matter. */
function barRow(
  cells: readonly string[],
  at: number,
  columns: readonly (Column | undefined)[],
): TableRow {
  const title = columns.indexOf('title')
  const first = title === -1 ? cells.findIndex((cell) => cell !== '') : title
  const lines = title === -1 ? null : titleLinesOf(cells[title] ?? '')
  return {
    line: at,
    cells: cells.map((cell, index) => {
      if (index === title && lines !== null) return lines.title
      return index !== first && isAllStruckOut(cell) ? '' : cellWords(cell)
    }),
    isStruckOut: isStruckOut(cells[first] ?? ''),
    ...(lines === null || lines.below.length === 0 ? {} : { below: lines.below }),
  }
}

function barTable(lines: readonly string[], at: number): TableBlock | undefined {
  const line = lines[at] ?? ''
  if (!line.includes('|') || isRule(line)) return undefined
  const header = barCells(line)
  const hasRule = isRule(lines[at + 1] ?? '')
  const columns = columnsOf(header)
  const isAgenda = columns !== undefined && (hasRule || richnessOf(columns) > 1)
  const isOfParts = columns === undefined && headsParts(header)
  // Only the first row of a run is looked at: else each would be read to its end.
  const isFirst = !(lines[at - 1] ?? '').includes('|')
  const isNumbered = isFirst && columns === undefined && /^\s*\|\s*1[.)]?\s*\|/.test(line)
  if (!hasRule && !isAgenda && !isOfParts && !isNumbered) return undefined
  let end = at + 1
  while (end < lines.length && (lines[end] ?? '').includes('|')) end += 1
  const written = lines
    .slice(at + 1, end)
    .flatMap((text, index) => (isRule(text) ? [] : [{ line: at + 2 + index, text }]))
  const toRows = (named: readonly (Column | undefined)[], from = written): TableRow[] =>
    from.flatMap((row) => barRows(row.text, row.line, named))
  const block = { from: at + 1, to: end, header, fault: null }
  if (isOfParts)
    return sideBySide({
      ...block,
      rows: written.map((row) => ({ line: row.line, cells: writtenCells(row.text) })),
    })
  if (columns !== undefined) return { ...block, columns, rows: toRows(columns) }
  const all = [{ line: at + 1, text: line }, ...written]
  const single = all.flatMap((row) => singleRows(row.text, row.line))
  const unnamed = columnsWithoutNames(single)
  if (unnamed !== null && isAnItem(single[0]?.cells ?? header, unnamed))
    return { ...block, columns: unnamed, header: header.map(() => ''), rows: toRows(unnamed, all) }
  if (!hasRule) return undefined
  const guessed = header.every((cell) => cell === '') ? columnsWithoutNames(toRows([])) : null
  return { ...block, columns: guessed, rows: toRows(guessed ?? []) }
}

/** Whether the first row of a table is an item already, as its time, its minutes or its number tell. */
function isAnItem(cells: readonly string[], columns: readonly (Column | undefined)[]): boolean {
  if (headsSomethingElse(cells)) return false
  return cells.some((cell, at) => {
    if (columns[at] === 'clock') return clockOf(cell) !== undefined
    if (columns[at] === 'minutes') return minutesOf(cell) !== undefined
    return columns[at] === 'number' ? numberOf(cell) !== null : isTime(cell)
  })
}

const numberOf = (cell: string): number | null => {
  const found = /^\s*#?(\d{1,3})[.):]?\s*$/.exec(cell)?.[1]
  return found === undefined ? null : Number(found)
}

/** One column a part: each cell is an item of its own. */
const sideBySide = (block: Omit<TableBlock, 'columns'>): TableBlock => ({
  ...block,
  columns: columnsOfParts,
  header: ['Item', 'Part'],
  rows: itemsOfParts(block.header, block.rows),
})

const isTime = (cell: string): boolean =>
  clockOf(cell) !== undefined || (/[a-z]/i.test(cell) && minutesOf(cell) !== undefined)

/** As people are written in a column of speakers. */
const aName = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}$/u

/** Columns of a table with an empty heading: times, minutes, and the longest text as the title. */
function columnsWithoutNames(rows: readonly TableRow[]): (Column | undefined)[] | null {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const listFilled = (at: number): string[] =>
    rows.map(({ cells }) => cells[at] ?? '').filter((cell) => cell !== '')
  const isMostly = (at: number, is: (cell: string) => boolean): boolean => {
    const cells = listFilled(at)
    return cells.length > 0 && cells.filter(is).length * 2 > cells.length
  }
  const isWhole = (cell: string): boolean => aName.test(cell) && /[ .]/.test(cell)
  const lengths = Array.from({ length: width }, (_, at) =>
    isMostly(at, isWhole) ? 0 : listFilled(at).join('').length,
  )
  const title = lengths.indexOf(Math.max(...lengths))
  const columns = lengths.map((_, at): Column | undefined => {
    if (at === title) return 'title'
    if (at < title && isCounted(listFilled(at))) return 'number'
    if (isMostly(at, (cell) => clockOf(cell) !== undefined)) return 'clock'
    if (isMostly(at, (cell) => minutesOf(cell) !== undefined)) return 'minutes'
    const isNames = isMostly(at, (cell) => aName.test(cell) && partOf(cell) === undefined)
    return at > title && isNames ? 'presenter' : undefined
  })
  return columns.some((column) => ['clock', 'minutes', 'number'].includes(column ?? ''))
    ? columns
    : null
}

/** Whether a column counts the rows. */
function isCounted(cells: readonly string[]): boolean {
  const numbers = cells.map(numberOf)
  const values = numbers.filter((value) => value !== null)
  return values.length === numbers.length && areRowNumbers(values)
}

/** The cells of one line by a delimiter. */
export function splitLine(line: string, delimiter: string): string[] {
  let cells: string[] = []
  Papa.parse(line, { delimiter, step: (row) => (cells = row.data) })
  return cells
}

function delimitedTable(lines: readonly string[], at: number): TableBlock | undefined {
  const line = lines[at] ?? ''
  if (line.length > 600) return undefined
  for (const delimiter of ['\t', ';', ',']) {
    if (!line.includes(delimiter)) continue
    const header = splitLine(line, delimiter)
    const columns = columnsOf(header)
    const isHeader =
      columns !== undefined &&
      (richnessOf(columns) > 1 || columns.every((one) => one !== undefined))
    if (isHeader) {
      const below = rowsBelow(lines, at, delimiter)
      return { ...below, rows: fillDittoMarks(below.rows, listUnnamed(columns)), columns, header }
    }
    if (delimiter === '\t' && headsParts(header))
      return sideBySide({ ...rowsBelow(lines, at, delimiter), header })
    if (headsSomethingElse(header))
      return { ...rowsBelow(lines, at, delimiter), columns: null, header }
  }
  return undefined
}

/** The columns that may say who is there: “the same” is nothing a part is read from without asking. */
const listUnnamed = (columns: readonly (Column | undefined)[]): ReadonlySet<number> =>
  new Set(columns.flatMap((column, at) => (column === undefined || column === 'part' ? [at] : [])))

/** The rows below a heading, up to an empty line after which the delimiter isn't used any more. */
function rowsBelow(
  lines: readonly string[],
  at: number,
  delimiter: string,
): Omit<TableBlock, 'columns' | 'header'> {
  const width = splitLine(lines[at] ?? '', delimiter).length
  const text = withDittoMarks(lines.slice(at + 1), delimiter, width).join('\n')
  const rows: TableRow[] = []
  let fault: TableBlock['fault'] = null
  let isAfterGap = false
  let start = 0
  let line = at + 2
  let to = at + 1
  if (text !== '')
    Papa.parse(text, {
      delimiter,
      step: ({ data, errors, meta }, parser) => {
        const isEmpty = data.every((cell) => cell.trim() === '')
        if (isAfterGap && !isEmpty && data.length === 1) {
          parser.abort()
          return
        }
        const next = line + Math.max(1, text.slice(start, meta.cursor).split('\n').length - 1)
        if (errors.some((error) => error.code.includes('Quote'))) {
          fault ??= { line, reason: quoteFault }
          to = lines.length
          parser.abort()
          return
        }
        if (!isEmpty) {
          rows.push({ line, cells: data })
          to = Math.min(lines.length, next - 1)
        }
        isAfterGap = isEmpty
        start = meta.cursor
        line = next
      },
    })
  return { from: at + 1, to, rows, fault }
}

/** Columns set apart by spaces, as text copied from a printed page has them. */
function spacedTable(lines: readonly string[], at: number): TableBlock | undefined {
  const line = lines[at] ?? ''
  if (!/\S\s{2,}\S/.test(line) || line.length > 300) return undefined
  const header = line.trim().split(/\s{2,}/)
  const columns = columnsOf(header)
  if (columns === undefined || richnessOf(columns) < 2) return undefined
  const starts = startsOf(line)
  const rows: TableRow[] = []
  let end = at + 1
  while (end < lines.length && (lines[end] ?? '').trim() !== '') {
    if (!/^[\s=_-]+$/.test(lines[end] ?? ''))
      rows.push({ line: end + 1, cells: cellsBelow(lines[end] ?? '', starts) })
    end += 1
  }
  return { from: at + 1, to: end, columns, header, rows, fault: null }
}

/** `OPEN (10:00)      CLOSED (10:40)`: parts beside each other in columns that blanks set apart. */
function spacedParts(lines: readonly string[], at: number): TableBlock | undefined {
  const line = lines[at] ?? ''
  if (!/\S\s{3,}\S/.test(line) || line.length > 300) return undefined
  const header = line.trim().split(/\s{3,}/)
  // Without times they are asked about as they stand: what is in which column, blanks hardly tell.
  if (!headsParts(header) || !header.every((cell) => clockIn(cell) !== undefined)) return undefined
  const starts = startsOf(line)
  if (starts.length !== header.length) return undefined
  let end = at + 1
  while (end < lines.length && (lines[end] ?? '').trim() !== '') end += 1
  const rows = lines
    .slice(at + 1, end)
    .map((text, index) => ({ line: at + 2 + index, cells: cellsBelow(text, starts) }))
  // A row that fills one column only may stand in the wrong one.
  const isEven = rows.length > 0 && rows.every(({ cells }) => cells.every((cell) => cell !== ''))
  return isEven ? sideBySide({ from: at + 1, to: end, header, rows, fault: null }) : undefined
}

const startsOf = (line: string): number[] =>
  [...line.matchAll(/\S+(?: \S+)*/g)].map((match) => match.index)

/** Every piece goes below the heading that stands nearest to where it begins. */
function cellsBelow(line: string, starts: readonly number[]): string[] {
  const cells = starts.map(() => '')
  const pieces = [...line.matchAll(/\S+(?: \S+)*/g)].flatMap((match) =>
    piecesAt(match[0], match.index, starts),
  )
  for (const { text, from } of pieces) {
    const distances = starts.map((start) => Math.abs(start - from))
    const nearest = distances.indexOf(Math.min(...distances))
    cells[nearest] = `${cells[nearest] ?? ''} ${text}`.trim()
  }
  return cells
}

/** A piece that fills its column has one blank before the next: `10:00-10:05 Welcome`. */
function piecesAt(
  text: string,
  from: number,
  starts: readonly number[],
): { readonly text: string; readonly from: number }[] {
  const start = starts.find(
    (one) => one > from && one < from + text.length && text[one - from - 1] === ' ',
  )
  if (start === undefined) return [{ text, from }]
  const [left, right] = [text.slice(0, start - from), text.slice(start - from)]
  return [{ text: left.trim(), from }, ...piecesAt(right, start, starts)]
}
