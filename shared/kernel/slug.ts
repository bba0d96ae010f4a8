/** A file name may have 255 bytes (Linux) or letters (Windows, macOS); so much of it is left to a name. */
const mostBytes = 120
const mostLetters = 60

/**
 * A name as part of a file name: lower-case letters and digits of every script, and hyphens, which every
 * system keeps as they are; at most 60, in 120 bytes, and never half a letter. Empty when nothing is left.
 */
export function toSlug(name: string): string {
  const whole = name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replaceAll(/^[-\p{M}]+|-+$/gu, '')
  let slug = ''
  let bytes = 0
  for (const letter of lettersOf(whole).slice(0, mostLetters)) {
    bytes += bytesOf(letter)
    if (bytes > mostBytes) break
    slug += letter
  }
  return slug.replace(/-+$/, '')
}

/** How long it is in UTF-8. */
function bytesOf(letter: string): number {
  let bytes = 0
  for (const sign of letter) {
    const point = sign.codePointAt(0) ?? 0
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
  }
  return bytes
}

/** What a reader takes for one letter, with its marks. */
const lettersOf = (text: string): string[] =>
  [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].map(
    ({ segment }) => segment,
  )

/** The same, told apart by a number from those that are taken. */
export function makeUnique(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug
  let number = 2
  while (taken.has(`${slug}-${number}`)) number += 1
  return `${slug}-${number}`
}
