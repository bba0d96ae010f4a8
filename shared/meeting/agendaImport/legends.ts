import { fold } from '../../kernel/foldText'
import { clockRuleIn } from './clockRules'
import { marksClosedBy, mayClose, secrecyWithin, tellsMarks } from './markMeanings'
import { anybody, closedWhole, communityBlock, insidersOnly } from './partPatterns'
import { numberWords } from './numberWords'
import {
  itemsByLetter,
  itemsByTitle,
  itemsCounted,
  itemsKeptClosed,
  itemsMeant,
} from './notesOfItems'
import { itemsInPartB } from './partByLetter'
import { closesWhatFollows, isLetteredPart, isOnlyPart, partOf, partWithin } from './partWords'
import { isHeadingKind, type LeftKind } from './left'
import type { ReadLine, SkippedLine } from './types'

/*
 * What lines that are no items say of the items above them: "Note: items 2 and 3 are closed to the
 * public", a mark with its meaning, a footer, words that a line end has cut in two. Whatever they
 * mean, an item they may be about is never open before a person has said so.
 */

/** A line that was left out, with what it is. */
export interface LeftLine extends SkippedLine {
  readonly kind: LeftKind
}

interface Line {
  readonly line: number
  readonly text: string
  readonly kind: LeftKind
}

/** The items as read, with those held that another line may close. */
export function withLegends(
  read: readonly ReadLine[],
  skipped: readonly LeftLine[],
  lines: readonly string[],
): ReadLine[] {
  const others: Line[] = [
    ...skipped.map(({ line, source, kind }) => ({ line, text: source, kind })),
    // `* Partners only` below a list looks like one of its items.
    ...read
      .filter(
        ({ item, source }) =>
          (item.part !== 'A' && isOnlyPart(item.title)) ||
          tellsMarks(source) ||
          (source.includes('=') && looks.test(source)),
      )
      .map(({ line, source }): Line => ({ line, text: source, kind: 'detail' })),
    ...read.flatMap(({ details }) =>
      details.map(({ line, text }): Line => ({
        line,
        text: asWritten(text, line, lines),
        kind: 'detail',
      })),
    ),
  ]
  const held = new Map<ReadLine, string>()
  const hold = (items: readonly ReadLine[], words: string): void => {
    for (const item of items) if (!held.has(item)) held.set(item, words)
  }
  for (const one of others) hold(findMeant(one, read, lines), one.text)
  for (const { item, words } of itemsInPartB(read, lines)) hold([item], words)
  for (const { from, words } of cutInTwo(lines)) hold(itemsFrom(read, from), words)
  for (const { from, words } of sideBySide(lines)) hold(itemsFrom(read, from), words)
  for (const { from, words } of afterCommunity(read, others, lines))
    hold(itemsFrom(read, from), words)
  return read.map((one) => {
    const words = held.get(one)
    return words === undefined ? one : holdBy(one, words)
  })
}

/** An item that words elsewhere may close: of one in Part A a person has to say. */
export const holdBy = (one: ReadLine, words: string): ReadLine =>
  one.item.part !== 'A'
    ? one
    : {
        ...one,
        item: { ...one.item, part: 'ask' },
        partReason: `“${words.trim().slice(0, 80)}” may mean that this is restricted.`,
      }

/** A detail with the sign it begins with. */
function asWritten(text: string, line: number, lines: readonly string[]): string {
  const whole = (lines[line - 1] ?? '').trim()
  return whole.includes(text) && whole.length <= text.length + 6 ? whole : text
}

/** The items a line that is none may close. */
function findMeant(
  one: Line,
  read: readonly ReadLine[],
  lines: readonly string[],
): readonly ReadLine[] {
  const { text, line, kind } = one
  const left = itemsKeptClosed(text, read, (item, at) => numberOf(item) ?? at + 1)
  if (left !== undefined) return left
  // Which items those are, their times of day tell.
  if (clockRuleIn(text) !== undefined) return []
  const isClosing = mayClose(text)
  if (!isClosing && !saysWho(text) && !speaksOfScreen.test(text) && !tellsMarks(text)) return []
  const isBelow = read.length > 0 && read.every((item) => item.line < line)
  if (spansOfTime.test(text)) return read
  if (kind === 'detail' && secrecyWithin.test(text))
    return isBelow ? read : read.filter((item) => item.details.some((own) => own.line === line))
  const counted = itemsCounted(withFigures(text), read)
  if (counted !== undefined) return counted
  const numbered = numbersIn(withFigures(text))
  if (numbered.size > 0 && !read.some((item, at) => numbered.has(numberOf(item) ?? at + 1)))
    return read
  if (numbered.size > 0)
    return itemsMeant(withFigures(text), read, numbered, (item, at) => numberOf(item) ?? at + 1)
  const titled = isClosing || saysWho(text) ? itemsByTitle(text, read) : []
  if (titled.length > 0) return titled
  const lettered = itemsByLetter(text, read)
  if (lettered.length > 0) return lettered
  const signs = signsIn(text)
  const isTold = tellsMarks(text)
  if (signs.length === 0 && isTold) return []
  if (signs.length > 0) {
    const marked = read.filter((item) => signs.some((sign) => bears(item, sign)))
    // A bullet is no mark; a mark that no item bears was lost on the way.
    if (marked.length > 0) return marked
    if (isTold || (isLegend(text) && (isBelow || !isHeadingKind(kind)))) return read
  }
  if (looks.test(text)) return read
  if (
    !isClosing ||
    kind === 'detail' ||
    kind === 'notice' ||
    kind === 'mail header' ||
    kind === 'dial-in' ||
    kind === 'signature'
  )
    return []
  const isFooter =
    page.test(text) || lines.filter((other) => other.trim() === text.trim()).length > 1
  if (isFooter) return read
  return isBelow && speaksOfAll(one) ? read : []
}

/** Who sees items or how long the meeting is open, said of items by their numbers. */
const speaksOfScreen =
  /(?<!\p{L})(?:screen|projector|projected|wall|board|open (?:to|until|through)|public|in private|between (?:us|the|ourselves)|among (?:us|the|ourselves)|step(?:s|ping)? out)(?!\p{L})/iu

/** A line that gives a mark, a color or a number to some of those who may be there. */
const saysWho = (text: string): boolean =>
  anybody.test(text) &&
  /(?<!\p{L})(?:for|only|stays?|remain|leaves?|step|heads?|excused|without|attend|present|para|s[oó]lo|despid\w*|=)(?!\p{L})|=/iu.test(
    text,
  )

const page = /(?<!\p{L})(?:page|p\.|p[aá]g(?:ina)?\.?)\s*\d/iu

/** How items look can't be told from their text. */
const looks =
  /(?:^|[^\p{L}])(?:red|blue|green|yellow|purple|orange|gr[ae]y|pink|bold|italics?|shaded|highlighted|underlined)(?: ?(?:items?|rows?|lines?|text|ones|topics?|cells?|print|font|letters|type)|\s*[:=])(?!\p{L})|(?<!\p{L})(?:filas|puntos|temas|renglones|l[ií]neas|letras?) (?:en |de color |color )?(?:roj[oa]s?|azul(?:es)?|verdes?|amarill[oa]s?|gris(?:es)?|negrita|cursiva|sombread[oa]s?|resaltad[oa]s?|subrayad[oa]s?)(?!\p{L})|(?<!\p{L})(?:in |are |shaded |marked |highlighted )(?:red|blue|green|yellow|purple|orange|gr[ae]y|pink|bold|italics?|boldface|underlined|shaded|highlighted|rojo|azul|verde|amarillo|negritas?|cursivas?)(?!\p{L})/iu

/** Lines that end the meeting, or stand outside of its agenda. */
const elsewhere: ReadonlySet<LeftKind> = new Set([
  'ending',
  'before',
  'other section',
  'other message',
  'other table',
])

/** A line below the last item: a footer or a note, and not what comes after the meeting. */
function speaksOfAll({ text, kind }: Line): boolean {
  const words = text.replace(/^[\s\W_]+|[\s\W_]+$/gu, '')
  if (/^next |follow|afterwards?|\bthen\b|adjourn|reconvene/i.test(words)) return false
  if (closesWhatFollows(text) || isLetteredPart(words)) return false
  if (!isHeadingKind(kind)) return !elsewhere.has(kind)
  return (
    (insidersOnly.test(words) || closedWhole.test(words)) &&
    !/\b(?:session|meeting|part|sesi[oó]n|reuni[oó]n)\b/i.test(words)
  )
}

/** `The last 30 minutes are closed`: which items those are, nobody has said. */
const spansOfTime =
  /(?<!\p{L})(?:first|last|final|next|primer[oa]s?|[uú]ltim[oa]s?)(?: (?:\p{L}+|\d{1,3}))?(?:[ -](?:minutes?|min|hour|half(?: hour)?|part|third|minutos?|hora|media hora|mitad))(?!\p{L})/iu

/** Whether a line speaks of items by their numbers; which ones it closes is told once all are read. */
export const namesItems = (text: string): boolean =>
  numbersIn(withFigures(text)).size > 0 &&
  (mayClose(text) || saysWho(text) || speaksOfScreen.test(text))

/** A text with the numbers of items in figures: `items three and four`. */
const withFigures = (text: string): string =>
  text.replace(
    /(?<!\p{L})(?:the )?(one|two|three|four|five|six|seven|eight|nine|ten|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)(?!\p{L})/giu,
    (word) => String(numberWords.get(word.replace(/^the /i, '').toLowerCase()) ?? word),
  )

/** The numbers of items a line names: `items 2, 3 and 5-7`, `#4`. */
function numbersIn(text: string): Set<number> {
  const found = new Set<number>()
  const lists = text.matchAll(
    /(?<!\p{L})(?:(?:items?|nos?\.?|numbers?|points?|topics?|puntos?|temas?|asuntos?|n[uú]meros?)\s*#?(?=\d)|#(?=\d))(\d{1,2}(?:\s*(?:,|;|&|\+|-|–|—|and|or|to|through|thru|y|e|o|al?)\s*(?:and\s+|y\s+)?#?\d{1,2}){0,20})/giu,
  )
  for (const [, list = ''] of lists) {
    const numbers = [...list.matchAll(/(-|–|—|to|through|thru|al?)?\s*#?(\d{1,2})/gi)]
    let last = 0
    for (const [, range, digits] of numbers) {
      const number = Number(digits)
      if (range !== undefined && last > 0) for (let n = last; n < number; n += 1) found.add(n)
      found.add(number)
      last = number
    }
  }
  return found
}

const numberOf = ({ source }: ReadLine): number | null => {
  const digits = /^[\s|#*>_-]*(\d{1,2})\s*[*†‡]?\s*[.):|–-]/.exec(source)?.[1]
  return digits === undefined ? null : Number(digits)
}

const sign =
  /[✗✘✓✔☑☒❌⭕*†‡§¶^~◊◆◇●○■□▪▫▲△★☆✱✲✳✻⚫⚪🔴🟥🟡🟨🟢🟩🔵🟦🟣🟪🟠🟧⬛⬜🔶🔷🔸🔹¹²³⁴⁵⁶⁷⁸⁹⚠‼]|\(\p{Lu}{1,2}\)|\[\p{Lu}{1,2}\]|\{\p{Lu}{1,2}\}|<\p{Lu}{1,2}>/gu
const signWords: readonly (readonly [RegExp, string])[] = [
  [/asterisk|asterisco|\bstar(?:red|s)?\b/i, '*'],
  [/\bdagger/i, '†'],
]

/** `Items marked [CLOSED]` */
const markedWith =
  /(?<!\p{L})(?:marked|labell?ed|tagged|marcad[oa]s?)(?: (?:as|with|con|como))? ["“]?([([{<]\p{L}{3,14}[)\]}>])/giu

/** The marks a line may give a meaning to. */
function signsIn(text: string): string[] {
  const told = marksClosedBy(text)
  if (told !== null) return told
  const letter = /^\W*(\p{Lu}{1,2})\s*[=:–]\s/u.exec(text)?.[1]
  return [
    ...[...text.matchAll(sign)].map(([found]) => found),
    ...[...text.matchAll(markedWith)].flatMap(([, found]) => found ?? []),
    ...signWords.flatMap(([pattern, meant]) => (pattern.test(text) ? [meant] : [])),
    ...(letter === undefined ? [] : [`(${letter})`, `[${letter}]`]),
  ]
}

/** Whether a line tells what a mark means, and doesn't only begin with a bullet. */
const isLegend = (text: string): boolean =>
  /\bmarked\b|asterisk|dagger|=|indicates?|denotes?|means?\b|signif|^\s*[†‡§¶^◊◆◇▲△★☆✱✲✳✻🔴🟥🟡🟨🟢🟩🔵🟦🟣🟪🟠🟧⬛🔶🔷¹²³⁴⁵⁶⁷⁸⁹]/iu.test(
    text,
  )

/** Whether an item bears a mark that is none of its bullet and none of emphasis. */
function bears({ source }: ReadLine, mark: string): boolean {
  const words = source
    .replace(/^[\s>#|]*(?:[*+•●○■□▪▫-](?=\s)|\d{1,2}[.)])\s*/u, '')
    .replace(/(\*{1,3})(?=\S)([^*]{1,300}?)(?<=\S)\1(?!\*)/g, '$2')
  const word = /^[([{<](\p{L}{1,14})[)\]}>]$/u.exec(mark)?.[1]
  if (word !== undefined && bearsWord(source, word)) return true
  const cell = /^=([\p{L}\d]{1,6})$/u.exec(mark)?.[1]
  if (cell !== undefined)
    return new RegExp(
      String.raw`(?:[,;|\t([]|\s{2,}|(?:tier|level)\s)\s*${cell}\s*(?:$|[,;|\t)\]])`,
      'iu',
    ).test(source)
  return words.includes(mark) || new RegExp(String.raw`^\s*\d{1,2}\s*\*`).test(source)
}

/** Whether a mark of letters stands in an item: `[CLOSED]`, or shortened, as in `[C]`. */
function bearsWord(source: string, word: string): boolean {
  const letters = word.length > 2 ? word.slice(0, 1).toUpperCase() : word
  if (new RegExp(String.raw`(?:^|[\s|,;])${letters}(?:$|[\s|,;.])`, 'u').test(source)) return true
  const key = fold(word)
  return [...source.matchAll(/[([{<](\p{L}{1,14})\.?[)\]}>]/gu)].some(([, found = '']) =>
    key.startsWith(fold(found)),
  )
}

/** Places where words that close a part stand on two lines, by the first of them. */
function cutInTwo(lines: readonly string[]): { from: number; words: string }[] {
  const filled = lines.flatMap((text, at) => (text.trim() === '' ? [] : [{ text, line: at + 1 }]))
  return filled.flatMap(({ text, line }, at) => {
    const next = filled[at + 1]
    if (next === undefined || next.line - line > 2) return []
    const [above, below] = [text.trim().slice(-120), next.text.trim().slice(0, 120)]
    if (/^(?:[-*•+]|\d{1,2}[.)]|#)/.test(below)) return []
    const words = `${above} ${below}`
    const isWhole = partWithin(above) !== undefined || partWithin(below) !== undefined
    const found = isWhole ? undefined : partWithin(words)
    return found === undefined ? [] : [{ from: line, words }]
  })
}

/** The items from a line on, and the one it belongs to. */
function itemsFrom(read: readonly ReadLine[], line: number): readonly ReadLine[] {
  const own = read.findLast(
    (item) =>
      item.line === line || item.details.some((detail) => Math.abs(detail.line - line) <= 1),
  )
  return read.filter((item) => item.line >= line || item === own)
}

/** Lines that head an open part beside a closed one: which column an item stood in is lost in a text. */
function sideBySide(lines: readonly string[]): { from: number; words: string }[] {
  return lines.flatMap((text, at) => {
    if (text.includes('|')) return []
    const parts = text
      .trim()
      .split(/\s{3,}|\t+/)
      .map((piece) => partOf(piece)?.part)
    const isBoth = parts.includes('A') && parts.some((part) => part === 'B' || part === 'ask')
    return isBoth ? [{ from: at + 1, words: text.trim().replace(/\s+/g, ' ') }] : []
  })
}

/** Where a block for the community ends, as far as that can be told: at the next heading or time. */
function afterCommunity(
  read: readonly ReadLine[],
  others: readonly Line[],
  lines: readonly string[],
): { from: number; words: string }[] {
  return lines.flatMap((text, at) => {
    const words = text.replace(/^[\s\d:.,–—#*apmAPM-]+|[\s\d:.()*_–—-]+$/gu, '')
    if (!communityBlock.test(words)) return []
    const line = at + 1
    const isTimed = read.some((item) => item.line === line)
    const next = isTimed
      ? read.find((item) => item.line > line)?.line
      : others.find((one) => one.line > line && isHeadingKind(one.kind))?.line
    return next === undefined ? [] : [{ from: next, words: `It follows ${words}` }]
  })
}
