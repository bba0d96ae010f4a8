import { withoutMarks } from './inlineMarks'
import { partOf, partWithin } from './partWords'
import { minutesOf } from './timebox'

/* Cells of several lines: `<br>` in pages, Alt+Enter in spreadsheets. */

const lineBreak = /\s*(?:<br\s*\/?>|\r?\n)\s*/i

/** The lines of a cell as it is written, without marks; at least one. */
const linesOfCell = (cell: string): string[] => {
  const lines = cell
    .split(lineBreak)
    .map((line) => withoutMarks(line).replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
  return lines.length === 0 ? [''] : lines
}

/** A cell on one line. */
export const cellWords = (cell: string): string => linesOfCell(cell).join(' ')

/** The words of a title, and the lines below it that say more. */
export interface TitleLines {
  readonly title: string
  readonly below: readonly string[]
}

/** A line that goes on with the one above: its width broke it, or it only says how long or for whom. */
const goesOn = (above: string, line: string): boolean =>
  /^\p{Ll}/u.test(line) ||
  /^[([]/.test(line) ||
  /(?:[,/&–—-]|\b(?:and|of|the|for|to|with|on|in|at|by|de|del|la|el|y|para|con))$/iu.test(above) ||
  minutesOf(line) !== undefined ||
  partOf(line) !== undefined ||
  (partWithin(line) !== undefined && line.length < 40)

/** Takes the title of a cell apart from what stands below it in the cell. */
export function titleLinesOf(cell: string): TitleLines {
  const [first = '', ...others] = linesOfCell(cell)
  let title = first
  let at = 0
  while (at < others.length && goesOn(title, others[at] ?? '')) {
    title = `${title} ${others[at] ?? ''}`
    at += 1
  }
  return { title, below: others.slice(at) }
}

/**
 * The cells of a row that holds several items, each line of which is one: `10:00<br>10:15` beside
 * `Welcome<br>Lamps`. Null where the lines of its cells don't go together.
 */
export function rowsWithin(cells: readonly string[], keys: readonly number[]): string[][] | null {
  const lines = cells.map(linesOfCell)
  const counts = keys.map((at) => lines[at]?.length ?? 1)
  const [count = 1] = counts
  if (keys.length < 2 || count < 2 || counts.some((one) => one !== count)) return null
  if (lines.some((own) => own.length !== count && own.join('') !== '')) return null
  return Array.from({ length: count }, (_, at) => lines.map((own) => own[at] ?? ''))
}

/**
 * The cells of a row whose only cell of matters holds several, each with its own minutes: `Welcome (5
 * min)<br>Lamps (15 min)` beside `Part A`. Null for any other row.
 */
export function itemsWithin(cells: readonly string[], keys: readonly number[]): string[][] | null {
  const [at, ...others] = keys
  if (at === undefined || others.length > 0) return null
  const lines = linesOfCell(cells[at] ?? '')
  const hasMinutes = (line: string): boolean =>
    minutesOf(/[([]([^()[\]]{1,20})[)\]]\s*$/.exec(line)?.[1] ?? '') !== undefined
  if (lines.length < 2 || !lines.every(hasMinutes)) return null
  return lines.map((line) => cells.map((cell, index) => (index === at ? line : cell)))
}
