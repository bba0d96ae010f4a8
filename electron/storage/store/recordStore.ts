import { join } from 'node:path'
import { tables, type Rows } from '../../../shared/record/tables'
import type { KeyRing } from '../vault/keyRing'
import type { Expected } from '../vault/readLog'
import { CompartmentStore, type StoreTools } from './compartmentStore'

/** The shared record on disk. */
export type RecordStore = CompartmentStore<Rows>

/** Opens the shared record of the workgroup kept in a folder. */
export const openRecordStore = (
  workgroupFolder: string,
  ring: KeyRing,
  tools: StoreTools,
  expected: Expected = 'anything',
): Promise<RecordStore> =>
  CompartmentStore.open<Rows>(
    { folder: join(workgroupFolder, 'record'), compartment: 'record', ring, expected },
    tables,
    tools,
  )
