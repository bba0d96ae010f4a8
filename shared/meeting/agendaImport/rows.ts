import { clockAtStart, type ClockSpan } from './clock'
import { areRowNumbers } from './countedRows'
import { trimEdges } from './edges'
import { headingKind } from './headings'
import { isBold, isStruckOut, withoutMarks } from './inlineMarks'
import { type Marker, markerOf } from './markers'
import { isAboutItem } from './notesOfItems'
import { findPictures } from './pictures'

/** A line of a text and what it is by its shape alone. */
export interface Row {
  /** Counted from 1. */
  readonly line: number
  /** The line as it stands. */
  readonly source: string
  /** `aside`: a comment, a block of code, what stands before a Markdown text. */
  readonly kind: 'blank' | 'rule' | 'heading' | 'marked' | 'text' | 'aside'
  /** 1 to 6 for headings by `#`, 7 for a line in bold; 0 for all others. */
  readonly level: number
  /** Columns before the first sign; a tab counts four. */
  readonly indent: number
  readonly marker: Marker | null
  /** A time of day or a span that stands before the words. */
  readonly clock: ClockSpan | null
  /** The words, without bullet, number, time of day and marks of emphasis. */
  readonly text: string
  readonly isStruckOut: boolean
}

/** What every line of a text is. */
export function rowsOf(lines: readonly string[]): Row[] {
  const asides = asidesOf(lines)
  const isDigital = haveDigitTimes(lines)
  const rows = lines.map((source, at) => rowOf(source, at + 1, asides.has(at), isDigital))
  return withTopics(
    withRealTimes(
      withTimesJoined(
        withRealLetters(
          withRealNumbers(withMinutesLast(withMinutesFirst(withWrapsJoined(withPictures(rows))))),
        ),
      ),
    ),
  )
}

/** `🔒 Lease renewals` among bullets, or one of several such lines, is an item of a list. */
function withPictures(rows: readonly Row[]): Row[] {
  const pictures = findPictures(rows)
  return rows.map((row, at) => {
    const marker = pictures.get(at)
    return marker === undefined ? row : { ...row, kind: 'marked', marker }
  })
}

/** No item and no heading is as long as this; a longer line is a paragraph of something else. */
const longestItem = 600

function rowOf(source: string, line: number, isAside: boolean, isDigital: boolean): Row {
  const bare = { line, source, level: 0, indent: 0, marker: null, clock: null, isStruckOut: false }
  if (source.trim() === '') return { ...bare, kind: 'blank', text: '' }
  if (isAside || source.length > longestItem)
    return { ...bare, kind: 'aside', text: source.trim().slice(0, longestItem) }
  if (!/[\p{L}\p{N}]/u.test(source)) return { ...bare, kind: 'rule', text: source.trim() }
  const quoted = /^(?:\s?>)+\s?/.exec(source)?.[0] ?? ''
  const content = source.slice(quoted.length)
  const indent = columnsBefore(content)
  const heading = /^\s{0,3}(#{1,6})\s+(\S.*?)\s*#*\s*$/.exec(content)
  const level = heading?.[1]?.length ?? (isBold(content) ? 7 : 0)
  const words = withoutMarks(heading?.[2] ?? content.trim())
    .replace(/\s*\n\s*/g, ' ')
    .trim()
  const stripped = isStruckOut(content.trim().slice(markerOf(content.trim())?.length ?? 0))
  const framed = withoutFrame(words)
  const { marker, clock, text } = leadOf(isDigital ? framed.replace(digitTime, '$1$2:$3 ') : framed)
  const kind = level > 0 ? 'heading' : marker !== null ? 'marked' : 'text'
  return { line, source, kind, level, indent, marker, clock, text, isStruckOut: stripped }
}

/** `0915 Welcome`, behind a bullet or a number or not. */
const digitTime =
  /^((?:[-–—*+•]\s+|\d{1,2}[.)]\s+)?)([01]\d|2[0-3])([0-5]\d)(?:\s?(?:h|hrs|hours)\b\.?)?\s*[\s:–—-]\s*(?=\p{L})/u

/** Whether several lines begin with a time in digits alone, each no earlier than the one before. */
function haveDigitTimes(lines: readonly string[]): boolean {
  const times = lines.flatMap((line) => {
    const [, , hours, minutes] = digitTime.exec(line.trim().slice(0, 60)) ?? []
    return hours === undefined || minutes === undefined
      ? []
      : [Number(hours) * 60 + Number(minutes)]
  })
  const areYears = times.every((time) => time >= 1140 && time < 1260)
  return (
    times.length > 1 &&
    !areYears &&
    times.every((time, at) => at === 0 || time >= (times[at - 1] ?? 0))
  )
}

/** `— partners only —`: signs on both sides are a frame and no bullet. */
const withoutFrame = (written: string): string => {
  // `* * * PARTNERS * * *`
  const words = written
    .replace(/^(?:[-–—=~*•+_]\s+){2,20}(?=[\p{L}(])/u, '')
    .replace(/(?:\s+[-–—=~*•+_]){2,20}$/u, '')
  const framed = /^([-–—=~*•+_])\1{0,20}\s+(\S.{0,200})$/.exec(words)
  const [, sign, inside] = framed ?? []
  if (sign === undefined || inside?.endsWith(sign) !== true) return words
  const bare = trimEdges(inside, (one) => one === sign)
  return /\s$/.test(bare) ? bare.trim() : words
}

/** A tab before words that end in one leaves a cell empty and sets nothing in. */
const emptyCell = /^\t+\S[^\t]*\t\s*$/

const columnsBefore = (text: string): number =>
  emptyCell.test(text) ? 0 : (/^\s*/.exec(text)?.[0] ?? '').replaceAll('\t', '    ').length

/** Takes number, bullet and time of day off a line, in whichever order they stand. */
function leadOf(words: string): Pick<Row, 'marker' | 'clock' | 'text'> {
  let text = words.replace(/^[\ufe0f\u200d\s]+/, '')
  let marker: Marker | null = null
  let clock: ClockSpan | null = null
  for (let times = 0; times < 4; times += 1) {
    const time: ReturnType<typeof clockAtStart> = clock === null ? clockAtStart(text) : undefined
    if (time !== undefined) {
      clock = time.clock
      text = withoutZones(text.slice(time.length)).replace(
        /^\s*(?:h\b\.?|hrs?\b\.?)?[\s:|,;–—-]*/,
        '',
      )
      continue
    }
    const found = isAboutItem(text) ? undefined : markerOf(text)
    // Two bullets in a row are one; two numbers are a number and the beginning of a title.
    if (
      found === undefined ||
      (marker !== null && found.marker.kind !== 'bullet' && marker.kind !== 'bullet')
    )
      break
    marker = marker === null || marker.kind === 'bullet' ? found.marker : marker
    text = text.slice(found.length)
  }
  return { marker, clock, text: text.trim() }
}

const zone = /^\s*(?:[PMCE][SD]?T|UTC|GMT|CES?T|BST|noon|midnight)\b\.?/
/** Text behind a time of day without its zone and without the same time in another zone. */
function withoutZones(text: string): string {
  const rest = text.replace(zone, '')
  const other = /^\s*[/(]\s*/.exec(rest)
  const clock = other === null ? undefined : clockAtStart(rest.slice(other[0].length))
  if (other === null || clock === undefined) return rest
  return rest
    .slice(other[0].length + clock.length)
    .replace(zone, '')
    .replace(/^\s*\)/, '')
}

/** The numbers of lines (from 0) in comments, blocks of code and the head of a Markdown text. */
function asidesOf(lines: readonly string[]): Set<number> {
  const found = new Set<number>()
  const front = frontMatterEnd(lines)
  for (let at = 0; at <= front; at += 1) found.add(at)
  let isComment = false
  let fence: { sign: string; from: number } | null = null
  for (let at = front + 1; at < lines.length; at += 1) {
    const line = lines[at]?.trim() ?? ''
    if (isComment || line.startsWith('<!--')) {
      found.add(at)
      isComment = !line.includes('-->')
      continue
    }
    // `~~~ guests leave ~~~` is a line between two rules, and opens no block of code.
    const sign = /^(?:(?=(```|~~~)))(?:`{3,}[^`]*|~{3,}[^~]*)$/.exec(line)?.[1]
    if (sign === undefined || (fence !== null && sign !== fence.sign)) continue
    if (fence !== null) addCode(found, lines, fence.from, at)
    fence = fence === null ? { sign, from: at } : null
  }
  if (fence !== null) found.add(fence.from)
  return found
}

/** A block of code is set apart, except where it is nearly the whole text: then it was pasted in one. */
function addCode(found: Set<number>, lines: readonly string[], from: number, to: number): void {
  const countFilled = (part: readonly string[]): number =>
    part.filter((line) => line.trim() !== '').length
  const isWhole = countFilled(lines.slice(from + 1, to)) * 2 > countFilled(lines)
  for (let at = from; at <= to; at += 1) if (!isWhole || at === from || at === to) found.add(at)
}

/** The last line of what stands between two rules at the very beginning; -1 when nothing does. */
function frontMatterEnd(lines: readonly string[]): number {
  if (lines[0]?.trim() !== '---') return -1
  const end = lines.slice(1, 40).findIndex((line) => line.trim() === '---') + 1
  const inside = lines.slice(1, end)
  return end > 1 && inside.every((line) => /^\s*(?:[\w-]+\s*:|- |#|$)/.test(line)) ? end : -1
}

/** A first column of numbers that don't count up are minutes: `5`, `10`, `20`. */
function withMinutesFirst(rows: readonly Row[]): Row[] {
  const isNumber = (row: Row): boolean => /^\s*\d{1,3}\t/.test(row.source) && row.marker !== null
  const values = rows.filter(isNumber).map((row) => row.marker?.value ?? 0)
  if (values.length < 2 || areRowNumbers(values) || values.some((value) => value > 180))
    return [...rows]
  const marker: Marker = { kind: 'bullet', sign: 'minutes', value: 0, depth: 1 }
  return rows.map((row) =>
    isNumber(row) ? { ...row, marker, text: `${row.marker?.value ?? 0} min – ${row.text}` } : row,
  )
}

/** Round numbers at the end of every line of a list are minutes: `Welcome 5`, `Lamps 15`. */
function withMinutesLast(rows: readonly Row[]): Row[] {
  const listed = rows.filter((row) => row.kind === 'marked' && row.level === 0)
  const ends = listed.map(({ text }) => /^\p{L}.*\p{L}\s+(\d{1,3})$/u.exec(text)?.[1] ?? '')
  const areRound = ends.every(
    (end) => Number(end) > 0 && Number(end) <= 120 && Number(end) % 5 === 0,
  )
  if (listed.length < 3 || !areRound) return [...rows]
  return rows.map((row) =>
    listed.includes(row) ? { ...row, text: row.text.replace(/\s+(\d{1,3})$/, ' – $1 min') } : row,
  )
}

/** Numbers without a mark behind them (`1 Welcome`, `2 Past actions`) count where they count up. */
function withRealNumbers(rows: readonly Row[]): Row[] {
  const numbers = rows.map((row) =>
    row.kind === 'text' ? /^(\d{1,2})\s+(?=\S)/u.exec(row.text) : null,
  )
  const counting = numbers.flatMap((match, at) =>
    match === null ? [] : [{ at, value: Number(match[1]) }],
  )
  const values = counting.map(({ value }) => value)
  // With gaps between, it takes more of them to tell.
  const isCounted = values.every((value, index) => value === index + 1)
  const isGapped = values.length > 2 && values[0] === 1 && areRowNumbers(values)
  if (values.length < 2 || !(isCounted || isGapped)) return [...rows]
  return rows.map((row, at) => {
    const match = numbers[at]
    if (match === undefined || match === null) return row
    const marker: Marker = { kind: 'number', sign: '', value: Number(match[1]), depth: 1 }
    return { ...row, kind: 'marked', marker, text: row.text.slice(match[0].length) }
  })
}

/**
 * A letter or Roman numeral counts where the one before it in the alphabet stands above, so that
 * "R. Adeyo" at the beginning of a line stays a name.
 */
function withRealLetters(rows: readonly Row[]): Row[] {
  const highest = new Map<string, Set<number>>()
  return rows.map((row, at) => {
    const { marker } = row
    if (marker === null || !['letter', 'capital', 'roman', 'capitalRoman'].includes(marker.kind))
      return row
    const readSeen = (kind: string): Set<number> => highest.get(kind) ?? new Set()
    const isNext = (kind: string, value: number): boolean =>
      (kind === 'capitalRoman' && isNumeralSure(row)) ||
      (value === 1
        ? isLower(kind) || hasSecond(rows, at, kind) || isBelowNumeral(rows, at)
        : readSeen(kind).has(value - 1))
    const others = alternativesOf(row, marker)
    const real = others.find((one) => isNext(one.kind, one.value))
    if (real === undefined) return asText(row)
    highest.set(real.kind, readSeen(real.kind).add(real.value))
    return { ...row, marker: real }
  })
}

/** `A. Trash`, further in than `V. NEW BUSINESS` right above it: the only one of its list. */
function isBelowNumeral(rows: readonly Row[], at: number): boolean {
  const above = rows[at - 1]
  const kind = above?.marker?.kind
  return (
    (kind === 'capitalRoman' || kind === 'number') && (rows[at]?.indent ?? 0) > (above?.indent ?? 0)
  )
}

/** `V. NEW BUSINESS`, `IV. Old business`: no name begins so, whether or not `IV.` stands above. */
function isNumeralSure({ source, text }: Row): boolean {
  const numeral = /^\(?([IVX]+)[.):]/.exec(withoutMarks(source.trim()))?.[1] ?? ''
  const words = text.split(/\s+/).length
  return numeral.length > 1 || (words > 1 && isCapitals(text)) || headingKind(text) !== undefined
}

const isLower = (kind: string): boolean => kind === 'letter' || kind === 'roman'

/** `i.` may be a numeral or a letter. */
function alternativesOf(row: Row, marker: Marker): Marker[] {
  if (marker.kind === 'letter' || marker.kind === 'capital') return [marker]
  const sign = /[ivxIVX]/.exec(withoutMarks(row.source.trim()))?.[0] ?? ''
  const kind = marker.kind === 'roman' ? 'letter' : 'capital'
  const isSingle = /^\(?[ivxIVX][.):]/.test(withoutMarks(row.source.trim()))
  const value = sign.toLowerCase().charCodeAt(0) - 96
  return isSingle ? [marker, { kind, sign: '', value, depth: 1 }] : [marker]
}

const hasSecond = (rows: readonly Row[], at: number, kind: string): boolean =>
  rows.slice(at + 1).some(({ marker }) => marker?.value === 2 && marker.kind === kind)

/** The row without its letter for a number; a time of day before the letter stays off its words. */
function asText(row: Row): Row {
  const words = withoutMarks(row.source.replace(/^(?:\s?>)+\s?/, '').trim()).trim()
  const time = row.clock === null ? undefined : clockAtStart(words)
  const text = time === undefined ? words : words.slice(time.length).replace(/^[\s:|,;–—-]+/, '')
  return { ...row, kind: row.level > 0 ? 'heading' : 'text', marker: null, text }
}

/** A time of day on a line of its own belongs to the words of the next line. */
function withTimesJoined(rows: readonly Row[]): Row[] {
  const joined = [...rows]
  if (rows.filter((row) => row.clock !== null && row.text === '').length < 2) return joined
  for (const [at, row] of rows.entries()) {
    const next = rows[at + 1]
    if (row.clock === null || row.text !== '' || next === undefined) continue
    if (next.kind !== 'text' && next.kind !== 'marked') continue
    if (next.clock !== null) continue
    joined[at] = { ...row, kind: 'aside', clock: null, text: row.source.trim() }
    joined[at + 1] = { ...next, clock: row.clock, indent: row.indent }
  }
  return joined
}

/** A long line that goes on below in small letters, indented or not, was broken by its width only. */
function withWrapsJoined(rows: readonly Row[]): Row[] {
  const joined = [...rows]
  for (let at = joined.length - 1; at > 0; at -= 1) {
    const [above, row] = [joined[at - 1], joined[at]]
    if (above === undefined || row === undefined || !goesOn(above, row)) continue
    const text = `${above.text} ${row.text}`
    joined[at - 1] = { ...above, text, source: `${above.source} ${row.source.trim()}` }
    joined[at] = { ...row, kind: 'aside' }
  }
  return joined
}

const goesOn = (above: Row, row: Row): boolean =>
  row.kind === 'text' &&
  row.clock === null &&
  (above.kind === 'marked' || above.clock !== null) &&
  above.source.trim().length >= 45 &&
  /^\p{Ll}/u.test(row.text) &&
  !/[.!?:)\]]$/.test(above.text)

/** A time of day before one title of many is a part of it: `3 a.m. noise at the dock`. */
function withRealTimes(rows: readonly Row[]): Row[] {
  const timed = rows.filter((row) => row.clock !== null && row.marker !== null)
  const untimed = rows.filter((row) => row.clock === null && row.kind === 'marked')
  if (timed.length !== 1 || untimed.length < 3) return [...rows]
  return rows.map((row) => {
    if (!timed.includes(row)) return row
    const words = withoutMarks(row.source.trim()).trim()
    return { ...row, clock: null, text: words.slice(markerOf(words)?.length ?? 0).trim() }
  })
}

const topic =
  /^(?:agenda )?(?:topic|item|title|tema|punto|asunto|t[ií]tulo)\s*(?:#?\d{1,2}\s*)?:\s+(?=\S)/i

/** `Topic: …` before several lines sets items apart as a bullet does. */
function withTopics(rows: readonly Row[]): Row[] {
  const labelled = rows.filter((row) => row.kind === 'text' && topic.test(row.text))
  if (labelled.length < 2) return [...rows]
  const marker: Marker = { kind: 'bullet', sign: 'topic', value: 0, depth: 1 }
  return rows.map((row) =>
    labelled.includes(row)
      ? { ...row, kind: 'marked', marker, text: row.text.replace(topic, '') }
      : row,
  )
}

/** Whether all letters of a text outside of brackets are capitals, as in headings that are typed. */
export const isCapitals = (text: string): boolean => {
  const letters = text.replace(/[([][^()[\]]{0,80}[)\]]/g, '').replace(/[^\p{L}]/gu, '')
  return (
    letters.length > 3 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
  )
}
