import { z } from '../../shared/zod'
import type { ChangeOf, RowTypes } from '../../shared/rows/compartment'
import type { SqlRow, SqlStatement, SqlValue } from './sqlite'

/**
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

/** The row a database row stands for; throws when it isn't one. */
export function decodeRow(schema: z.ZodObject, row: SqlRow): { id: string } {
  const decoded = Object.entries(row).map(([column, value]) => [
    column,
    decode(schema.shape[column], value),
  ])
  return schema.parse(Object.fromEntries(decoded)) as { id: string }
}

function decode(type: unknown, value: SqlValue): unknown {
  if (type instanceof z.ZodBoolean) return value === 1
  if (type instanceof z.ZodArray && typeof value === 'string') return JSON.parse(value) as unknown
  return value
}
