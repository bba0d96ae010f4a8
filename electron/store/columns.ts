/**
 * Rows on their way from one thread to another, column by column: the names of the columns cross
 * once, not with every row, which is half of what there is to copy.
 */
export interface Columns {
  readonly names: readonly string[]
  /** For each name its values, in the order of the rows. */
  readonly values: readonly (readonly unknown[])[]
  /** How many rows there are. */
  readonly count: number
}

/** Takes rows apart. All have the same columns: they come from one table. */
export function columnsOf(rows: readonly { readonly id: string }[]): Columns {
  const names = Object.keys(rows[0] ?? {})
  const values = names.map((name) => rows.map((row) => (row as Record<string, unknown>)[name]))
  return { names, values, count: rows.length }
}

/** Puts the rows together again. */
export function rowsOf({ names, values, count }: Columns): { readonly id: string }[] {
  return Array.from({ length: count }, (_, index) => {
    const row: Record<string, unknown> = {}
    for (const [column, name] of names.entries()) row[name] = values[column]?.[index]
    // It was one before it was taken apart.
    return row as { readonly id: string }
  })
}
