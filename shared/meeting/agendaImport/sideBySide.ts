import { clockIn } from './clock'
import { withoutMarks } from './inlineMarks'
import { partOf } from './partWords'
import type { Column } from './tableColumns'

/** A row of a table as its cells are written, and the line it stands on. */
interface WrittenRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** Whether every column of a table is headed by a part: `Open | Closed`. */
export function headsParts(header: readonly string[]): boolean {
  const filled = header.filter((cell) => cell.trim() !== '')
  const parts = filled.map((cell) => partOf(withoutTimes(cell))?.part)
  return filled.length > 1 && !parts.includes(undefined) && parts.some((part) => part !== 'A')
}

/** `Open session 10:00` heads as `Open session` does. */
function withoutTimes(cell: string): string {
  const found = clockIn(cell)
  if (found === undefined) return cell
  return `${cell.slice(0, found.from)} ${cell.slice(found.to)}`
    .replace(/[([]\s*[)\]]|[\s,;:–—-]+$/g, '')
    .replace(/(?:^|\s)(?:from|at|de|a las|starts?|begins?)\s*$/i, '')
    .trim()
}

/** What such a table is read as: an item a row, with the heading of its column as its part. */
export const columnsOfParts: readonly Column[] = ['title', 'part']

/**
 * The items of a table with one column a part, each beside the heading of its column. A cell may
 * hold several lines. The columns are read one after another.
 */
export function itemsOfParts(header: readonly string[], rows: readonly WrittenRow[]): WrittenRow[] {
  return header.flatMap((heading, at) =>
    rows.flatMap(({ line, cells }) =>
      (cells[at] ?? '').split(/<br\s*\/?>/i).flatMap((piece) => {
        const title = withoutMarks(piece)
          .replace(/^\s*[-•*]\s+/, '')
          .trim()
        return title === '' ? [] : [{ line, cells: [title, withoutTimes(heading)] }]
      }),
    ),
  )
}
