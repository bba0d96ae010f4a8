import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { PickedLargeFile } from './port'

/** So much is read at once. */
export const pieceBytes = 1 << 18

/**
 * A file by its path, which stays here. No more of it is read than it had when it was picked. What only has a
 * name like a file (a pipe, a device, a folder) might never end, or never begin: reading it rejects.
 */
export async function largeFile(path: string): Promise<PickedLargeFile> {
  const found = await stat(path)
  return {
    name: basename(path),
    size: found.size,
    pieces: () => piecesOf(path, found),
    close: () => Promise.resolve(),
  }
}

async function* piecesOf(
  path: string,
  found: { readonly size: number; isFile(): boolean },
): AsyncGenerator<Uint8Array> {
  if (!found.isFile()) throw Object.assign(new Error('not a file'), { code: 'EINVAL' })
  if (found.size === 0) return
  const stream = createReadStream(path, { highWaterMark: pieceBytes, end: found.size - 1 })
  for await (const piece of stream) yield piece as Uint8Array
}
