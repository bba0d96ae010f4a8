import { confusablesMap } from 'confusables'

/* Signs that look like plain letters, as they are typed for them. */

/** Letters of Latin script that no normalization takes apart: small capitals, letters of phonetics. */
export const oddLatin = /[\u0250-\u02af\u1d00-\u1dbf\ua720-\ua7ff]/u

/** Scripts whose letters are taken for Latin ones. */
export const lookAlikeScripts =
  /[\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Armenian}\p{sc=Cherokee}\p{sc=Lisu}\p{sc=Coptic}]/u

/** Letters in circles and squares, and those that flags are made of. */
export const pictureLetters = /[\u2460-\u24ff\u2776-\u2793\u{1f100}-\u{1f1ff}]/u

/** The letter A of each alphabet in circles, squares and flags: all 26 stand behind it in order. */
const pictureAlphabets = [0x249c, 0x24b6, 0x24d0, 0x1f110, 0x1f130, 0x1f150, 0x1f170, 0x1f1e6]
const letterA = 65

/** The plain letters or digits a sign looks like; undefined for one that looks like none. */
export function lookAlikeOf(sign: string): string | undefined {
  const code = sign.codePointAt(0) ?? 0
  const first = pictureAlphabets.find((one) => code >= one && code < one + 26)
  return first === undefined
    ? confusablesMap.get(sign)
    : String.fromCharCode(letterA + code - first)
}

/** A folded word with every letter that looks like a Latin one written as that: `соколов` as `cokonob`. */
export function skeletonOf(folded: string): string {
  return [...folded].map((letter) => lookAlikeOf(letter)?.toLowerCase() ?? letter).join('')
}

/** Each sign with the letter it is typed for. */
const typedFor = new Map(
  '0o 1i 3e 4a 5s 7t 8b 9g @a $s !i |i €e £l +t li'
    .split(' ')
    .map(([sign = '', letter = '']) => [sign, letter]),
)

/**
 * A folded spelling with digits and signs as the letters they are typed for. `1`, `!` and `|` stand
 * for i and l alike, so l is written i: `to11iver` and `tolliver` are both `toiiiver`.
 */
export const readDigits = (spelling: string): string =>
  spelling.replace(/[^a-km-z]/gu, (sign) => typedFor.get(sign) ?? sign)
