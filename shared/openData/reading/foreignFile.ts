/** Encodings a file may be in; the second is told by two bytes at its beginning, or by its zeros. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** How the letters of a file are written, by how it begins. */
export function encodingOf(start: Uint8Array): Encoding {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le'
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be'
  const bytes = start.subarray(0, 2_000)
  const zeros = [0, 0]
  for (const [at, byte] of bytes.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const many = bytes.length / 3
  if (bytes.length < 16) return 'utf-8'
  if (odd > many && even < many / 10) return 'utf-16le'
  return even > many && odd < many / 10 ? 'utf-16be' : 'utf-8'
}

/** Why bytes can't be a table, by how they begin; null when they can. */
export function foreignFile(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes
  if (a === 0x50 && b === 0x4b)
    return 'This is an Excel or zip file, whatever its name says. Open it and save the sheet as CSV (UTF-8), or unpack it, and choose that. Nothing was read.'
  if (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0)
    return 'This is an old Excel file, whatever its name says. Save the sheet as CSV (UTF-8) and choose that. Nothing was read.'
  if (a === 0x1f && b === 0x8b)
    return 'This file is packed (gzip). Unpack it and choose the CSV file in it. Nothing was read.'
  const start = lettersOf(bytes.subarray(0, 200))
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart()
  if (start.startsWith('%PDF'))
    return 'This is a PDF. Choose the table as CSV, as it was published. Nothing was read.'
  if (/^<(!doctype|html|\?xml|head|body|svg|rss|kml)/i.test(start))
    return 'This is a web page or XML, not a table; the download may have failed. Download the file as CSV and choose that. Nothing was read.'
  if (/^(\{\s*"|\[\s*[{["])/.test(start))
    return 'This is JSON, not a table. Download the file as CSV and choose that. Nothing was read.'
  if (encodingOf(bytes) === 'utf-8' && hasManyZeros(bytes.subarray(0, 4096)))
    return 'This file holds binary data, not text. Choose the CSV file as it was published. Nothing was read.'
  return null
}

/** A few zeros slip into a text; data of another kind has many. */
function hasManyZeros(start: Uint8Array): boolean {
  const zeros = start.reduce((sum, byte) => (byte === 0 ? sum + 1 : sum), 0)
  return zeros > 2 && zeros * 50 > start.length
}

const lettersOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes)

/** Where the text begins: after a mark of its encoding. */
export const textStart = (bytes: Uint8Array): number =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
