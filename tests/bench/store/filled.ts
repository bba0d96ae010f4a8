import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { recordMigrations } from '../../../electron/storage/store/migrations/record'
import { openDatabase } from '../../../electron/storage/store/sqlite'
import { statementFor } from '../../../electron/storage/store/tableCodec'
import { firstChain } from '../../../electron/storage/vault/chain'
import { nodeFiles } from '../../../electron/storage/vault/nodeFiles'
import type { KeyRing } from '../../../electron/storage/vault/keyRing'
import { writeSnapshot } from '../../../electron/storage/vault/snapshot'
import { put } from '../../../shared/record/record'
import type { Rows } from '../../../shared/record/tables'

/** A neighborhood's concern of about 1,500 letters: what a person types in one go, at the most. */
export function concern(id: number): Rows['heardStatement'] {
  return {
    id: `concern-${id}`,
    meetingId: `meeting-${id % 500}`,
    itemId: null,
    concernId: null,
    neighborhoodId: 'heron',
    wording: randomBytes(1_100).toString('base64'),
    source: 'Heron Flats residents',
    recordedAt: id,
    changedAt: id,
  }
}

/** Writes a shared record of about this many bytes as the snapshot of a folder; resolves with its database. */
export async function fillFolder(
  folder: string,
  ring: KeyRing,
  bytes: number,
): Promise<Uint8Array> {
  const database = await openDatabase(null)
  for (const sql of recordMigrations) database.transact([{ sql, values: [] }])
  database.transact([{ sql: `PRAGMA user_version = ${recordMigrations.length}`, values: [] }])
  const rows = Math.floor(bytes / 1_800)
  for (let from = 0; from < rows; from += 1_000)
    database.transact(
      Array.from({ length: Math.min(1_000, rows - from) }, (_, index) =>
        statementFor<Rows>(put('heardStatement', concern(from + index))),
      ),
    )
  const content = database.bytes()
  database.close()
  await nodeFiles.makeFolder(join(folder, 'record'))
  const numbers = { generation: 1, sequence: 1, chain: firstChain() }
  await writeSnapshot(nodeFiles, join(folder, 'record'), ring, numbers, content)
  return content
}
