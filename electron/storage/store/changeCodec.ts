import { z } from '../../../shared/kernel/zod'
import type { SqlStatement } from './sqlite'

/*
 * How a change is kept in the journal: its SQL statements with their values, as JSON. Statements
 * mean the same to any version of Candor, and to any other reader of SQLite.
 */

const Statements = z.array(
  z.tuple([z.string(), z.array(z.union([z.string(), z.number(), z.null()]))]),
)

/** The bytes of a change. */
export const encodeChange = (statements: readonly SqlStatement[]): Buffer =>
  Buffer.from(JSON.stringify(statements.map(({ sql, values }) => [sql, values])))

/** The statements of a change; throws when the bytes are none. */
export const decodeChange = (bytes: Uint8Array): SqlStatement[] =>
  Statements.parse(JSON.parse(Buffer.from(bytes).toString('utf8'))).map(([sql, values]) => ({
    sql,
    values,
  }))
