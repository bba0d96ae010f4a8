import { windowsText } from '../../kernel/windowsText'

/*
 * Bytes as text. Labels of letters are often wrong, so the bytes are asked first: what is valid
 * UTF-8 is UTF-8. Guessers by frequency (chardet, jschardet) were tried and named another alphabet
 * for every second short text; a label that decodes without a fault is better evidence.
 */

/** A text, and what a person should know about how it was read. */
export interface DecodedText {
  readonly text: string
  /** Empty when it was read as it says, or beyond doubt. */
  readonly note: string
}

interface Decoder {
  decode(bytes: Uint8Array): string
}

/** Both windows and Node have it; the types of neither may be known here. */
const { TextDecoder } = globalThis as unknown as {
  TextDecoder: new (label: string, options?: { readonly fatal?: boolean }) => Decoder
}

const windowsNote = 'The text isn’t in UTF-8; it was read as Windows text. Check accented letters.'
const mixedNote =
  'Some letters aren’t in UTF-8; they were read as Windows text. Check accented letters.'
const guessedNote = 'Nothing says which letters these are; they were guessed. Check the text.'

/** Reads bytes that are said to be in `label`, or of which nothing is said. */
export function decodeText(bytes: Uint8Array, label = ''): DecodedText {
  const decoded = decodeBytes(bytes, label)
  const mended = mendGarbled(decoded.text)
  return mended.note === '' ? decoded : mended
}

function decodeBytes(bytes: Uint8Array, label: string): DecodedText {
  const marked = readMark(bytes)
  if (marked !== null) {
    // A line end of one byte, which a mail has at its end, is half a letter.
    const whole = bytes.subarray(0, bytes.length - (bytes.length % 2))
    return { text: new TextDecoder(marked).decode(whole), note: '' }
  }
  const said = label.trim().toLowerCase()
  const high = bytes.some((byte) => byte > 0x7f)
  if (!high) return { text: withEscapes(bytes) ?? strict(bytes, 'utf-8') ?? '', note: '' }
  const labeled = isPlainLabel(said) ? null : strict(bytes, said)
  const utf8 = strict(bytes, 'utf-8')
  if (utf8 !== null && (labeled === null || isSurelyUtf8(utf8))) return { text: utf8, note: '' }
  if (labeled !== null) return { text: labeled, note: '' }
  const isLatin = /^(iso-?8859-1|latin-?1|(windows|cp)-?125\d)$/.test(said)
  if (isLatin && !isMostlyHigh(bytes)) return { text: asWindows(bytes), note: '' }
  const guessed = guess(bytes)
  return isLatin && guessed.note === windowsNote ? { ...guessed, note: guessedNote } : guessed
}

/** No language in Latin letters has more letters with accents than without. */
function isMostlyHigh(bytes: Uint8Array): boolean {
  let [high, plain] = [0, 0]
  for (const byte of bytes) {
    if (byte >= 0xc0) high += 1
    else if ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)) plain += 1
  }
  return high > plain
}

/** Labels that say nothing more than what the bytes say. */
const isPlainLabel = (label: string): boolean =>
  /^(|utf-?8|us-ascii|ascii|iso-?8859-1|latin-?1|windows-1252|cp1252|x-unknown|unknown-8bit)$/.test(
    label,
  )

function strict(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Two or more letters of three or four bytes, or many of two, are no accident of another encoding. */
const isSurelyUtf8 = (text: string): boolean =>
  (text.match(/[^\u0000-\u07ff]/g)?.length ?? 0) > 0 ||
  (text.match(/[\u0080-\u07ff]/g)?.length ?? 0) > 2

/** The encoding a text's first bytes name, or UTF-16 by its zeros. */
function readMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const start = bytes.subarray(0, 2_000)
  const zeros = [0, 0]
  for (const [at, byte] of start.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const most = start.length / 5
  if (start.length < 8 || (zeros[0] ?? 0) + (zeros[1] ?? 0) < most) return null
  if ((zeros[1] ?? 0) > most && (zeros[0] ?? 0) < most / 5) return 'utf-16le'
  return (zeros[0] ?? 0) > most && (zeros[1] ?? 0) < most / 5 ? 'utf-16be' : null
}

/** Japanese mail switches alphabets by escapes and has no high byte. */
function withEscapes(bytes: Uint8Array): string | null {
  const at = bytes.findIndex(
    (byte, index) =>
      byte === 0x1b &&
      bytes[index + 1] === 0x24 &&
      (bytes[index + 2] === 0x42 || bytes[index + 2] === 0x40),
  )
  return at === -1 ? null : strict(bytes, 'iso-2022-jp')
}

/** Latin letters with accents stand alone between others; Chinese and Arabic come in runs. */
function guess(bytes: Uint8Array): DecodedText {
  const { runs, alone, areEven } = highRuns(bytes)
  if (runs > alone && areEven) {
    const chinese = strict(bytes, 'gb18030')
    if (chinese !== null && /^[\p{sc=Han}\p{P}\p{Z}\p{S}\p{ASCII}]*$/u.test(chinese))
      return { text: chinese, note: guessedNote }
  }
  const arabic = runs > alone ? strict(bytes, 'windows-1256') : null
  if (arabic !== null && /^[\p{sc=Arabic}\p{P}\p{Z}\p{S}\p{M}\p{ASCII}]*$/u.test(arabic))
    return { text: arabic, note: guessedNote }
  return decodeMixed(bytes)
}

function highRuns(bytes: Uint8Array): { runs: number; alone: number; areEven: boolean } {
  let [runs, alone, length, areEven] = [0, 0, 0, true]
  const end = (): void => {
    if (length > 1) runs += 1
    else if (length === 1) alone += 1
    if (length % 2 === 1) areEven = false
    length = 0
  }
  for (const byte of bytes) {
    if (byte > 0x7f) length += 1
    else end()
  }
  end()
  return { runs, alone, areEven }
}

/** UTF-8 where it is that, Windows letters where it isn't: texts pasted together have both. */
function decodeMixed(bytes: Uint8Array): DecodedText {
  const pieces: string[] = []
  let [valid, invalid, from] = [0, 0, 0]
  for (let at = 0; at < bytes.length;) {
    const length = sequenceAt(bytes, at)
    if (length > 1) valid += 1
    if (length > 0) {
      at += length
      continue
    }
    pieces.push(
      strict(bytes.subarray(from, at), 'utf-8') ?? '',
      asWindows(bytes.subarray(at, at + 1)),
    )
    invalid += 1
    at += 1
    from = at
    // A text that is Windows text throughout needs no looking at every letter.
    if (invalid > 50 && valid === 0) return { text: asWindows(bytes), note: windowsNote }
  }
  if (valid <= invalid) return { text: asWindows(bytes), note: windowsNote }
  return { text: pieces.join('') + (strict(bytes.subarray(from), 'utf-8') ?? ''), note: mixedNote }
}

/** How many bytes the letter at a place has in UTF-8; 0 where it is none. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0
  if (first < 0x80) return 1
  const length = first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0
  if (length === 0 || first >= 0xf5) return 0
  return strict(bytes.subarray(at, at + length), 'utf-8') === null ? 0 : length
}

const asWindows = (bytes: Uint8Array): string => windowsText(toBinary(bytes))

/** Bytes as a string with a letter for each. */
export function toBinary(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += 8_192)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8_192)))
  return pieces.join('')
}

/** The bytes of a string with a letter for each. */
export const fromBinary = (binary: string): Uint8Array =>
  Uint8Array.from(binary, (sign) => sign.charCodeAt(0))

/** Letters of UTF-8 that some program before took for Windows text: `CafÃ©`, `isnâ€™t`. */
const follows = String.raw`[\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]`
const garbled = new RegExp(
  `[\\u00c2-\\u00df]${follows}|[\\u00e0-\\u00ef]${follows}{2}|[\\u00f0-\\u00f4]${follows}{3}`,
  'g',
)

/** A text in which such letters are what they were, where they can only have been that. */
function mendGarbled(text: string): DecodedText {
  let mended = 0
  const whole = text.replaceAll(garbled, (letters) => {
    const letter = strict(Uint8Array.from(letters, toWindowsByte), 'utf-8')
    if (letter === null || [...letter].length !== 1) return letters
    mended += 1
    return letter
  })
  // One may be meant; two are no accident.
  if (mended < 2 && !/â€|Ã[©¡­³±º¼]/.test(text)) return { text, note: '' }
  return mended === 0
    ? { text, note: '' }
    : { text: whole, note: 'Garbled letters were put right. Check accented letters.' }
}

const windowsBytes = new Map(
  Array.from({ length: 32 }, (_, at) => [windowsText(String.fromCharCode(0x80 + at)), 0x80 + at]),
)

const toWindowsByte = (letter: string): number => windowsBytes.get(letter) ?? letter.charCodeAt(0)
