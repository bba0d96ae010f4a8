import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { PickedLargeFile } from './port'

/** So much is read at once. */
export const pieceBytes = 1 << 18

/** A file by its path, which stays here. */
export async function largeFile(path: string): Promise<PickedLargeFile> {
  const { size } = await stat(path)
  return {
    name: basename(path),
    size,
    pieces: () => piecesOf(path),
    close: () => Promise.resolve(),
  }
}

async function* piecesOf(path: string): AsyncGenerator<Uint8Array> {
  const stream = createReadStream(path, { highWaterMark: pieceBytes })
  for await (const piece of stream) yield piece as Uint8Array
}
