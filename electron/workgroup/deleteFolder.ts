import { lstat, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isCode, isForeign, notPlain } from '../storage/vault/files'
import { longestHeader } from '../storage/vault/header'
import { nodeFiles } from '../storage/vault/nodeFiles'

/*
 * A workgroup's folder, taken off this computer for good. What makes it unreadable comes first: the
 * headers hold the keys, each wrapped by a secret, and without them nobody opens the rest, whatever a
 * disk keeps of it. (A flash disk may keep old copies of what is written over; they open with the old
 * passphrase alone.)
 *
 * Only names in this folder go, and only bytes that are this folder's alone are written over: a link
 * is removed, never followed, and a file with a second name elsewhere keeps its bytes there.
 */

/** Says that a removal has begun. Whoever can write here can put it here, so by itself it removes nothing. */
const mark = 'removing'
const header = /^header-\d+$/

/** How far a removal has come that Candor ended in. */
export type Removal =
  | 'none'
  /** Its mark is there and so is a header: somebody may have put the mark there. The user is asked. */
  | 'begun'
  /** Its mark is there and nothing could ever be opened any more. */
  | 'only to be finished'

/** Whether a folder was being removed when Candor ended. */
export async function removalOf(folder: string): Promise<Removal> {
  if (!(await isPlain(join(folder, mark)))) return 'none'
  for (const name of await headersIn(folder))
    if (!(await isWiped(join(folder, name)))) return 'begun'
  return 'only to be finished'
}

/** Says that a workgroup is kept after all: its secret was given. */
export async function keepAfterAll(folder: string): Promise<void> {
  if (await isPlain(join(folder, mark))) await nodeFiles.remove(join(folder, mark))
}

/** What a removal met on its way. */
export interface Removed {
  /** How many key files were not written over: they are links, or have another name outside the folder. */
  readonly notOverwritten: number
}

/**
 * Removes a folder and all that is in it. Rejects when the disk refuses; what is left is unreadable then,
 * or untouched. Rejects with `notPlain`, and does nothing, where a link lies in the folder's place.
 */
export async function removeForGood(folder: string): Promise<Removed> {
  const headers = await headersIn(folder)
  await putMark(folder)
  let notOverwritten = 0
  for (const name of headers)
    try {
      await nodeFiles.overwrite(join(folder, name))
    } catch (error) {
      if (!isCode(error, notPlain)) throw error
      notOverwritten += 1
    }
  // Links are removed by this, not followed.
  await rm(folder, { recursive: true })
  return { notOverwritten }
}

const headersIn = async (folder: string): Promise<string[]> =>
  (await nodeFiles.list(folder)).filter((name) => header.test(name))

const isPlain = (path: string): Promise<boolean> =>
  lstat(path).then(
    (found) => found.isFile(),
    () => false,
  )

/** Whether nothing opens by it: what can't be read now may be a header that does. */
const isWiped = (path: string): Promise<boolean> =>
  nodeFiles.read(path, longestHeader).then((bytes) => bytes.every((byte) => byte === 0), isForeign)

/** On the disk before the first key goes: after a power cut a half-removed workgroup isn't taken for a damaged one. */
async function putMark(folder: string): Promise<void> {
  const file = await nodeFiles.create(join(folder, mark)).catch((error: unknown) => {
    // Something has the name: a removal that was begun, or nothing that matters.
    if (!isCode(error, 'EEXIST')) throw error
    return null
  })
  await file?.sync()
  await file?.close()
  await nodeFiles.syncFolder(folder)
}
