import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'
import { z } from '../../shared/zod'
import { open, seal } from './seal'
import { currentCost, isRecoveryCode, KdfCost, passphraseKey, recoveryKey } from './secrets'

/**
 * The header of a vault: who may open it. A random master key is wrapped once for each secret (a
 * slot each), and itself wraps the key of each compartment. The whole header is authenticated
 * with the master key, so that no slot can be added, changed or taken from another vault.
 *
 * File: magic, length of the body (4 bytes, big endian), body (JSON), HMAC-SHA256 over all before it.
 */

const magic = Buffer.from('CANDOR-VAULT-1\n', 'ascii')
const macLength = 32
const keyLength = 32

export const compartments = ['record', 'restricted'] as const
export type CompartmentName = (typeof compartments)[number]

const base64 = z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/)

const Slot = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('passphrase'),
    cost: KdfCost,
    salt: base64,
    wrapped: base64,
  }),
  z.strictObject({ kind: z.literal('recovery code'), salt: base64, wrapped: base64 }),
])

const Body = z.strictObject({
  vaultId: z.string().regex(/^[0-9a-f]{32}$/),
  slots: z.array(Slot).min(1).max(8),
  keys: z.strictObject({ record: base64, restricted: base64 }),
})

type Slot = z.infer<typeof Slot>
type Body = z.infer<typeof Body>

/** What an opened header gives: the vault's id and the key of each compartment. */
export interface VaultKeys {
  readonly vaultId: string
  readonly record: Buffer
  readonly restricted: Buffer
}

/** A new vault's keys and the bytes of its first header, which the two secrets open. */
export async function newHeader(
  passphrase: string,
  recoveryCode: string,
): Promise<{ keys: VaultKeys; bytes: Buffer }> {
  const vaultId = randomBytes(16).toString('hex')
  const master = randomBytes(keyLength)
  const keys = { vaultId, record: randomBytes(keyLength), restricted: randomBytes(keyLength) }
  const body: Body = {
    vaultId,
    slots: [
      await passphraseSlot(vaultId, master, passphrase),
      recoverySlot(vaultId, master, recoveryCode),
    ],
    keys: {
      record: seal(master, keyContext(vaultId, 'record'), keys.record).toString('base64'),
      restricted: seal(master, keyContext(vaultId, 'restricted'), keys.restricted).toString(
        'base64',
      ),
    },
  }
  return { keys, bytes: encode(body, master) }
}

const slotContext = (vaultId: string, kind: Slot['kind']): string =>
  `candor slot ${kind} of ${vaultId}`
const keyContext = (vaultId: string, name: CompartmentName): string =>
  `candor key ${name} of ${vaultId}`

async function passphraseSlot(vaultId: string, master: Buffer, passphrase: string): Promise<Slot> {
  const salt = randomBytes(32)
  const key = await passphraseKey(passphrase, salt, currentCost)
  const wrapped = seal(key, slotContext(vaultId, 'passphrase'), master).toString('base64')
  return { kind: 'passphrase', cost: currentCost, salt: salt.toString('base64'), wrapped }
}

function recoverySlot(vaultId: string, master: Buffer, code: string): Slot {
  const salt = randomBytes(32)
  const key = recoveryKey(code, salt)
  if (key === null) throw new Error('not a recovery code')
  const wrapped = seal(key, slotContext(vaultId, 'recovery code'), master).toString('base64')
  return { kind: 'recovery code', salt: salt.toString('base64'), wrapped }
}

function encode(body: Body, master: Buffer): Buffer {
  const text = Buffer.from(JSON.stringify(body), 'utf8')
  const length = Buffer.alloc(4)
  length.writeUInt32BE(text.length)
  const signed = Buffer.concat([magic, length, text])
  return Buffer.concat([signed, mac(master, signed)])
}

const mac = (master: Buffer, signed: Buffer): Buffer =>
  createHmac(
    'sha256',
    Buffer.from(hkdfSync('sha256', master, Buffer.alloc(0), 'candor header', 32)),
  )
    .update(signed)
    .digest()

/**
 * The bytes of a header that a new passphrase opens in place of the old one; the recovery code and
 * the compartments' keys stay. Null when the secret doesn't open the header it is made from.
 */
export async function withNewPassphrase(
  bytes: Buffer,
  secret: string,
  passphrase: string,
): Promise<Buffer | null> {
  const body = decode(bytes)
  const master = body === null ? null : await masterOf(body, secret)
  if (body === null || master === null || openedWith(body, master, bytes).kind !== 'opened')
    return null
  const others = body.slots.filter((slot) => slot.kind !== 'passphrase')
  const slots = [await passphraseSlot(body.vaultId, master, passphrase), ...others]
  return encode({ ...body, slots }, master)
}

/** How opening a header went. `damaged` says that the file isn't what was written. */
export type Opening =
  | { readonly kind: 'opened'; readonly keys: VaultKeys }
  | { readonly kind: 'wrong secret' }
  | { readonly kind: 'damaged' }

/** Opens a header with a passphrase or a recovery code. Reads only; a wrong secret changes nothing. */
export async function openHeader(bytes: Buffer, secret: string): Promise<Opening> {
  const body = decode(bytes)
  if (body === null) return { kind: 'damaged' }
  const master = await masterOf(body, secret)
  return master === null ? { kind: 'wrong secret' } : openedWith(body, master, bytes)
}

async function masterOf(body: Body, secret: string): Promise<Buffer | null> {
  for (const slot of body.slots) {
    const master = await unwrap(body.vaultId, slot, secret)
    if (master !== null) return master
  }
  return null
}

async function unwrap(vaultId: string, slot: Slot, secret: string): Promise<Buffer | null> {
  const key = await slotKey(slot, secret)
  const wrapped = Buffer.from(slot.wrapped, 'base64')
  return key === null ? null : open(key, slotContext(vaultId, slot.kind), wrapped)
}

async function slotKey(slot: Slot, secret: string): Promise<Buffer | null> {
  const salt = Buffer.from(slot.salt, 'base64')
  if (slot.kind === 'recovery code') return recoveryKey(secret, salt)
  // A recovery code is no passphrase; trying it as one would only cost time.
  return isRecoveryCode(secret) ? null : passphraseKey(secret, salt, slot.cost)
}

function openedWith(body: Body, master: Buffer, bytes: Buffer): Opening {
  const signed = bytes.subarray(0, bytes.length - macLength)
  if (!timingSafeEqual(mac(master, signed), bytes.subarray(bytes.length - macLength)))
    return { kind: 'damaged' }
  const key = (name: CompartmentName): Buffer | null =>
    open(master, keyContext(body.vaultId, name), Buffer.from(body.keys[name], 'base64'))
  const record = key('record')
  const restricted = key('restricted')
  return record === null || restricted === null
    ? { kind: 'damaged' }
    : { kind: 'opened', keys: { vaultId: body.vaultId, record, restricted } }
}

function decode(bytes: Buffer): Body | null {
  const start = magic.length + 4
  if (bytes.length < start + macLength || !bytes.subarray(0, magic.length).equals(magic))
    return null
  if (bytes.readUInt32BE(magic.length) !== bytes.length - start - macLength) return null
  try {
    const text = bytes.subarray(start, bytes.length - macLength).toString('utf8')
    return Body.parse(JSON.parse(text))
  } catch {
    return null
  }
}
