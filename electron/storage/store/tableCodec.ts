import { z } from '../../../shared/kernel/zod'
import type { ChangeOf, RowTypes } from '../../../shared/kernel/compartment'
import type { SqlRow, SqlStatement, SqlValue } from './sqlite'

/*
 * How rows become SQL and back: lists are JSON text, booleans 0 or 1, everything else as it is.
 * What is read is parsed by the table's strict schema, like everything that comes from a disk.
 */

/** A schema for each table. */
export type TableSchemas<R> = { readonly [T in keyof R]: z.ZodObject }

/** The statement that makes one change. */
export function statementFor<R extends RowTypes<R>>(change: ChangeOf<R>): SqlStatement {
  const table = String(change.table)
  if (change.op === 'remove')
    return { sql: `DELETE FROM "${table}" WHERE "id" = ?`, values: [change.id] }
  const entries = Object.entries(change.row)
  const columns = entries.map(([column]) => `"${column}"`).join(', ')
  const marks = entries.map(() => '?').join(', ')
  return {
    sql: `INSERT OR REPLACE INTO "${table}" (${columns}) VALUES (${marks})`,
    values: entries.map(([, value]) => encode(value)),
  }
}

function encode(value: unknown): SqlValue {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value
  if (typeof value === 'boolean') return value ? 1 : 0
  return JSON.stringify(value)
}

/** Turns database rows into the rows of a table; throws when one isn't one. */
export function rowDecoder(schema: z.ZodObject): (row: SqlRow) => { id: string } {
  // Found once for a table: most columns are kept as they are.
  const decoded = Object.entries(schema.shape).flatMap(([column, type]) =>
    type instanceof z.ZodBoolean
      ? [[column, (value: SqlValue) => value === 1] as const]
      : type instanceof z.ZodArray
        ? [[column, listFrom] as const]
        : [],
  )
  return (row) => {
    const values: Record<string, unknown> = { ...row }
    for (const [column, decode] of decoded) {
      const value = row[column]
      if (value !== undefined) values[column] = decode(value)
    }
    return schema.parse(values) as { id: string }
  }
}

const listFrom = (value: SqlValue): unknown =>
  typeof value === 'string' ? (JSON.parse(value) as unknown) : value
