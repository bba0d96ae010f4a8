/*
 * Looks for words in bytes, however they are spelled: in UTF-8 or UTF-16, base64, URL, HTML or JSON
 * escapes, another case, composed or decomposed, and split by markup or spaces.
 */

/** The ways of spelling that are undone before looking; for counting. */
export const waysOfSpelling = [
  'UTF-8',
  'UTF-16LE',
  'UTF-16BE',
  'base64',
  'URL',
  'HTML',
  'JSON',
  'hex',
  'case',
  'NFC and NFD',
  'split by markup',
  'split by spaces',
] as const

/** Everything some bytes may say, ready to be looked through for many words. */
export class Haystack {
  private readonly views: readonly string[]
  private readonly raw: string

  constructor(bytes: Buffer) {
    this.raw = bytes.toString('latin1')
    const readings = [bytes.toString('utf8'), bytes.toString('utf16le'), swapBytes(bytes)]
    this.views = readings.flatMap((text) =>
      [text, unescapedUrl(text), unescapedHtml(text), unescapedJson(text)].flatMap((plain) => [
        fold(plain),
        fold(plain.replace(/<[^>]*>/g, '')),
      ]),
    )
  }

  /** Whether the words are in it, in any spelling. */
  has(words: string): boolean {
    const sought = fold(words)
    return (
      this.views.some((view) => view.includes(sought)) ||
      encodedForms(words).some((form) => this.raw.includes(form))
    )
  }
}

/** One case, one composition, no spaces nor soft breaks. */
const fold = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u00ad\u200b-\u200d\u2060]+/gu, '')

function swapBytes(bytes: Buffer): string {
  const even = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)))
  return even.swap16().toString('utf16le')
}

const unescapedUrl = (text: string): string =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (run) =>
    Buffer.from(run.replace(/%/g, ''), 'hex').toString('utf8'),
  )

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  eacute: 'é',
}

const unescapedHtml = (text: string): string =>
  text.replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|(\w+));/gi, (whole, decimal, hex, name) => {
    if (typeof decimal === 'string') return String.fromCodePoint(Number(decimal))
    if (typeof hex === 'string') return String.fromCodePoint(parseInt(hex, 16))
    return named[String(name)] ?? whole
  })

const unescapedJson = (text: string): string =>
  text.replace(/\\u([0-9a-f]{4})/gi, (_, hex) => String.fromCharCode(parseInt(String(hex), 16)))

/** Forms that can't be undone in place: base64 wherever it begins, and hexadecimal. */
function encodedForms(words: string): string[] {
  return ['utf8', 'utf16le'].flatMap((encoding) => {
    const bytes = Buffer.from(words, encoding as BufferEncoding)
    const forms = [0, 1, 2].map((offset) => {
      const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64')
      // The first and last signs also hold bits of what stands around the words.
      return text.slice(Math.ceil((offset * 4) / 3), -4)
    })
    return [...forms, bytes.toString('hex'), bytes.toString('hex').toUpperCase()]
  })
}
