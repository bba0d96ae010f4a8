import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { z } from '../../../shared/kernel/zod'
import type { Files } from './files'
import { isNewerFormat } from './format'
import { openHeader, type OpenedHeader } from './header'
import { currentKey, type KeyRing } from './keyRing'

/*
 * A backup: the files of one vault in one, sealed as they are. Only who could open the vault can
 * open it; the whole is authenticated with the shared record's key. Layout: `README.md`.
 */

const magic = Buffer.from('CANDOR-BACKUP-1\n', 'ascii')
/** Of a backup with documents in it, which earlier versions of the program don't know. */
const magicWithDocuments = Buffer.from('CANDOR-BACKUP-2\n', 'ascii')
const macLength = 32

/** A file in a backup, by its place in the vault's folder. */
export interface BackupPart {
  readonly name: string
  readonly bytes: Uint8Array
}

const partName =
  /^(header-\d{1,15}|(record|restricted)\/(snap|wal)-\d{1,15}|papers\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

const Contents = z.strictObject({
  /** Milliseconds since 1970. */
  madeAt: z.number().int().nonnegative(),
  parts: z
    .array(
      z.strictObject({
        name: z.string().regex(partName),
        length: z.number().int().nonnegative(),
      }),
    )
    .min(1)
    .max(30_000),
})

/**
 * No list of parts is longer, in bytes: nobody's is read further than that without a secret, and taking
 * apart JSON of nothing but brackets costs twenty times its length in memory.
 */
const longestContents = 4 << 20

/** The bytes of a backup. */
export function writeBackup(ring: KeyRing, madeAt: number, parts: readonly BackupPart[]): Buffer {
  const contents = {
    madeAt,
    parts: parts.map(({ name, bytes }) => ({ name, length: bytes.length })),
  }
  const text = Buffer.from(JSON.stringify(contents), 'utf8')
  const length = Buffer.alloc(4)
  length.writeUInt32BE(text.length)
  const start = parts.some(({ name }) => name.startsWith('papers/')) ? magicWithDocuments : magic
  const signed = Buffer.concat([start, length, text, ...parts.map(({ bytes }) => bytes)])
  return Buffer.concat([signed, mac(ring, signed)])
}

const mac = (ring: KeyRing, signed: Uint8Array): Buffer =>
  createHmac(
    'sha256',
    Buffer.from(
      hkdfSync(
        'sha256',
        currentKey(ring).key,
        Buffer.alloc(0),
        `candor backup of ${ring.vaultId}`,
        32,
      ),
    ),
  )
    .update(signed)
    .digest()

/** A backup as it lies there: nothing of it is known to be authentic yet. */
interface ReadBackup {
  readonly madeAt: number
  readonly parts: readonly BackupPart[]
}

/** Takes a backup apart; null when the bytes are none, or not all of one. */
export function readBackup(bytes: Buffer): ReadBackup | null {
  const start = magic.length + 4
  const begins = bytes.subarray(0, magic.length)
  const isOurs = begins.equals(magic) || begins.equals(magicWithDocuments)
  if (bytes.length < start + macLength || !isOurs) return null
  const contentsLength = bytes.readUInt32BE(magic.length)
  if (contentsLength > longestContents) return null
  const contentsEnd = start + contentsLength
  const contents = parseContents(bytes.subarray(start, contentsEnd))
  if (contents === null) return null
  const parts: BackupPart[] = []
  let at = contentsEnd
  for (const { name, length } of contents.parts) {
    parts.push({ name, bytes: bytes.subarray(at, at + length) })
    at += length
  }
  return at === bytes.length - macLength ? { madeAt: contents.madeAt, parts } : null
}

function parseContents(text: Buffer): z.infer<typeof Contents> | null {
  try {
    return Contents.parse(JSON.parse(text.toString('utf8')))
  } catch {
    return null
  }
}

/** How opening a backup went. `damaged`: it isn't what was written. */
export type BackupOpening =
  | { readonly kind: 'opened'; readonly header: OpenedHeader; readonly backup: ReadBackup }
  | { readonly kind: 'wrong secret' }
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged' }

/** Whether a file is a backup of a format to come. */
export const isNewerBackup = (bytes: Buffer): boolean => isNewerFormat(bytes, 'CANDOR-BACKUP-', 2)

/** Opens a backup with the passphrase or the recovery code of its time, and checks every byte of it. */
export async function openBackup(bytes: Buffer, secret: string): Promise<BackupOpening> {
  const backup = readBackup(bytes)
  const header = backup?.parts.find(({ name }) => name.startsWith('header-'))
  if (backup === null || header === undefined) return { kind: 'damaged' }
  const opening = await openHeader(Buffer.from(header.bytes), secret)
  if (opening.kind !== 'opened') return opening
  const signed = bytes.subarray(0, bytes.length - macLength)
  const whole = timingSafeEqual(
    mac(opening.header.keys.rings.record, signed),
    bytes.subarray(bytes.length - macLength),
  )
  return whole ? { kind: 'opened', header: opening.header, backup } : { kind: 'damaged' }
}

/** The parts of a backup as files that can be read in place, below a folder that exists nowhere else. */
export function partsAsFiles(root: string, parts: readonly BackupPart[]): Files {
  // The same bytes, not copies: a backup may be as long as memory allows.
  const byPath = new Map(
    parts.map(({ name, bytes }) => [
      `${root}/${name}`,
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    ]),
  )
  const bytesOf = (path: string): Buffer => {
    const bytes = byPath.get(path.replaceAll('\\', '/'))
    if (bytes === undefined) throw Object.assign(new Error('no such part'), { code: 'ENOENT' })
    return bytes
  }
  const refuse = async (): Promise<never> => {
    throw Object.assign(new Error('a backup is only read'), { code: 'EROFS' })
  }
  return {
    list: async (folder) => {
      const start = `${folder.replaceAll('\\', '/')}/`
      return [...byPath.keys()]
        .filter((path) => path.startsWith(start))
        .map((path) => path.slice(start.length))
    },
    read: async (path, atMost = Number.POSITIVE_INFINITY) => {
      const bytes = bytesOf(path)
      if (bytes.length > atMost) throw Object.assign(new Error('too long'), { code: 'EFBIG' })
      return bytes
    },
    readStart: async (path, length) => bytesOf(path).subarray(0, length),
    identity: async (path) => path,
    makeFolder: refuse,
    create: refuse,
    rename: refuse,
    overwrite: refuse,
    remove: refuse,
    syncFolder: refuse,
  }
}
