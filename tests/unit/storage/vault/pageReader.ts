import { createDecipheriv, createHash, createHmac, hkdfSync, scryptSync } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/*
 * A reader of the vault written from `electron/storage/vault/README.md` alone: it shares no code with the
 * program. If it stops reading what the program writes, the page is no longer true.
 */

interface Slot {
  readonly kind: string
  readonly salt: string
  readonly wrapped: string
  readonly cost?: { readonly N: number; readonly r: number; readonly p: number }
}

interface Body {
  readonly format: number
  readonly vaultId: string
  readonly epoch: number
  readonly common: string
  readonly slots: readonly Slot[]
  readonly keys: Readonly<Record<string, readonly { number: number; wrapped: string }[]>>
}

/** Statements with their values, as a change holds them. */
export type Change = readonly (readonly [string, readonly (string | number | null)[]])[]

const bytes = (base64: string): Buffer => Buffer.from(base64, 'base64')
const hkdf = (key: Buffer, salt: Buffer, info: string): Buffer =>
  Buffer.from(hkdfSync('sha256', key, salt, info, 32))

function decipher(key: Buffer, nonce: Buffer, about: Buffer, text: Buffer, tag: Buffer): Buffer {
  const cipher = createDecipheriv('aes-256-gcm', key, nonce).setAAD(about).setAuthTag(tag)
  return Buffer.concat([cipher.update(text), cipher.final()])
}

function unseal(key: Buffer, context: string, sealed: Buffer): Buffer {
  const derived = hkdf(key, sealed.subarray(0, 32), context)
  const none = Buffer.alloc(0)
  return decipher(derived, Buffer.alloc(12), none, sealed.subarray(32, -16), sealed.subarray(-16))
}

function numbersOf(folder: string, prefix: string): number[] {
  const names = readdirSync(folder).filter((name) => new RegExp(`^${prefix}-\\d+$`).test(name))
  return names.map((name) => Number(name.slice(prefix.length + 1))).sort((a, b) => a - b)
}

/** The key of a passphrase's slot. */
export function fromPassphrase(passphrase: string): (slot: Slot) => Buffer {
  return ({ salt, cost }) => {
    const { N, r, p } = cost ?? { N: 0, r: 0, p: 0 }
    return scryptSync(passphrase.normalize('NFKC'), bytes(salt), 32, { N, r, p, maxmem: 2 ** 28 })
  }
}

/** The key of a recovery code's slot. */
export function fromCode(code: string): (slot: Slot) => Buffer {
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
  let number = 0n
  for (const letter of code.replaceAll('-', '').slice(0, 32))
    number = number * 32n + BigInt(alphabet.indexOf(letter))
  const random = Buffer.from(number.toString(16).padStart(40, '0'), 'hex')
  return ({ salt }) => hkdf(random, bytes(salt), 'candor recovery')
}

/** What opening a header gives: the vault's id, and a compartment's keys by number. */
export interface Opened {
  readonly vaultId: string
  readonly keysOf: (compartment: string) => Map<number, Buffer>
}

/** Opens the newest header of a vault with a slot's key. */
export function openNewestHeader(
  folder: string,
  kind: string,
  slotKey: (slot: Slot) => Buffer,
): Opened {
  const newest = numbersOf(folder, 'header').at(-1) ?? 0
  return openHeader(readFileSync(join(folder, `header-${newest}`)), kind, slotKey)
}

/** Opens the bytes of a header. */
function openHeader(header: Buffer, kind: string, slotKey: (slot: Slot) => Buffer): Opened {
  if (header.subarray(0, 15).toString() !== 'CANDOR-VAULT-3\n') throw new Error('no header')
  const length = header.readUInt32BE(15)
  if (header.length !== 15 + 4 + length + 64) throw new Error('a header of another length')
  const body = JSON.parse(header.subarray(19, 19 + length).toString('utf8')) as Body
  const slot = body.slots.find((one) => one.kind === kind)
  if (slot === undefined || body.format !== 3 || body.epoch < 1)
    throw new Error('not what the page says')
  const master = unseal(
    slotKey(slot),
    `candor slot ${kind} of ${body.vaultId}`,
    bytes(slot.wrapped),
  )
  const mac = createHmac('sha256', hkdf(master, Buffer.alloc(0), 'candor header'))
  if (!mac.update(header.subarray(0, -32)).digest().equals(header.subarray(-32)))
    throw new Error('the header was changed')
  const common = unseal(master, `candor headers of ${body.vaultId}`, bytes(body.common))
  const told = createHmac('sha256', hkdf(common, Buffer.alloc(0), 'candor headers'))
  if (!told.update(header.subarray(0, -64)).digest().equals(header.subarray(-64, -32)))
    throw new Error('the header isn’t one of this vault')
  const keysOf = (name: string): Map<number, Buffer> =>
    new Map(
      (body.keys[name] ?? []).map(({ number, wrapped }) => [
        number,
        unseal(master, `candor key ${number} of ${name} of ${body.vaultId}`, bytes(wrapped)),
      ]),
    )
  return { vaultId: body.vaultId, keysOf }
}

/** The newest snapshot of a compartment and every change after it. */
export function readCompartment(
  folder: string,
  name: string,
  { vaultId, keysOf }: Opened,
): { readonly database: Buffer | null; readonly changes: readonly Change[] } {
  const below = join(folder, name)
  const keys = keysOf(name)
  const generation = numbersOf(below, 'snap').at(-1)
  let database: Buffer | null = null
  let sequence = 0
  let chain = Buffer.alloc(32)
  if (generation !== undefined) {
    const file = readFileSync(join(below, `snap-${generation}`))
    if (file.subarray(0, 18).toString() !== 'CANDOR-SNAPSHOT-3\n') throw new Error('no snapshot')
    const key = keyOf(keys, file.readUInt32BE(18))
    sequence = Number(file.readBigUInt64BE(22))
    chain = file.subarray(30, 62)
    if (Number(file.readBigUInt64BE(62)) !== file.length - 102) throw new Error('another length')
    const info = `candor snapshot start ${generation} of ${name} of ${vaultId}`
    const start = createHmac('sha256', hkdf(key, Buffer.alloc(0), info))
    if (!start.update(file.subarray(0, 70)).digest().equals(file.subarray(70, 102)))
      throw new Error('the start was changed')
    const after = `after ${chain.toString('hex')}`
    const context = `candor snapshot ${generation} at ${sequence} of ${name} of ${vaultId} ${after}`
    database = unseal(key, context, file.subarray(102))
  }
  const changes: Change[] = []
  for (const number of numbersOf(below, 'wal')) {
    const file = readFileSync(join(below, `wal-${number}`))
    const info = `candor journal ${number} of ${name} of ${vaultId}`
    let before = file.subarray(49, 81)
    for (const record of recordsIn(file, keys, info))
      record.changes.forEach((change, index) => {
        before = createHash('sha256').update(before).update(change).digest()
        if (record.first + index !== sequence + 1) return
        sequence += 1
        chain = createHash('sha256').update(chain).update(change).digest()
        if (!chain.equals(before)) throw new Error('another history')
        changes.push(JSON.parse(change.toString('utf8')) as Change)
      })
  }
  return { database, changes }
}

function keyOf(keys: ReadonlyMap<number, Buffer>, number: number): Buffer {
  const key = keys.get(number)
  if (key === undefined) throw new Error('a key that the header doesn’t have')
  return key
}

function recordsIn(
  file: Buffer,
  keys: ReadonlyMap<number, Buffer>,
  info: string,
): { first: number; changes: Buffer[] }[] {
  if (file.subarray(0, 17).toString() !== 'CANDOR-JOURNAL-2\n') throw new Error('no segment')
  if (file.readUInt32BE(21) !== file.length) throw new Error('a segment of another length')
  const key = hkdf(keyOf(keys, file.readUInt32BE(17)), file.subarray(81, 113), info)
  const tag = file.subarray(113, 129)
  const none = Buffer.alloc(0)
  decipher(key, Buffer.alloc(12, 0xff), file.subarray(0, 113), none, tag)
  const records: { first: number; changes: Buffer[] }[] = []
  let at = 129
  while (file.readUInt32BE(at) !== 0) {
    const head = file.subarray(at, at + 12)
    const end = at + 12 + head.readUInt32BE(0) + 16
    const nonce = Buffer.concat([Buffer.alloc(4), head.subarray(4)])
    const sealed = file.subarray(at + 12, end - 16)
    const about = Buffer.concat([tag, head])
    const text = decipher(key, nonce, about, sealed, file.subarray(end - 16, end))
    records.push({ first: Number(head.readBigUInt64BE(4)), changes: piecesOf(text) })
    at = end
  }
  if (!file.subarray(at).equals(Buffer.alloc(file.length - at))) throw new Error('no zeros')
  return records
}

function piecesOf(text: Buffer): Buffer[] {
  const pieces: Buffer[] = []
  for (let at = 0; at < text.length; at += 4 + text.readUInt32BE(at))
    pieces.push(text.subarray(at + 4, at + 4 + text.readUInt32BE(at)))
  return pieces
}

/** The parts of a backup, once its seal is checked with the shared record's newest key. */
export function readBackup(
  file: Buffer,
  kind: string,
  slotKey: (slot: Slot) => Buffer,
): Map<string, Buffer> {
  if (file.subarray(0, 16).toString() !== 'CANDOR-BACKUP-1\n') throw new Error('no backup')
  const length = file.readUInt32BE(16)
  const contents = JSON.parse(file.subarray(20, 20 + length).toString('utf8')) as {
    parts: { name: string; length: number }[]
  }
  const parts = new Map<string, Buffer>()
  let at = 20 + length
  for (const part of contents.parts) {
    parts.set(part.name, file.subarray(at, at + part.length))
    at += part.length
  }
  const header = [...parts].find(([name]) => name.startsWith('header-'))?.[1]
  const { vaultId, keysOf } = openHeader(header ?? Buffer.alloc(0), kind, slotKey)
  const newest = [...keysOf('record').values()].at(-1) ?? Buffer.alloc(0)
  const mac = createHmac('sha256', hkdf(newest, Buffer.alloc(0), `candor backup of ${vaultId}`))
  if (!mac.update(file.subarray(0, -32)).digest().equals(file.subarray(-32)))
    throw new Error('the backup was changed')
  return parts
}
