import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'
import { inOrder, readPackingTime, type PackedFile } from '../packedFile'

/**
 * A zip of files, the same bytes in every time zone. Folders come from the paths of their files.
 *
 * @param options `isQuick`: larger than it could be, for tests.
 */
export async function makeZip(
  files: readonly PackedFile[],
  { isQuick = false }: { readonly isQuick?: boolean } = {},
): Promise<Buffer> {
  const compressionLevel = isQuick ? 1 : 9
  const zip = new ZipFile()
  const bytes = buffer(zip.outputStream)
  const mtime = localTime()
  for (const { path, bytes: content } of inOrder(files))
    zip.addBuffer(content, path, {
      mtime,
      mode: 0o100644,
      forceDosTimestamp: true,
      compressionLevel,
    })
  zip.end()
  return bytes
}

/** A zip holds the time of a clock on the wall: this is what it shows in Greenwich, wherever it is made. */
function localTime(): Date {
  const at = new Date(readPackingTime() * 1000)
  return new Date(at.getTime() + at.getTimezoneOffset() * 60_000)
}
