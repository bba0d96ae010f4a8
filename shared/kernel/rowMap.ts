/**
 * The rows of a table by id, and on demand by the value of one of their columns: which rows belong
 * to a meeting is asked with every key typed, and must not take longer as the years go by.
 */
export class RowMap<R extends { readonly id: string }> extends Map<string, R> {
  private readonly indexes = new Map<keyof R, Map<unknown, Map<string, R>>>()

  override set(id: string, row: R): this {
    const before = this.get(id)
    super.set(id, row)
    for (const [column, index] of this.indexes) {
      if (before !== undefined && before[column] !== row[column])
        for (const value of valuesIn(before[column])) index.get(value)?.delete(id)
      for (const value of valuesIn(row[column])) groupOf(index, value).set(id, row)
    }
    return this
  }

  override delete(id: string): boolean {
    const before = this.get(id)
    if (before !== undefined)
      for (const [column, index] of this.indexes)
        for (const value of valuesIn(before[column])) index.get(value)?.delete(id)
    return super.delete(id)
  }

  override clear(): void {
    this.indexes.clear()
    super.clear()
  }

  /**
   * The rows with this value in a column, or in the list a column holds; the column is indexed when it is
   * first asked for.
   */
  with(column: keyof R, value: unknown): R[] {
    const known = this.indexes.get(column) ?? this.indexed(column)
    return [...(known.get(value)?.values() ?? [])]
  }

  private indexed(column: keyof R): Map<unknown, Map<string, R>> {
    const index = new Map<unknown, Map<string, R>>()
    for (const [id, row] of this)
      for (const value of valuesIn(row[column])) groupOf(index, value).set(id, row)
    this.indexes.set(column, index)
    return index
  }
}

/** What a row is found by in a column: its value, or each of the list it holds. */
export const valuesIn = (held: unknown): readonly unknown[] =>
  Array.isArray(held) ? (held as readonly unknown[]) : [held]

function groupOf<R>(index: Map<unknown, Map<string, R>>, value: unknown): Map<string, R> {
  const known = index.get(value)
  if (known !== undefined) return known
  const group = new Map<string, R>()
  index.set(value, group)
  return group
}
