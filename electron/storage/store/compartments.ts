import { tables } from '../../../shared/record/tables'
import { restrictedTables } from '../../../shared/restricted/tables'
import type { z } from '../../../shared/kernel/zod'
import type { CompartmentName } from '../vault/keyRing'
import { recordMigrations } from './migrations/record'
import { restrictedMigrations } from './migrations/restricted'

/** What the keeper of a compartment needs to know of it: its schemas and its migrations. */
export const kinds: Readonly<
  Record<
    CompartmentName,
    {
      readonly schemas: Readonly<Record<string, z.ZodObject>>
      readonly migrations: readonly string[]
    }
  >
> = {
  record: { schemas: tables, migrations: recordMigrations },
  restricted: { schemas: restrictedTables, migrations: restrictedMigrations },
}
