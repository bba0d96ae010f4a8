import { createDecipheriv, createHmac, hkdfSync, scryptSync } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { Generations } from '../../../electron/store/generations'
import { Vault } from '../../../electron/vault/vault'

/**
 * A reader of the vault written from `electron/vault/README.md` alone: it shares no code with the
 * program. If it stops reading what the program writes, the page is no longer true.
 */

interface Slot {
  readonly kind: string
  readonly salt: string
  readonly wrapped: string
  readonly cost?: { readonly N: number; readonly r: number; readonly p: number }
}

interface Body {
  readonly vaultId: string
  readonly slots: readonly Slot[]
  readonly keys: Readonly<Record<string, string>>
}

const bytes = (base64: string): Buffer => Buffer.from(base64, 'base64')
const hkdf = (key: Buffer, salt: Buffer, info: string): Buffer =>
  Buffer.from(hkdfSync('sha256', key, salt, info, 32))

function unseal(key: Buffer, context: string, sealed: Buffer): Buffer {
  const derived = hkdf(key, sealed.subarray(0, 32), context)
  const decipher = createDecipheriv('aes-256-gcm', derived, Buffer.alloc(12))
  decipher.setAuthTag(sealed.subarray(-16))
  return Buffer.concat([decipher.update(sealed.subarray(32, -16)), decipher.final()])
}

function headerBody(file: Buffer): Body {
  expect(file.subarray(0, 15).toString()).toBe('CANDOR-VAULT-1\n')
  const length = file.readUInt32BE(15)
  expect(file.length).toBe(15 + 4 + length + 32)
  return JSON.parse(file.subarray(19, 19 + length).toString('utf8')) as Body
}

function masterKey(body: Body, kind: string, slotKey: (slot: Slot) => Buffer): Buffer {
  const slot = body.slots.find((one) => one.kind === kind)
  if (slot === undefined) throw new Error(`no slot for a ${kind}`)
  return unseal(slotKey(slot), `candor slot ${kind} of ${body.vaultId}`, bytes(slot.wrapped))
}

function fromPassphrase(passphrase: string): (slot: Slot) => Buffer {
  return ({ salt, cost }) => {
    const { N, r, p } = cost ?? { N: 0, r: 0, p: 0 }
    return scryptSync(passphrase.normalize('NFKC'), bytes(salt), 32, { N, r, p, maxmem: 2 ** 28 })
  }
}

function fromCode(code: string): (slot: Slot) => Buffer {
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
  let number = 0n
  for (const letter of code.replaceAll('-', '').slice(0, 32))
    number = number * 32n + BigInt(alphabet.indexOf(letter))
  const random = Buffer.from(number.toString(16).padStart(40, '0'), 'hex')
  return ({ salt }) => hkdf(random, bytes(salt), 'candor recovery')
}

const root = await mkdtemp(join(tmpdir(), 'candor-reader-'))
afterAll(() => rm(root, { recursive: true, force: true }))

test('someone with only the page and a secret reads what the program wrote', async () => {
  const { vault, recoveryCode } = await Vault.create(root, 'seven herons cross the millrace')
  const store = new Generations(join(root, 'restricted'), vault.sealer('restricted'))
  await store.load()
  await store.save(Buffer.from('what is kept'))

  const header = await readFile(join(root, 'header-1'))
  const body = headerBody(header)
  const master = masterKey(body, 'passphrase', fromPassphrase('seven herons cross the millrace'))
  expect(masterKey(body, 'recovery code', fromCode(recoveryCode))).toEqual(master)

  const mac = createHmac('sha256', hkdf(master, Buffer.alloc(0), 'candor header'))
  expect(mac.update(header.subarray(0, -32)).digest()).toEqual(header.subarray(-32))

  const context = `candor key restricted of ${body.vaultId}`
  const key = unseal(master, context, bytes(body.keys['restricted'] ?? ''))
  const snapshot = await readFile(join(root, 'restricted', 'snap-1'))
  expect(snapshot.subarray(0, 18).toString()).toBe('CANDOR-SNAPSHOT-1\n')
  const place = `candor snapshot 1 of restricted of ${body.vaultId}`
  expect(unseal(key, place, snapshot.subarray(18)).toString()).toBe('what is kept')
})
