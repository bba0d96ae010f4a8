import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { chainLength } from './chain'
import { isForeign, type Files } from './files'
import { currentKey, keyNumbered, type KeyRing } from './keyRing'

/*
 * One file of the journal: a sealed header, then records of changes one behind the other, then
 * zeros up to a size fixed when it was made. Its layout is on the page `README.md` beside this file.
 *
 * Each segment has a key of its own, and a record's nonce is the number of its first change, so
 * that no key and nonce are used twice: a segment is never written to again after a failure or a
 * restart. Changes that are saved together are one record, which is read whole or not at all.
 */

const magic = Buffer.from('CANDOR-JOURNAL-2\n', 'ascii')
/** The format before a segment said who made it, and on top of what. */
const firstMagic = Buffer.from('CANDOR-JOURNAL-1\n', 'ascii')
const saltLength = 32
const tagLength = 16
/** How long the name of a writer is, in bytes. */
export const writerLength = 16
const numbersLength = magic.length + 4 + 4 + 8
const firstFieldsLength = numbersLength + saltLength
const fieldsLength = numbersLength + writerLength + chainLength + saltLength
/** How long a segment's header is, in bytes. */
export const segmentHeaderLength = fieldsLength + tagLength
const recordHeadLength = 4 + 8
const recordOverhead = recordHeadLength + tagLength
/** Before each change in a record stands its length. */
const changeHeadLength = 4

/** How long the record of some changes is, in bytes. */
export const recordLength = (changes: readonly Uint8Array[]): number =>
  changes.reduce((sum, change) => sum + changeHeadLength + change.length, recordOverhead)

/** No change is numbered so high that it meets this one. */
const headerNonce = Buffer.alloc(12, 0xff)

/** The last eight bytes of a record's head are the number of its first change. */
const nonceOf = (head: Buffer): Buffer => Buffer.concat([Buffer.alloc(4), head.subarray(4)])

interface SegmentKeys {
  readonly subkey: Buffer
  /** Binds every record to its segment's header. */
  readonly headerTag: Buffer
}

/** What a segment is made for. */
export interface SegmentStart {
  readonly firstSequence: number
  /** How long its file is, in bytes. */
  readonly capacity: number
  /** A name that no other run of a program has. */
  readonly writer: Uint8Array
  /** The chain before its first change. */
  readonly chain: Uint8Array
}

/** Seals the records of one segment, in their order. */
export class SegmentSealer {
  private constructor(
    private readonly keys: SegmentKeys,
    private sequence: number,
    readonly header: Buffer,
  ) {}

  /** A new segment's sealer, with the header its file starts with. */
  static create(ring: KeyRing, number: number, start: SegmentStart): SegmentSealer {
    const { number: keyNumber, key } = currentKey(ring)
    const salt = randomBytes(saltLength)
    const fields = Buffer.alloc(fieldsLength)
    let at = magic.copy(fields)
    at = fields.writeUInt32BE(keyNumber, at)
    at = fields.writeUInt32BE(start.capacity, at)
    at = fields.writeBigUInt64BE(BigInt(start.firstSequence), at)
    fields.set(start.writer, at)
    fields.set(start.chain, at + writerLength)
    salt.copy(fields, at + writerLength + chainLength)
    const subkey = subkeyOf(key, salt, ring, number)
    const cipher = createCipheriv('aes-256-gcm', subkey, headerNonce).setAAD(fields)
    cipher.final()
    const headerTag = cipher.getAuthTag()
    const header = Buffer.concat([fields, headerTag])
    return new SegmentSealer({ subkey, headerTag }, start.firstSequence, header)
  }

  /** The next record, of changes that follow on those sealed before. */
  seal(changes: readonly Uint8Array[]): Buffer {
    const text = Buffer.concat(changes.flatMap((change) => [lengthOf(change), change]))
    const head = Buffer.alloc(recordHeadLength)
    head.writeUInt32BE(text.length)
    head.writeBigUInt64BE(BigInt(this.sequence), 4)
    this.sequence += changes.length
    const cipher = createCipheriv('aes-256-gcm', this.keys.subkey, nonceOf(head))
    cipher.setAAD(Buffer.concat([this.keys.headerTag, head]))
    const sealed = Buffer.concat([head, cipher.update(text), cipher.final(), cipher.getAuthTag()])
    text.fill(0)
    return sealed
  }
}

function lengthOf(change: Uint8Array): Buffer {
  const length = Buffer.alloc(changeHeadLength)
  length.writeUInt32BE(change.length)
  return length
}

const subkeyOf = (key: Buffer, salt: Uint8Array, ring: KeyRing, number: number): Buffer =>
  Buffer.from(
    hkdfSync(
      'sha256',
      key,
      salt,
      `candor journal ${number} of ${ring.compartment} of ${ring.vaultId}`,
      32,
    ),
  )

/** What a segment's header says, once it is known to be authentic. */
export interface SegmentHeader extends SegmentKeys {
  readonly firstSequence: number
  readonly capacity: number
  /** How long the header is, in bytes. */
  readonly length: number
  /** Both null in the first format. */
  readonly writer: Buffer | null
  readonly chain: Buffer | null
}

/** Reads a header; null when it isn't authentic. */
function readSegmentHeader(start: Buffer, ring: KeyRing, number: number): SegmentHeader | null {
  const first = start.subarray(0, magic.length).equals(firstMagic)
  if (!first && !start.subarray(0, magic.length).equals(magic)) return null
  const end = first ? firstFieldsLength : fieldsLength
  const length = end + tagLength
  if (start.length < length) return null
  const fields = start.subarray(0, end)
  const headerTag = Buffer.from(start.subarray(end, length))
  const key = keyNumbered(ring, fields.readUInt32BE(magic.length))
  if (key === null) return null
  const subkey = subkeyOf(key, fields.subarray(end - saltLength), ring, number)
  const decipher = createDecipheriv('aes-256-gcm', subkey, headerNonce)
  decipher.setAAD(fields).setAuthTag(headerTag)
  try {
    decipher.final()
  } catch {
    return null
  }
  const capacity = fields.readUInt32BE(magic.length + 4)
  const firstSequence = Number(fields.readBigUInt64BE(magic.length + 8))
  const known = { subkey, headerTag, capacity, firstSequence, length }
  if (first) return { ...known, writer: null, chain: null }
  const writerEnd = numbersLength + writerLength
  return {
    ...known,
    writer: Buffer.from(fields.subarray(numbersLength, writerEnd)),
    chain: Buffer.from(fields.subarray(writerEnd, writerEnd + chainLength)),
  }
}

/** What a segment holds. */
export interface SegmentContent {
  readonly firstSequence: number
  /** The chain before its first change; null in the first format. */
  readonly chain: Buffer | null
  /** The changes of the authentic records from the first on, without a break. */
  readonly changes: readonly Buffer[]
  /**
   * `clean`: nothing but zeros follows. `torn`: bytes follow of which nothing is authentic, as a
   * sudden end leaves them. `damaged`: an authentic record follows an inauthentic one, or the file
   * isn't as long as it was made.
   */
  readonly ending: 'clean' | 'torn' | 'damaged'
  /** The greatest number of any authentic change; one less than the first when there is none. */
  readonly lastSequence: number
}

/** Reads a segment, whose header is known to be authentic. */
function readSegment(bytes: Buffer, header: SegmentHeader): SegmentContent {
  const { firstSequence, chain } = header
  const changes: Buffer[] = []
  let at = header.length
  for (;;) {
    const record = recordAt(bytes, at, header)
    if (record?.sequence !== firstSequence + changes.length) break
    changes.push(...record.changes)
    at = record.end
  }
  const last = firstSequence + changes.length - 1
  const rest = isZero(bytes.subarray(at))
  const later = rest ? null : lastRecord(bytes, at, header, last)
  const whole = later === null && bytes.length === header.capacity
  const ending = !whole ? 'damaged' : rest ? 'clean' : 'torn'
  return { firstSequence, chain, changes, ending, lastSequence: later ?? last }
}

interface ReadRecord {
  readonly sequence: number
  readonly changes: readonly Buffer[]
  /** Where the record behind it starts. */
  readonly end: number
}

/** The record at a place, null when there is no authentic one. */
function recordAt(bytes: Buffer, at: number, keys: SegmentKeys): ReadRecord | null {
  if (at + recordOverhead > bytes.length) return null
  const length = bytes.readUInt32BE(at)
  const end = at + recordOverhead + length
  if (length === 0 || end > bytes.length) return null
  const head = bytes.subarray(at, at + recordHeadLength)
  const decipher = createDecipheriv('aes-256-gcm', keys.subkey, nonceOf(head))
  decipher.setAAD(Buffer.concat([keys.headerTag, head]))
  decipher.setAuthTag(bytes.subarray(end - tagLength, end))
  const sealed = bytes.subarray(at + recordHeadLength, end - tagLength)
  try {
    const text = decipher.update(sealed)
    // In this mode nothing of the text is left for the end; together they would be a second copy.
    decipher.final()
    return { sequence: sequenceIn(head, 4), changes: changesIn(text), end }
  } catch {
    // The one thing that fails here is the authentication: what is authentic was framed by us.
    return null
  }
}

function changesIn(text: Buffer): Buffer[] {
  const changes: Buffer[] = []
  for (let at = 0; at < text.length;) {
    const start = at + changeHeadLength
    at = start + text.readUInt32BE(at)
    changes.push(text.subarray(start, at))
  }
  return changes
}

const sequenceIn = (bytes: Buffer, at: number): number =>
  bytes.readUInt32BE(at) * 2 ** 32 + bytes.readUInt32BE(at + 4)

/** How much is deciphered at most in search of records behind a damaged one, in bytes. */
const searchAtMost = 64 << 20

/**
 * Looks for authentic records behind an inauthentic one; the greatest number of their changes. What
 * looks like a record at every byte was put there by somebody: it counts as damage, not as work.
 */
function lastRecord(bytes: Buffer, from: number, keys: SegmentKeys, last: number): number | null {
  let found: number | null = null
  let searched = 0
  for (let at = from + 1; at + recordOverhead <= bytes.length; at += 1) {
    const sequence = sequenceIn(bytes, at + 4)
    // A number that could not be there is told without deciphering anything.
    if (sequence <= last || sequence > last + bytes.length) continue
    searched += Math.min(bytes.readUInt32BE(at), bytes.length)
    if (searched > searchAtMost) return found ?? last
    const record = recordAt(bytes, at, keys)
    if (record === null) continue
    found = record.sequence + record.changes.length - 1
    at = record.end - 1
  }
  return found
}

const zeros = Buffer.alloc(1 << 16)

function isZero(bytes: Buffer): boolean {
  for (let at = 0; at < bytes.length; at += zeros.length) {
    const piece = bytes.subarray(at, at + zeros.length)
    if (!piece.equals(zeros.subarray(0, piece.length))) return false
  }
  return true
}

/** The file of a segment. */
export const segmentPath = (folder: string, number: number): string => join(folder, `wal-${number}`)

/** What the header of a segment's file says. `foreign`: what lies there can't be a file of ours. */
export async function lookAtSegment(
  files: Files,
  folder: string,
  ring: KeyRing,
  number: number,
): Promise<SegmentHeader | 'damaged' | 'foreign'> {
  try {
    const start = await files.readStart(segmentPath(folder, number), segmentHeaderLength)
    return readSegmentHeader(start, ring, number) ?? 'damaged'
  } catch (error) {
    if (isForeign(error)) return 'foreign'
    throw error
  }
}

/** Reads a segment's file, no further than its header says that it goes. */
export async function loadSegment(
  files: Files,
  folder: string,
  number: number,
  header: SegmentHeader,
): Promise<SegmentContent> {
  // One byte more tells a file that has grown.
  return readSegment(
    await files.readStart(segmentPath(folder, number), header.capacity + 1),
    header,
  )
}
