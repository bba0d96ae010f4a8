import { tables } from '../../../shared/record/tables'
import { restrictedTables } from '../../../shared/restricted/tables'
import type { z } from '../../../shared/kernel/zod'
import type { CompartmentName } from '../vault/keyRing'
import type { Answering, ColumnsAfter } from './migrations/columns'
import { recordMigrations } from './migrations/record'
import { restrictedMigrations } from './migrations/restricted'

type Schemas = Readonly<Record<string, z.ZodObject>>

/** What the keeper of a compartment needs to know of it: its schemas and its migrations. */
interface Kind {
  readonly schemas: Schemas
  readonly migrations: readonly string[]
}

/** Tables and what makes their columns. Doesn't compile unless each field has a column, and each column a field. */
const kindOf = <T extends Schemas, const M extends readonly string[]>(
  schemas: T,
  migrations: M & Answering<T, ColumnsAfter<M>>,
): Kind => ({ schemas, migrations })

/** Both compartments. A field that is added to a table is asked here for the migration that makes its column. */
export const kinds: Readonly<Record<CompartmentName, Kind>> = {
  record: kindOf(tables, recordMigrations),
  restricted: kindOf(restrictedTables, restrictedMigrations),
}
