import fc from 'fast-check'
import { statSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MadeByNewer } from '../../electron/store/compartmentStore'
import { AllDamaged, Generations } from '../../electron/store/generations'
import { recordMigrations } from '../../electron/store/migrations/record'
import { restrictedMigrations } from '../../electron/store/migrations/restricted'
import { openRecordStore } from '../../electron/store/recordStore'
import { openRestrictedStore } from '../../electron/store/restrictedStore'
import { openDatabase } from '../../electron/store/sqlite'
import { Vault } from '../../electron/vault/vault'
import { put, remove } from '../../shared/record/state'
import { tableNames, tables } from '../../shared/record/tables'
import type { z } from '../../shared/zod'
import { restrictedTables } from '../../shared/restricted/tables'
import { anyChanges } from '../builders/anyRecord'
import { filesIn, freshFolder } from '../builders/folders'

let keys: string
let vault: Vault

// One vault for all: what takes its time in making one is meant to.
beforeAll(async () => {
  keys = await mkdtemp(join(tmpdir(), 'candor-test-'))
  vault = (await Vault.create(keys, 'a passphrase of the tests')).vault
})
afterAll(() => rm(keys, { recursive: true, force: true }))

const heron = (name: string) =>
  put('neighborhood', { id: 'heron', name, position: 1, retired: false })

/** A workgroup folder whose record was saved once for each name. */
async function savedAs(...names: string[]): Promise<string> {
  const folder = await freshFolder()
  const store = await openRecordStore(folder, vault)
  for (const name of names) {
    store.apply([heron(name)])
    await store.save()
  }
  store.close()
  return folder
}

const nameIn = async (folder: string): Promise<string | undefined> => {
  const store = await openRecordStore(folder, vault)
  store.close()
  return store.rows.neighborhood.get('heron')?.name
}

const snapshots = async (folder: string): Promise<string[]> =>
  (await readdir(join(folder, 'record'))).sort()

async function damage(folder: string, snapshot: string): Promise<void> {
  const path = join(folder, 'record', snapshot)
  const bytes = await readFile(path)
  bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1
  await writeFile(path, bytes)
}

describe('what is saved', () => {
  test('comes back exactly, whatever the rows, in every table', async () => {
    const seen = new Set<string>()
    await fc.assert(
      fc.asyncProperty(anyChanges(), async (changes) => {
        const folder = await freshFolder()
        const store = await openRecordStore(folder, vault)
        store.apply(changes)
        await store.save()
        const again = await openRecordStore(folder, vault)
        for (const name of tableNames) {
          if (store.rows[name].size > 0) seen.add(name)
          expect(again.rows[name]).toEqual(store.rows[name])
        }
        store.close()
        again.close()
      }),
      { numRuns: 40 },
    )
    expect([...seen].sort()).toEqual([...tableNames].sort())
  })

  test('is what stands after rows were replaced and removed', async () => {
    const folder = await savedAs('Heron Flat', 'Heron Flats')
    expect(await nameIn(folder)).toBe('Heron Flats')
    const store = await openRecordStore(folder, vault)
    store.apply([remove('neighborhood', 'heron')])
    await store.save()
    expect(await nameIn(folder)).toBeUndefined()
  })

  test('is all of a change or nothing of it', async () => {
    const store = await openRecordStore(await freshFolder(), vault)
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
    const record = await openRecordStore(folder, vault)
    const restricted = await openRestrictedStore(folder, vault)
    expect(Object.keys(record.rows)).not.toContain('restrictedNote')
    expect(Object.keys(restricted.rows)).toEqual(['restrictedNote'])
  })
})

describe('a damaged snapshot', () => {
  test('is passed over for the one before, and left where it is', async () => {
    const folder = await savedAs('First', 'Second')
    await damage(folder, 'snap-2')
    const damaged = await readFile(join(folder, 'record', 'snap-2'))
    const store = await openRecordStore(folder, vault)
    expect(store.rows.neighborhood.get('heron')?.name).toBe('First')
    expect(store.damaged).toEqual(['snap-2'])
    store.apply([heron('Third')])
    await store.save()
    expect(await readFile(join(folder, 'record', 'snap-2'))).toEqual(damaged)
    expect(await nameIn(folder)).toBe('Third')
  })

  test('cut off in the middle, as by a power cut, is passed over, too', async () => {
    const folder = await savedAs('First', 'Second')
    const path = join(folder, 'record', 'snap-2')
    await writeFile(path, (await readFile(path)).subarray(0, 1000))
    expect(await nameIn(folder)).toBe('First')
  })

  test('beside damaged ones only is refused, and nothing is touched', async () => {
    const folder = await savedAs('First', 'Second')
    for (const name of ['snap-1', 'snap-2']) await damage(folder, name)
    const before = await filesIn(folder)
    await expect(openRecordStore(folder, vault)).rejects.toBeInstanceOf(AllDamaged)
    expect(await filesIn(folder)).toEqual(before)
  })
})

describe('the folder', () => {
  test('keeps the three newest snapshots', async () => {
    const folder = await savedAs('1', '2', '3', '4', '5')
    expect(await snapshots(folder)).toEqual(['snap-3', 'snap-4', 'snap-5'])
  })

  test('of a newer Candor is refused unharmed', async () => {
    const folder = await freshFolder()
    const database = await openDatabase(null)
    const sql = `PRAGMA user_version = ${recordMigrations.length + 1}`
    database.transact([{ sql, values: [] }])
    const generations = new Generations(join(folder, 'record'), vault.sealer('record'))
    await generations.load()
    await generations.save(database.bytes())
    const before = await filesIn(folder)
    await expect(openRecordStore(folder, vault)).rejects.toBeInstanceOf(MadeByNewer)
    expect(await filesIn(folder)).toEqual(before)
  })

  test('is read by its owner alone', async () => {
    const folder = await savedAs('First')
    expect(statSync(join(folder, 'record')).mode & 0o077).toBe(0)
    expect(statSync(join(folder, 'record', 'snap-1')).mode & 0o077).toBe(0)
  })
})

test('a text keeps every sign, even those nobody types', async () => {
  const folder = await savedAs('a\0b\u2028\u{1F319}')
  expect(await nameIn(folder)).toBe('a\0b\u2028\u{1F319}')
})

test('a row of a file that breaks its table’s rules isn’t taken for one', async () => {
  const folder = await freshFolder()
  const database = await openDatabase(null)
  for (const sql of recordMigrations) database.transact([{ sql, values: [] }])
  const values = ['heron', '', 1, 0]
  database.transact([
    { sql: `PRAGMA user_version = ${recordMigrations.length}`, values: [] },
    { sql: 'INSERT INTO neighborhood VALUES (?, ?, ?, ?)', values },
  ])
  const generations = new Generations(join(folder, 'record'), vault.sealer('record'))
  await generations.load()
  await generations.save(database.bytes())
  await expect(openRecordStore(folder, vault)).rejects.toThrow()
})
