import Papa from 'papaparse'
import { type Column, columnCalled, columnsByCells, isHeader } from './columns'
import { type LeftLine, type NamedPlace, noCells, type PersonCells } from './types'

/** A row of a table; `line` is where it begins, counted from 1. */
interface Row {
  readonly line: number
  readonly cells: readonly string[]
}

/** So many rows may stand above the headings: a title, a date. */
const mostAbove = 5

/** What the rows of a table tell of people, and what isn't kept of them. */
export interface PeopleTable {
  readonly people: readonly PersonCells[]
  readonly left: readonly LeftLine[]
  readonly unread: readonly string[]
}

/** Reads a text as a table; null where it isn't one with these signs between its cells. */
export function readPeopleTable(
  text: string,
  delimiter: string,
  places: readonly NamedPlace[],
): PeopleTable | null {
  const rows = rowsOf(text, delimiter)
  const at = rows.slice(0, mostAbove + 1).findIndex(({ cells }) => isHeader(cells))
  if (at === -1) return isEven(rows) || delimiter === '\t' ? withoutHeader(rows, places) : null
  const header = rows[at]?.cells ?? []
  const columns = header.map(columnCalled)
  const above = rows.slice(0, at).map(({ line, cells }) => ({
    line,
    text: cells.join(' ').trim(),
    reason: 'This stands above the headings.',
  }))
  return {
    people: rows.slice(at + 1).map((row) => cellsOf(row, columns)),
    left: above,
    unread: header.filter((cell, index) => columns[index] === null && cell.trim() !== ''),
  }
}

function rowsOf(text: string, delimiter: string): Row[] {
  const rows: Row[] = []
  let from = 0
  Papa.parse(text, {
    delimiter,
    step: ({ data, meta }) => {
      const line = text.slice(0, from).split('\n').length
      from = meta.cursor
      if (data.some((cell) => cell.trim() !== '')) rows.push({ line, cells: data })
    },
  })
  return rows
}

/** Whether every row has as many cells, and enough of them that commas in sentences don't. */
const isEven = (rows: readonly Row[]): boolean =>
  rows.length > 1 &&
  rows.every(({ cells }) => cells.length === rows[0]?.cells.length && cells.length > 2)

function withoutHeader(rows: readonly Row[], places: readonly NamedPlace[]): PeopleTable {
  const columns = columnsByCells(
    rows.map(({ cells }) => cells),
    places,
  )
  return {
    people: rows.map((row) => {
      const unkept = row.cells.filter((cell, at) => columns[at] == null && cell.trim() !== '')
      const cells = cellsOf(row, columns)
      return { ...cells, remarks: unkept.map((cell) => `“${cell.trim()}” isn’t kept.`) }
    }),
    left: [],
    unread: [],
  }
}

function cellsOf({ line, cells }: Row, columns: readonly (Column | null)[]): PersonCells {
  const textOf = (column: Column): string =>
    cells
      .filter((_, at) => columns[at] === column)
      .map((cell) => cell.trim())
      .filter((cell) => cell !== '')
      .join(', ')
  const apart = [textOf('first'), textOf('last')].filter((piece) => piece !== '').join(' ')
  // A row may have more cells than there are headings.
  const beyond = cells.slice(columns.length).filter((cell) => cell.trim() !== '')
  return {
    ...noCells,
    line,
    text: cells.join(' ').trim(),
    name: textOf('name') || apart,
    organization: textOf('organization'),
    role: textOf('role'),
    email: textOf('email'),
    speaksFor: textOf('speaksFor'),
    remarks: beyond.map((cell) => `“${cell.trim()}” stands beyond the headings; it isn’t kept.`),
  }
}
