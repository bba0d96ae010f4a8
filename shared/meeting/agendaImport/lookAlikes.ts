import { confusablesMap } from 'confusables'

/* Letters of other alphabets typed for Latin ones: `сonfidential`, `РART B`. */

const others = /[\p{sc=Cyrillic}\p{sc=Greek}]/u
const mixed =
  /[\p{L}\p{M}]*(?:\p{sc=Latin}[\p{sc=Cyrillic}\p{sc=Greek}]|[\p{sc=Cyrillic}\p{sc=Greek}]\p{sc=Latin})[\p{L}\p{M}]*/gu

/** A text with every word that mixes alphabets in Latin letters, as far as they look alike. */
export const withLatinLetters = (text: string): string =>
  others.test(text)
    ? text.replace(mixed, (word) =>
        [...word].map((letter) => (others.test(letter) ? latinOf(letter) : letter)).join(''),
      )
    : text

function latinOf(letter: string): string {
  const latin = confusablesMap.get(letter)
  if (latin === undefined) return letter
  return letter === letter.toUpperCase() ? latin.toUpperCase() : latin.toLowerCase()
}
