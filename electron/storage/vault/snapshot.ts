import { join } from 'node:path'
import { writeWhole, type Files } from './files'
import { currentKey, keyNumbered, type KeyRing } from './keyRing'
import { open, sealedParts } from './seal'

/**
 * A snapshot: the whole content of a compartment as it was after a numbered change, sealed. What
 * number that was stands in clear before the seal and is bound into it.
 */

const magic = Buffer.from('CANDOR-SNAPSHOT-2\n', 'ascii')
/** The format before there was a journal: a snapshot for every change, with the first key. */
const firstMagic = Buffer.from('CANDOR-SNAPSHOT-1\n', 'ascii')
const startLength = magic.length + 4 + 8
/** How much of a snapshot's start tells its sequence number. */
export const snapshotStartLength = startLength

/** The content of a compartment and the number of the last change in it; null in the first format. */
export interface Snapshot {
  readonly sequence: number | null
  readonly content: Buffer
}

/** The file of a snapshot. */
export const snapshotPath = (folder: string, generation: number): string =>
  join(folder, `snap-${generation}`)

const contextOf = (ring: KeyRing, generation: number, sequence: number): string =>
  `candor snapshot ${generation} at ${sequence} of ${ring.compartment} of ${ring.vaultId}`

/** A snapshot as its file holds it. */
export function sealSnapshot(
  ring: KeyRing,
  generation: number,
  { sequence, content }: { readonly sequence: number; readonly content: Uint8Array },
): Buffer {
  const { number, key } = currentKey(ring)
  const start = Buffer.alloc(startLength)
  let at = magic.copy(start)
  at = start.writeUInt32BE(number, at)
  start.writeBigUInt64BE(BigInt(sequence), at)
  return Buffer.concat([start, ...sealedParts(key, contextOf(ring, generation, sequence), content)])
}

/** Opens the bytes of a snapshot's file; null when they aren't what was written under this number. */
export function openSnapshot(bytes: Buffer, ring: KeyRing, generation: number): Snapshot | null {
  const start = readSnapshotStart(bytes)
  if (start === null) return null
  const { keyNumber, sequence, length } = start
  const key = keyNumbered(ring, keyNumber)
  if (key === null) return null
  const context =
    sequence === null
      ? `candor snapshot ${generation} of ${ring.compartment} of ${ring.vaultId}`
      : contextOf(ring, generation, sequence)
  const content = open(key, context, bytes.subarray(length))
  return content === null ? null : { sequence, content }
}

/** What stands in clear at the start of a snapshot; null when it is no snapshot. `sequence` is null in the first format. */
export function readSnapshotStart(
  bytes: Buffer,
): { keyNumber: number; sequence: number | null; length: number } | null {
  const is = (one: Buffer): boolean => bytes.subarray(0, one.length).equals(one)
  if (is(firstMagic)) return { keyNumber: 1, sequence: null, length: firstMagic.length }
  if (!is(magic) || bytes.length < startLength) return null
  const keyNumber = bytes.readUInt32BE(magic.length)
  const sequence = Number(bytes.readBigUInt64BE(magic.length + 4))
  return { keyNumber, sequence, length: startLength }
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
  generation: number,
  snapshot: { readonly sequence: number; readonly content: Uint8Array },
): Promise<void> {
  const path = snapshotPath(folder, generation)
  await writeWhole(files, path, sealSnapshot(ring, generation, snapshot))
  const read = openSnapshot(await files.read(path), ring, generation)
  if (read?.sequence !== snapshot.sequence || !read.content.equals(snapshot.content))
    throw new NotReadBack('a snapshot did not read back as it was written')
}
