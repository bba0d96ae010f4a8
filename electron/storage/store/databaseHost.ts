import type { Files } from '../vault/files'
import { AllDamaged, MadeByNewer } from '../vault/recoveryFindings'
import type { CompartmentName, KeyRing } from '../vault/keyRing'
import { checkKept, readLog, type Expected, type LogState } from '../vault/readLog'
import { sealSnapshot, type SnapshotNumbers, writeSnapshot } from '../vault/snapshot'
import { decodeChange, encodeChange } from './changeCodec'
import { kinds } from './compartments'
import { hasOwnSchema, isOwnStatement, versionSetBy } from './ownStatements'
import { openDatabase, type SqlDatabase, type SqlStatement } from './sqlite'
import { rowDecoder } from './tableCodec'

/** Which compartment, where, and what opens it. */
export interface Place {
  readonly folder: string
  readonly compartment: CompartmentName
  readonly ring: KeyRing
  readonly expected: Expected
  /** It comes from a file anybody may have made: how many rows it may have at most. Absent for one's own. */
  readonly rowsAtMost?: number
}

/** What opening a compartment gives. Plain data: it may cross threads. */
export interface OpenedCompartment {
  readonly state: LogState
  /** Changes the database was brought up to date with; they are not in the journal yet. */
  readonly migrations: readonly Uint8Array[]
}

/**
 * Takes the rows of a table, a piece at a time, while others are still being read: whoever takes
 * them is never kept for long, and two threads work at once.
 */
export type TakeRows = (table: string, rows: readonly { readonly id: string }[]) => void

/** How many rows are handed over at a time. */
const pieceLength = 500

/** What looking at the files one falls back on found. */
export type KeptCheck = Awaited<ReturnType<typeof checkKept>>

/**
 * Holds the database of one compartment and writes its snapshots. It has nothing to do with the
 * journal, so it can do its long work in a thread of its own while changes go on being saved.
 */
export class Keeper {
  private constructor(
    private readonly files: Files,
    private place: Place,
    private readonly database: SqlDatabase,
  ) {}

  /**
   * Opens what is in the folder and brings it up to date; nothing is written. Every row has been
   * handed over when it resolves; when it rejects, those handed over are not to be used.
   */
  static async open(
    files: Files,
    place: Place,
    take: TakeRows,
  ): Promise<{ keeper: Keeper; opened: OpenedCompartment }> {
    const { state, content, changes } = await readLog(
      files,
      place.folder,
      place.ring,
      place.expected,
    )
    const { compartment, rowsAtMost } = place
    if (content === null && changes.length === 0) {
      const { bytes, migrations } = await migratedDatabase(compartment)
      // Copies, since whoever gets them may hand them to a thread or overwrite them.
      const database = await openDatabase(bytes.slice())
      const opened = { state, migrations: migrations.map((change) => Uint8Array.from(change)) }
      return { keeper: new Keeper(files, place, database), opened }
    }
    const database = await openDatabase(content)
    if (rowsAtMost !== undefined) await checkSchema(database, compartment)
    for (const change of changes) {
      const statements = decodeChange(change)
      const strange = statements.filter((one) => !isOwnStatement(one, compartment))
      if (strange.length > 0) throw whatIsStrange(statements, compartment)
      database.transact(statements)
    }
    if (rowsAtMost !== undefined) checkRows(database, rowsAtMost)
    const migrations = migrate(database, kinds[place.compartment].migrations)
    readAll(database, place.compartment, take)
    return { keeper: new Keeper(files, place, database), opened: { state, migrations } }
  }

  /** Makes a change to the database; throws, and changes nothing, when it can't be made. */
  run(change: Uint8Array): void {
    this.database.transact(decodeChange(change))
  }

  /** Writes everything so far as a snapshot; resolves once it is durable and was read back. */
  checkpoint(numbers: SnapshotNumbers): Promise<void> {
    const content = this.database.bytes()
    const { folder, ring } = this.place
    return writeSnapshot(this.files, folder, ring, numbers, content)
  }

  /** Everything so far as the bytes of a snapshot, for a backup. */
  sealed(numbers: SnapshotNumbers): Buffer {
    return sealSnapshot(this.place.ring, numbers, this.database.bytes())
  }

  /** Looks at the files that were not needed for opening. */
  check(): Promise<KeptCheck> {
    return checkKept(this.files, this.place.folder, this.place.ring)
  }

  /** Seals with other keys from now on. */
  renew(ring: KeyRing): void {
    this.place = { ...this.place, ring }
  }

  /** Drops the database from memory. */
  close(): void {
    this.database.close()
  }
}

/** A change with statements Candor doesn't make: it is a newer one's, or nobody's. */
function whatIsStrange(
  statements: readonly SqlStatement[],
  compartment: CompartmentName,
): MadeByNewer | AllDamaged {
  const known = kinds[compartment].migrations.length
  return statements.some(({ sql }) => versionSetBy(sql) > known)
    ? new MadeByNewer('a step of a later version')
    : new AllDamaged('a change that Candor never made')
}

async function checkSchema(database: SqlDatabase, compartment: CompartmentName): Promise<void> {
  const fresh = await openDatabase(null)
  try {
    if (!hasOwnSchema(database, fresh, compartment))
      throw new AllDamaged('a database that Candor never made')
  } finally {
    fresh.close()
  }
}

function checkRows(database: SqlDatabase, atMost: number): void {
  let rows = 0
  for (const { name } of database.rows("SELECT name FROM sqlite_master WHERE type = 'table'"))
    rows += Number(
      database.rows(`SELECT count(*) AS rows FROM "${String(name)}"`)[0]?.['rows'] ?? 0,
    )
  if (rows > atMost) throw new AllDamaged('more rows than a workgroup has')
}

interface MigratedDatabase {
  readonly bytes: Uint8Array
  /** What brought an empty database there, for the journal. */
  readonly migrations: readonly Uint8Array[]
}

const migrated = new Map<CompartmentName, Promise<MigratedDatabase>>()

/**
 * A database without a row as it is after all migrations. Made once for all new workgroups: each time
 * a table is renamed, SQLite reads the statements of all others again.
 */
function migratedDatabase(compartment: CompartmentName): Promise<MigratedDatabase> {
  const known = migrated.get(compartment)
  if (known !== undefined) return known
  const making = migrateEmpty(compartment)
  migrated.set(compartment, making)
  return making
}

async function migrateEmpty(compartment: CompartmentName): Promise<MigratedDatabase> {
  const database = await openDatabase(null)
  try {
    const migrations = migrate(database, kinds[compartment].migrations)
    return { bytes: database.bytes(), migrations }
  } finally {
    database.close()
  }
}

/** Runs the migrations that are missing and returns them as changes for the journal. */
function migrate(database: SqlDatabase, migrations: readonly string[]): Uint8Array[] {
  const version = Number(database.rows('PRAGMA user_version')[0]?.['user_version'] ?? 0)
  if (version > migrations.length)
    throw new MadeByNewer(`version ${version}, this program knows ${migrations.length}`)
  return migrations.slice(version).map((sql, index) => {
    const statements = [
      { sql, values: [] },
      { sql: `PRAGMA user_version = ${version + index + 1}`, values: [] },
    ]
    database.transact(statements)
    return encodeChange(statements)
  })
}

function readAll(database: SqlDatabase, compartment: CompartmentName, take: TakeRows): void {
  for (const [table, schema] of Object.entries(kinds[compartment].schemas)) {
    const decode = rowDecoder(schema)
    for (const piece of database.pieces(`SELECT * FROM "${table}"`, pieceLength))
      take(table, piece.map(decode))
  }
}
