/* Counts of people as a table has them; all sums are made here, so that none can be wrong. */

/** A row with one count for each column, or a group of rows whose counts are their sums. */
export type CountRow =
  | { readonly name: string; readonly counts: readonly number[] }
  | { readonly name: string; readonly rows: readonly CountRow[] }

export interface CountTable {
  readonly columns: readonly string[]
  readonly rows: readonly CountRow[]
}

/** A row of the table or the sum of a group of them; the whole table is line 0. */
export interface Line {
  readonly name: string
  /** One count for each column, and their sum. */
  readonly counts: readonly number[]
  /** The group this line is a part of; null for the whole table. */
  readonly group: number | null
  readonly isGroup: boolean
}

/**
 * All lines of a table, each group before what is in it. Throws for a count that is none, and for a
 * row with more or fewer counts than there are columns.
 */
export function linesOfTable({ columns, rows }: CountTable): Line[] {
  const lines: Line[] = []
  const add = (row: CountRow, group: number | null): Line => {
    const at = lines.length
    const isGroup = 'rows' in row
    const placed = { name: row.name, counts: [], group, isGroup }
    lines.push(placed)
    const counts = isGroup
      ? sumColumns(
          columns.length,
          row.rows.map((part) => add(part, at).counts),
        )
      : checkCounts(row.counts, columns.length)
    const line = { ...placed, counts: [...counts, counts.reduce((sum, count) => sum + count, 0)] }
    lines[at] = line
    return line
  }
  add({ name: 'All', rows }, null)
  return lines
}

const sumColumns = (width: number, parts: readonly (readonly number[])[]): number[] =>
  Array.from({ length: width }, (_, column) =>
    parts.reduce((sum, counts) => sum + (counts[column] ?? 0), 0),
  )

function checkCounts(counts: readonly number[], width: number): readonly number[] {
  if (
    counts.length !== width ||
    !counts.every((count) => Number.isSafeInteger(count) && count >= 0)
  )
    throw new Error('a table of counts with a count missing, or with something that is no count')
  return counts
}
