import { execFileSync } from 'node:child_process'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import { extract, type Header } from 'tar-stream'

/** An entry of a tar as it stands there. */
export interface Entry {
  readonly header: Header
  readonly bytes: Buffer
}

/** What is in a Debian package. */
export interface ReadDeb {
  /** The names of its parts, in order. */
  readonly parts: readonly string[]
  readonly control: readonly Entry[]
  readonly data: readonly Entry[]
  /** The tar of its files. */
  readonly tar: Buffer
}

/** Reads a Debian package by what Debian says of it, not by what made it. */
export async function readDeb(deb: Buffer): Promise<ReadDeb> {
  const parts = readAr(deb)
  const part = (name: string): Buffer => parts.get(name) ?? Buffer.alloc(0)
  const tar = execFileSync('xz', ['-dc'], { input: part('data.tar.xz'), maxBuffer: 2 ** 30 })
  return {
    parts: [...parts.keys()],
    control: await readEntries(gunzipSync(part('control.tar.gz'))),
    data: await readEntries(tar),
    tar,
  }
}

function readAr(archive: Buffer): Map<string, Buffer> {
  const parts = new Map<string, Buffer>()
  for (let at = 8; at < archive.length;) {
    const field = (from: number, to: number): string =>
      archive.toString('latin1', at + from, at + to).trim()
    const size = Number(field(48, 58))
    parts.set(field(0, 16), archive.subarray(at + 60, at + 60 + size))
    at += 60 + size + (size % 2)
  }
  return parts
}

async function readEntries(tar: Buffer): Promise<Entry[]> {
  const entries: Entry[] = []
  for await (const entry of Readable.from([tar]).pipe(extract()))
    entries.push({ header: entry.header, bytes: await buffer(entry) })
  return entries
}

/** The files of a zip by their paths. */
export const readZip = (zip: Buffer): ReadonlyMap<string, Buffer> =>
  new Map(Object.entries(unzipSync(zip)).map(([path, bytes]) => [path, Buffer.from(bytes)]))

/** The files of a package without the folder of its application, by their paths there. */
export const appPaths = (paths: readonly string[], folder: string): string[] =>
  paths.filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length))
