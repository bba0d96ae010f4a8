import { columnGap, margin, type } from '../../documents/pdf/layout/pageStyles'

/*
 * A word that is wider than its column would run into the next: it goes on in the next line. How wide
 * a word is, is estimated, rather too wide.
 */

/** What columns share on the narrower of the two sheets (A4), in points. */
const lineWidth = 595 - 2 * margin.side

/** The width of a letter, of its size. */
const widthOf = (letter: string): number =>
  /[MWmw@%…—]/u.test(letter) ? 0.87 : /[\p{Lu}\p{Lo}]/u.test(letter) ? 0.78 : 0.6

/** A cell's text with every word that is wider than the column's share of the line cut to fit. */
export const fitWords = (text: string, share: number): string =>
  text.replaceAll(/[^\s]+/gu, (word) => cut(word, share * lineWidth - columnGap))

function cut(word: string, room: number): string {
  const pieces: string[] = ['']
  let width = 0
  for (const letter of word) {
    // A mark above or below a letter has no width of its own, and stays with it.
    const own = /\p{M}/u.test(letter) ? 0 : widthOf(letter) * type.body.fontSize
    if (width + own > room && own > 0) {
      pieces.push('')
      width = 0
    }
    pieces.push(`${pieces.pop() ?? ''}${letter}`)
    width += own
  }
  return pieces.join('\n')
}
