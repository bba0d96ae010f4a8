import { constants } from 'node:fs'
import {
  type FileHandle,
  link,
  lstat,
  mkdir,
  open,
  readdir,
  rename,
  unlink,
} from 'node:fs/promises'
import { type Files, isCode, notPlain, writeAll } from './files'

/*
 * The machine's own disk. Whoever can write to the folder may have put a link, a pipe or a device
 * where a file of ours is looked for: nothing is opened by its name alone.
 */

const refusal = (): Error => Object.assign(new Error('not a plain file'), { code: notPlain })

const { O_RDONLY, O_RDWR } = constants
// Not every system has these; there, what was opened is compared with what was looked at.
const flags: Readonly<Partial<Record<string, number>>> = constants
const noFollow = flags['O_NOFOLLOW'] ?? 0
const noWaiting = flags['O_NONBLOCK'] ?? 0

/** Opens a plain file, never through a link, and never waiting for whoever is at the end of a pipe. */
async function openPlain(path: string, access: number): Promise<FileHandle> {
  const seen = await lstat(path, { bigint: true })
  if (!seen.isFile()) throw refusal()
  const file = await open(path, access | noFollow | noWaiting).catch((error: unknown) => {
    throw isCode(error, 'ELOOP') || isNotOurs(error, seen.uid) ? refusal() : error
  })
  const found = await file.stat({ bigint: true })
  if (found.isFile() && found.ino === seen.ino && found.dev === seen.dev) return file
  await file.close()
  throw refusal()
}

/** A file that we may not read and that is somebody else's was never written by us. */
const isNotOurs = (error: unknown, owner: bigint): boolean =>
  isCode(error, 'EACCES') && process.getuid !== undefined && owner !== BigInt(process.getuid())

async function withPlain<T>(
  path: string,
  access: number,
  use: (file: FileHandle) => Promise<T>,
): Promise<T> {
  const file = await openPlain(path, access)
  try {
    return await use(file)
  } finally {
    await file.close()
  }
}

/** Rejects unless a folder is one, and not a link to one elsewhere. */
async function checkFolder(folder: string): Promise<void> {
  if (!(await lstat(folder)).isDirectory()) throw refusal()
}

async function bytesOf(file: FileHandle, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length)
  let done = 0
  while (done < length) {
    const { bytesRead } = await file.read(bytes, done, length - done, done)
    if (bytesRead === 0) break
    done += bytesRead
  }
  return bytes.subarray(0, done)
}

/** How many zeros are written at a time. */
const pieceLength = 1 << 20

/** File systems that know no second names say it in one of these ways. */
const noLinks = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EACCES', 'EISDIR']

/** The machine's own disk. */
export const nodeFiles: Files = {
  async list(folder) {
    try {
      await checkFolder(folder)
      return await readdir(folder)
    } catch (error) {
      if (isCode(error, 'ENOENT')) return []
      throw error
    }
  },
  read: (path, atMost = Number.POSITIVE_INFINITY) =>
    withPlain(path, O_RDONLY, async (file) => {
      const { size } = await file.stat()
      if (size > atMost) throw Object.assign(new Error('too long'), { code: 'EFBIG' })
      return bytesOf(file, size)
    }),
  readStart: (path, length) =>
    withPlain(path, O_RDONLY, async (file) =>
      bytesOf(file, Math.min(length, (await file.stat()).size)),
    ),
  identity: (path) =>
    lstat(path).then(
      ({ dev, ino }) => `${dev} ${ino}`,
      () => null,
    ),
  async makeFolder(folder) {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await checkFolder(folder)
  },
  async create(path) {
    // It fails where anything lies already, also where that is a link to nowhere.
    const file = await open(path, 'wx', 0o600)
    return {
      write: async (bytes, position) =>
        (await file.write(bytes, 0, bytes.length, position)).bytesWritten,
      sync: () => file.sync(),
      dataSync: () => file.datasync(),
      close: () => file.close(),
    }
  },
  async rename(from, to) {
    try {
      // A second name can't replace anything, as a renaming would.
      await link(from, to)
    } catch (error) {
      if (!noLinks.some((code) => isCode(error, code))) throw error
      await renameWhereNothingIs(from, to)
      return
    }
    await unlink(from)
  },
  overwrite: (path) =>
    withPlain(path, O_RDWR, async (file) => {
      const { size, nlink } = await file.stat()
      // Its bytes are somebody else's, too.
      if (nlink > 1) throw refusal()
      const zeros = Buffer.alloc(Math.min(size, pieceLength))
      const target = {
        write: async (bytes: Uint8Array, at: number) =>
          (await file.write(bytes, 0, bytes.length, at)).bytesWritten,
      }
      for (let at = 0; at < size; at += pieceLength)
        await writeAll(target, zeros.subarray(0, Math.min(pieceLength, size - at)), at)
      await file.sync()
    }),
  remove: (path) => unlink(path),
  async syncFolder(folder) {
    // Windows does this by itself and refuses the call.
    if (process.platform === 'win32') return
    const handle = await open(folder, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  },
}

/** For folders, and file systems without second names: as near to it as they come. */
async function renameWhereNothingIs(from: string, to: string): Promise<void> {
  const isThere = await lstat(to).then(
    () => true,
    () => false,
  )
  if (isThere) throw Object.assign(new Error('something has that name'), { code: 'EEXIST' })
  await rename(from, to)
}
