import { partOf } from './partWords'

/** No table of an agenda has cells that span more rows or columns. */
const most = 60

/**
 * Cells of a page's table that span several rows or columns. Below a cell that names a part, its
 * words stand in every row it spans; below any other the cells are empty, so that all others keep
 * their columns.
 */
export class Spans {
  /** By column: how many rows a cell above still spans, and what it says there. */
  private below = new Map<number, { readonly rows: number; readonly text: string }>()
  private rowSpans = new Map<number, number>()

  /** Begins a cell of a row, behind those that reach into it from above. */
  open(row: string[], attributes: Readonly<Record<string, string>>): void {
    this.fill(row)
    const rows = countOf(attributes['rowspan'])
    if (rows > 1) this.rowSpans.set(row.length, rows)
    for (let extra = countOf(attributes['colspan']); extra > 1; extra -= 1) this.pending += 1
    row.push('')
  }

  /** How many columns the cell before spans beyond its own. */
  private pending = 0

  /** Ends a row: puts in what reaches into its last columns, and remembers what it reaches down itself. */
  close(row: string[]): void {
    this.fill(row)
    const next = new Map<number, { rows: number; text: string }>()
    for (const [at, { rows, text }] of this.below)
      if (rows > 1) next.set(at, { rows: rows - 1, text })
    for (const [at, rows] of this.rowSpans) {
      const text = row[at] ?? ''
      next.set(at, { rows: rows - 1, text: partOf(text) === undefined ? '' : text })
    }
    this.below = next
    this.rowSpans = new Map()
  }

  /** Ends a table. */
  end(): void {
    this.below = new Map()
  }

  private fill(row: string[]): void {
    for (; this.pending > 0; this.pending -= 1) row.push('')
    for (
      let span = this.below.get(row.length);
      span !== undefined;
      span = this.below.get(row.length)
    )
      row.push(span.text)
  }
}

const countOf = (text: string | undefined): number =>
  Math.min(most, Math.max(1, Number.parseInt(text ?? '1', 10) || 1))
