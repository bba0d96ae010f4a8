import { rowsIn } from './filteredRows'
import { RowMap } from './rowMap'
import type { z } from './zod'

/*
 * A compartment in memory: tables of rows by id, changed only by lists of changes.
 * The shared record and the restricted notes are two compartments that never meet.
 */

/** The row type of each table of a compartment. */
export type RowTypes<R> = { readonly [T in keyof R]: { readonly id: string } }

/** One map of rows by id for each table. */
export type Compartment<R extends RowTypes<R>> = {
  readonly [T in keyof R]: ReadonlyMap<string, R[T]>
}

/** One row put in place (inserted or replaced whole) or removed. */
export type ChangeOf<R extends RowTypes<R>> =
  | { [T in keyof R]: { readonly op: 'put'; readonly table: T; readonly row: R[T] } }[keyof R]
  | { readonly op: 'remove'; readonly table: keyof R; readonly id: string }

/** The rows of tables, by the schemas of those. */
export type RowsOf<T extends Readonly<Record<string, z.ZodType>>> = {
  readonly [K in keyof T]: z.infer<T[K]>
}

/** Makes changes to some tables, each typed by its table. */
export const changesOf = <R extends RowTypes<R>>() => ({
  /** The change that puts a row. */
  put: <T extends keyof R>(table: T, row: R[T]): ChangeOf<R> =>
    ({ op: 'put', table, row }) as ChangeOf<R>,

  /** The change that removes a row. */
  remove: (table: keyof R, id: string): ChangeOf<R> => ({ op: 'remove', table, id }),
})

/** A compartment without any rows. */
export function emptyCompartment<R extends RowTypes<R>>(
  tables: readonly (keyof R)[],
): Compartment<R> {
  return Object.fromEntries(tables.map((name) => [name, new RowMap()])) as unknown as Compartment<R>
}

/**
 * The rows of a table with this value in a column, or in the list it holds, in the order in which they came into the table.
 * Takes as long as there are such rows, not as there are rows.
 */
export function rowsWith<R extends RowTypes<R>, T extends keyof R>(
  compartment: Compartment<R>,
  table: T,
  column: keyof R[T],
  value: unknown,
): R[T][] {
  return rowsIn(compartment[table], column, value)
}

/**
 * Applies changes in order, in place, and returns the changes that undo them, in the order in
 * which they must be applied. A compartment belongs to the one queue that calls this.
 */
export function applyChanges<R extends RowTypes<R>>(
  compartment: Compartment<R>,
  changes: readonly ChangeOf<R>[],
): ChangeOf<R>[] {
  const undo: ChangeOf<R>[] = []
  for (const change of changes) undo.unshift(applyOne(compartment, change))
  return undo
}

function applyOne<R extends RowTypes<R>>(
  compartment: Compartment<R>,
  change: ChangeOf<R>,
): ChangeOf<R> {
  // `ChangeOf` ties a row to its table; a map over all tables can't say so to the compiler.
  const rows = compartment[change.table] as unknown as Map<string, { readonly id: string }>
  const id = change.op === 'put' ? change.row.id : change.id
  const before = rows.get(id)
  if (change.op === 'put') rows.set(id, change.row)
  else rows.delete(id)
  const undo =
    before === undefined
      ? { op: 'remove', table: change.table, id }
      : { op: 'put', table: change.table, row: before }
  return undo as ChangeOf<R>
}

/** The rows of a table for which something holds, in the order in which they came into it. */
export const rowsWhere = <R extends RowTypes<R>, T extends keyof R>(
  compartment: Compartment<R>,
  table: T,
  holds: (row: R[T]) => boolean,
): R[T][] => [...compartment[table].values()].filter(holds)
