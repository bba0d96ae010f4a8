import { nameKey } from '../../kernel/names'
import type { ReadLine } from './types'

/*
 * Which items a note means that names some by number or letter. Most notes close the items they
 * name; one that opens them closes all others, and one that gives a point in time closes what follows.
 */

const verb = String.raw`(?:will|is|are|was|shall|must|should|may|can|has|have|to be|needs?|stays?|goes|wird|ser[aá])`

/** `Item 3 will be held in private.` is a sentence about an item and none itself. */
export const isAboutItem = (text: string): boolean =>
  new RegExp(
    String.raw`^\W*(?:agenda\s+)?(?:item|topic|point|number|no\.?|punto|tema|asunto)\s*#?\d{1,2}\s+(?:${verb})\b`,
    'i',
  ).test(text)

const item = String.raw`(?:agenda )?(?:items?|nos?\.?|numbers?|points?|topics?|puntos?|temas?)? ?#?\d{1,2}`
const opens =
  /(?<!\p{L})(?:only (?:agenda )?(?:items?|nos?\.?|numbers?|points?|topics?) ?#?\d|(?:guests?|visitors?|residents?|community(?: (?:members?|reps?|representatives|guests))?|neighbou?rs?|public|press|everyone|everybody|observers?)(?:,? \p{L}+){0,3} (?:stay|remain|attend|welcome|invited|join|present|come|here|sit in)(?: \p{L}+){0,2} (?:for|during|in|at|to)\b|(?:are|is|be|stay|stays|remain) (?:open|public)(?! session))/iu
const onlyOpens = /(?<!\p{L})(?:open|public|welcome|everyone|guests?|residents?)(?!\p{L})/iu
const until = new RegExp(
  String.raw`(?<!\p{L})(?:after|following|through|thru|until|till|up to(?: and including)?|to the end of|(?:when|once) we (?:finish|are done with)|beyond|past|al terminar|despu[eé]s del?|hasta) (?:the |el |los )?${item}(?! ?[-–—] ?\d)`,
  'iu',
)
const from = new RegExp(
  String.raw`(?<!\p{L})(?:from|starting (?:with|at|from)|beginning (?:with|at)|as of|desde|a partir del?) (?:the |el )?${item}(?! ?(?:[-–—]|to|through|thru|al?) ?#?\d)`,
  'iu',
)
const closed =
  /(?<!\p{L})(?:not|n['’]t|closed|restricted|confidential|private|partners?|staff|agencies)(?!\p{L})/iu

/**
 * The items such a note may close. `numberAt` gives an item's number by its place; `numbers` are
 * those the note names.
 */
export function itemsMeant(
  text: string,
  read: readonly ReadLine[],
  numbers: ReadonlySet<number>,
  numberAt: (item: ReadLine, at: number) => number,
): readonly ReadLine[] {
  const numberOf = (one: ReadLine): number => numberAt(one, read.indexOf(one))
  const last = Math.max(...numbers)
  const first = Math.min(...numbers)
  if (until.test(text)) return read.filter((one) => numberOf(one) > last)
  if (from.test(text)) return read.filter((one) => numberOf(one) >= first)
  const isOpening = opens.test(text) && onlyOpens.test(text) && !closed.test(text)
  return read.filter((one) => numbers.has(numberOf(one)) !== isOpening)
}

/** The items a note names by their titles and by where they stand: `Everything after Data is for partners`. */
export function itemsByTitle(text: string, read: readonly ReadLine[]): readonly ReadLine[] {
  const found = byTitle.exec(text)
  const [, where = '', named = ''] = found ?? []
  if (named === '') return []
  const key = nameKey(named)
  const at = read.findIndex(({ item: { title } }) => {
    const own = nameKey(title)
    return own.length > 2 && (key === own || key.startsWith(`${own} `) || own.startsWith(key))
  })
  if (at === -1) return []
  if (/^(?:until|till?|through|up to|before|prior to|hasta|antes)/i.test(where))
    return onlyOpens.test(text) && !closed.test(text) ? read.slice(at + 1) : read.slice(0, at + 1)
  return read.slice(/^(?:from|starting|beginning|desde|a partir)/i.test(where) ? at : at + 1)
}

const byTitle = new RegExp(
  String.raw`(?<!\p{L})(after|following|below|past|beyond|once we (?:finish|are done with)|from|starting (?:with|at|from)|beginning with|until|till|through|up to|before|prior to|despu[eé]s del?|a partir del?|desde|hasta|antes del?)\s+(?:the |el |la |los |las )?[“"']?(\p{L}[^.,;:“”"()]{2,60})`,
  'iu',
)

/** Items whose letter a note names: `keep c) between the agencies`. */
export function itemsByLetter(text: string, read: readonly ReadLine[]): readonly ReadLine[] {
  // A line's own letter names no other.
  const words = text.replace(/^\W*[a-z][.):]\s*/i, '')
  const letters = new Set(
    [
      ...words.matchAll(
        /(?<![\p{L}\d])\(?([a-z])\)|(?<!\p{L})(?:items?|points?) ([a-z])(?!\p{L})/giu,
      ),
    ].map(([, bracketed, named]) => (bracketed ?? named ?? '').toLowerCase()),
  )
  return read.filter(({ source }) => {
    const own = /^[\s|#*>_-]*\(?([a-z])[.):]/i.exec(source)?.[1]?.toLowerCase()
    return own !== undefined && letters.has(own)
  })
}

const ordinal =
  /(?<!\p{L})(first|last|final|primer[oa]?s?|[uú]ltim[oa]s?)(?: (\d{1,2}))? (?:agenda )?(items?|points?|topics?|puntos?|temas?|asuntos?)(?!\p{L})/iu

/**
 * The items a note means that counts them from one end: `The last two items are for partners`. One
 * that opens those closes all others. Undefined for a note that doesn't count; numbers in figures.
 */
export function itemsCounted(
  text: string,
  read: readonly ReadLine[],
): readonly ReadLine[] | undefined {
  const [, end = '', digits, noun = ''] = ordinal.exec(text) ?? []
  if (end === '' || (digits === undefined && /s$/i.test(noun))) return undefined
  const many = Number(digits ?? 1)
  const isFirst = /^(?:first|primer)/i.test(end)
  const meant = isFirst ? read.slice(0, many) : read.slice(Math.max(0, read.length - many))
  const isOpening =
    onlyOpens.test(text) &&
    !closed.test(text) &&
    !/(?<!\p{L})(?:solo|sólo|only)(?!\p{L})/iu.test(text)
  return isOpening ? read.filter((one) => !meant.includes(one)) : meant
}

const excepted =
  /(?<!\p{L})(?:except|but|excepto|salvo|menos)(?: for)?(?: (?:agenda )?(?:items?|nos?\.?|numbers?|puntos?|temas?))? ?#?(\d{1,2}(?:(?:, ?(?:and )?| and | & | y )#?\d{1,2}){0,9})(?![\d:])/iu
const opensAt =
  /(?<!\p{L})(?:opens?|open to (?:the )?(?:public|everyone|guests|community)|public|guests?|community|everyone|visitors?|residents)(?: \p{L}+){0,5}? (?:at|from|with|beginning (?:with|at)|starting (?:with|at)|as of|for) (?:agenda )?(?:item|no\.?|number|#) ?#?(\d{1,2})(?! ?(?:[-–—]|to|through|thru|and|&|,) ?#?\d)/iu
const comesIn =
  /(?<!\p{L})(?:opens?|joins?|arrives?|comes? in|enters?|admitted|let in|doors?)(?!\p{L})/iu

/**
 * The items that stay closed where a note says what is open: `All items are open except 2.`, `Doors open
 * to the public at item 3.` Undefined for any other note.
 */
export function itemsKeptClosed(
  text: string,
  read: readonly ReadLine[],
  numberAt: (item: ReadLine, at: number) => number,
): readonly ReadLine[] | undefined {
  if (closed.test(text)) return undefined
  const [, list = ''] = onlyOpens.test(text) ? (excepted.exec(text) ?? []) : []
  const numbers = new Set((list.match(/\d+/g) ?? []).map(Number))
  if (numbers.size > 0) return read.filter((one, at) => numbers.has(numberAt(one, at)))
  const first = comesIn.test(text) ? Number(opensAt.exec(text)?.[1] ?? 0) : 0
  return first > 0 ? read.filter((one, at) => numberAt(one, at) < first) : undefined
}
