import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * Every operation the vault asks of a disk. They go through this port so that a simulator can cut
 * the power between any two of them, and a test can let any one of them fail.
 *
 * All reject with the system's error (`code` as in `ENOSPC`) and have then done all, a part or
 * nothing of their work; only `sync`, `dataSync` and `syncFolder` make anything durable.
 */
export interface Files {
  /** Names in a folder; empty when there is no such folder. */
  list(folder: string): Promise<string[]>
  read(path: string): Promise<Buffer>
  /** The first bytes of a file, fewer when it is shorter. */
  readStart(path: string, length: number): Promise<Buffer>
  /** What tells the file of this name from any other; null when there is none. */
  identity(path: string): Promise<string | null>
  /** Makes a folder that only its owner reads, and those above it. */
  makeFolder(folder: string): Promise<void>
  /** Makes a new file; `EEXIST` when there is one. */
  create(path: string): Promise<OpenFile>
  /** Gives a file a name that no file has. */
  rename(from: string, to: string): Promise<void>
  remove(path: string): Promise<void>
  /** Makes names made, given or removed in a folder durable. */
  syncFolder(folder: string): Promise<void>
}

/** A file being written. */
export interface OpenFile {
  /** Writes at a place and says how many bytes it took, which may be fewer than given. */
  write(bytes: Uint8Array, position: number): Promise<number>
  /** Makes content and size durable. */
  sync(): Promise<void>
  /** Makes content durable; the size, too, if reading needs it. */
  dataSync(): Promise<void>
  close(): Promise<void>
}

/** The machine's own disk. */
export const nodeFiles: Files = {
  list: (folder) =>
    readdir(folder).catch((error: unknown) => {
      if (isCode(error, 'ENOENT')) return []
      throw error
    }),
  read: (path) => readFile(path),
  async readStart(path, length) {
    const file = await open(path, 'r')
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0)
      return buffer.subarray(0, bytesRead)
    } finally {
      await file.close()
    }
  },
  identity: (path) =>
    stat(path).then(
      ({ dev, ino }) => `${dev} ${ino}`,
      () => null,
    ),
  async makeFolder(folder) {
    await mkdir(folder, { recursive: true, mode: 0o700 })
  },
  async create(path) {
    const file = await open(path, 'wx', 0o600)
    return {
      write: async (bytes, position) =>
        (await file.write(bytes, 0, bytes.length, position)).bytesWritten,
      sync: () => file.sync(),
      dataSync: () => file.datasync(),
      close: () => file.close(),
    }
  },
  rename: (from, to) => rename(from, to),
  remove: (path) => rm(path),
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

/** Whether an error is the system's, of this code. */
export const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code

/** Writes all bytes at a place, however few the system takes at a time. */
export async function writeAll(file: OpenFile, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    const taken = await file.write(bytes.subarray(done), position + done)
    // A disk that takes nothing and reports nothing would keep us here for good.
    if (taken === 0) throw Object.assign(new Error('the disk takes no more'), { code: 'ENOSPC' })
    done += taken
  }
}

/** What an unfinished file is called: nothing under a final name was ever cut short by us. */
const unfinishedPath = (path: string): string => `${path}.new`

/** How much is handed to the disk at a time, so that others' small writes get in between. */
const pieceLength = 4 << 20

/**
 * Writes a new file whole: under a name of its own first, so that a file under its final name is
 * complete and any that is cut short was damaged by something else. Resolves once content and
 * name are durable, with the file still open for `keep`, else closed.
 */
export async function writeWhole(files: Files, path: string, bytes: Uint8Array): Promise<void> {
  const file = await startWhole(files, path, bytes)
  await file.close()
}

/** The same, leaving the file open for more; the caller closes it. */
export async function startWhole(files: Files, path: string, bytes: Uint8Array): Promise<OpenFile> {
  const file = await files.create(unfinishedPath(path))
  try {
    for (let at = 0; at < bytes.length; at += pieceLength) {
      await writeAll(file, bytes.subarray(at, at + pieceLength), at)
      if (at + pieceLength < bytes.length) await file.dataSync()
    }
    await file.sync()
    await files.rename(unfinishedPath(path), path)
    await files.syncFolder(dirname(path))
    return file
  } catch (error) {
    await file.close().catch(() => undefined)
    await files.remove(unfinishedPath(path)).catch(() => undefined)
    throw error
  }
}

/** Removes what an earlier run didn't finish writing. Failing to is no harm. */
export async function sweepUnfinished(files: Files, folder: string): Promise<void> {
  for (const name of await files.list(folder))
    if (/^(header|snap|wal)-\d+\.new$/.test(name))
      await files.remove(join(folder, name)).catch(() => undefined)
}

/** The numbers of the files `<prefix>-N` in a folder, smallest first. */
export async function listNumbers(files: Files, folder: string, prefix: string): Promise<number[]> {
  const pattern = new RegExp(`^${prefix}-(\\d{1,15})$`)
  const names = await files.list(folder)
  return names
    .flatMap((name) => pattern.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b)
}
