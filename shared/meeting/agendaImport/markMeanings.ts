import { anybody } from './partPatterns'
import { partOf, partOfWhatFollows, partWithin } from './partWords'

/*
 * Lines that tell what marks mean: `(C) = closed`, `[OPEN] everyone · [CLOSED] partners only`, `o all / x
 * staff`. They close the items that bear the mark, and nothing else.
 */

/** A sign of secrecy that a footer has. */
export const secrecyWithin =
  /(?<!\p{L})(?:law enforcement sensitive|les[- ]sensitive|fouo|official use only|not for (?:public )?(?:distribution|release))(?!\p{L})/iu

/** Whether words close something, or may. */
export const mayClose = (text: string): boolean =>
  secrecyWithin.test(text) ||
  (partOfWhatFollows(text) ?? { part: 'A' }).part !== 'A' ||
  partOf(text)?.part === 'B' ||
  partWithin(text) !== undefined ||
  /(?<!\p{L})(?:closed|restricted|confidential|private|non[- ]?public|cerrad[oa]s?|restringid[oa]s?|confidencial(?:es)?|privad[oa]s?|reservad[oa]s?|intern[oa]s)(?!\p{L})/iu.test(
    text,
  )

/** A mark with its meaning: `(C) = closed`, `+ = agencies only`, `P: partners`. */
const pair =
  /(?<=^[\s>#*|-]*|[,;|/(]\s?|\s{2,}|\p{L}\)?\s(?=\S{1,4}\s*=))(?:(\p{L}{1,2}\s*(?==)|[([{<]\p{L}{1,14}[)\]}>]|[^\p{L}\p{N}\s=:()[\]"'’“”.,;-]{1,3}))\s*(?:=|:(?=\s)|(?<!\p{L})(?:means|indicates|denotes|significa|indica)(?!\p{L}))\s*([^=]{2,60}?)(?=\s*(?:$|[,;|/)]|\s[([]?[^\s=]{1,3}[)\]]?\s*=|\s{2,}))/gu

/** The marks that a line gives a closed meaning; null for a line that gives none of its marks one. */
export function marksClosedBy(text: string): string[] | null {
  const pairs = [...text.matchAll(pair)].filter(
    ([, , meaning = '']) => mayClose(meaning) || anybody.test(meaning) || openMeaning.test(meaning),
  )
  if (pairs.length === 0)
    return (
      levelsClosedBy(text) ?? marksOnlyIn(text) ?? marksOfSentence(text) ?? plainMarksClosedBy(text)
    )
  return pairs
    .filter(
      ([, , meaning = '']) =>
        mayClose(meaning) || (anybody.test(meaning) && !openMeaning.test(meaning)),
    )
    .flatMap(([, found = '']) => {
      const mark = found.trim()
      return /^\p{L}+$/u.test(mark) ? [`(${mark})`, `[${mark}]`] : [mark]
    })
}

const level =
  /(?<!\p{L})(?:tier|level|class|category|code|type|group|nivel|clase|categor[ií]a)\s*#?([\p{L}\d]{1,6})\s*(?:=|:|means|is for|significa)\s*([^=;,.]{2,50})/giu

/** The same of a column's values: `Tier 3 = signed partners`. */
function levelsClosedBy(text: string): string[] | null {
  const told = [...text.matchAll(level)].map(([, value = '', meaning = '']) => ({ value, meaning }))
  const marks = told.flatMap(({ value, meaning }) =>
    !openMeaning.test(meaning) && (mayClose(meaning) || anybody.test(meaning)) ? [`=${value}`] : [],
  )
  return marks.length === 0 ? null : marks
}

/** What a legend may be called before it begins. */
const called =
  /^[\s>#*_-]*(?:key|legend|codes?|marks|symbols|labels|clave|leyenda|s[ií]mbolos)\s*[*_]*\s*[:–—-][\s*_]*/iu

/** Words in brackets that are all of a line, and say of themselves which is open: `Key: [OPEN] / [CLOSED]`. */
function marksOnlyIn(text: string): string[] | null {
  const words = text.replace(called, '').replace(/[`*_]/g, '').trim()
  const marks = words.split(/\s*(?:[/,;|·•]|\s(?:or|and|o|y)\s|\s)\s*/).filter(Boolean)
  if (marks.length < 2 || !marks.every((mark) => /^[([{<]\p{L}{1,14}[)\]}>]$/u.test(mark)))
    return null
  const isOpen = (mark: string): boolean => partOf(mark)?.part === 'A'
  const closed = marks.filter((mark) => !isOpen(mark) && mayClose(mark))
  return closed.length > 0 && marks.some(isOpen) ? closed : null
}

const ofItems =
  /([([{<]\p{L}{1,14}[)\]}>])[`*_]*\s+(?:(?:items?|topics?|matters?|points?|lines?|puntos?|temas?|asuntos?)\s+)?(?:are|is|will be|stays?|son|es|means?)\s+([^.[\]]{2,80})/giu

/** The same in a sentence: `[CLOSED] items are for partners only.` */
function marksOfSentence(text: string): string[] | null {
  const told = [...text.matchAll(ofItems)]
  const marks = told.flatMap(([, mark = '', meaning = '']) =>
    !openMeaning.test(meaning) && (mayClose(meaning) || anybody.test(meaning)) ? [mark] : [],
  )
  return marks.length === 0 ? null : marks
}

const between = /\s*[/,;|·•]\s*|\s{2,}|\s(?=[([{<]\p{L}{1,14}[)\]}>]\s)/u
const beforeMark = /[\s/,;|·•]+(?=[([{<]\p{L}{1,14}[)\]}>]\s)/u

/** The same where marks and meanings stand side by side without a sign: `o everyone / x staff`. */
function plainMarksClosedBy(text: string): string[] | null {
  const words = fromFirstMark(
    text
      .replace(called, '')
      .replace(/[`*_]{1,3}/g, '')
      .trim(),
  )
  const pieces = words.split(words.startsWith('[') || words.startsWith('(') ? beforeMark : between)
  const pairs = pieces.map((piece) =>
    /^(\p{L}{1,2}|[^\p{L}\p{N}\s]{1,2}|[([{<]\p{L}{1,14}[)\]}>])\s+(?:[–—-]\s+)?(\p{L}.{1,60})$/u.exec(
      piece,
    ),
  )
  const meanings = pairs.map((found) => found?.[2] ?? '')
  const isOpen = (meaning: string): boolean => openMeaning.test(meaning)
  const isClosed = (meaning: string): boolean =>
    !isOpen(meaning) && (mayClose(meaning) || anybody.test(meaning))
  const isLegend = meanings.length > 1 && meanings.every((one) => isOpen(one) || isClosed(one))
  if (!isLegend || !meanings.some(isOpen) || !meanings.some(isClosed)) return null
  return pairs.flatMap((found) => {
    const mark = found?.[1] ?? ''
    if (!isClosed(found?.[2] ?? '')) return []
    return /^\p{L}+$/u.test(mark) ? [`(${mark})`, `[${mark}]`] : [mark]
  })
}

/** `Agenda 12/1   (O) open  (C) closed`: the marks behind a title that stands apart from them. */
function fromFirstMark(text: string): string {
  const found = /(?:\s{2,}|[:–—|-]\s*)(?=[([{<]\p{L}{1,3}[)\]}>]\s)/u.exec(text)
  return found === null ? text : text.slice(found.index + found[0].length)
}

const openMeaning =
  /^\W*(?:open|public|everyone|everybody|all|guests?|community|abiert[oa]s?|p[uú]blic[oa]s?|todos)(?!\p{L})/iu

/** Whether a line only tells what marks mean, and so closes nothing itself. */
export const tellsMarks = (text: string): boolean => marksClosedBy(text) !== null

/** Lines of a legend that stand below one another as one: alone, `[CLOSED] partners only` heads a section. */
export function withLegendsJoined(lines: readonly string[]): readonly string[] {
  const joined = [...lines]
  for (let at = 0; at + 1 < lines.length; at += 1) {
    const pair = [lines[at] ?? '', lines[at + 1] ?? '']
    const isPair = pair.every((line) => line.length < 120 && markAtStart.test(line))
    const text = pair.map((line) => line.trim()).join(' · ')
    if (!isPair || plainMarksClosedBy(text) === null) continue
    joined[at] = text
    joined[at + 1] = ''
  }
  return joined
}

const markAtStart = /^[\s>*-]*[`*_]{0,3}[([{<]\p{L}{1,14}[)\]}>]/u
