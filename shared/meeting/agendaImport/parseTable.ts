import { clockOf, type ClockSpan } from './clock'
import type { Drafts, ItemDraft } from './drafts'
import { type Left, leftReasons } from './left'
import { headingKind } from './headings'
import { cleanTitle, type Known, type LineParts, partsOfLine } from './parseLine'
import { partColumnsOf, repeatsAbove, strictestOf } from './partColumns'
import {
  closesWhatFollows,
  isOnlyPart,
  partOf,
  partOfWhatFollows,
  partWithin,
  type PartWords,
} from './partWords'
import { headingByAudience } from './partsByAudience'
import { isNobody } from './presenter'
import { purposeOf } from './purpose'
import { rowsOf } from './rows'
import { type Sections, strictest } from './sections'
import type { TableBlock, TableRow } from './tableBlocks'
import { type Column, columnsOf } from './tableColumns'
import { minutesOf } from './timebox'

const total = /^(?:sub|grand )?-?\s*(?:totals?|sum|suma|gesamt|total time|total minutes)\b.{0,20}$/i

const untitled = { kind: 'no item', reason: 'it has no title.' } as const

/** Reads the rows of a table of agenda items. */
export function draftsOfTable(block: TableBlock, sections: Sections, known: Known): Drafts {
  const columns = columnsByContent(block)
  const items: ItemDraft[] = []
  const skipped: Left[] = []
  const clocks: { line: number; clock: ClockSpan }[] = []
  const ofParts = partColumnsOf(block, columns)
  // What a row says of itself in any cell, which the next may repeat by `same`.
  let said: PartWords | undefined
  for (const [at, row] of block.rows.entries()) {
    const own = strictestOf(ofParts, at)
    const repeated = row.cells.some(repeatsAbove) ? said : undefined
    said = findClosing(row) ?? repeated
    const why = findWhyLeft(row, columns, sections)
    if (why === null) {
      const part = strictest(strictest(sections.now, own), repeated)
      items.push(itemOf(row, block, columns, part, known))
      closeAfter(row, columns, sections)
    }
    const last = items.at(-1)
    if (why === 'continues') sections.pass(filledCells(row).join(' '))
    if (why === 'continues' && last !== undefined)
      items[items.length - 1] = continueItem(last, row, columns)
    else if (why !== null)
      skipped.push(
        why === 'continues' ? { line: row.line, ...untitled } : { line: row.line, ...why },
      )
    const clock = clockOf(cellOf(row, columns, 'clock'))
    if (why !== null && why !== 'continues' && clock !== undefined)
      clocks.push({ line: row.line, clock })
  }
  return { items, skipped, clocks }
}

/** What a row says of those that follow: after a closed session nobody knows who is there. */
function closeAfter(
  row: TableRow,
  columns: readonly (Column | undefined)[],
  sections: Sections,
): void {
  const title = cellOf(row, columns, 'title')
  const isAlone = filledCells(row).length === 1
  const whole = isOnlyPart(title) ? partOf(title) : undefined
  const words = isAlone ? (partOfWhatFollows(title) ?? headingByAudience(title)) : whole
  if (words !== undefined && words.part !== 'A') sections.after(words)
  else if ([...row.cells, ...(row.below ?? [])].some(closesWhatFollows))
    sections.pass([...row.cells, ...(row.below ?? [])].join(' '))
}

const cellOf = (
  row: TableRow,
  columns: readonly (Column | undefined)[],
  column: Column,
): string => {
  const cells = row.cells.filter((cell, at) => columns[at] === column && cell.trim() !== '')
  return (cells[0] ?? '').replace(/\s+/g, ' ').trim()
}

/** The cells that say something; a merged cell may be written several times. */
const filledCells = (row: TableRow): string[] => [
  ...new Set(row.cells.map((cell) => cell.trim()).filter((cell) => cell !== '')),
]

/** Why a row is no item; `continues` when it belongs to the row above; null when it is one. */
function findWhyLeft(
  row: TableRow,
  columns: readonly (Column | undefined)[],
  sections: Sections,
): Omit<Left, 'line'> | 'continues' | null {
  if (row.isStruckOut === true) return { kind: 'struck out', reason: leftReasons['struck out'] }
  const cells = filledCells(row)
  const title = cellOf(row, columns, 'title')
  if (columnsOf(row.cells) !== undefined && cells.length > 1)
    return { kind: 'heading', reason: 'a heading of the table.' }
  if (cells.some((cell) => total.test(cell.trim()))) return { kind: 'no item', reason: 'a sum.' }
  if (cells.length === 1 && columns.length > 1) {
    const only = cells[0] ?? ''
    if (isOnlyPart(only) && sections.head(only, 0))
      return { kind: 'heading', reason: `a heading: ${sections.now.reason}` }
    if (headingKind(only) === 'group' || /:\s*$/.test(only)) {
      sections.pass(only)
      return { kind: 'heading', reason: 'a heading; it groups the rows below it.' }
    }
    const isTime = minutesOf(only) !== undefined || clockOf(only) !== undefined
    if (title === '') return isTime ? untitled : 'continues'
  }
  if (title !== '') return null
  const isOnlyTime = cells.every(
    (cell) => minutesOf(cell) !== undefined || clockOf(cell) !== undefined,
  )
  return isOnlyTime ? untitled : 'continues'
}

/** Columns named Time may hold clock times or minutes, and a column without a known name may say the part. */
function columnsByContent(block: TableBlock): (Column | undefined)[] {
  const named = block.columns ?? []
  const cellsAt = (at: number): string[] =>
    block.rows.map((row) => (row.cells[at] ?? '').trim()).filter((cell) => cell !== '')
  return block.header.map((_, at) => {
    const column = named[at]
    const cells = cellsAt(at)
    if (column === 'clock' || column === 'minutes')
      return areClocks(cells, column) ? 'clock' : 'minutes'
    if (column === undefined && !named.includes('part') && areMarks(cells)) return 'part'
    const parts = cells.filter((cell) => partOf(cell) !== undefined).length
    return column === undefined && !named.includes('part') && parts * 2 > cells.length
      ? 'part'
      : column
  })
}

/** A column of letters without a known name, one of which may mean closed: `P`, `R`. */
function areMarks(cells: readonly string[]): boolean {
  const marks = new Set(cells.map((cell) => cell.toUpperCase()))
  return (
    cells.length > 2 &&
    marks.size > 1 &&
    marks.size < 5 &&
    [...marks].every((mark) => /^\p{Lu}{1,2}$/u.test(mark)) &&
    [...marks].some((mark) => /^(?:R|C|X|B|LE|CL|RS)$/.test(mark))
  )
}

function areClocks(cells: readonly string[], column: 'clock' | 'minutes'): boolean {
  const spans = cells.flatMap((cell) => clockOf(cell) ?? [])
  if (spans.length * 2 < cells.length || spans.length === 0) return false
  if (spans.some((span) => span.end !== null)) return true
  if (column === 'minutes')
    return cells.some((cell) => /[ap]\.?m/i.test(cell)) || spans.every((span) => span.start >= 360)
  return (
    spans.every(
      (span, at) => at === 0 || span.start > (spans[at - 1]?.start ?? 0) || span.start < 240,
    ) &&
    (spans[0]?.start === 0 ||
      isRising(spans) ||
      spans.some((span) => span.start >= 360) ||
      cells.some((cell) => /[ap]\.?m/i.test(cell)))
  )
}

/** `1:00, 1:10, 1:25`: times that only go up are of the day; lengths of items go up and down. */
const isRising = (spans: readonly ClockSpan[]): boolean =>
  spans.length > 2 &&
  (spans[0]?.start ?? 0) >= 60 &&
  spans.every(({ start }, at) => at === 0 || start > (spans[at - 1]?.start ?? 0))

function itemOf(
  row: TableRow,
  block: TableBlock,
  columns: readonly (Column | undefined)[],
  part: PartWords,
  known: Known,
): ItemDraft {
  const cell = (column: Column): string => cellOf(row, columns, column)
  const written = cell('title')
  const lead = rowsOf([written])[0]
  const own = partsOfLine(lead?.text === '' || lead === undefined ? written : lead.text, known)
  const remarks: string[] = []
  const parts = {
    ...partsOfCells(cell, remarks),
    ...(own.part === undefined ? {} : { part: own.part }),
  }
  const isOwnTitle =
    (own.presenter === undefined || !columns.includes('presenter')) &&
    (own.minutes === undefined || !columns.includes('minutes')) &&
    (own.places === undefined || !columns.includes('places')) &&
    own.title !== ''
  if (row.cells.slice(columns.length).some((more) => more.trim() !== ''))
    remarks.push('This row has more cells than the heading; those at the end were left out.')
  return {
    line: row.line,
    source: row.cells.join(' | ').replace(/\s+/g, ' ').slice(0, 120),
    parts: isOwnTitle ? { ...own, ...parts } : { ...parts, title: cleanTitle(written) },
    clock: clockWithEnd(clockOf(cell('clock')), clockOf(cell('end'))) ?? lead?.clock ?? null,
    details: [
      ...(row.below ?? []).map((text) => ({ line: row.line, text })),
      ...detailsOf(row, block, columns),
    ],
    part: strictest(part, findClosing(row)),
    remarks,
  }
}

const clockWithEnd = (
  start: ClockSpan | undefined,
  end: ClockSpan | undefined,
): ClockSpan | undefined =>
  start?.end === null && end !== undefined ? { ...start, end: end.start } : start

const notMinutes = (text: string): string => `“${text}” is not a number of minutes; 10 assumed.`

function partsOfCells(cell: (column: Column) => string, remarks: string[]): Partial<LineParts> {
  const minutes = minutesOf(cell('minutes'))
  const purpose = purposeOf(cell('purpose'))
  const presenter = cell('presenter')
  const isClock = clockOf(cell('minutes')) !== undefined
  if (cell('minutes') !== '' && minutes === undefined && !isClock)
    remarks.push(notMinutes(cell('minutes')))
  else if (minutes !== undefined && (minutes < 1 || minutes > 600))
    remarks.push(notMinutes(cell('minutes')))
  if (cell('purpose') !== '' && purpose === undefined)
    remarks.push(`“${cell('purpose')}” is not a purpose; “to discuss” assumed.`)
  return {
    ...(minutes === undefined ? {} : { minutes }),
    ...(purpose === undefined ? {} : { purpose }),
    ...(presenter === '' || isNobody(presenter) ? {} : { presenter: presenter.replace(/^@/, '') }),
    ...(cell('places') === '' ? {} : { places: cell('places') }),
  }
}

/** What stands in other columns belongs to the item. */
function detailsOf(
  row: TableRow,
  block: TableBlock,
  columns: readonly (Column | undefined)[],
): ItemDraft['details'] {
  return row.cells.flatMap((cell, at) => {
    const text = cell.replace(/\s+/g, ' ').trim()
    const column = columns[at]
    const isDetail =
      column === undefined ||
      column === 'notes' ||
      (column === 'purpose' && purposeOf(text) === undefined)
    if (text === '' || !isDetail || /^[-–—]$/.test(text)) return []
    const name = block.header[at]?.trim() ?? ''
    return [
      { line: row.line, text: column === undefined && name !== '' ? `${name}: ${text}` : text },
    ]
  })
}

/** A row without a title below an item: a merged cell of the spreadsheet. */
function continueItem(
  item: ItemDraft,
  row: TableRow,
  columns: readonly (Column | undefined)[],
): ItemDraft {
  const presenter = cellOf(row, columns, 'presenter')
  const isPresenter = item.parts.presenter === undefined && presenter !== '' && !isNobody(presenter)
  const others = filledCells(row).filter((cell) => !isPresenter || cell.trim() !== presenter)
  return {
    ...item,
    parts: isPresenter ? { ...item.parts, presenter } : item.parts,
    part: strictest(item.part, findClosing(row)),
    details: [
      ...item.details,
      ...others.map((cell) => ({ line: row.line, text: cell.replace(/\s+/g, ' ').trim() })),
    ],
  }
}

/** What any cell of a row says by itself: a row that closes is closed, whichever column says so. */
const findClosing = (row: TableRow): PartWords | undefined =>
  [...row.cells, ...(row.below ?? [])]
    .map((cell) => (cell.length > 2 ? partOf(cell) : undefined) ?? partWithin(cell))
    .find((words) => words !== undefined && words.part !== 'A')
