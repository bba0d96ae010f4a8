/** Numbers as words from nought on; several languages stand one below the other. */
const counted = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince',
].map((words) => words.split(' '))

const tens = [
  'zero ten twenty thirty forty fifty sixty seventy eighty ninety',
  'cero diez veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
].map((words) => words.split(' '))

const single: readonly (readonly [string, number])[] = [
  ['a', 1],
  ['an', 1],
  ['un', 1],
  ['una', 1],
  ['half', 0.5],
  ['half a', 0.5],
  ['half an', 0.5],
  ['a half', 0.5],
  ['media', 0.5],
  ['quarter', 0.25],
  ['a quarter', 0.25],
  ['quarter of an', 0.25],
  ['a quarter of an', 0.25],
  ['un cuarto de', 0.25],
  ['veinticinco', 25],
]

/** What numbers and shares are called, in English and Spanish, as far as minutes and hours go. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...single,
  ...counted.flatMap((words) => words.map((word, value): [string, number] => [word, value])),
  ...tens.flatMap((words) => words.map((word, value): [string, number] => [word, value * 10])),
  ...(tens[0] ?? []).flatMap((ten, value) =>
    [' ', '-'].map((joint): [string, number] => [`${ten}${joint}five`, value * 10 + 5]),
  ),
])
