import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { recordMigrations } from '../../../electron/storage/store/migrations/record'
import { openRecordStore, type RecordStore } from '../../../electron/storage/store/recordStore'
import { openDatabase } from '../../../electron/storage/store/sqlite'
import { keeperInThread } from '../../../electron/storage/store/databaseClient'
import { keeperInProcess } from '../../../electron/storage/store/databaseProcess'
import { openRestrictedStore } from '../../../electron/storage/store/restrictedStore'
import { nodeFiles } from '../../../electron/storage/vault/files'
import { openSnapshot } from '../../../electron/storage/vault/snapshot'
import { onlyNamed } from '../../../shared/workgroup/usualReach'
import { put } from '../../../shared/record/record'
import { defaultSettings, put as restrictedPut } from '../../../shared/restricted/state'
import { freshFolder } from '../../builders/folders'
import { freshRing } from '../../verify/disk/history'

/** The built thread, as the program starts it: its database must be what the journal says. */
const openKeeper = keeperInThread(pathToFileURL(resolve('out/main/storeWorker.js')))
/** The same for the process of the restricted notes. */
const notesProcess = pathToFileURL(resolve('out/main/notesProcess.js'))
const ring = freshRing()

async function openStore(folder: string): Promise<RecordStore> {
  const store = await openRecordStore(folder, ring, { files: nodeFiles, openKeeper }, 'anything')
  onTestFinished(() => store.close())
  return store
}

const place = (id: number) =>
  put('neighborhood', {
    id: `n${id}`,
    ...onlyNamed,
    name: `Larkmoor ${id}`,
    position: id,
    retired: false,
  })

test('a snapshot holds exactly the changes up to its number, while others are being made', async () => {
  const folder = await freshFolder()
  const store = await openStore(folder)
  for (let id = 0; id < 40; id += 1) store.apply([place(id)])
  await store.save()
  const snapshot = store.checkpoint()
  // While the thread has its hands full.
  for (let id = 40; id < 60; id += 1) {
    store.apply([place(id)])
    await store.save()
  }
  await snapshot
  const path = join(folder, 'record', 'snap-1')
  const read = openSnapshot(await readFile(path), ring, 1)
  const changes = (read?.sequence ?? 0) - recordMigrations.length
  expect(changes).toBeGreaterThanOrEqual(40)
  expect(changes).toBeLessThan(60)
  const database = await openDatabase(read?.content ?? null)
  expect(database.rows('SELECT id FROM neighborhood')).toHaveLength(changes)
  database.close()
})

test('all rows are handed over, however many there are, and are what was saved', async () => {
  const folder = await freshFolder()
  const store = await openStore(folder)
  for (let id = 0; id < 1_201; id += 1) store.apply([place(id)])
  await store.save()
  const again = await openStore(folder)
  expect(again.rows).toEqual(store.rows)
})

test('a change the database would not take is told by the next question, and no snapshot is made', async () => {
  const folder = await freshFolder()
  const at = {
    folder: join(folder, 'record'),
    compartment: 'record',
    expected: 'anything',
  } as const
  const keeper = await openKeeper({ ...at, ring }, () => undefined)
  onTestFinished(() => keeper.close())
  keeper.run(Buffer.from('[["INSERT INTO nowhere VALUES (?)",[1]]]'))
  await expect(keeper.checkpoint(1, 1)).rejects.toThrow()
  expect(await nodeFiles.list(at.folder)).toEqual([])
})

test('restricted notes are held, saved and read back by a process of their own', async () => {
  const folder = await freshFolder()
  const own = { ...freshRing(), compartment: 'restricted' } as const
  const tools = { files: nodeFiles, openKeeper: keeperInProcess(notesProcess) }
  const store = await openRestrictedStore(folder, own, tools, 'anything')
  store.apply([restrictedPut('restrictedSettings', { ...defaultSettings, keepDays: 77 })])
  await store.save()
  await store.checkpoint()
  await store.close()
  const again = await openRestrictedStore(folder, own, tools, 'anything')
  expect(again.rows.restrictedSettings.get('settings')?.keepDays).toBe(77)
  await again.close()
})
