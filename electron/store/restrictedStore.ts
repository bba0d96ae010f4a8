import { join } from 'node:path'
import { restrictedTables, type RestrictedRows } from '../../shared/restricted/tables'
import type { Vault } from '../vault/vault'
import { CompartmentStore, type CompartmentKind } from './compartmentStore'
import { restrictedMigrations } from './migrations/restricted'

/** The restricted notes on disk, in a folder and a database of their own. */
export type RestrictedStore = CompartmentStore<RestrictedRows>

const kind: CompartmentKind<RestrictedRows> = {
  schemas: restrictedTables,
  migrations: restrictedMigrations,
}

/** Opens the restricted notes of the workgroup kept in a folder. */
export const openRestrictedStore = (
  workgroupFolder: string,
  vault: Vault,
): Promise<RestrictedStore> =>
  CompartmentStore.open(join(workgroupFolder, 'restricted'), kind, vault.sealer('restricted'))
