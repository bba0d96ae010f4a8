/* Vietnamese marks: with another one above it, a syllable is another word. */

const marksOf = (letter: string): string =>
  letter.normalize('NFD').replace(/[^\p{M}]/gu, '') + (/[đĐðÐ]/u.test(letter) ? '-' : '')

/** Marks that hardly any other language has: horn, hook, dot below, breve, two on one letter, a barred d. */
const vietnamese = /[\u031b\u0309\u0323]|[\u0302\u0306][\u0300\u0301\u0303]|[đĐ]/u

/** Whether a word or a text is written with Vietnamese marks. */
export const isVietnamese = (text: string): boolean => vietnamese.test(text.normalize('NFD'))

/**
 * Whether a word cannot be a name for its marks, though its letters are the same: `Những` for the
 * name `Nhung`. A mark that was left out says nothing, nor does one where no Vietnamese is spoken of.
 */
export function isOtherSyllable(word: string, name: string, isOfVietnamese: boolean): boolean {
  const typed = [...word.normalize('NFC')]
  const known = [...name.normalize('NFC')]
  if (typed.length !== known.length) return false
  if (!isOfVietnamese && !isVietnamese(word)) return false
  return typed.some((letter, at) => {
    const marks = [...marksOf(known[at] ?? '')]
    return [...marksOf(letter)].some((mark) => !marks.includes(mark))
  })
}
