import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'
import { z } from '../../../shared/kernel/zod'
import { isNewerFormat } from './format'
import { type CompartmentName, compartments, type KeyRing, type NumberedKey } from './keyRing'
import { open, seal } from './seal'
import {
  currentCost,
  greatestWork,
  isRecoveryCode,
  KdfCost,
  passphraseKey,
  recoveryKey,
} from './secrets'

/*
 * The header of a vault: who may open it. A random master key is wrapped once for each secret (a
 * slot each), and itself wraps the keys of each compartment. The whole header is authenticated
 * with the master key, so that no slot can be added, changed or taken from another vault.
 *
 * Each header of a vault has a higher epoch than those before it. With every new passphrase there
 * are a new master key and new keys for what is written from then on, so an older header can't open
 * it. A key that all headers of a vault have in common lets whoever opened one see which others are
 * of this vault, and which is the newest.
 *
 * File: magic, length of the body (4 bytes, big endian), body (JSON), HMAC-SHA256 with the common
 * key over all before it, HMAC-SHA256 with the master key over all before that.
 */

const magic = Buffer.from('CANDOR-VAULT-3\n', 'ascii')
/** The format before headers had epochs. */
const secondMagic = Buffer.from('CANDOR-VAULT-2\n', 'ascii')
/** The format before keys could be renewed: one key for each compartment, without a number. */
const firstMagic = Buffer.from('CANDOR-VAULT-1\n', 'ascii')
const macLength = 32
/**
 * Rises when any file of a vault gets a form that an older program would take for damaged. It is
 * authenticated, so that one wrong bit can't make a vault look newer than it is.
 */
const knownFormat = 3
const keyLength = 32
/** No header is longer, in bytes. */
export const longestHeader = 16 << 10

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
/** One of each kind at most: each costs its derivation to whoever has no secret yet. */
const slots = z
  .array(Slot)
  .min(1)
  .max(2)
  .refine((all) => new Set(all.map(({ kind }) => kind)).size === all.length, 'one of each kind')

const WrappedKey = z.strictObject({ number: z.number().int().min(1), wrapped: base64 })
const wrappedKeys = z.array(WrappedKey).min(1).max(8)

const Body = z.strictObject({
  format: z.number().int().min(3),
  vaultId,
  /** Greater than that of any header before it. */
  epoch: z.number().int().min(1).max(Number.MAX_SAFE_INTEGER),
  slots,
  keys: z.strictObject({ record: wrappedKeys, restricted: wrappedKeys }),
  /** The key all headers of this vault have in common, wrapped. */
  common: base64,
  /** The key of the recovery code's slot, wrapped, so that a new master key can be put there; null where it isn't known. */
  recovery: base64.nullable(),
})

const SecondBody = z.strictObject({
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
  /** What all headers of this vault have in common. */
  readonly common: Buffer
  /** 0 before headers had epochs. */
  readonly epoch: number
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

const commonContext = (id: string): string => `candor headers of ${id}`
const recoveryContext = (id: string): string => `candor recovery slot of ${id}`
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
  const common = randomBytes(keyLength)
  const secrets = { passphrase, recoveryCode }
  const bytes = await headerFor({ keys, common, epoch: 1 }, secrets, options)
  return { keys, bytes }
}

/** What a header is made around. */
interface HeaderCore {
  readonly keys: VaultKeys
  readonly common: Buffer
  readonly epoch: number
}

/** A header around given keys, with a master key of its own. */
async function headerFor(
  { keys, common, epoch }: HeaderCore,
  secrets: { readonly passphrase: string; readonly recoveryCode: string },
  options: HeaderOptions,
): Promise<Buffer> {
  const master = randomBytes(keyLength)
  const id = keys.vaultId
  const recovery = recoverySlot(id, master, secrets.recoveryCode)
  const passphrase = await passphraseSlot(id, master, secrets.passphrase, options)
  const body: Body = {
    format: knownFormat,
    vaultId: id,
    epoch,
    slots: [passphrase, recovery.slot],
    keys: wrapAll(keys, master),
    common: wrap(master, commonContext(id), common),
    recovery: wrap(master, recoveryContext(id), recovery.key),
  }
  return encode(body, master, common)
}

const wrap = (key: Buffer, context: string, text: Uint8Array): string =>
  seal(key, context, text).toString('base64')

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

function recoverySlot(id: string, master: Buffer, code: string): { slot: Slot; key: Buffer } {
  const salt = randomBytes(32)
  const key = recoveryKey(code, salt)
  if (key === null) throw new Error('not a recovery code')
  return { slot: recoverySlotOf(id, master, key, salt.toString('base64')), key }
}

const recoverySlotOf = (id: string, master: Buffer, key: Buffer, salt: string): Slot => ({
  kind: 'recovery code',
  salt,
  wrapped: wrap(key, slotContext(id, 'recovery code'), master),
})

function encode(body: Body, master: Buffer, common: Buffer): Buffer {
  const text = Buffer.from(JSON.stringify(body), 'utf8')
  const length = Buffer.alloc(4)
  length.writeUInt32BE(text.length)
  const told = Buffer.concat([magic, length, text])
  const signed = Buffer.concat([told, commonMac(common, told)])
  return Buffer.concat([signed, mac(master, signed)])
}

const mac = (master: Buffer, signed: Uint8Array): Buffer => macWith(master, 'candor header', signed)
const commonMac = (common: Buffer, told: Uint8Array): Buffer =>
  macWith(common, 'candor headers', told)

const macWith = (key: Buffer, info: string, text: Uint8Array): Buffer =>
  createHmac('sha256', Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), info, 32)))
    .update(text)
    .digest()

/** What is the same for all headers of a vault from before they had epochs, and for those after them. */
const commonFrom = (master: Buffer): Buffer =>
  Buffer.from(hkdfSync('sha256', master, Buffer.alloc(0), 'candor headers in common', 32))

/**
 * The header of the next epoch, which a new passphrase opens in place of the old one, and the keys
 * it brings: those of today with a new one behind each. Whoever seals everything anew with these
 * leaves nothing to an older header. The recovery code goes on opening it.
 */
export async function withNewPassphrase(
  { body, master, keys, common, epoch }: OpenedHeader,
  passphrase: string,
  options: HeaderOptions = {},
): Promise<{ keys: VaultKeys; bytes: Buffer }> {
  const id = body.vaultId
  const next = withNextKeys(keys)
  const code = body.slots.find((slot) => slot.kind === 'recovery code')
  const known =
    body.recovery === null
      ? null
      : open(master, recoveryContext(id), Buffer.from(body.recovery, 'base64'))
  // A header of an earlier format doesn't know the code's key: its slot, and the master key in it, stay.
  const nextMaster = known === null && code !== undefined ? master : randomBytes(keyLength)
  const slot = await passphraseSlot(id, nextMaster, passphrase, options)
  const recovery =
    code === undefined
      ? []
      : [known === null ? code : recoverySlotOf(id, nextMaster, known, code.salt)]
  const bytes = encode(
    {
      ...body,
      format: knownFormat,
      epoch: epoch + 1,
      slots: [slot, ...recovery],
      keys: wrapAll(next, nextMaster),
      common: wrap(nextMaster, commonContext(id), common),
      recovery: known === null ? null : wrap(nextMaster, recoveryContext(id), known),
    },
    nextMaster,
    common,
  )
  return { keys: next, bytes }
}

/**
 * Keys renewed: a new master key, a new recovery code and a new key for each compartment, in front
 * of which the old ones still open what was sealed with them.
 */
export async function withNewKeys(
  { keys, common, epoch }: OpenedHeader,
  passphrase: string,
  recoveryCode: string,
  options: HeaderOptions = {},
): Promise<{ keys: VaultKeys; bytes: Buffer }> {
  const next = withNextKeys(keys)
  const core = { keys: next, common, epoch: epoch + 1 }
  return { keys: next, bytes: await headerFor(core, { passphrase, recoveryCode }, options) }
}

function withNextKeys({ vaultId: id, rings }: VaultKeys): VaultKeys {
  const next = (ring: KeyRing): KeyRing => ({ ...ring, keys: [...ring.keys, nextKey(ring)] })
  return { vaultId: id, rings: { record: next(rings.record), restricted: next(rings.restricted) } }
}

const nextKey = ({ keys }: KeyRing): NumberedKey => ({
  number: (keys.at(-1)?.number ?? 0) + 1,
  key: randomBytes(keyLength),
})

/** The bytes of a header that knows the newest key of each compartment alone. */
export function withNewestKeysOnly({ body, master, keys, common, epoch }: OpenedHeader): Buffer {
  const newest = (ring: KeyRing): KeyRing => ({ ...ring, keys: ring.keys.slice(-1) })
  const { record, restricted } = keys.rings
  const rings = { record: newest(record), restricted: newest(restricted) }
  const next = { ...body, epoch: epoch + 1, keys: wrapAll({ ...keys, rings }, master) }
  return encode(next, master, common)
}

/** A header of an earlier format as one of this; the same secrets open it. */
export function inThisFormat({ body, master, common, epoch }: OpenedHeader): Buffer {
  return encode({ ...body, format: knownFormat, epoch: epoch + 1 }, master, common)
}

/** The epoch of a header, when it is one of the same vault as an opened one; null when nobody knows whose it is. */
export function epochBeside(bytes: Buffer, opened: OpenedHeader): number | null {
  const decoded = decode(bytes)
  if (decoded === null) return null
  const { body, earlier } = decoded
  if (body.vaultId !== opened.keys.vaultId) return null
  const signed = bytes.subarray(0, bytes.length - macLength)
  const last = bytes.subarray(bytes.length - macLength)
  if (earlier) return timingSafeEqual(mac(opened.master, signed), last) ? 0 : null
  const told = signed.subarray(0, signed.length - macLength)
  const tag = signed.subarray(signed.length - macLength)
  return timingSafeEqual(commonMac(opened.common, told), tag) ? body.epoch : null
}

/** How many headers of Candor’s own cost one secret is tried on, whatever lies there: a second or two. */
const triedAtMost = 4

/** One secret being tried on headers that anybody may have put there, and what that may cost in all. */
export class Trial {
  private left = triedAtMost * greatestWork
  private readonly keys = new Map<string, Buffer>()
  /** Whether there was a header it wasn't tried on. */
  isSpent = false

  constructor(private readonly secret: string) {}

  /** What the secret stands for in a slot; null when it can't be one of that kind, or isn't tried any more. */
  async keyFor(slot: Slot): Promise<Buffer | null> {
    const salt = Buffer.from(slot.salt, 'base64')
    if (slot.kind === 'recovery code') return recoveryKey(this.secret, salt)
    // A recovery code is no passphrase; trying it as one would only cost time.
    if (isRecoveryCode(this.secret)) return null
    const { N, r, p } = slot.cost
    const place = `${N} ${r} ${p} ${salt.toString('hex')}`
    const known = this.keys.get(place)
    if (known !== undefined) return known
    if (N * r * p > this.left) {
      this.isSpent = true
      return null
    }
    this.left -= N * r * p
    const key = await passphraseKey(this.secret, salt, slot.cost)
    this.keys.set(place, key)
    return key
  }

  /** Overwrites what it found out. */
  end(): void {
    for (const key of this.keys.values()) key.fill(0)
    this.keys.clear()
  }
}

/** Opens a header with a passphrase or a recovery code. Reads only; a wrong secret changes nothing. */
export async function openHeader(bytes: Buffer, secret: string): Promise<Opening> {
  const trial = new Trial(secret)
  try {
    return await openInTrial(bytes, trial)
  } finally {
    trial.end()
  }
}

/** The same with a secret that is tried on several. */
export async function openInTrial(bytes: Buffer, trial: Trial): Promise<Opening> {
  const decoded = decode(bytes)
  if (decoded === null)
    return { kind: isNewerFormat(bytes, 'CANDOR-VAULT-', knownFormat) ? 'newer' : 'damaged' }
  const master = await masterOf(decoded.body.vaultId, decoded.body.slots, trial)
  return master === null ? { kind: 'wrong secret' } : openWith(decoded, master, bytes)
}

async function masterOf(id: string, all: readonly Slot[], trial: Trial): Promise<Buffer | null> {
  for (const slot of all) {
    const key = await trial.keyFor(slot)
    const wrapped = Buffer.from(slot.wrapped, 'base64')
    const master = key === null ? null : open(key, slotContext(id, slot.kind), wrapped)
    if (master !== null) return master
  }
  return null
}

function openWith({ body, first, earlier }: Decoded, master: Buffer, bytes: Buffer): Opening {
  const signed = bytes.subarray(0, bytes.length - macLength)
  if (!timingSafeEqual(mac(master, signed), bytes.subarray(bytes.length - macLength)))
    return { kind: 'damaged' }
  if (body.format > (earlier ? 2 : knownFormat)) return { kind: 'newer' }
  const [record, restricted] = compartments.map((name) => ringOf(body, first, name, master))
  const id = body.vaultId
  const common = earlier
    ? commonFrom(master)
    : open(master, commonContext(id), Buffer.from(body.common, 'base64'))
  if (record == null || restricted == null || common === null) return { kind: 'damaged' }
  const keys = { vaultId: id, rings: { record, restricted } }
  const whole = earlier
    ? { ...body, keys: wrapAll(keys, master), common: wrap(master, commonContext(id), common) }
    : body
  const epoch = earlier ? 0 : body.epoch
  return { kind: 'opened', header: { keys, master, common, epoch, body: whole, first } }
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
  /** Of the first format. */
  readonly first: boolean
  /** Of a format before headers had epochs. */
  readonly earlier: boolean
}

function decode(bytes: Buffer): Decoded | null {
  const start = magic.length + 4
  const is = (one: Buffer): boolean => bytes.subarray(0, one.length).equals(one)
  const first = is(firstMagic)
  const earlier = first || is(secondMagic)
  if (!earlier && !is(magic)) return null
  const end = bytes.length - (earlier ? macLength : 2 * macLength)
  if (bytes.length > longestHeader || end < start) return null
  if (bytes.readUInt32BE(magic.length) !== end - start) return null
  try {
    const json: unknown = JSON.parse(bytes.subarray(start, end).toString('utf8'))
    if (!earlier) return { body: Body.parse(json), first, earlier }
    const body = first ? numberedBody(FirstBody.parse(json)) : SecondBody.parse(json)
    return { body: { ...body, epoch: 1, common: '', recovery: null }, first, earlier }
  } catch {
    return null
  }
}

const numberedBody = (body: z.infer<typeof FirstBody>): z.infer<typeof SecondBody> => ({
  ...body,
  format: 2,
  keys: {
    record: [{ number: 1, wrapped: body.keys.record }],
    restricted: [{ number: 1, wrapped: body.keys.restricted }],
  },
})
