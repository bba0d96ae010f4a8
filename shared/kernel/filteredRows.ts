import { type RowMap, valuesIn } from './rowMap'

/**
 * The rows of a table that a condition lets through, looked at when they are asked for: a table of
 * ten years isn't copied for the few rows somebody wants. Says what the table says now.
 */
export class FilteredRows<R extends { readonly id: string }> implements ReadonlyMap<string, R> {
  constructor(
    private readonly rows: ReadonlyMap<string, R>,
    private readonly isKept: (row: R) => boolean,
  ) {}

  get(id: string): R | undefined {
    const row = this.rows.get(id)
    return row !== undefined && this.isKept(row) ? row : undefined
  }

  has(id: string): boolean {
    return this.get(id) !== undefined
  }

  /** Takes as long as there are rows. */
  get size(): number {
    return [...this.values()].length
  }

  *entries(): MapIterator<[string, R]> {
    for (const [id, row] of this.rows) if (this.isKept(row)) yield [id, row]
  }

  *keys(): MapIterator<string> {
    for (const [id] of this.entries()) yield id
  }

  *values(): MapIterator<R> {
    for (const row of this.rows.values()) if (this.isKept(row)) yield row
  }

  [Symbol.iterator](): MapIterator<[string, R]> {
    return this.entries()
  }

  forEach(look: (row: R, id: string, rows: ReadonlyMap<string, R>) => void): void {
    for (const [id, row] of this.entries()) look(row, id, this)
  }

  /** As `RowMap.with`, found by the index of the table where it has one. */
  with(column: keyof R, value: unknown): R[] {
    return rowsIn(this.rows, column, value).filter(this.isKept)
  }
}

/** The rows of a table with this value in a column, or in the list it holds; by its index where it has one. */
export const rowsIn = <R extends { readonly id: string }>(
  rows: ReadonlyMap<string, R>,
  column: keyof R,
  value: unknown,
): R[] =>
  isIndexed(rows)
    ? rows.with(column, value)
    : [...rows.values()].filter((row) => valuesIn(row[column]).includes(value))

const isIndexed = <R extends { readonly id: string }>(
  rows: ReadonlyMap<string, R>,
): rows is RowMap<R> | FilteredRows<R> => 'with' in rows
