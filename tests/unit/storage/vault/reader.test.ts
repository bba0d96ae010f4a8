import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openRestrictedStore } from '../../../../electron/storage/store/restrictedStore'
import { openDatabase } from '../../../../electron/storage/store/sqlite'
import { writeBackup } from '../../../../electron/storage/vault/backup'
import { nodeFiles } from '../../../../electron/storage/vault/files'
import { Vault } from '../../../../electron/storage/vault/vault'
import { toolsHere } from '../../../builders/sitting'
import {
  fromCode,
  fromPassphrase,
  openNewestHeader,
  readBackup,
  readCompartment,
  type Opened,
} from './pageReader'

const passphrase = 'seven herons cross the millrace'
const root = await mkdtemp(join(tmpdir(), 'candor-reader-'))
afterAll(() => rm(root, { recursive: true, force: true }))

const note = (text: string) => ({
  op: 'put' as const,
  table: 'restrictedNote' as const,
  row: {
    id: 'n',
    meetingId: 'm',
    itemId: 'i',
    text,
    author: '',
    disposeOn: '',
    warnedAt: null,
    createdAt: 1,
    updatedAt: 2,
  },
})

/** The notes in a vault, as someone reads them who has the page, a secret and SQLite. */
async function notesIn(folder: string, opened: Opened): Promise<unknown[]> {
  const { database, changes } = readCompartment(folder, 'restricted', opened)
  const sqlite = await openDatabase(database)
  for (const change of changes) sqlite.transact(change.map(([sql, values]) => ({ sql, values })))
  return sqlite.rows('SELECT text FROM restrictedNote').map((row) => row['text'])
}

test('someone with only the page and a secret reads what the program wrote', async () => {
  const { vault, recoveryCode } = await Vault.create(nodeFiles, root, passphrase)
  const ring = vault.ring('restricted')
  const record = vault.ring('record')
  if (ring === null || record === null) throw new Error('the vault is locked')
  const openNewest = (): Opened => openNewestHeader(root, 'passphrase', fromPassphrase(passphrase))

  const store = await openRestrictedStore(root, ring, toolsHere)
  store.apply([note('in the journal alone')])
  await store.save()
  expect(await notesIn(root, openNewest())).toEqual(['in the journal alone'])

  await store.checkpoint()
  store.apply([note('in the journal behind a snapshot')])
  await store.save()
  expect(await notesIn(root, openNewest())).toEqual(['in the journal behind a snapshot'])
  const byCode = openNewestHeader(root, 'recovery code', fromCode(recoveryCode))
  expect(await notesIn(root, byCode)).toEqual(['in the journal behind a snapshot'])

  const { name, bytes } = await store.sealed()
  const parts = [
    { name: 'header-1', bytes: await vault.headerBytes() },
    { name: `restricted/${name}`, bytes },
  ]
  const read = readBackup(writeBackup(record, 7, parts), 'recovery code', fromCode(recoveryCode))
  expect([...read.keys()]).toEqual(['header-1', `restricted/${name}`])
  expect(read.get(`restricted/${name}`)?.equals(bytes)).toBe(true)
  await store.close()

  const again = await openRestrictedStore(root, ring, toolsHere)
  again.apply([note('by a second program')])
  await again.save()
  await again.close()
  expect(await notesIn(root, openNewest())).toEqual(['by a second program'])
})
