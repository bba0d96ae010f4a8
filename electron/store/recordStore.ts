import { join } from 'node:path'
import { tables, type Rows } from '../../shared/record/tables'
import { CompartmentStore, type CompartmentKind } from './compartmentStore'
import { recordMigrations } from './migrations/record'

/** The shared record on disk. */
export type RecordStore = CompartmentStore<Rows>

const kind: CompartmentKind<Rows> = { schemas: tables, migrations: recordMigrations }

/** Opens the shared record of the workgroup kept in a folder. */
export const openRecordStore = (workgroupFolder: string): Promise<RecordStore> =>
  CompartmentStore.open(join(workgroupFolder, 'record'), kind)
