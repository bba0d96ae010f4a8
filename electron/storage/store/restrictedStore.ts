import { join } from 'node:path'
import { restrictedTables, type RestrictedRows } from '../../../shared/restricted/tables'
import type { KeyRing } from '../vault/keyRing'
import type { Expected } from '../vault/readLog'
import { CompartmentStore, type StoreTools } from './compartmentStore'

/** The restricted notes on disk, in a folder and a database of their own. */
export type RestrictedStore = CompartmentStore<RestrictedRows>

/** Opens the restricted notes of the workgroup kept in a folder. */
export const openRestrictedStore = (
  workgroupFolder: string,
  ring: KeyRing,
  tools: StoreTools,
  expected: Expected = 'anything',
): Promise<RestrictedStore> =>
  CompartmentStore.open<RestrictedRows>(
    { folder: join(workgroupFolder, 'restricted'), compartment: 'restricted', ring, expected },
    restrictedTables,
    tools,
  )
