import {
  applyChanges,
  emptyCompartment,
  type ChangeOf,
  type Compartment,
  type RowTypes,
} from '../../shared/rows/compartment'
import type { Sealer } from '../vault/vault'
import { Generations } from './generations'
import { openDatabase, type SqlDatabase } from './sqlite'
import { decodeRow, statementFor, type TableSchemas } from './tableCodec'

/** The file was made by a newer Candor. It was not changed. */
export class MadeByNewer extends Error {
  override name = 'MadeByNewer'
}

/** What makes one compartment: its schemas and its migrations. */
export interface CompartmentKind<R extends RowTypes<R>> {
  readonly schemas: TableSchemas<R>
  readonly migrations: readonly string[]
}

/** A compartment on disk: its rows in memory, its database, and the folder that makes it durable. */
export class CompartmentStore<R extends RowTypes<R>> {
  private constructor(
    readonly rows: Compartment<R>,
    private readonly database: SqlDatabase,
    private readonly generations: Generations,
    /** Snapshots found damaged on opening; an older one was used and these were left untouched. */
    readonly damaged: readonly string[],
  ) {}

  /** Opens the compartment in a folder, or makes an empty one there. */
  static async open<R extends RowTypes<R>>(
    folder: string,
    kind: CompartmentKind<R>,
    sealer: Sealer,
  ): Promise<CompartmentStore<R>> {
    const generations = new Generations(folder, sealer)
    const { bytes, damaged } = await generations.load()
    const database = await openDatabase(bytes)
    migrate(database, kind.migrations)
    return new CompartmentStore(readAll(database, kind.schemas), database, generations, damaged)
  }

  /** Applies changes in memory, all or none, and returns those that undo them. Not yet on disk. */
  apply(changes: readonly ChangeOf<R>[]): ChangeOf<R>[] {
    this.database.transact(changes.map((change) => statementFor<R>(change)))
    return applyChanges(this.rows, changes)
  }

  /** Makes everything applied so far durable; rejects when the disk refuses. */
  save(): Promise<void> {
    return this.generations.save(this.database.bytes())
  }

  /** Drops the database from memory. */
  close(): void {
    this.database.close()
  }
}

function migrate(database: SqlDatabase, migrations: readonly string[]): void {
  const version = Number(database.rows('PRAGMA user_version')[0]?.['user_version'] ?? 0)
  if (version > migrations.length)
    throw new MadeByNewer(`version ${version}, this program knows ${migrations.length}`)
  for (const [index, sql] of migrations.entries()) {
    if (index < version) continue
    database.transact([
      { sql, values: [] },
      { sql: `PRAGMA user_version = ${index + 1}`, values: [] },
    ])
  }
}

function readAll<R extends RowTypes<R>>(
  database: SqlDatabase,
  schemas: TableSchemas<R>,
): Compartment<R> {
  const names = Object.keys(schemas) as (keyof R & string)[]
  const compartment = emptyCompartment<R>(names)
  for (const table of names)
    for (const row of database.rows(`SELECT * FROM "${table}"`))
      // The schema that parsed the row is the table's own, which the compiler can't follow here.
      applyChanges(compartment, [
        { op: 'put', table, row: decodeRow(schemas[table], row) } as unknown as ChangeOf<R>,
      ])
  return compartment
}
