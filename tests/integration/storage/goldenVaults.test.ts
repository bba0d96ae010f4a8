import { cp } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { recordMigrations } from '../../../electron/storage/store/migrations/record'
import { restrictedMigrations } from '../../../electron/storage/store/migrations/restricted'
import { openRecordStore, type RecordStore } from '../../../electron/storage/store/recordStore'
import {
  openRestrictedStore,
  type RestrictedStore,
} from '../../../electron/storage/store/restrictedStore'
import { nodeFiles } from '../../../electron/storage/vault/nodeFiles'
import { Vault } from '../../../electron/storage/vault/vault'
import { onlyNamed } from '../../../shared/workgroup/usualReach'
import { put } from '../../../shared/record/record'
import { judgeFile } from '../../../shared/restricted/openEntries'
import { releasesOf, standing } from '../../../shared/restricted/releases'
import { digestOf, digestsIn, freshFolder } from '../../builders/folders'
import { toolsHere } from '../../builders/sitting'

/**
 * Vaults as Candor once wrote them, kept forever: whoever has one opens it with today's Candor.
 * `vault-1`: no journal yet, the first tables of both compartments.
 * `vault-2`: entries about a participant that name no release; releases without all their elements.
 */
const golden = resolve(import.meta.dirname, '../../fixtures/vaults')
const passphrase = 'seven herons cross the millrace'
const recoveryCode = 'YK6Y-DMD1-M5MW-QZ07-EERT-MW45-0CY8-92PS-EMQD'

async function openCopy(
  folder: string,
  secret = passphrase,
): Promise<{ record: RecordStore; restricted: RestrictedStore }> {
  const unlocking = await Vault.unlock(nodeFiles, folder, secret)
  if (unlocking.kind !== 'opened') throw new Error(unlocking.kind)
  const [recordRing, ring] = [unlocking.vault.ring('record'), unlocking.vault.ring('restricted')]
  if (recordRing === null || ring === null) throw new Error('the vault is locked')
  const record = await openRecordStore(folder, recordRing, toolsHere, 'something')
  const restricted = await openRestrictedStore(folder, ring, toolsHere)
  onTestFinished(async () => {
    await record.close()
    await restricted.close()
  })
  return { record, restricted }
}

async function copyOf(name: string): Promise<string> {
  const folder = await freshFolder()
  await cp(join(golden, name), folder, { recursive: true })
  return folder
}

const contentIn = ({ record, restricted }: Awaited<ReturnType<typeof openCopy>>): unknown => ({
  workgroup: record.rows.workgroup.get('w')?.name,
  neighborhood: record.rows.neighborhood.get('heron')?.name,
  item: record.rows.agendaItem.get('i')?.notes,
  action: record.rows.actionItem.get('a')?.owner,
  note: restricted.rows.restrictedNote.get('n')?.text,
})

const content = {
  workgroup: 'Larkmoor LEAD OWG',
  neighborhood: 'Heron Flats',
  item: 'It is dark there from five o’clock.',
  action: 'R. Adeyo',
  note: 'A private note, invented.',
}

describe('a vault from before there was a journal', () => {
  test.each([
    ['passphrase', passphrase],
    ['recovery code', recoveryCode],
  ])('opens with its %s, and opening writes nothing', async (_kind, secret) => {
    const folder = await copyOf('vault-1')
    const before = await digestsIn(folder)
    const opened = await openCopy(folder, secret)
    expect(contentIn(opened)).toEqual(content)
    expect([...opened.record.findings, ...opened.restricted.findings]).toEqual([])
    expect(await digestsIn(folder)).toEqual(before)
  })

  test('is gone on with, and keeps what it had', async () => {
    const folder = await copyOf('vault-1')
    const first = await openCopy(folder)
    const millrace = { id: 'mill', name: 'Millrace', ...onlyNamed, position: 2, retired: false }
    first.record.apply([put('neighborhood', millrace)])
    await first.record.save()
    await first.restricted.save()
    const again = await openCopy(folder)
    expect(contentIn(again)).toEqual(content)
    expect(again.record.rows.neighborhood.get('mill')?.name).toBe('Millrace')
    expect([...again.record.findings, ...again.restricted.findings]).toEqual([])
  })
})

describe('a vault from before entries named their release', () => {
  const code = '0X8D-807J-SGYH-223R-N6QN-N0GK-MPQ5-P2CQ-725V'

  test.each([
    ['passphrase', passphrase],
    ['recovery code', code],
  ])(
    'opens with its %s; its entries stand on nothing, as if under part 2',
    async (_kind, secret) => {
      const { record, restricted } = await openCopy(await copyOf('vault-2'), secret)
      expect(record.rows.workgroup.size).toBe(1)
      expect([...record.rows.attendance.values()]).toMatchObject([
        { presence: 'room', aloneAt: null },
      ])
      const [note] = restricted.rows.participantNote.values()
      const [action] = restricted.rows.restrictedAction.values()
      const onNothing = { releaseId: null, agreement: '', part2: true, kinds: [] }
      expect(note).toMatchObject({ ...onNothing, text: 'A note about a participant, invented.' })
      expect(action).toMatchObject({ ...onNothing, wording: 'Call the clinic' })
      expect([...restricted.rows.disclosure.values()]).toMatchObject([
        { basis: 'alone', lawfulBasis: null, shown: [], keptBack: 0 },
      ])
      // Whoever is there, and whatever its releases say, neither opens before anybody.
      const person = { memberId: 'p', name: 'Noor Haddad', organization: '' }
      const people = [
        {
          ...person,
          category: 'Case management',
          agreed: 'yes',
          whereabouts: 'in the room',
        } as const,
      ]
      const [participant] = restricted.rows.participant.values()
      const id = participant?.id ?? ''
      const today = '2026-12-01'
      const judged = judgeFile(restricted.rows, id, { kind: 'room', people }, today)
      expect(judged.map(({ clearance }) => clearance.people[0]?.lacks)).toEqual([
        ['needs a release'],
        ['needs a release'],
      ])
      expect(standing(releasesOf(restricted.rows, id), today)).toBe('incomplete')
      const alone = judgeFile(restricted.rows, id, { kind: 'alone' }, today)
      expect(alone.every(({ clearance }) => clearance.clear)).toBe(true)
    },
  )
})

/** Digests of migrations that files out there were made with: they mean what they meant. */
const frozen = {
  record: [
    'a4b6932738b7cddf',
    'fc19b5b104282dfe',
    'a3dbbfb7370fb387',
    'c6b1f1bbe6840d88',
    'accaec55f15bd654',
    'd3b5683ab44ab9f2',
    'e20b7810cb1ed8fd',
    '83b4739de91c9849',
    'cfc7df63d7cb6350',
    '38b607d3046384e2',
    'e9f871930c8c1592',
    'a0386fa60935fe2e',
    '0a9b3173880becd6',
    '47b1ea0094512aee',
    '030721dbc6cc4e0c',
    'c6421af101cdf3ee',
    'dbf5e6fdaecdcfe6',
    'f0b7234ccb13bb2d',
    '1fd0b00524277ec3',
    'adf66535c8e9b398',
    'e03a3ec42b95478a',
    'eb237f7c8841d450',
    'b5fd437558d3c09b',
    '6e00b67f2b0598ba',
    'e811b57281b585fe',
    '46ba28b8c69879ce',
    '16346945d6cbc9e0',
    'b7123d05ff6a00ad',
    '25ab23294ffca1fc',
    '540b0dcd1a6e9ce0',
    'ebe448f8c885b7b1',
    'bf222902ebc66094',
  ],
  restricted: [
    '86e06fd926eac5a3',
    'a5af7f5788c56b7e',
    'd3d46a35cae74154',
    '6eaceaca17eaeeda',
    '2e232c96b103be0a',
    '3ffce6effb715851',
    '3ba69d4b71a3f1c1',
    '2d9c539c9e1648bc',
    '8b84bd2ebfd9f199',
    'd949f598ed5a6b94',
  ],
}

test('no migration changes once files were made with it; a new one is added here, too', () => {
  const digests = (migrations: readonly string[]): string[] =>
    migrations.map((sql) => digestOf(Buffer.from(sql)).slice(0, 16))
  expect(digests(recordMigrations)).toEqual(frozen.record)
  expect(digests(restrictedMigrations)).toEqual(frozen.restricted)
})
