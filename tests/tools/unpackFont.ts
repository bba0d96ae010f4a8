import { readFile, writeFile } from 'node:fs/promises'
import { inflateSync } from 'node:zlib'

/*
 * Unpacks a WOFF font into the plain font it holds (WOFF 1.0, W3C): the typesetter's font reader
 * inflates a packed table again every time it looks at it, which takes seconds for Chinese.
 *
 *   npx tsx tests/tools/unpackFont.ts in.woff out.ttf
 */

interface Table {
  readonly tag: Buffer
  readonly checksum: number
  readonly content: Buffer
}

function tablesOf(woff: Buffer): Table[] {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF font')
  return Array.from({ length: woff.readUInt16BE(12) }, (_, index) => {
    const entry = 44 + index * 20
    const start = woff.readUInt32BE(entry + 4)
    const packed = woff.subarray(start, start + woff.readUInt32BE(entry + 8))
    const length = woff.readUInt32BE(entry + 12)
    return {
      tag: woff.subarray(entry, entry + 4),
      checksum: woff.readUInt32BE(entry + 16),
      content: packed.length === length ? packed : inflateSync(packed),
    }
  })
}

function plainFont(woff: Buffer): Buffer {
  const tables = tablesOf(woff)
  const power = Math.floor(Math.log2(tables.length))
  const head = Buffer.alloc(12 + tables.length * 16)
  woff.copy(head, 0, 4, 8)
  head.writeUInt16BE(tables.length, 4)
  head.writeUInt16BE(2 ** power * 16, 6)
  head.writeUInt16BE(power, 8)
  head.writeUInt16BE((tables.length - 2 ** power) * 16, 10)
  const parts: Buffer[] = [head]
  let at = head.length
  for (const [index, { tag, checksum, content }] of tables.entries()) {
    const entry = 12 + index * 16
    tag.copy(head, entry)
    head.writeUInt32BE(checksum, entry + 4)
    head.writeUInt32BE(at, entry + 8)
    head.writeUInt32BE(content.length, entry + 12)
    const padding = Buffer.alloc((4 - (content.length % 4)) % 4)
    parts.push(content, padding)
    at += content.length + padding.length
  }
  return Buffer.concat(parts)
}

const [from, to] = process.argv.slice(2)
if (from === undefined || to === undefined) throw new Error('say which font, and where it goes')
await writeFile(to, plainFont(await readFile(from)))
