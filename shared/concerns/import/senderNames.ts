import { fold } from '../../kernel/foldText'

/* Tells whether a line is nothing but a name, or a way to reach somebody. */

/**
 * The words of who sent something, `Ada Quill <ada@…>`, folded; one-letter ones aside. Of an address
 * alone, the words before its `@`.
 */
export function nameWords(sender: string): string[] {
  const [name = ''] = sender.split(/[<(\[]/)
  const said = /\p{L}/u.test(name) && !name.includes('@') ? name : /([^\s@<]+)@/.exec(sender)?.[1]
  return fold(said ?? '')
    .split(/[^\p{L}\p{M}'’-]+/u)
    .filter((word) => [...word].length > 1 || /\p{Lo}/u.test(word))
}

/** Whether a line names one of the senders and nobody and nothing else. */
export function namesSender(line: string, senders: readonly string[]): boolean {
  const text = fold(line.slice(0, 120))
    .replace(/\((he|she|they|ella|elle|el|il)\b[^)]{0,20}\)/, '')
    .replace(/^[\s\-–—~*,.]+|[\s,.*!]+$/g, '')
  const words = text.split(/[^\p{L}\p{N}'’-]+/u).filter(Boolean)
  if (words.length === 0 || words.length > 5) return false
  return senders.some((sender) => {
    const name = nameWords(sender)
    if (name.length === 0) return false
    const known = words.filter((word) => name.includes(word))
    // An initial in between, or a title before it, is part of the name.
    return (
      known.length > 0 &&
      words.every((word) => name.includes(word) || /^(\p{L}\.?|mr|mrs|ms|dr|sr|sra)$/u.test(word))
    )
  })
}

/** One to four words with capitals and no sentence: a name, or an office. */
export const isNameLine = (line: string): boolean =>
  line.length <= 50 &&
  /^[-–—~*\s]*\p{Lu}[\p{L}\p{M}.'’-]*(\s+((de|la|del|van|von|der|da|bin|al|el|y)\s+)*\p{Lu}[\p{L}\p{M}.'’-]*){0,3}[,*\s]*$/u.test(
    line,
  ) &&
  !/[.!?]{1}\s*$/.test(line.replace(/\b(\p{Lu}|jr|sr|inc|co|st)\.$/iu, ''))

/** A telephone number as people write it, with signs between its digits; no day, price or time. */
export const phonePattern =
  /(?<![\p{L}\p{N}.,/:#-])(?:\+\d{1,3}[\s.-]?)?(?:\(\d{2,4}\)[\s.-]{0,2}|\d{2,4}[\s.-])?\d{3}[\s.-]\d{4}(?![\p{L}\p{N}])(?:\s?(?:x|ext\.?)\s?\d{1,5})?|(?<![\p{L}\p{N}.,/:#-])\+\d[\d\s().-]{7,16}\d(?![\p{L}\p{N}])|\(\d{3}\)\s?\d{7}(?!\d)/u

/** An address to write to. */
export const emailPattern =
  /[^\s@<>()[\]{}"',;:]{1,64}@[^\s@<>()[\]{}"',;:]+\.[a-z]{2,}|\b\w[\w.]{0,40} ?[([]at[)\]] ?\w/iu

const streets =
  'st street ave avenue rd road blvd boulevard dr drive ln lane way ct court pl place ter terrace cir circle'

/** A word of an address, in small letters or with a capital. */
const eitherCase = (words: string): string =>
  words
    .split(' ')
    .flatMap((word) => [word, `${word[0]?.toUpperCase() ?? ''}${word.slice(1)}`])
    .join('|')

/**
 * A house by its number: `2217 Mill Lane`, `Calle Luna 12`; no block (`200 block of Mill Lane`). Names of
 * streets have capitals, so that `5 people in the lane` is none.
 */
export const addressPattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])\d{1,5}\s+([NSEW]{1,2}\.?\s+)?(\p{Lu}[\p{L}\d.'’-]*\s+|\d{1,3}(st|nd|rd|th)\s+){1,4}(${eitherCase(streets)})\b(?!\s+([Bb]lock|and|at|&)\b)|\b([Cc]alle|[Aa]venida|[Aa]v\.)\s+(\p{Lu}[\p{L}'’-]*\s+){1,3}#?\d{1,5}\b`,
  'u',
)

/** Whether a line is a way to reach somebody. */
export const isContactLine = (line: string): boolean => {
  const text = line.slice(0, 200)
  return (
    text.length <= 120 &&
    (emailPattern.test(text) ||
      phonePattern.test(text) ||
      /^(https?:\/\/|www\.)\S+$/i.test(text.trim()) ||
      /^(tel|phone|cell|mobile|office|fax|m|p|t|c|o|teléfono|telefono|móvil|celular|điện thoại|đt|电话|手机|電話|هاتف|جوال|ስልክ|telefoon|taleefan|tél)\b\.?\s*[:：.]?\s*[(+\d]/iu.test(
        text.trim(),
      ) ||
      /^\p{Lu}[\p{L} .'’-]{1,30},\s*[A-Z]{2}\s+\d{5}(-\d{4})?$/u.test(text.trim()) ||
      (addressPattern.test(text) && /^\d/.test(text.trim())))
  )
}
