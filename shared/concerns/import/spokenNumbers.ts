import { fold } from '../../kernel/foldText'

/*
 * Telephone numbers that are written so that nobody sees them at once: in words, each digit apart, or
 * in digits of another script. A run of so many digits is one, however they are written.
 */

const words = new Map<string, number>(
  [
    'zero oh o nil cero khong eber zeero ዜሮ صفر',
    'one uno mot kow hal አንድ واحد',
    'two dos hai laba ሁለት اثنين اثنان',
    'three tres ba saddex ሶስት ثلاثه',
    'four cuatro bon tu afar አራት اربعه',
    'five cinco nam lam shan አምስት خمسه',
    'six seis sau lix ስድስት سته',
    'seven siete bay toddoba ሰባት سبعه',
    'eight ocho tam sideed ስምንት ثمانيه',
    'nine nueve chin sagaal ዘጠኝ تسعه',
  ].flatMap((line, digit) => line.split(' ').map((word) => [fold(word), digit] as const)),
)

/** Fewest digits of a telephone number, and most. */
const fewest = 7
const most = 15

/** Digits of every script as those of this one: `٢٠٦` is `206`. */
export const plainDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19\u0966-\u096f]/g, (sign) =>
    String(((sign.codePointAt(0) ?? 0) - zeroOf(sign)) % 10),
  )

const zeroOf = (sign: string): number =>
  [0x660, 0x6f0, 0x966, 0xff10].findLast((zero) => (sign.codePointAt(0) ?? 0) >= zero) ?? 0

/** Whether a text has a number in words, or digit by digit. */
export function hasSpokenNumber(text: string): boolean {
  if (/[零〇一二三四五六七八九幺]{7,}/u.test(text)) return true
  const said = plainDigits(text)
  let run: string[] = []
  let end = 0
  for (const match of said.matchAll(/[\p{L}\p{M}]+|\p{N}+/gu)) {
    const digits = digitsOf(match[0])
    const gap = match.index - end > 4 ? '?' : said.slice(end, match.index)
    const goesOn = digits !== null && (run.length === 0 || /^[\s.,()–—/-]{0,4}$/.test(gap))
    if (!goesOn) {
      if (isNumber(run)) return true
      run = []
    }
    if (digits !== null) run.push(digits)
    end = match.index + match[0].length
  }
  return isNumber(run)
}

/** The digits a piece of such a number has: a word has one, a group of figures up to four. */
function digitsOf(token: string): string | null {
  if (/^\d{1,4}$/.test(token)) return token
  if (/^(double|triple|doble)$/i.test(token)) return ''
  const digit = words.get(fold(token))
  return digit === undefined ? null : `w${digit}`
}

function isNumber(run: readonly string[]): boolean {
  const spoken = run.filter((piece) => piece.startsWith('w')).length
  const digits = run.map((piece) => piece.replace('w', '')).join('')
  const isApart = run.every((piece) => piece.replace('w', '').length <= 1)
  if (digits.length < fewest || digits.length > most) return false
  // `1 2 3 4 5 6 7` are answers to choose from.
  const isScale = [...digits].every(
    (digit, at) => at === 0 || Number(digit) >= Number(digits[at - 1]),
  )
  const isGrouped = /^(?:1,)?3,3,4$/.test(run.map(({ length }) => length).join(','))
  return spoken >= 3 || (isApart && !isScale) || (spoken === 0 && isGrouped)
}
