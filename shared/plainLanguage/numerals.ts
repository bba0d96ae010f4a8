/* Numbers as they are written in a line: in figures and in words, English and Spanish, single and as ranges. */

/** A number in a line; places in UTF-16 units. */
export interface Quantity {
  readonly start: number
  readonly end: number
  /** The same for a single number. */
  readonly low: number
  readonly high: number
  readonly isPercent: boolean
}

const words = new Map<string, number>()

const ones = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
  'sixteen seventeen eighteen nineteen'
).split(' ')
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const spanishOnes = (
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince ' +
  'dieciséis diecisiete dieciocho diecinueve'
).split(' ')
const spanishTens = 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ')
const spanishTwenties =
  'veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'

ones.forEach((word, value) => words.set(word, value))
spanishOnes.forEach((word, value) => words.set(word, value))
spanishTwenties.split(' ').forEach((word, n) => words.set(word, 21 + n))
tens.forEach((word, n) => {
  words.set(word, 20 + 10 * n)
  ones.slice(1, 10).forEach((one, m) => {
    for (const join of [' ', '-']) words.set(word + join + one, 21 + 10 * n + m)
  })
})
spanishTens.forEach((word, n) => {
  words.set(word, 20 + 10 * n)
  spanishOnes.slice(1, 10).forEach((one, m) => words.set(`${word} y ${one}`, 21 + 10 * n + m))
})
for (const [word, value] of [
  ['a single', 1],
  ['the only', 1],
  ['a couple of', 2],
  ['a pair of', 2],
  ['both', 2],
  ['both of', 2],
  ['a trio of', 3],
  ['half a dozen', 6],
  ['a dozen', 12],
  ['cien', 100],
  ['ambos', 2],
  ['ambas', 2],
  ['un par de', 2],
  ['una pareja de', 2],
  ['media docena de', 6],
  ['una docena de', 12],
  ['una sola', 1],
  ['un solo', 1],
  ['solo una', 1],
  ['sólo una', 1],
  ['la única', 1],
  ['el único', 1],
] as const)
  words.set(word, value)

const inWords = [...words.keys()].sort((a, b) => b.length - a.length).join('|')
const one = `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,6}|${inWords})`
/** What stands before a number that is none by itself: `12:30`, `$4`, `#5`, `no one person`. */
const before = '(?<![\\p{L}\\p{N}$#@]|\\d[.,:]|\\d/\\d{1,2}/|[\\p{L}\\p{N}][-–‑]|\\bno\\s)'
const after = '(?![\\p{L}\\p{N}]|[.,:]\\d|/\\d+/|[-–—‑]\\d)'
const join = '(?:\\s?[-–—‑]\\s?|\\s+(?:to|or|and|a|o|y)\\s+)'
const pattern = new RegExp(
  `${before}(?:(?<from>between|from|entre|de)\\s+)?(?<low>${one})(?:(?<join>${join})(?<high>${one}))?(?<again>\\s\\(${one}\\))?(?<percent>\\s?%|\\s+(?:percent|per cent|por ciento)(?!\\p{L})|\\+)?${after}`,
  'giu',
)

/** What a number written in figures or in words comes to. */
export function valueOf(typed: string): number {
  const text = typed.toLowerCase().replace(/\s+/gu, ' ')
  return /^\d/.test(text) ? Number(text.replaceAll(',', '')) : (words.get(text) ?? 0)
}

const isDigits = (typed: string): boolean => /^\d/.test(typed)

/** The numbers of a line, in order. `from 3 to 5` and `three or four` are one number each. */
export function quantitiesIn(line: string): Quantity[] {
  const found: Quantity[] = []
  for (const { 0: raw, index, groups } of line.matchAll(pattern)) {
    const { from, low = '', join: between, high, percent } = groups ?? {}
    const whole = {
      start: index,
      end: index + raw.length,
      isPercent: percent !== undefined && percent !== '+',
    }
    if (high === undefined || between === undefined) {
      const start = index + (from === undefined ? 0 : raw.indexOf(low, from.length))
      found.push({ ...whole, start, low: valueOf(low), high: valueOf(low) })
    } else if (isRange(from, between, low, high)) {
      const ends = [valueOf(low), valueOf(high)] as const
      found.push({ ...whole, low: Math.min(...ends), high: Math.max(...ends) })
    } else if (!/^\s?[-–—‑]\s?$/u.test(between)) {
      const start = index + (from === undefined ? 0 : raw.indexOf(low, from.length))
      const second = index + raw.lastIndexOf(high)
      const single = { isPercent: false, low: valueOf(low), high: valueOf(low) }
      found.push({ ...single, start, end: start + low.length })
      found.push({ ...whole, start: second, low: valueOf(high), high: valueOf(high) })
    }
  }
  return found
}

/** `3–5`, `3 to 5`, `between 3 and 5`, `two or three`, but neither `two and three` nor `5 to 3`. */
function isRange(from: string | undefined, join: string, low: string, high: string): boolean {
  if (isDigits(low) !== isDigits(high)) return false
  const isFall = /^(?:from|de)$/i.test(from ?? '') && /^(?:to|a)$/i.test(join.trim())
  if (valueOf(high) <= valueOf(low) && !isFall) return false
  const word = join.trim().toLowerCase()
  if (word === 'and' || word === 'y') return /^(?:between|entre)$/i.test(from ?? '')
  return word !== 'a' || from !== undefined || !isDigits(low) || valueOf(high) - valueOf(low) < 20
}
