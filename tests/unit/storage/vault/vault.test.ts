import fc from 'fast-check'
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nodeFiles } from '../../../../electron/storage/vault/nodeFiles'
import { CrowdedFolder } from '../../../../electron/storage/vault/recoveryFindings'
import { openHeader } from '../../../../electron/storage/vault/header'
import { open, seal, sealOverhead } from '../../../../electron/storage/vault/seal'
import {
  isRecoveryCode,
  KdfCost,
  newRecoveryCode,
} from '../../../../electron/storage/vault/secrets'
import { Vault } from '../../../../electron/storage/vault/vault'

const key = Buffer.alloc(32, 7)
const passphrase = 'seven herons cross the millrace'
/** For vaults whose cost isn't what is tested. */
const cheap = { cost: { N: 64, r: 8, p: 1 } }

let root: string
let recoveryCode: string

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'candor-vault-'))
  ;({ recoveryCode } = await Vault.create(nodeFiles, join(root, 'a'), passphrase))
})
afterAll(() => rm(root, { recursive: true, force: true }))

describe('a sealed text', () => {
  test('opens to what was sealed, with its key and its context alone', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.string(), fc.string(), (text, context, other) => {
        const sealed = seal(key, context, text)
        expect(sealed.length).toBe(text.length + sealOverhead)
        expect(open(key, context, sealed)).toEqual(Buffer.from(text))
        expect(open(Buffer.alloc(32, 8), context, sealed)).toBeNull()
        if (other !== context) expect(open(key, other, sealed)).toBeNull()
      }),
    )
  })

  test('does not open when any byte is changed, cut or added', () => {
    const sealed = seal(key, 'c', Buffer.from('what was said'))
    for (let index = 0; index < sealed.length; index += 1) {
      const flipped = Buffer.from(sealed)
      flipped[index] = (flipped[index] ?? 0) ^ 1
      expect(open(key, 'c', flipped)).toBeNull()
      expect(open(key, 'c', sealed.subarray(0, index))).toBeNull()
    }
    expect(open(key, 'c', Buffer.concat([sealed, Buffer.from([0])]))).toBeNull()
  })

  test('is never sealed twice with the same key: the random part differs each time', () => {
    const salts = Array.from({ length: 2_000 }, () =>
      seal(key, 'c', Buffer.from('same')).subarray(0, 32).toString('hex'),
    )
    expect(new Set(salts).size).toBe(salts.length)
  })
})

describe('a header', () => {
  test('opens with its passphrase, however it is composed in Unicode', async () => {
    const folder = join(root, 'unicode')
    await Vault.create(nodeFiles, folder, 'd\u00e9j\u00e0 vu at the shelter', cheap)
    const opened = await Vault.unlock(nodeFiles, folder, 'de\u0301ja\u0300 vu at the shelter')
    expect(opened.kind).toBe('opened')
  })

  test('says that a wrong secret is wrong, and changes nothing', async () => {
    const before = await readFile(join(root, 'a', 'header-1'))
    expect(
      (await Vault.unlock(nodeFiles, join(root, 'a'), 'eight herons cross the millrace')).kind,
    ).toBe('wrong secret')
    expect((await Vault.unlock(nodeFiles, join(root, 'a'), newRecoveryCode())).kind).toBe(
      'wrong secret',
    )
    expect(await readFile(join(root, 'a', 'header-1'))).toEqual(before)
    expect(await readdir(join(root, 'a'))).toEqual(['header-1', 'header-2'])
  })

  test('never opens once a byte of it is changed or cut off', async () => {
    const bytes = await readFile(join(root, 'a', 'header-1'))
    for (let index = 0; index < bytes.length; index += 1) {
      const flipped = Buffer.from(bytes)
      flipped[index] = (flipped[index] ?? 0) ^ 1
      expect((await openHeader(flipped, recoveryCode)).kind).not.toBe('opened')
    }
    for (let length = 0; length < bytes.length; length += 13)
      expect((await openHeader(bytes.subarray(0, length), recoveryCode)).kind).toBe('damaged')
  })

  test('opens with the new passphrase and no more with the old, once it was changed', async () => {
    const folder = join(root, 'changed')
    const { vault, recoveryCode: code } = await Vault.create(nodeFiles, folder, passphrase, cheap)
    const next = 'a new one for the vault'
    expect(await vault.changePassphrase('not this one at all', next)).toBe(false)
    expect(await readdir(folder)).toEqual(['header-1', 'header-2'])
    expect(await vault.changePassphrase(passphrase, next)).toBe(true)
    expect(await readdir(folder)).toEqual(['header-3', 'header-4'])
    expect((await Vault.unlock(nodeFiles, folder, passphrase)).kind).toBe('wrong secret')
    expect((await Vault.unlock(nodeFiles, folder, 'a new one for the vault')).kind).toBe('opened')
    expect((await Vault.unlock(nodeFiles, folder, code)).kind).toBe('opened')
  })

  test('is kept twice: one copy damaged is no loss', async () => {
    const folder = join(root, 'twice')
    await Vault.create(nodeFiles, folder, passphrase, cheap)
    const bytes = await readFile(join(folder, 'header-2'))
    bytes.fill(0, 100, 200)
    await writeFile(join(folder, 'header-2'), bytes)
    const unlocking = await Vault.unlock(nodeFiles, folder, passphrase)
    expect(unlocking).toMatchObject({
      kind: 'opened',
      vault: { findings: [{ file: 'header-2', what: 'damaged' }] },
    })
    expect(await readFile(join(folder, 'header-2'))).toEqual(bytes)
  })

  test('of a format to come is refused, and no wrong bit makes one look so', async () => {
    const folder = join(root, 'newer')
    await Vault.create(nodeFiles, folder, passphrase, cheap)
    const asNewer = async (name: string): Promise<void> => {
      const bytes = await readFile(join(folder, name))
      bytes.write('CANDOR-VAULT-4')
      await writeFile(join(folder, name), bytes)
    }
    await asNewer('header-2')
    expect((await Vault.unlock(nodeFiles, folder, passphrase)).kind).toBe('opened')
    await asNewer('header-1')
    expect((await Vault.unlock(nodeFiles, folder, passphrase)).kind).toBe('newer')
  })

  test('gets new keys, a new master key and a new recovery code, and forgets the old ones last', async () => {
    const folder = join(root, 'renewed')
    const { vault, recoveryCode: old } = await Vault.create(nodeFiles, folder, passphrase, cheap)
    const before = vault.ring('record')?.keys[0]?.key.toString('hex')
    expect(await vault.startRenewal('not this one at all')).toBeNull()
    const code = await vault.startRenewal(passphrase)
    expect(vault.ring('record')?.keys.map(({ number }) => number)).toEqual([1, 2])
    expect((await Vault.unlock(nodeFiles, folder, old)).kind).toBe('wrong secret')
    const midway = await Vault.unlock(nodeFiles, folder, code ?? '')
    expect(midway).toMatchObject({ kind: 'opened', renewing: true })
    expect(await vault.finishRenewal(passphrase)).toBe(true)
    const after = await Vault.unlock(nodeFiles, folder, passphrase)
    if (after.kind !== 'opened') throw new Error(after.kind)
    expect(after.renewing).toBe(false)
    const keys = after.vault.ring('record')?.keys ?? []
    expect(keys.map(({ number }) => number)).toEqual([2])
    expect(keys[0]?.key.toString('hex')).not.toBe(before)
  })

  test('drops the restricted notes’ key and brings it back with a secret', async () => {
    const folder = join(root, 'notes')
    const { vault } = await Vault.create(nodeFiles, folder, passphrase, cheap)
    const key = vault.ring('restricted')?.keys[0]?.key
    const known = Buffer.from(key ?? [])
    vault.lockRestricted()
    expect(vault.ring('restricted')).toBeNull()
    expect(key).toEqual(Buffer.alloc(32))
    expect(vault.ring('record')).not.toBeNull()
    expect(await vault.unlockRestricted('not this one at all')).toBe(false)
    expect(vault.ring('restricted')).toBeNull()
    expect(await vault.unlockRestricted(passphrase)).toBe(true)
    expect(vault.ring('restricted')?.keys[0]?.key).toEqual(known)
  })

  test('bounds what a forged file can make the program spend', () => {
    expect(KdfCost.safeParse({ N: 2 ** 21, r: 8, p: 1 }).success).toBe(false)
    expect(KdfCost.safeParse({ N: 2 ** 17, r: 64, p: 1 }).success).toBe(false)
    expect(KdfCost.safeParse({ N: 100_000, r: 8, p: 1 }).success).toBe(false)
  })
})

describe('headers that somebody put there, each as costly as may be', () => {
  const folder = (): string => join(root, 'crowded')
  const plant = async (number: number): Promise<void> => {
    const genuine = await readFile(join(root, 'a', 'header-1'))
    const text = genuine
      .subarray(19, -64)
      .toString()
      .replace(/"salt":"[^"]*"/, `"salt":"${btoa(`planted ${number}`)}"`)
    const length = Buffer.alloc(4)
    length.writeUInt32BE(Buffer.byteLength(text))
    const parts = [genuine.subarray(0, 15), length, Buffer.from(text), Buffer.alloc(64)]
    await writeFile(join(folder(), `header-${number}`), Buffer.concat(parts))
  }

  test('cost no secret more than a few tries, and keep the right one from nothing', async () => {
    await Vault.create(nodeFiles, folder(), passphrase, cheap)
    for (let number = 3; number < 30; number += 1) await plant(number)
    const opened = await Vault.unlock(nodeFiles, folder(), passphrase, cheap)
    expect(opened.kind).toBe('opened')
    expect(opened.kind === 'opened' && opened.vault.findings).toHaveLength(27)
    expect((await Vault.unlock(nodeFiles, folder(), 'not this one at all')).kind).toBe('crowded')
    expect((await Vault.unlock(nodeFiles, folder(), newRecoveryCode())).kind).toBe('wrong secret')
  })

  test('let no passphrase be changed that would not be found among them, and nothing is lost by trying', async () => {
    const opened = await Vault.unlock(nodeFiles, folder(), passphrase)
    if (opened.kind !== 'opened') throw new Error(opened.kind)
    const names = await readdir(folder())
    await expect(opened.vault.changePassphrase(passphrase, 'a new one')).rejects.toBeInstanceOf(
      CrowdedFolder,
    )
    expect(await readdir(folder())).toEqual(names)
    expect((await Vault.unlock(nodeFiles, folder(), passphrase)).kind).toBe('opened')
  })
})

describe('a recovery code', () => {
  test('is read however it is typed, and opens the vault', async () => {
    const typed = recoveryCode.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o')
    expect((await Vault.unlock(nodeFiles, join(root, 'a'), typed)).kind).toBe('opened')
  })

  test('mistyped in one place, or with two neighbors swapped, is known to be mistyped', () => {
    const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
    const code = newRecoveryCode().replaceAll('-', '')
    let taken = 0
    for (let index = 0; index < code.length; index += 1)
      for (const letter of letters)
        if (
          letter !== code[index] &&
          isRecoveryCode(code.slice(0, index) + letter + code.slice(index + 1))
        )
          taken += 1
    // Twenty bits of checksum: a slip passes about once in a million.
    expect(taken).toBe(0)
  })
})
