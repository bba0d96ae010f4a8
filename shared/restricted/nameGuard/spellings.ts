import { foldedWord, plain } from './wordBoundaries'

/* Other ways in which a name is written that are no mistakes: by keyboard, by language, by grammar. */

const cyrillic = /^\p{sc=Cyrillic}+$/u
const arabic = /^\p{sc=Arabic}+$/u

/** Another spelling of a part of a name; `capital`: it counts only when it is written with one. */
export interface Spelling {
  readonly text: string
  readonly capital: boolean
}

/** Every other spelling of a part, folded; itself left out. */
export function spellingsOf(written: string): Spelling[] {
  const folded = foldedWord(written)
  const found = new Map<string, boolean>()
  for (const text of [...spellOut(written), ...inArabic(folded)]) found.set(text, false)
  for (const text of inCyrillic(folded)) if (!found.has(text)) found.set(text, true)
  found.delete(folded)
  return [...found].map(([text, capital]) => ({ text, capital }))
}

const digraphs: readonly (readonly [RegExp, string])[] = [
  [/ä|æ/giu, 'ae'],
  [/ö|ø|œ/giu, 'oe'],
  [/ü/giu, 'ue'],
  [/å/giu, 'aa'],
]

/** `Müller` as `Mueller`, and `Mueller` as `Muller`. */
function spellOut(written: string): string[] {
  const composed = written.normalize('NFC')
  const longer = digraphs.reduce((text, [from, to]) => text.replace(from, to), composed)
  const folded = foldedWord(written)
  const shorter = folded.replace(/(?<=[a-z])([aou])e(?=[a-z])/gu, '$1')
  return [foldedWord(longer), ...(folded.length > 5 && /[ou]e/u.test(folded) ? [shorter] : [])]
}

const endings = {
  a: 'а ы и е у ю ой ей ою ею і о'.split(' '),
  ia: 'я и ю е ей ею й ї єю є'.split(' '),
  o: 'о а у ом ові і е ою'.split(' '),
  consonant: ['', ...'а у ом ем е ы ым ой ов ові еві і им'.split(' ')],
  soft: 'ь я ю ем е и ью єм еві і'.split(' '),
  short: 'й я ю ем е и єм єві ї'.split(' '),
  adjective: 'ий ый ой ого его ому ему ым им ом ем ая яя ую юю ей'.split(' '),
} as const

/** Russian and Ukrainian names in their cases: `Соколов` as `Соколову`, `Ольга` as `Ольгой`, `Дмитро` as `Дмитром`. */
function inCyrillic(folded: string): string[] {
  if (!cyrillic.test(folded) || folded.length < 4) return []
  const with_ = (stem: string, kind: keyof typeof endings): string[] =>
    endings[kind].map((ending) => stem + ending)
  const stem = folded.slice(0, -1)
  // NFKD takes й apart, so that it is и here.
  if (/(?:ии|ыи|ои|ая|яя)$/u.test(folded))
    return [...with_(folded.slice(0, -2), 'adjective'), ...with_(stem, 'short')].map(foldedWord)
  if (folded.endsWith('а')) return with_(stem, 'a').map(foldedWord)
  if (folded.endsWith('о')) return with_(stem, 'o').map(foldedWord)
  if (folded.endsWith('я')) return with_(stem, 'ia').map(foldedWord)
  if (folded.endsWith('ь')) return with_(stem, 'soft').map(foldedWord)
  if (/[ийеё]$/u.test(folded)) return with_(stem, 'short').map(foldedWord)
  return with_(folded, 'consonant').map(foldedWord)
}

/** Little words that Arabic writes as one with what follows, with the article and without. */
const attached = ['', 'و', 'ف', 'ب', 'ك', 'ل', 'وب', 'ول', 'وك', 'فب', 'فل', 'س', 'أ'].map(
  foldedWord,
)
const article = 'ال'

function inArabic(folded: string): string[] {
  if (!arabic.test(folded) || folded.length < 3) return []
  const isWithArticle = folded.startsWith(article) && folded.length > 4
  const core = isWithArticle ? folded.slice(2) : folded
  const cores = core.endsWith('ء') ? [core, core.slice(0, -1)] : [core]
  return cores.flatMap((one) => [
    ...(isWithArticle ? [one] : attached.flatMap((ahead) => [ahead + one, `${ahead}${one}ا`])),
    ...(isWithArticle
      ? attached.flatMap((ahead) =>
          ahead.endsWith('ل') ? [`${ahead}ل${one}`] : [`${ahead}${article}${one}`],
        )
      : []),
  ])
}

/**
 * A name as it sounds in both ways of writing Somali and Arabic ones with Latin letters: `Xasan` and
 * `Hassan`, `Cabdiraxmaan` and `Abdirahman`. Null for what has nothing of it.
 */
export function soundOf(folded: string): string | null {
  if (folded.length < 3 || !plain.test(folded)) return null
  if (!inTwoWays.test(folded)) return folded
  const sound = folded
    .replace(/^c(?=[aeiou])/u, '')
    .replace(/(?<=[aeiou])c(?=[aeiou]|$)/gu, '')
    .replace(/x/gu, 'h')
    .replace(/([a-z])\1+/gu, '$1')
  return sound.length < 3 ? null : sound
}

const inTwoWays = /[cx]|([a-z])\1/u

/** Whether a spelling may be a Somali one. */
export const looksSomali = (folded: string): boolean =>
  /x|aa|ee|ii|oo|uu|^c[aeiou]|[aeiou]c[aeiou]|[aeiou]c$/u.test(folded)
