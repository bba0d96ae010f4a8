import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { join } from 'node:path'
import { chainLength } from './chain'
import { isForeign, type Files, writeWhole } from './files'
import { currentKey, keyNumbered, type KeyRing } from './keyRing'
import { open, sealedParts, sealOverhead } from './seal'

/*
 * A snapshot: the whole content of a compartment as it was after a numbered change, sealed. What
 * number that was stands in clear before the seal and is bound into it; this start is authenticated
 * by itself, so that a file that isn't ours is told from one without reading it all.
 */

const magic = Buffer.from('CANDOR-SNAPSHOT-3\n', 'ascii')
/** The format before changes were chained. */
const secondMagic = Buffer.from('CANDOR-SNAPSHOT-2\n', 'ascii')
/** The format before there was a journal: a snapshot for every change, with the first key. */
const firstMagic = Buffer.from('CANDOR-SNAPSHOT-1\n', 'ascii')
const numbersLength = magic.length + 4 + 8
const tagLength = 32
const taggedLength = numbersLength + chainLength + 8
/** How much of a snapshot's start tells whether it is ours. */
const startLength = taggedLength + tagLength

/** Snapshots of the earlier formats were never longer than this, in bytes. */
const longestUntagged = 256 << 20

/** Which snapshot it is, and which changes it holds. */
export interface SnapshotNumbers {
  readonly generation: number
  /** The number of the last change in it. */
  readonly sequence: number
  /** The chain after that change. */
  readonly chain: Uint8Array
}

/**
 * The content of a compartment and the number of the last change in it; null in the first format.
 * `chain` is null in the formats before changes were chained.
 */
export interface Snapshot {
  readonly sequence: number | null
  readonly chain: Uint8Array | null
  readonly content: Buffer
}

/** The file of a snapshot. */
export const snapshotPath = (folder: string, generation: number): string =>
  join(folder, `snap-${generation}`)

const contextOf = (ring: KeyRing, generation: number, sequence: number): string =>
  `candor snapshot ${generation} at ${sequence} of ${ring.compartment} of ${ring.vaultId}`

const chainedContextOf = (ring: KeyRing, numbers: SnapshotNumbers): string =>
  `${contextOf(ring, numbers.generation, numbers.sequence)} after ${Buffer.from(numbers.chain).toString('hex')}`

function startTag(ring: KeyRing, key: Buffer, generation: number, tagged: Uint8Array): Buffer {
  const info = `candor snapshot start ${generation} of ${ring.compartment} of ${ring.vaultId}`
  const tagKey = Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), info, 32))
  return createHmac('sha256', tagKey).update(tagged).digest()
}

/** A snapshot as its file holds it. */
export function sealSnapshot(ring: KeyRing, numbers: SnapshotNumbers, content: Uint8Array): Buffer {
  const { number, key } = currentKey(ring)
  const tagged = Buffer.alloc(taggedLength)
  let at = magic.copy(tagged)
  at = tagged.writeUInt32BE(number, at)
  at = tagged.writeBigUInt64BE(BigInt(numbers.sequence), at)
  tagged.set(numbers.chain, at)
  tagged.writeBigUInt64BE(BigInt(content.length + sealOverhead), at + chainLength)
  const tag = startTag(ring, key, numbers.generation, tagged)
  return Buffer.concat([tagged, tag, ...sealedParts(key, chainedContextOf(ring, numbers), content)])
}

/** What the start of a snapshot says. */
export interface SnapshotStart {
  /** Which key it is sealed with. */
  readonly key: Buffer
  /** Null in the first format. */
  readonly sequence: number | null
  readonly chain: Uint8Array | null
  /** Where the seal begins, in bytes. */
  readonly sealAt: number
  /** How long the file is; null in the formats that don't say. */
  readonly length: number | null
}

/** Whether a start is authenticated by itself; in the earlier formats only the whole file is. */
export const isProven = ({ length }: SnapshotStart): boolean => length !== null

/** Reads a start; null when it isn't one written under this number. In the earlier formats it isn't authenticated. */
function readStart(start: Buffer, ring: KeyRing, generation: number): SnapshotStart | null {
  const is = (one: Buffer): boolean => start.subarray(0, one.length).equals(one)
  const untagged = { chain: null, length: null }
  if (is(firstMagic)) {
    const key = keyNumbered(ring, 1)
    return key === null ? null : { ...untagged, key, sequence: null, sealAt: firstMagic.length }
  }
  if (start.length < numbersLength || !(is(magic) || is(secondMagic))) return null
  const key = keyNumbered(ring, start.readUInt32BE(magic.length))
  if (key === null) return null
  const sequence = Number(start.readBigUInt64BE(magic.length + 4))
  if (is(secondMagic)) return { ...untagged, key, sequence, sealAt: numbersLength }
  if (start.length < startLength) return null
  const tagged = start.subarray(0, taggedLength)
  const tag = start.subarray(taggedLength, startLength)
  if (!timingSafeEqual(tag, startTag(ring, key, generation, tagged))) return null
  const chain = Buffer.from(start.subarray(numbersLength, numbersLength + chainLength))
  const length = startLength + Number(start.readBigUInt64BE(numbersLength + chainLength))
  return { key, sequence, chain, sealAt: startLength, length }
}

function openSnapshot(
  bytes: Buffer,
  ring: KeyRing,
  generation: number,
  { key, sequence, chain, sealAt, length }: SnapshotStart,
): Snapshot | null {
  if (length !== null && length !== bytes.length) return null
  const context =
    sequence === null
      ? `candor snapshot ${generation} of ${ring.compartment} of ${ring.vaultId}`
      : chain === null
        ? contextOf(ring, generation, sequence)
        : chainedContextOf(ring, { generation, sequence, chain })
  const content = open(key, context, bytes.subarray(sealAt))
  return content === null ? null : { sequence, chain, content }
}

/**
 * What the start of a snapshot's file says. `damaged`: it isn't what was written under this number;
 * `foreign`: what lies there can't be a file of ours. Rejects with the system's error when it can't be read.
 */
export async function lookAtSnapshot(
  files: Files,
  folder: string,
  ring: KeyRing,
  generation: number,
): Promise<SnapshotStart | 'damaged' | 'foreign'> {
  try {
    const bytes = await files.readStart(snapshotPath(folder, generation), startLength)
    return readStart(bytes, ring, generation) ?? 'damaged'
  } catch (error) {
    if (isForeign(error)) return 'foreign'
    throw error
  }
}

/**
 * Reads the snapshot that starts like this, no further than the start says that it goes; null when it
 * isn't what was written under this number. Rejects with the system's error when it can't be read.
 */
export async function readSnapshotFrom(
  files: Files,
  folder: string,
  ring: KeyRing,
  generation: number,
  start: SnapshotStart | null,
): Promise<Snapshot | null> {
  if (start === null) return null
  try {
    const bytes = await files.read(
      snapshotPath(folder, generation),
      start.length ?? longestUntagged,
    )
    return openSnapshot(bytes, ring, generation, start)
  } catch (error) {
    if (isForeign(error)) return null
    throw error
  }
}

/** Looks at a snapshot's file and reads it; null when it isn't what was written under this number. */
export async function readSnapshot(
  files: Files,
  folder: string,
  ring: KeyRing,
  generation: number,
): Promise<Snapshot | null> {
  const start = await lookAtSnapshot(files, folder, ring, generation)
  return readSnapshotFrom(files, folder, ring, generation, typeof start === 'string' ? null : start)
}

/** A snapshot was written, but read back it was not what was written. */
class NotReadBack extends Error {
  override name = 'NotReadBack'
  readonly code = 'EIO'
}

/**
 * Writes a snapshot and resolves once it is durable and was read back: opened again and compared.
 * Rejects otherwise, and then nothing that was there before has been touched.
 */
export async function writeSnapshot(
  files: Files,
  folder: string,
  ring: KeyRing,
  numbers: SnapshotNumbers,
  content: Uint8Array,
): Promise<void> {
  const { generation } = numbers
  await writeWhole(files, snapshotPath(folder, generation), sealSnapshot(ring, numbers, content))
  const read = await readSnapshot(files, folder, ring, generation)
  if (read?.sequence !== numbers.sequence || !read.content.equals(content))
    throw new NotReadBack('a snapshot did not read back as it was written')
}
