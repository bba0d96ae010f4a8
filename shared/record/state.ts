import { tableNames, type Rows, type TableName } from './tables'

/** The shared record in memory: one map of rows by id for each table. */
export type SharedRecord = { readonly [T in TableName]: ReadonlyMap<string, Rows[T]> }

type MutableRecord = { readonly [T in TableName]: Map<string, Rows[T]> }

/** One row put in place (inserted or replaced whole) or removed. */
export type Change = {
  [T in TableName]:
    | { readonly op: 'put'; readonly table: T; readonly row: Rows[T] }
    | { readonly op: 'remove'; readonly table: T; readonly id: string }
}[TableName]

/** A record without any rows. */
export function emptyRecord(): SharedRecord {
  return Object.fromEntries(tableNames.map((name) => [name, new Map()])) as unknown as MutableRecord
}

/**
 * Applies changes in order, in place, and returns the changes that undo them, in the order in
 * which they must be applied. The record belongs to the one queue that calls this.
 */
export function applyChanges(record: SharedRecord, changes: readonly Change[]): Change[] {
  const undo: Change[] = []
  for (const change of changes) undo.unshift(applyOne(record as MutableRecord, change))
  return undo
}

function applyOne(record: MutableRecord, change: Change): Change {
  const rows = record[change.table] as Map<string, Rows[TableName]>
  const id = change.op === 'put' ? change.row.id : change.id
  const before = rows.get(id)
  if (change.op === 'put') rows.set(id, change.row)
  else rows.delete(id)
  // The table's name ties row and table together; a union over all tables can't say so to the compiler.
  return before === undefined
    ? ({ op: 'remove', table: change.table, id } as Change)
    : ({ op: 'put', table: change.table, row: before } as Change)
}

/** The change that puts a row, typed by its table. */
export function put<T extends TableName>(table: T, row: Rows[T]): Change {
  return { op: 'put', table, row } as Change
}

/** The change that removes a row. */
export function remove(table: TableName, id: string): Change {
  return { op: 'remove', table, id } as Change
}
