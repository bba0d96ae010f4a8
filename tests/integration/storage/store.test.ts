import fc from 'fast-check'
import { statSync } from 'node:fs'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { recordMigrations } from '../../../electron/storage/store/migrations/record'
import { restrictedMigrations } from '../../../electron/storage/store/migrations/restricted'
import { openRecordStore, type RecordStore } from '../../../electron/storage/store/recordStore'
import { openRestrictedStore } from '../../../electron/storage/store/restrictedStore'
import { openDatabase } from '../../../electron/storage/store/sqlite'
import { firstChain } from '../../../electron/storage/vault/chain'
import { nodeFiles } from '../../../electron/storage/vault/nodeFiles'
import { AllDamaged, MadeByNewer } from '../../../electron/storage/vault/recoveryFindings'
import type { CompartmentName, KeyRing } from '../../../electron/storage/vault/keyRing'
import type { Expected } from '../../../electron/storage/vault/readLog'
import { segmentHeaderLength } from '../../../electron/storage/vault/segment'
import { writeSnapshot } from '../../../electron/storage/vault/snapshot'
import { Vault } from '../../../electron/storage/vault/vault'
import { onlyNamed } from '../../../shared/workgroup/usualReach'
import { put, remove } from '../../../shared/record/record'
import { tableNames, tables } from '../../../shared/record/tables'
import type { z } from '../../../shared/kernel/zod'
import { restrictedTables } from '../../../shared/restricted/tables'
import { anyChanges } from '../../builders/anyRecord'
import { digestOf, digestsIn, freshFolder } from '../../builders/folders'
import { toolsHere } from '../../builders/sitting'

let keys: string
let vault: Vault

// One vault for all: what takes its time in making one is meant to.
beforeAll(async () => {
  keys = await mkdtemp(join(tmpdir(), 'candor-test-'))
  vault = (await Vault.create(nodeFiles, keys, 'a passphrase of the tests')).vault
})
afterAll(() => rm(keys, { recursive: true, force: true }))

const ring = (name: CompartmentName): KeyRing => {
  const found = vault.ring(name)
  if (found === null) throw new Error('the vault is locked')
  return found
}

async function openRecord(folder: string, expected: Expected = 'anything'): Promise<RecordStore> {
  const store = await openRecordStore(folder, ring('record'), toolsHere, expected)
  // Most tests have closed it by then, which is no harm.
  onTestFinished(() => store.close().catch(() => undefined))
  return store
}

const heron = (name: string) =>
  put('neighborhood', { id: 'heron', name, ...onlyNamed, position: 1, retired: false })

/** A workgroup folder whose record was saved once for each name. */
async function saveAs(...names: string[]): Promise<string> {
  return folderOf(names, () => Promise.resolve())
}

/** The same with a snapshot after each. */
async function snapshotsOf(...names: string[]): Promise<string> {
  return folderOf(names, (store) => store.checkpoint())
}

async function folderOf(
  names: readonly string[],
  afterEach: (store: RecordStore) => Promise<void>,
): Promise<string> {
  const folder = await freshFolder()
  const store = await openRecord(folder)
  for (const name of names) {
    store.apply([heron(name)])
    await store.save()
    await afterEach(store)
  }
  await store.close()
  return folder
}

const nameIn = async (folder: string): Promise<string | undefined> => {
  const store = await openRecord(folder)
  const name = store.rows.neighborhood.get('heron')?.name
  await store.close()
  return name
}

const filesOf = async (folder: string): Promise<string[]> =>
  (await readdir(join(folder, 'record'))).sort()

async function damage(folder: string, name: string, at = -20): Promise<void> {
  const path = join(folder, 'record', name)
  const bytes = await readFile(path)
  const place = at < 0 ? bytes.length + at : at
  bytes[place] = (bytes[place] ?? 0) ^ 1
  await writeFile(path, bytes)
}

describe('what is saved', () => {
  test('comes back exactly, whatever the rows, in every table', async () => {
    const seen = new Set<string>()
    await fc.assert(
      fc.asyncProperty(anyChanges(), async (changes) => {
        const folder = await freshFolder()
        const store = await openRecord(folder)
        store.apply(changes)
        await store.save()
        const again = await openRecord(folder)
        for (const name of tableNames) {
          if (store.rows[name].size > 0) seen.add(name)
          expect(again.rows[name]).toEqual(store.rows[name])
        }
        await store.close()
        await again.close()
      }),
      { numRuns: 40 },
    )
    expect([...seen].sort()).toEqual([...tableNames].sort())
  })

  test('is what stands after rows were replaced and removed', async () => {
    const folder = await saveAs('Heron Flat', 'Heron Flats')
    expect(await nameIn(folder)).toBe('Heron Flats')
    const store = await openRecord(folder)
    store.apply([remove('neighborhood', 'heron')])
    await store.save()
    expect(await nameIn(folder)).toBeUndefined()
  })

  test('is all of a change or nothing of it', async () => {
    const store = await openRecord(await freshFolder())
    const impossible = { ...heron('Heron Flats'), table: 'noSuchTable' as never }
    expect(() => store.apply([heron('Heron Flats'), impossible])).toThrow()
    expect(store.rows.neighborhood.size).toBe(0)
    store.apply([heron('Millrace')])
    expect(store.rows.neighborhood.size).toBe(1)
  })
})

describe('every table', () => {
  test.each([
    ['the shared record', recordMigrations, tables],
    ['the restricted notes', restrictedMigrations, restrictedTables],
  ])('of %s has exactly the columns of its schema', async (_what, migrations, schemas) => {
    const database = await openDatabase(null)
    for (const sql of migrations) database.transact([{ sql, values: [] }])
    const names = database
      .rows("SELECT name FROM sqlite_master WHERE type = 'table'")
      .map((row) => row['name'])
    expect(names.sort()).toEqual(Object.keys(schemas).sort())
    for (const [name, schema] of Object.entries<z.ZodObject>(schemas)) {
      const columns = database.rows(`PRAGMA table_info("${name}")`).map((row) => row['name'])
      expect(columns.sort(), name).toEqual(Object.keys(schema.shape).sort())
    }
  })

  test('of the notes is nowhere in the shared record', async () => {
    const folder = await freshFolder()
    const record = await openRecord(folder)
    const restricted = await openRestrictedStore(folder, ring('restricted'), toolsHere)
    expect(Object.keys(record.rows)).not.toContain('restrictedNote')
    expect(Object.keys(restricted.rows)).toEqual(Object.keys(restrictedTables))
  })
})

describe('a damaged file', () => {
  test('costs nothing when an older snapshot and the journal still tell everything', async () => {
    const folder = await snapshotsOf('First', 'Second')
    await damage(folder, 'snap-2')
    const damaged = digestOf(await readFile(join(folder, 'record', 'snap-2')))
    const store = await openRecord(folder)
    expect(store.rows.neighborhood.get('heron')?.name).toBe('Second')
    expect(store.findings).toEqual([{ file: 'snap-2', what: 'damaged' }])
    store.apply([heron('Third')])
    await store.save()
    await store.close()
    expect(digestOf(await readFile(join(folder, 'record', 'snap-2')))).toBe(damaged)
    expect(await nameIn(folder)).toBe('Third')
  })

  test('cut off in the middle is passed over, too', async () => {
    const folder = await snapshotsOf('First', 'Second')
    const path = join(folder, 'record', 'snap-2')
    await writeFile(path, (await readFile(path)).subarray(0, 1000))
    expect(await nameIn(folder)).toBe('Second')
  })

  test('of the journal gives what comes before the damage, says so, and is left as it is', async () => {
    const folder = await saveAs('First', 'Second', 'Third')
    // The first record makes the tables and names the place; the second, of its new name, is damaged.
    const path = join(folder, 'record', 'wal-1')
    const length = (await readFile(path)).readUInt32BE(segmentHeaderLength)
    await damage(folder, 'wal-1', segmentHeaderLength + 28 + length + 30)
    const damaged = digestOf(await readFile(path))
    const store = await openRecord(folder)
    expect(store.findings).toEqual([{ file: 'wal-1', what: 'damaged' }])
    expect(store.rows.neighborhood.get('heron')?.name).toBe('First')
    store.apply([heron('Afterwards')])
    await store.save()
    await store.close()
    expect(digestOf(await readFile(path))).toBe(damaged)
    const again = await openRecord(folder)
    expect(again.rows.neighborhood.get('heron')?.name).toBe('Afterwards')
    await again.close()
  })

  test('that one would only fall back on is told of when the rest is looked at', async () => {
    const folder = await snapshotsOf('First', 'Second')
    await damage(folder, 'snap-1')
    const store = await openRecord(folder)
    expect(store.findings).toEqual([])
    expect(await store.check()).toEqual([{ file: 'snap-1', what: 'damaged' }])
    await store.close()
  })

  test('beside damaged ones only is refused, and nothing is touched', async () => {
    const folder = await snapshotsOf('First', 'Second', 'Third', 'Fourth')
    for (const name of await filesOf(folder)) await damage(folder, name, 40)
    const before = await digestsIn(folder)
    await expect(openRecord(folder)).rejects.toBeInstanceOf(AllDamaged)
    expect(await digestsIn(folder)).toEqual(before)
  })

  test('is not the same as none at all where something was kept', async () => {
    await expect(openRecord(await freshFolder(), 'something')).rejects.toBeInstanceOf(AllDamaged)
  })
})

test.each([1, 2])(
  'a snapshot of the earlier format %i that anybody could have made up numbers nothing',
  async (format) => {
    const folder = await snapshotsOf('First')
    const planted = join(folder, 'record', 'snap-999999999999999')
    const fields = Buffer.from('000000010000000000000003', 'hex')
    const magic = Buffer.from(`CANDOR-SNAPSHOT-${format}\n`)
    await writeFile(planted, Buffer.concat([magic, fields, Buffer.alloc(300, 7)]))
    const store = await openRecord(folder, 'something')
    expect(store.findings).toEqual([{ file: 'snap-999999999999999', what: 'foreign' }])
    for (const name of ['Second', 'Third', 'Fourth']) {
      store.apply([heron(name)])
      await store.save()
      await store.checkpoint()
    }
    await store.close()
    expect(await nameIn(folder)).toBe('Fourth')
    expect(await filesOf(folder)).toContain('snap-4')
  },
)

describe('the folder', () => {
  test('keeps the three newest snapshots and the changes since the oldest of them', async () => {
    const folder = await snapshotsOf('1', '2', '3', '4', '5')
    expect(await filesOf(folder)).toEqual(['snap-3', 'snap-4', 'snap-5', 'wal-1'])
  })

  test('gets a segment of its own with each opening, which begins with what was last read', async () => {
    const folder = await saveAs('First')
    for (const name of ['Second', 'Third']) {
      const store = await openRecord(folder)
      store.apply([heron(name)])
      await store.save()
      await store.close()
    }
    expect(await filesOf(folder)).toEqual(['wal-1', 'wal-2', 'wal-3'])
    await rm(join(folder, 'record', 'wal-1'))
    await rm(join(folder, 'record', 'wal-2'))
    expect(await nameIn(folder)).toBe('Third')
  })

  test('of a newer Candor is refused unharmed', async () => {
    const folder = await freshFolder()
    const database = await openDatabase(null)
    const sql = `PRAGMA user_version = ${recordMigrations.length + 1}`
    database.transact([{ sql, values: [] }])
    await nodeFiles.makeFolder(join(folder, 'record'))
    const content = database.bytes()
    const numbers = { generation: 1, sequence: 0, chain: firstChain() }
    await writeSnapshot(nodeFiles, join(folder, 'record'), ring('record'), numbers, content)
    const before = await digestsIn(folder)
    await expect(openRecord(folder)).rejects.toBeInstanceOf(MadeByNewer)
    expect(await digestsIn(folder)).toEqual(before)
  })

  test('is read by its owner alone', async () => {
    const folder = await snapshotsOf('First')
    expect(statSync(join(folder, 'record')).mode & 0o077).toBe(0)
    for (const name of await filesOf(folder))
      expect(statSync(join(folder, 'record', name)).mode & 0o077).toBe(0)
  })
})

describe('two folders of one workgroup, put together as one', () => {
  /** Changes a copy of a folder, with a snapshot at the end when that is asked for. */
  async function changeIn(folder: string, names: readonly string[], last: boolean): Promise<void> {
    const store = await openRecord(folder)
    for (const name of names) {
      store.apply([heron(name)])
      await store.save()
    }
    if (last) await store.checkpoint()
    await store.close()
  }

  test('tell of the changes that a snapshot of the other side hides, and keep them', async () => {
    const folder = await snapshotsOf('First')
    const other = await freshFolder()
    await cp(folder, other, { recursive: true })
    await changeIn(folder, ['Here'], false)
    await changeIn(other, ['There', 'And there'], true)
    // What a service does that never replaces what is there.
    await cp(other, folder, { recursive: true, force: false })
    const store = await openRecord(folder)
    await store.save()
    expect(await store.check()).toEqual([{ file: 'wal-2', what: 'stray' }])
    for (const name of ['1', '2', '3', '4']) {
      store.apply([heron(name)])
      await store.save()
      await store.checkpoint()
    }
    await store.close()
    expect(await filesOf(folder)).toContain('wal-2')
    const again = await openRecord(folder)
    expect(await again.check()).toEqual([{ file: 'wal-2', what: 'stray' }])
  })

  test('have nothing to tell of where one went on from the other', async () => {
    const folder = await snapshotsOf('First')
    for (const [index, name] of ['2', '3', '4', '5', '6'].entries()) {
      await changeIn(folder, [name, `${name} again`], index % 2 === 0)
      const store = await openRecord(folder)
      await store.save()
      expect(await store.check()).toEqual([])
      await store.close()
    }
  })

  test('nor where a snapshot was made of changes that were not in the journal yet', async () => {
    const folder = await snapshotsOf('First')
    const store = await openRecord(folder)
    store.apply([heron('Second')])
    await store.checkpoint()
    await store.save()
    await store.close()
    const again = await openRecord(folder)
    expect(await again.check()).toEqual([])
  })
})

describe('keys renewed', () => {
  test('seal everything anew, and what the old ones sealed is gone', async () => {
    const folder = await snapshotsOf('First', 'Second')
    const old = ring('record')
    const renewed = { ...old, keys: [{ number: 2, key: Buffer.alloc(32, 9) }] }
    const store = await openRecord(folder)
    store.apply([heron('Third')])
    await store.renew(renewed)
    store.apply([heron('Fourth')])
    await store.save()
    await store.close()
    expect(await filesOf(folder)).toEqual(['snap-3', 'wal-2'])
    await expect(openRecord(folder)).rejects.toBeInstanceOf(AllDamaged)
    const again = await openRecordStore(folder, renewed, toolsHere)
    expect(again.rows.neighborhood.get('heron')?.name).toBe('Fourth')
    await again.close()
  })
})

test('a text keeps every sign, even those nobody types', async () => {
  const folder = await saveAs('a\0b\u2028\u{1F319}')
  expect(await nameIn(folder)).toBe('a\0b\u2028\u{1F319}')
})

test('a row that breaks its table’s rules is not taken, neither into a file nor out of one', async () => {
  const folder = await freshFolder()
  const store = await openRecord(folder)
  expect(() => store.apply([heron('')])).toThrow()
  expect(store.rows.neighborhood.size).toBe(0)
  await store.save()
  await store.close()
  const database = await openDatabase(null)
  for (const sql of recordMigrations) database.transact([{ sql, values: [] }])
  database.transact([
    { sql: `PRAGMA user_version = ${recordMigrations.length}`, values: [] },
    {
      sql: 'INSERT INTO neighborhood (id, name, position, retired) VALUES (?, ?, ?, ?)',
      values: ['heron', '', 1, 0],
    },
  ])
  const numbers = { generation: 1, sequence: 99, chain: firstChain() }
  const content = database.bytes()
  await writeSnapshot(nodeFiles, join(folder, 'record'), ring('record'), numbers, content)
  await expect(openRecord(folder)).rejects.toThrow()
})
