/* Letters and digits as they are said aloud: `kilo seven mike dash two quebec x-ray`. */

const alphabet =
  'alfa bravo charlie delta echo foxtrot golf hotel india juliett kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey xray yankee zulu'
const alsoWritten = 'alpha juliet whisky'
/** The digits by their names, from zero. */
export const digitNames = [
  'zero one two three four five six seven eight nine',
  'cero uno dos tres cuatro cinco seis siete ocho nueve',
].map((line) => line.split(' '))

/** What is said of what stands between two signs; `ray` is what is left of `x-ray`. */
const silent = 'dash hyphen minus slash guion raya ray'

const signs: ReadonlyMap<string, string> = new Map([
  ...silent.split(' ').map((word) => [word, ''] as const),
  ...`${alphabet} ${alsoWritten}`.split(' ').map((word) => [word, word.charAt(0)] as const),
  ...digitNames.flatMap((names) => names.map((name, digit) => [name, String(digit)] as const)),
])

/** The sign a folded word is said for: empty for what stands between two; undefined for any other word. */
export const signSpoken = (word: string): string | undefined => signs.get(word)
