import { randomBytes } from 'node:crypto'
import { cp, readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { describe, expect, test, vi } from 'vitest'
import { backupWork } from '../../../electron/storage/store/backupCheck'
import type { BackupCheck } from '../../../electron/storage/store/backupMessages'
import { checkBackupsInThread } from '../../../electron/storage/store/backupClient'
import { encodeChange } from '../../../electron/storage/store/changeCodec'
import { recordMigrations } from '../../../electron/storage/store/migrations/record'
import { openDatabase, type SqlStatement } from '../../../electron/storage/store/sqlite'
import { readBackup, writeBackup } from '../../../electron/storage/vault/backup'
import { firstChain } from '../../../electron/storage/vault/chain'
import { newHeader } from '../../../electron/storage/vault/header'
import { SegmentSealer, segmentHeaderLength } from '../../../electron/storage/vault/segment'
import { newRecoveryCode } from '../../../electron/storage/vault/secrets'
import { sealSnapshot } from '../../../electron/storage/vault/snapshot'
import { nodeFiles } from '../../../electron/storage/vault/nodeFiles'
import { Vault } from '../../../electron/storage/vault/vault'
import { freshFolder } from '../../builders/folders'

const passphrase = 'seven herons cross the millrace'

const migrated: SqlStatement[] = [
  ...recordMigrations.map((sql) => ({ sql, values: [] })),
  { sql: `PRAGMA user_version = ${recordMigrations.length}`, values: [] },
]

/** Takes minutes, and never yields: SQLite has no end to it of its own. */
const endless =
  'WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 2000000000) SELECT count(*) FROM c'

/** A backup somebody made by hand, whose passphrase they know: a snapshot and changes of their own. */
async function craftBackup(
  inSnapshot: readonly SqlStatement[],
  changes: readonly SqlStatement[] = [],
): Promise<Buffer> {
  const code = newRecoveryCode()
  const { keys, bytes } = await newHeader(passphrase, code, { cost: { N: 64, r: 8, p: 1 } })
  const database = await openDatabase(null)
  for (const statement of [...migrated, ...inSnapshot]) database.transact([statement])
  const ring = keys.rings.record
  const numbers = { generation: 1, sequence: 1, chain: firstChain() }
  const parts = [
    { name: 'header-1', bytes },
    { name: 'record/snap-1', bytes: sealSnapshot(ring, numbers, database.bytes()) },
  ]
  if (changes.length > 0) {
    const capacity = 8 << 20
    const start = { capacity, firstSequence: 2, writer: randomBytes(16), chain: firstChain() }
    const sealer = SegmentSealer.create(ring, 1, start)
    const file = Buffer.alloc(capacity)
    sealer.header.copy(file)
    sealer.seal(changes.map((one) => encodeChange([one]))).copy(file, segmentHeaderLength)
    parts.push({ name: 'record/wal-1', bytes: file })
  }
  return writeBackup(ring, 7, parts)
}

const look = async (bytes: Buffer): Promise<BackupCheck> =>
  backupWork.look({ bytes, secret: passphrase })

describe('a backup made by somebody else', () => {
  test('opens when it holds what Candor writes', async () => {
    expect(await look(await craftBackup([]))).toMatchObject({
      kind: 'opened',
      contents: { meetings: 0 },
    })
  })

  test.each([
    ['a statement without an end', { sql: endless, values: [] }],
    ['one that has values', { sql: `SELECT ?, (${endless})`, values: [1] }],
    ['two in one', { sql: 'DELETE FROM "member" WHERE "id" = ?; VACUUM', values: ['x'] }],
    ['another database', { sql: "ATTACH '/etc/passwd' AS other", values: [] }],
    [
      'an insertion from a selection',
      { sql: 'INSERT INTO member SELECT * FROM member', values: [] },
    ],
  ])('isn’t run where its journal has %s', async (_what, statement) => {
    expect(await look(await craftBackup([], [statement]))).toEqual({ kind: 'damaged' })
  })

  test.each([
    ['a trigger', `CREATE TRIGGER t AFTER INSERT ON member BEGIN ${endless}; END`],
    ['a view', `CREATE VIEW v AS ${endless}`],
    ['a table of its own', 'CREATE TABLE other (id TEXT)'],
    ['a virtual table', 'CREATE VIRTUAL TABLE f USING fts4(text)'],
  ])('isn’t opened where its database has %s', async (_what, sql) => {
    expect(await look(await craftBackup([{ sql, values: [] }]))).toEqual({ kind: 'damaged' })
  })
})

test.each(['vault-1', 'vault-2'])('what %s holds is what Candor writes', async (name) => {
  const folder = await freshFolder()
  await cp(join(resolve(import.meta.dirname, '../../fixtures/vaults'), name), folder, {
    recursive: true,
  })
  const unlocking = await Vault.unlock(nodeFiles, folder, passphrase)
  const ring = unlocking.kind === 'opened' ? unlocking.vault.ring('record') : null
  if (unlocking.kind !== 'opened' || ring === null) throw new Error(unlocking.kind)
  const parts = [{ name: 'header-1', bytes: unlocking.vault.headerBytes() }]
  for (const below of ['record', 'restricted'])
    for (const file of await readdir(join(folder, below)))
      parts.push({ name: `${below}/${file}`, bytes: await readFile(join(folder, below, file)) })
  expect(await look(writeBackup(ring, 7, parts))).toMatchObject({ kind: 'opened' })
})

test.each([
  ['padded', (list: string) => list.padEnd(5 << 20)],
  ['of nothing but brackets', () => '['.repeat(5 << 20)],
])('a list of parts that is %s is not taken apart', async (_what, made) => {
  const whole = await craftBackup([])
  const end = 20 + whole.readUInt32BE(16)
  const list = Buffer.from(made(whole.subarray(20, end).toString()))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(list.length)
  const parse = vi.spyOn(JSON, 'parse')
  expect(
    readBackup(Buffer.concat([whole.subarray(0, 16), length, list, whole.subarray(end)])),
  ).toBeNull()
  expect(parse).not.toHaveBeenCalled()
  parse.mockRestore()
  expect(readBackup(whole)?.parts).toHaveLength(2)
})

test('looking into a backup keeps nobody waiting, and ends at once when it is told to', async () => {
  const check = checkBackupsInThread(pathToFileURL(resolve('out/main/backupWorker.js')))
  const many = Array.from({ length: 20_000 }, (_, at) => ({
    sql: 'INSERT OR REPLACE INTO "communityGroup" ("id") VALUES (?)',
    values: [`g${at}`],
  }))
  const bytes = await craftBackup([], many)
  const stopping = new AbortController()
  const looking = check((work) => work.look({ bytes, secret: passphrase }), stopping.signal)
  let isOver = false
  const outcome = expect(looking.finally(() => (isOver = true))).rejects.toThrow()
  // On this thread, nothing else would come to its turn before the end.
  for (let tick = 0; tick < 20; tick += 1) await pause(5)
  expect(isOver).toBe(false)
  stopping.abort()
  await outcome
})
