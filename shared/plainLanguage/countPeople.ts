import { isSmallCount } from '../suppression/smallCounts'
import { type Counted, type PeopleFound, wordBefore, wordsAfter } from './counted'
import { type NumberedLine, readNumberedLine, textBefore } from './numberedLine'
import type { Quantity } from './numerals'
import {
  describes,
  isDoneByAnything,
  isDoneByPeople,
  isHelper,
  isLabelWord,
  isMonth,
  isNumbered,
  isPeople,
  isService,
} from './peopleWords'
import { findWorkedOutIn } from './workedOut'

/*
 * Numbers of people in a text that can point to a person: small ones, and those from which a small
 * one can be worked out. Written in figures or in words, in English and Spanish.
 */

/** The small numbers of people a line tells, and what lets them be worked out; in order. */
export function smallNumbersIn(line: string, threshold: number): PeopleFound[] {
  const read = readNumberedLine(line)
  if (read.numbers.length === 0) return []
  const counted = findCounted(read)
  const worked = findWorkedOutIn(read, counted, threshold)
  const few = counted
    .filter((one) => isFew(one, threshold))
    .filter(({ start, end }) => !worked.some((one) => one.start < end && start < one.end))
    .map(({ start, end, high }): PeopleFound => ({ kind: 'few people', start, end, count: high }))
  return [...few, ...worked].sort((a, b) => a.start - b.start)
}

/** A number of people told with their name, exactly: `42 participants`; places in UTF-16 units. */
export interface NamedCount {
  /** The word for them, in lower case, as it is told. */
  readonly noun: string
  readonly count: number
  readonly start: number
  readonly end: number
}

/** The exact numbers of people a text tells by name, in order; no ranges and no shares. */
export function namedCountsIn(text: string): NamedCount[] {
  const found: NamedCount[] = []
  let from = 0
  for (const line of text.split('\n')) {
    for (const { noun, low, high, isPercent, start, end } of findCounted(readNumberedLine(line)))
      if (noun !== null && low === high && !isPercent)
        found.push({ noun, count: low, start: from + start, end: from + end })
    from += line.length + 1
  }
  return found
}

/** `1 to 10` is how a small number may be told, so that the whole range isn't one. */
const isFew = ({ low, high, isPercent }: Quantity, threshold: number): boolean =>
  !isPercent && isSmallCount(high, threshold) && !(low < high && low <= 1 && high === threshold)

/** The numbers of a line that count people, each as far as what says so. */
function findCounted(line: NumberedLine): Counted[] {
  const { text, numbers } = line
  return numbers.flatMap((number, n): Counted[] => {
    const next = numbers[n + 1]?.start ?? text.length
    const found =
      countNamed(line, number) ??
      countLabelled(text, number) ??
      countFamily(text, number) ??
      countServed(line, number) ??
      countDoers(line, number, next)
    return found === null ? [] : [found]
  })
}

const hyphen = /^[-–‑]/u
const mostBetween = 4

/** `3 people`, `two of our participants`, `5 unhoused neighbors`, `1 overdose death`, `four of whom`. */
function countNamed(line: NumberedLine, number: Quantity): Counted | null {
  const { text } = line
  if (isOfSomething(text, number)) return null
  const after = wordsAfter(text, number.end, mostBetween)
  for (const [n, { word: next, isCapital, end }] of after.entries()) {
    // `homeless` are people, and `homeless veterans` as well.
    const isMore = describes(next, false) && isPeople(after[n + 1]?.word ?? '', number.high)
    if (isPeople(next, number.high) && !isMore) {
      // `people-sized`, and `3 participant visits`.
      if (hyphen.test(text.slice(end, end + 1))) return null
      return { ...number, end, noun: next, isSaid: false }
    }
    if (/^(?:them|whom|these|those|ellos|ellas)$/.test(next))
      return isOfPeople(line, number.start) ? { ...number, end, noun: null, isSaid: true } : null
    if (!describes(next, isCapital)) return null
  }
  return null
}

/** `page 4`, `May 3`, `a las 4`. */
const isOfSomething = (line: string, number: Quantity): boolean =>
  isInFigures(line, number) &&
  (isNumbered(wordBefore(line, number.start) ?? '') ||
    isMonth(wordsAfter(line, number.end, 1)[0]?.word ?? '') ||
    /(?<!\p{L})a las\s+$/iu.test(textBefore(line, number.start)))

const isInFigures = (line: string, { start }: Quantity): boolean =>
  /^\d/.test(line.slice(start, start + 1))

/** `Three of them` are people where people were spoken of before; they may be lights. */
const isOfPeople = ({ fromPeople }: NumberedLine, at: number): boolean => fromPeople < at

/** Things that were counted or listed before: a number without a word of its own is of them. */
const isOfThings = ({ afterThings }: NumberedLine, at: number): boolean => afterThings <= at

/** `two said yes`, `nine have since been housed`, `three have been placed`. */
function countDoers(line: NumberedLine, number: Quantity, next: number): Counted | null {
  const { text } = line
  if (isOfSomething(text, number)) return null
  let isHelped = false
  for (const { word: does, end } of wordsAfter(text, number.end, mostBetween)) {
    if (end > next) return null
    if (isHelper(does)) {
      isHelped = true
      continue
    }
    const isTheirs =
      isDoneByPeople(does) &&
      !(/^(?:died|born|released)$/.test(does) && isOfThings(line, number.start))
    const isAnyones = isDoneByAnything(does) && !isOfThings(line, number.start)
    if (!isTheirs && !isAnyones) return null
    const isBare = !isTheirs && !isHelped && isInFigures(text, number)
    if (isBare && !isOfPeople(line, number.start) && !isItem(text, number, end)) return null
    return { ...number, end, noun: null, isSaid: true }
  }
  return null
}

/** `7 referred, 20 seen`: an item of a list, and nothing else. */
const isItem = (line: string, { start }: Quantity, end: number): boolean =>
  /(?:^|[,;:(])\s*$/u.test(textBefore(line, start)) && /^\s*(?:$|[,;.)])/u.test(line.slice(end))

const endOfCount =
  /^\s*(?:$|[.;:,!?)|]|(?:in|on|this|last|since|during|and|get|to|so|by|more|from|en|este|esta|y|desde)(?!\p{L}))/u

/** `We housed 4.`, `We helped nine get an ID`, `Alojamos a cinco en mayo`. */
function countServed(line: NumberedLine, number: Quantity): Counted | null {
  const { text } = line
  if (!endOfCount.test(text.slice(number.end, number.end + 40))) return null
  const before = textBefore(text, number.start)
  const match = /(?<verb>\p{L}+)\s+(?:(?:only|about|another|a|solo|otros?|otras?)\s+)?$/u.exec(
    before,
  )
  const verb = match?.groups?.['verb']?.toLowerCase()
  if (match === null || verb === undefined || !isService(verb)) return null
  return isOfThings(line, number.start)
    ? null
    : { ...number, start: number.start - match[0].length, noun: null, isSaid: true }
}

const endOfLabel = /^\s*(?:$|[.;,)|!]|\n)/u
const label = /(?<words>(?:[\p{L}’']+\s+){0,5}[\p{L}’']+)\s*(?<sign>[:=|(]|[–—-](?=\s))?\s*$/u

/** `Participants housed: 4`, `| Deaths | 1 |`, `Total participants 9`. */
function countLabelled(line: string, number: Quantity): Counted | null {
  if (!endOfLabel.test(line.slice(number.end))) return null
  const before = textBefore(line, number.start)
  const match = label.exec(before)
  const words = match?.groups?.['words']?.toLowerCase().split(/\s+/u) ?? []
  const isCell = /(?:^|[|;.,(]\s*)$/u.test(before.slice(0, match?.index ?? 0))
  if (match === null || !isCell) return null
  if (!words.some((one) => isPeople(one, 2) || isService(one))) return null
  if (
    !words.every(
      (one) => isLabelWord(one) || isPeople(one, 2) || isService(one) || describes(one, false),
    )
  )
    return null
  const isTotal = /^(?:total|number|número)$/.test(words[0] ?? '')
  if (match.groups?.['sign'] === undefined && !isTotal) return null
  return { ...number, start: number.start - match[0].length, noun: null, isSaid: false }
}

/** `a family of four`. */
function countFamily(line: string, number: Quantity): Counted | null {
  const match = /(?<!\p{L})(?:(?:an?|una)\s+)?(?:family|household|familia)\s+(?:of|de)\s+$/iu.exec(
    textBefore(line, number.start),
  )
  return match === null
    ? null
    : { ...number, start: number.start - match[0].length, noun: 'family', isSaid: false }
}
