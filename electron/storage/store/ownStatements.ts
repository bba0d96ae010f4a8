import type { CompartmentName } from '../vault/keyRing'
import { kinds } from './compartments'
import type { SqlDatabase, SqlStatement } from './sqlite'

/*
 * What a compartment's database is made with. A backup comes from anywhere, and whoever knows its
 * passphrase may have put other SQL into it: what Candor never wrote is never run.
 */

const put = /^INSERT OR REPLACE INTO "\w+" \("\w+"(?:, "\w+")*\) VALUES \(\?(?:, \?)*\)$/
const remove = /^DELETE FROM "\w+" WHERE "id" = \?$/
const version = /^PRAGMA user_version = (\d{1,4})$/

/** Which version of the tables a statement says it has made; 0 when it is none of these. */
export const versionSetBy = (sql: string): number => Number(version.exec(sql)?.[1] ?? 0)

/** Whether a statement is one that Candor makes: one row put or removed, or a step of its migrations. */
export function isOwnStatement(
  { sql, values }: SqlStatement,
  compartment: CompartmentName,
): boolean {
  if (values.length > 0) return put.test(sql) || remove.test(sql)
  return version.test(sql) || kinds[compartment].migrations.includes(sql)
}

/** What a database consists of, apart from its rows. */
const schemaOf = (database: SqlDatabase): string =>
  JSON.stringify(
    database.rows('SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name'),
  )

/**
 * Whether a database has the tables its version has, and nothing else: no trigger, view or rule that
 * would be run with what is written to it. `fresh` is an empty database, which is used up.
 */
export function hasOwnSchema(
  database: SqlDatabase,
  fresh: SqlDatabase,
  compartment: CompartmentName,
): boolean {
  const at = Number(database.rows('PRAGMA user_version')[0]?.['user_version'] ?? 0)
  // A later version is told of by who brings it up to date.
  if (at > kinds[compartment].migrations.length) return true
  for (const sql of kinds[compartment].migrations.slice(0, at))
    fresh.transact([{ sql, values: [] }])
  return schemaOf(database) === schemaOf(fresh)
}
