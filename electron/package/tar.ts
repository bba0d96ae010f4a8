import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { extract, pack } from 'tar-stream'
import { foldersOf, inOrder, readPackingTime, type PackedFile } from './packedFile'

/** Some files of a tar in memory, by their paths. */
export async function readTar(
  tar: Buffer,
  wanted: readonly string[],
): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>()
  for await (const entry of Readable.from([tar]).pipe(extract())) {
    const { name, type } = entry.header
    if (type === 'file' && wanted.includes(name)) found.set(name, await buffer(entry))
    else entry.resume()
  }
  return found
}

/**
 * A tar of files and the folders they lie in, all of root's and of one time, in order. `folders: false`
 * leaves the folders out.
 */
export async function makeTar(
  files: readonly PackedFile[],
  { folders = true }: { readonly folders?: boolean } = {},
): Promise<Buffer> {
  const tar = pack()
  const bytes = buffer(tar)
  const mtime = new Date(readPackingTime() * 1000)
  const add = (name: string, mode: number, content: Buffer | null): void => {
    const type = content === null ? 'directory' : 'file'
    tar.entry({ name, mode, mtime, type, uname: 'root', gname: 'root' }, content ?? Buffer.alloc(0))
  }
  const ordered = inOrder(files)
  if (folders) for (const folder of ['', ...foldersOf(ordered)]) add(`./${folder}`, 0o755, null)
  for (const { path, bytes: content, isProgram } of ordered)
    add(`./${path}`, isProgram === true ? 0o755 : 0o644, content)
  tar.finalize()
  return bytes
}
