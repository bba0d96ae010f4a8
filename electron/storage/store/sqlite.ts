import initSqlJs, { type Database, type SqlJsStatic } from 'sql.js'

/*
 * The one file that knows sql.js. Everything else speaks of `SqlDatabase`, so that the library
 * could be replaced here alone.
 */

/** A value SQLite stores for us. */
export type SqlValue = string | number | null

/** A row as read, by column name. */
export type SqlRow = Readonly<Record<string, SqlValue>>

/** One statement with its values. */
export interface SqlStatement {
  readonly sql: string
  readonly values: readonly SqlValue[]
}

/** An open database, held in memory. */
export interface SqlDatabase {
  /** All rows of a query. */
  rows(sql: string): SqlRow[]
  /** The same, so many at a time. */
  pieces(sql: string, length: number): Generator<SqlRow[]>
  /** Runs statements as one transaction: all of them, or none and the error thrown. */
  transact(statements: readonly SqlStatement[]): void
  /** The whole database as the bytes of an SQLite file. */
  bytes(): Uint8Array
  close(): void
}

let library: Promise<SqlJsStatic> | undefined

/** Opens a database from the bytes of an SQLite file, or an empty one. Rejects when they are no such file. */
export async function openDatabase(bytes: Uint8Array | null): Promise<SqlDatabase> {
  library ??= initSqlJs()
  const sql = await library
  const database = new sql.Database(bytes)
  configure(database)
  return {
    rows: (query) => [...readRows(database, query)],
    pieces: (query, length) => inPieces(readRows(database, query), length),
    transact: (statements) => transact(database, statements),
    bytes: () => {
      const exported = database.export()
      // Exporting reopens the database with its default settings.
      configure(database)
      return exported
    },
    close: () => database.close(),
  }
}

/** Removed text is overwritten, not just unlinked; the vault around us makes the bytes durable. */
function configure(database: Database): void {
  database.run(
    'PRAGMA secure_delete=on; PRAGMA foreign_keys=on; PRAGMA journal_mode=memory; PRAGMA synchronous=off; PRAGMA locking_mode=exclusive;',
  )
}

function* readRows(database: Database, query: string): Generator<SqlRow> {
  const statement = database.prepare(query)
  try {
    const names = statement.getColumnNames()
    while (statement.step()) {
      const row: Record<string, SqlValue> = {}
      // Column by column with the names asked once: half the time of the library's own way.
      for (const [index, value] of statement.get().entries())
        row[names[index] ?? ''] = value as SqlValue
      yield row
    }
  } finally {
    statement.free()
  }
}

function* inPieces(rows: Iterable<SqlRow>, length: number): Generator<SqlRow[]> {
  let piece: SqlRow[] = []
  for (const row of rows) {
    piece.push(row)
    if (piece.length < length) continue
    yield piece
    piece = []
  }
  if (piece.length > 0) yield piece
}

function transact(database: Database, statements: readonly SqlStatement[]): void {
  database.run('BEGIN')
  try {
    for (const { sql, values } of statements)
      // With values only the first statement of a text runs; migrations have several and no values.
      if (values.length > 0) database.run(sql, [...values])
      else database.run(sql)
    database.run('COMMIT')
  } catch (error) {
    database.run('ROLLBACK')
    throw error
  }
}
