import { createHash, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { Outline } from '../../../shared/documents/outline/outline'
import { type Files, writeWhole } from './files'
import { open, seal } from './seal'

/*
 * Frozen documents: each in a sealed file of its own, under a key of its own that is kept in the
 * shared record. So the record stays small, however many documents there are. Layout: `README.md`.
 */

const magic = Buffer.from('CANDOR-PAPER-1\n', 'ascii')
const folderName = 'papers'

/** What the file of a document may be called: its version's id. */
const documentFileName = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** What a frozen document holds: its bytes, and the texts in it, to be looked through before it leaves again. */
export interface KeptDocument {
  readonly texts: readonly string[]
  /** Its structure, to tell what changed since; null for documents from before it was kept. */
  readonly outline: Outline | null
  readonly bytes: Uint8Array
}

/** Which file of which vault, and what it is sealed with. */
export interface DocumentPlace {
  readonly workgroupFolder: string
  readonly vaultId: string
  readonly id: string
  /** 32 bytes. */
  readonly key: Buffer
}

/** A key for one document. */
export const newDocumentKey = (): Buffer => randomBytes(32)

/** SHA-256 in hex. */
export const digestOf = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex')

/** No document is longer, in bytes. */
const longestDocument = 256 << 20

const contextOf = ({ id, vaultId }: DocumentPlace): string => `candor paper ${id} of ${vaultId}`
const folderOf = (workgroupFolder: string): string => join(workgroupFolder, folderName)

/** Writes a frozen document; resolves once it is durable and was read back as it was. Rejects otherwise. */
export async function writeDocument(
  files: Files,
  place: DocumentPlace,
  document: KeptDocument,
): Promise<void> {
  const folder = folderOf(place.workgroupFolder)
  await files.makeFolder(folder)
  const path = join(folder, place.id)
  const content = packDocument(document)
  await writeWhole(files, path, Buffer.concat([magic, seal(place.key, contextOf(place), content)]))
  const read = openSealed(await files.read(path), place)
  if (read?.equals(content) !== true)
    throw Object.assign(new Error('a document did not read back as it was written'), {
      code: 'EIO',
    })
}

/** Reads a frozen document; null when its file is gone or isn't what was written. */
export async function readDocument(
  files: Files,
  place: DocumentPlace,
): Promise<KeptDocument | null> {
  const path = join(folderOf(place.workgroupFolder), place.id)
  const content = openSealed(
    await files.read(path, longestDocument).catch(() => Buffer.alloc(0)),
    place,
  )
  return content === null ? null : unpackDocument(content)
}

function openSealed(bytes: Buffer, place: DocumentPlace): Buffer | null {
  if (!bytes.subarray(0, magic.length).equals(magic)) return null
  return open(place.key, contextOf(place), bytes.subarray(magic.length))
}

/** What stands before the bytes: the texts alone, as long as no outline was kept. */
type Said = readonly string[] | Omit<KeptDocument, 'bytes'>

function packDocument({ texts, outline, bytes }: KeptDocument): Buffer {
  const said = Buffer.from(JSON.stringify({ texts, outline }), 'utf8')
  const length = Buffer.alloc(4)
  length.writeUInt32BE(said.length)
  return Buffer.concat([length, said, bytes])
}

/** What was packed; it is authentic, so it is as it was. */
function unpackDocument(content: Buffer): KeptDocument {
  const end = 4 + content.readUInt32BE(0)
  const said = JSON.parse(content.subarray(4, end).toString('utf8')) as Said
  const bytes = new Uint8Array(content.subarray(end))
  return 'texts' in said ? { ...said, bytes } : { texts: said, outline: null, bytes }
}

/** The ids of the documents whose files are there. */
export const documentFiles = async (files: Files, workgroupFolder: string): Promise<string[]> =>
  (await files.list(folderOf(workgroupFolder))).filter((name) => documentFileName.test(name))

/** The bytes of a document's file as they lie there, sealed. */
export const sealedDocument = (
  files: Files,
  workgroupFolder: string,
  id: string,
): Promise<Buffer> => files.read(join(folderOf(workgroupFolder), id), longestDocument)

/**
 * Removes files no version names any more, and what wasn't finished. Failing to is no harm: they are
 * sealed, and are swept the next time.
 */
export async function sweepSealedFiles(
  files: Files,
  workgroupFolder: string,
  isKnown: (id: string) => boolean,
): Promise<void> {
  const folder = folderOf(workgroupFolder)
  for (const name of await files.list(folder)) {
    const isUnfinished = name.endsWith('.new') && documentFileName.test(name.slice(0, -4))
    if (isUnfinished || (documentFileName.test(name) && !isKnown(name)))
      await files.remove(join(folder, name)).catch(() => undefined)
  }
}
