import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'
import { z } from '../../../shared/kernel/zod'
import { isNewerFormat } from './format'
import { type CompartmentName, compartments, type KeyRing, type NumberedKey } from './keyRing'
import { open, seal } from './seal'
import { currentCost, isRecoveryCode, KdfCost, passphraseKey, recoveryKey } from './secrets'

/**
 * The header of a vault: who may open it. A random master key is wrapped once for each secret (a
 * slot each), and itself wraps the keys of each compartment. The whole header is authenticated
 * with the master key, so that no slot can be added, changed or taken from another vault.
 *
 * File: magic, length of the body (4 bytes, big endian), body (JSON), HMAC-SHA256 over all before it.
 */

const magic = Buffer.from('CANDOR-VAULT-2\n', 'ascii')
/** The format before keys could be renewed: one key for each compartment, without a number. */
const firstMagic = Buffer.from('CANDOR-VAULT-1\n', 'ascii')
const macLength = 32
/**
 * Rises when any file of a vault gets a form that an older program would take for damaged. It is
 * authenticated, so that one wrong bit can't make a vault look newer than it is.
 */
const knownFormat = 2
const keyLength = 32

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

const vaultId = z.string().regex(/^[0-9a-f]{32}$/)
const slots = z.array(Slot).min(1).max(8)

const WrappedKey = z.strictObject({ number: z.number().int().min(1), wrapped: base64 })
const wrappedKeys = z.array(WrappedKey).min(1).max(8)

const Body = z.strictObject({
  format: z.number().int().min(2),
  vaultId,
  slots,
  keys: z.strictObject({ record: wrappedKeys, restricted: wrappedKeys }),
})

const FirstBody = z.strictObject({
  vaultId,
  slots,
  keys: z.strictObject({ record: base64, restricted: base64 }),
})

type Slot = z.infer<typeof Slot>
type Body = z.infer<typeof Body>
type WrappedKey = z.infer<typeof WrappedKey>

/** What an opened header gives: the vault's id and the keys of each compartment. */
export interface VaultKeys {
  readonly vaultId: string
  readonly rings: Readonly<Record<CompartmentName, KeyRing>>
}

/** An opened header. `master` opens everything the header wraps: hold it no longer than needed. */
export interface OpenedHeader {
  readonly keys: VaultKeys
  readonly master: Buffer
  readonly body: Body
  /** Made before there was a journal; a compartment may have no file yet. */
  readonly first: boolean
}

/** How opening a header went. `damaged` says that the file isn't what was written. */
export type Opening =
  | { readonly kind: 'opened'; readonly header: OpenedHeader }
  | { readonly kind: 'wrong secret' }
  /** Made by a newer Candor. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged' }

/** What a new slot costs to try; tests that make thousands take less. */
export interface HeaderOptions {
  readonly cost?: KdfCost
}

const slotContext = (id: string, kind: Slot['kind']): string => `candor slot ${kind} of ${id}`
const keyContext = (id: string, name: CompartmentName, number: number): string =>
  `candor key ${number} of ${name} of ${id}`

/** A new vault's keys and the bytes of its first header, which the two secrets open. */
export async function newHeader(
  passphrase: string,
  recoveryCode: string,
  options: HeaderOptions = {},
): Promise<{ keys: VaultKeys; bytes: Buffer }> {
  const id = randomBytes(16).toString('hex')
  const ring = (compartment: CompartmentName): KeyRing => ({
    vaultId: id,
    compartment,
    keys: [{ number: 1, key: randomBytes(keyLength) }],
  })
  const keys = { vaultId: id, rings: { record: ring('record'), restricted: ring('restricted') } }
  const bytes = await headerFor(keys, passphrase, recoveryCode, options)
  return { keys, bytes }
}

/** A header around given keys, with a master key of its own. */
async function headerFor(
  keys: VaultKeys,
  passphrase: string,
  recoveryCode: string,
  options: HeaderOptions,
): Promise<Buffer> {
  const master = randomBytes(keyLength)
  const body: Body = {
    format: knownFormat,
    vaultId: keys.vaultId,
    slots: [
      await passphraseSlot(keys.vaultId, master, passphrase, options),
      recoverySlot(keys.vaultId, master, recoveryCode),
    ],
    keys: wrapAll(keys, master),
  }
  return encode(body, master)
}

const wrapAll = ({ rings }: VaultKeys, master: Buffer): Body['keys'] => ({
  record: wrapRing(rings.record, master),
  restricted: wrapRing(rings.restricted, master),
})

const wrapRing = ({ vaultId: id, compartment, keys }: KeyRing, master: Buffer): WrappedKey[] =>
  keys.map(({ number, key }) => ({
    number,
    wrapped: seal(master, keyContext(id, compartment, number), key).toString('base64'),
  }))

async function passphraseSlot(
  id: string,
  master: Buffer,
  passphrase: string,
  { cost = currentCost }: HeaderOptions,
): Promise<Slot> {
  const salt = randomBytes(32)
  const key = await passphraseKey(passphrase, salt, cost)
  const wrapped = seal(key, slotContext(id, 'passphrase'), master).toString('base64')
  return { kind: 'passphrase', cost, salt: salt.toString('base64'), wrapped }
}

function recoverySlot(id: string, master: Buffer, code: string): Slot {
  const salt = randomBytes(32)
  const key = recoveryKey(code, salt)
  if (key === null) throw new Error('not a recovery code')
  const wrapped = seal(key, slotContext(id, 'recovery code'), master).toString('base64')
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

/** The bytes of a header that a new passphrase opens in place of the old one; everything else stays. */
export async function withNewPassphrase(
  { body, master, keys }: OpenedHeader,
  passphrase: string,
  options: HeaderOptions = {},
): Promise<Buffer> {
  const others = body.slots.filter((slot) => slot.kind !== 'passphrase')
  const slot = await passphraseSlot(body.vaultId, master, passphrase, options)
  const next = { ...body, slots: [slot, ...others], keys: wrapAll(keys, master) }
  return encode(next, master)
}

/**
 * Keys renewed: a new master key, a new recovery code and a new key for each compartment, in front
 * of which the old ones still open what was sealed with them.
 */
export async function withNewKeys(
  keys: VaultKeys,
  passphrase: string,
  recoveryCode: string,
  options: HeaderOptions = {},
): Promise<{ keys: VaultKeys; bytes: Buffer }> {
  const renewKeys = (ring: KeyRing): KeyRing => ({ ...ring, keys: [...ring.keys, nextKey(ring)] })
  const next = {
    vaultId: keys.vaultId,
    rings: { record: renewKeys(keys.rings.record), restricted: renewKeys(keys.rings.restricted) },
  }
  return { keys: next, bytes: await headerFor(next, passphrase, recoveryCode, options) }
}

const nextKey = ({ keys }: KeyRing): NumberedKey => ({
  number: (keys.at(-1)?.number ?? 0) + 1,
  key: randomBytes(keyLength),
})

/** The bytes of a header that knows the newest key of each compartment alone. */
export function withNewestKeysOnly({ body, master, keys }: OpenedHeader): Buffer {
  const newest = (ring: KeyRing): KeyRing => ({ ...ring, keys: ring.keys.slice(-1) })
  const { record, restricted } = keys.rings
  const rings = { record: newest(record), restricted: newest(restricted) }
  return encode({ ...body, keys: wrapAll({ ...keys, rings }, master) }, master)
}

/** Opens a header with a passphrase or a recovery code. Reads only; a wrong secret changes nothing. */
export async function openHeader(bytes: Buffer, secret: string): Promise<Opening> {
  const decoded = decode(bytes)
  if (decoded === null)
    return { kind: isNewerFormat(bytes, 'CANDOR-VAULT-', 2) ? 'newer' : 'damaged' }
  const master = await masterOf(decoded.body.vaultId, decoded.body.slots, secret)
  return master === null ? { kind: 'wrong secret' } : openedWith(decoded, master, bytes)
}

async function masterOf(id: string, all: readonly Slot[], secret: string): Promise<Buffer | null> {
  for (const slot of all) {
    const key = await slotKey(slot, secret)
    const wrapped = Buffer.from(slot.wrapped, 'base64')
    const master = key === null ? null : open(key, slotContext(id, slot.kind), wrapped)
    if (master !== null) return master
  }
  return null
}

async function slotKey(slot: Slot, secret: string): Promise<Buffer | null> {
  const salt = Buffer.from(slot.salt, 'base64')
  if (slot.kind === 'recovery code') return recoveryKey(secret, salt)
  // A recovery code is no passphrase; trying it as one would only cost time.
  return isRecoveryCode(secret) ? null : passphraseKey(secret, salt, slot.cost)
}

function openedWith({ body, first }: Decoded, master: Buffer, bytes: Buffer): Opening {
  const signed = bytes.subarray(0, bytes.length - macLength)
  if (!timingSafeEqual(mac(master, signed), bytes.subarray(bytes.length - macLength)))
    return { kind: 'damaged' }
  if (body.format > knownFormat) return { kind: 'newer' }
  const [record, restricted] = compartments.map((name) => ringOf(body, first, name, master))
  if (record == null || restricted == null) return { kind: 'damaged' }
  const keys = { vaultId: body.vaultId, rings: { record, restricted } }
  return { kind: 'opened', header: { keys, master, body, first } }
}

function ringOf(
  body: Body,
  first: boolean,
  compartment: CompartmentName,
  master: Buffer,
): KeyRing | null {
  const id = body.vaultId
  const keys = body.keys[compartment].flatMap(({ number, wrapped }) => {
    const context = first
      ? `candor key ${compartment} of ${id}`
      : keyContext(id, compartment, number)
    const key = open(master, context, Buffer.from(wrapped, 'base64'))
    return key === null ? [] : [{ number, key }]
  })
  return keys.length === body.keys[compartment].length ? { vaultId: id, compartment, keys } : null
}

interface Decoded {
  readonly body: Body
  readonly first: boolean
}

function decode(bytes: Buffer): Decoded | null {
  const start = magic.length + 4
  if (bytes.length < start + macLength) return null
  const first = bytes.subarray(0, magic.length).equals(firstMagic)
  if (!first && !bytes.subarray(0, magic.length).equals(magic)) return null
  if (bytes.readUInt32BE(magic.length) !== bytes.length - start - macLength) return null
  try {
    const json: unknown = JSON.parse(
      bytes.subarray(start, bytes.length - macLength).toString('utf8'),
    )
    return { body: first ? numberedBody(FirstBody.parse(json)) : Body.parse(json), first }
  } catch {
    return null
  }
}

const numberedBody = (body: z.infer<typeof FirstBody>): Body => ({
  ...body,
  format: knownFormat,
  keys: {
    record: [{ number: 1, wrapped: body.keys.record }],
    restricted: [{ number: 1, wrapped: body.keys.restricted }],
  },
})
