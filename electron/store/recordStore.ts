import { join } from 'node:path'
import { tables, type Rows } from '../../shared/record/tables'
import type { Vault } from '../vault/vault'
import { CompartmentStore, type CompartmentKind } from './compartmentStore'
import { recordMigrations } from './migrations/record'

/** The shared record on disk. */
export type RecordStore = CompartmentStore<Rows>

const kind: CompartmentKind<Rows> = { schemas: tables, migrations: recordMigrations }

/** Opens the shared record of the workgroup kept in a folder. */
export const openRecordStore = (workgroupFolder: string, vault: Vault): Promise<RecordStore> =>
  CompartmentStore.open(join(workgroupFolder, 'record'), kind, vault.sealer('record'))
