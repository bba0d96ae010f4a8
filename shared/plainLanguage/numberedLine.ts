import { wordsAfter } from './counted'
import { quantitiesIn, type Quantity } from './numerals'
import { isDoneByAnything, isDoneByPeople, isHelper, isPeople, isSomebody } from './peopleWords'

/** A line and its numbers, read once for all of them; places in UTF-16 units. */
export interface NumberedLine {
  readonly text: string
  readonly numbers: readonly Quantity[]
  /** Where the first number of things ends, `Infinity` without one: a number without a word of its own behind it may be of them. */
  readonly afterThings: number
  /** Where the first word for people begins, `Infinity` without one: `three of them` behind it are people. */
  readonly fromPeople: number
}

/** Reads the numbers of a line. */
export function readNumberedLine(text: string): NumberedLine {
  const numbers = quantitiesIn(text)
  if (numbers.length === 0) return { text, numbers, afterThings: Infinity, fromPeople: Infinity }
  return { text, numbers, afterThings: findThings(text, numbers), fromPeople: findPeople(text) }
}

function findThings(text: string, numbers: readonly Quantity[]): number {
  const ofThings = numbers.find(({ end, high }) => {
    const [next, more] = wordsAfter(text, end, 2)
    if (next === undefined || next.word === 'of' || isHelper(next.word)) return false
    if (isDoneByAnything(next.word) || isDoneByPeople(next.word)) return false
    return ![next, more].some((one) => one !== undefined && isPeople(one.word, high))
  })
  return ofThings?.end ?? Infinity
}

function findPeople(text: string): number {
  for (const { 0: word, index } of text.toLowerCase().matchAll(/\p{L}+/gu))
    if (isSomebody(word)) return index
  return Infinity
}

/** How far before a number is looked for what says of whom it is. */
const farthest = 400

/** What stands right before a place: whole, or its last 400 units behind a letter that stands for the rest. */
export const textBefore = (text: string, at: number): string =>
  at <= farthest ? text.slice(0, at) : `…${text.slice(at - farthest, at)}`
