/*
 * Words as they are compared in a search: case, accents and the different ways of writing one
 * letter aside, so that what is typed on any keyboard finds what was written on another.
 */

/** Letters that no normalization takes apart, and Arabic and Amharic ones that are typed for each other. */
const sameLetters: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ـ: '',
}

/** Series of the Ethiopic script that sound the same: each letter of the first is read as the second's. */
const sameSeries: readonly (readonly [number, number])[] = [
  [0x1210, 0x1200], // ሐ as ሀ
  [0x1280, 0x1200], // ኀ as ሀ
  [0x1220, 0x1230], // ሠ as ሰ
  [0x12d0, 0x12a0], // ዐ as አ
  [0x1340, 0x1338], // ፀ as ጸ
]

const lettersInSeries = 7

/** Text whose letters are plain already needs no more than lower case. */
const plain = /^[\x20-\x7e]*$/

/** A text in the form in which it is compared. */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\x20-\x7e]/gu, letter)
}

function letter(sign: string): string {
  const same = sameLetters[sign]
  if (same !== undefined) return same
  const code = sign.codePointAt(0) ?? 0
  for (const [from, to] of sameSeries)
    if (code >= from && code < from + lettersInSeries) return oneSound(to + code - from)
  return oneSound(code)
}

/** In two series the fourth letter sounds like the first: ሃ as ሀ, ኣ as አ. */
function oneSound(code: number): string {
  return String.fromCodePoint(code === 0x1203 || code === 0x12a3 ? code - 3 : code)
}

/** Scripts written without spaces: every letter is a word of its own there. */
const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u
const inWords = /[\p{L}\p{N}]+/gu

/** The words of a text, folded, in their order. */
export function wordsOf(text: string): string[] {
  const words = fold(text).match(inWords) ?? []
  return words.flatMap((word) => (unspaced.test(word) ? [...word] : [word]))
}
