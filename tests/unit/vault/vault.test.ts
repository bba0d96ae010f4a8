import fc from 'fast-check'
import { copyFile, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { AllDamaged, Generations } from '../../../electron/store/generations'
import { openHeader } from '../../../electron/vault/header'
import { open, seal, sealOverhead } from '../../../electron/vault/seal'
import { isRecoveryCode, KdfCost, newRecoveryCode } from '../../../electron/vault/secrets'
import { Vault } from '../../../electron/vault/vault'

const key = Buffer.alloc(32, 7)
const passphrase = 'seven herons cross the millrace'

let root: string
let vault: Vault
let recoveryCode: string

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'candor-vault-'))
  ;({ vault, recoveryCode } = await Vault.create(join(root, 'a'), passphrase))
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
    await Vault.create(folder, 'd\u00e9j\u00e0 vu at the shelter')
    const opened = await Vault.unlock(folder, 'de\u0301ja\u0300 vu at the shelter')
    expect(opened.kind).toBe('opened')
  })

  test('says that a wrong secret is wrong, and changes nothing', async () => {
    const before = await readFile(join(root, 'a', 'header-1'))
    expect((await Vault.unlock(join(root, 'a'), 'eight herons cross the millrace')).kind).toBe(
      'wrong secret',
    )
    expect((await Vault.unlock(join(root, 'a'), newRecoveryCode())).kind).toBe('wrong secret')
    expect(await readFile(join(root, 'a', 'header-1'))).toEqual(before)
    expect(await readdir(join(root, 'a'))).toEqual(['header-1'])
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
    const { recoveryCode: code } = await Vault.create(folder, passphrase)
    expect(
      await Vault.changePassphrase(folder, 'not this one at all', 'a new one for the vault'),
    ).toBe(false)
    expect(await readdir(folder)).toEqual(['header-1'])
    expect(await Vault.changePassphrase(folder, passphrase, 'a new one for the vault')).toBe(true)
    expect(await readdir(folder)).toEqual(['header-2'])
    expect((await Vault.unlock(folder, passphrase)).kind).toBe('wrong secret')
    expect((await Vault.unlock(folder, 'a new one for the vault')).kind).toBe('opened')
    expect((await Vault.unlock(folder, code)).kind).toBe('opened')
  })

  test('bounds what a forged file can make the program spend', () => {
    expect(KdfCost.safeParse({ N: 2 ** 21, r: 8, p: 1 }).success).toBe(false)
    expect(KdfCost.safeParse({ N: 2 ** 17, r: 64, p: 1 }).success).toBe(false)
    expect(KdfCost.safeParse({ N: 100_000, r: 8, p: 1 }).success).toBe(false)
  })
})

describe('a recovery code', () => {
  test('is read however it is typed, and opens the vault', async () => {
    const typed = recoveryCode.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o')
    expect((await Vault.unlock(join(root, 'a'), typed)).kind).toBe('opened')
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

describe('the snapshots of a compartment', () => {
  const generations = (folder: string, name: 'record' | 'restricted', of = vault): Generations =>
    new Generations(join(root, folder), of.sealer(name))

  async function saved(folder: string, texts: readonly string[]): Promise<void> {
    const store = generations(folder, 'record')
    await store.load()
    for (const text of texts) await store.save(Buffer.from(text))
  }

  test('give back the newest intact one, and leave a damaged one where it is', async () => {
    await saved('s1', ['one', 'two', 'three'])
    const newest = join(root, 's1', 'snap-3')
    const bytes = await readFile(newest)
    await writeFile(newest, bytes.subarray(0, bytes.length - 1))
    const loaded = await generations('s1', 'record').load()
    expect(Buffer.from(loaded.bytes ?? []).toString()).toBe('two')
    expect(loaded.damaged).toEqual(['snap-3'])
    expect(await readdir(join(root, 's1'))).toContain('snap-3')
  })

  test('don’t open under another number, in another compartment or in another vault', async () => {
    await saved('s2', ['one', 'two'])
    await copyFile(join(root, 's2', 'snap-1'), join(root, 's2', 'snap-9'))
    expect((await generations('s2', 'record').load()).damaged).toEqual(['snap-9'])
    await expect(generations('s2', 'restricted').load()).rejects.toThrow(AllDamaged)
    const other = await Vault.create(join(root, 'b'), passphrase)
    await expect(generations('s2', 'record', other.vault).load()).rejects.toThrow(AllDamaged)
  })

  test('keep three and hold no clear text', async () => {
    await saved('s3', ['Heron Flats 1', 'Heron Flats 2', 'Heron Flats 3', 'Heron Flats 4'])
    const names = await readdir(join(root, 's3'))
    expect(names.sort()).toEqual(['snap-2', 'snap-3', 'snap-4'])
    for (const name of names)
      expect((await readFile(join(root, 's3', name))).includes('Heron')).toBe(false)
  })
})
