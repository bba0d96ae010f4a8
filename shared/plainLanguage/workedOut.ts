import { isSmallCount } from '../suppression/smallCounts'
import { type Counted, type PeopleFound, wordsAfter } from './counted'
import { type NumberedLine, textBefore } from './numberedLine'
import type { Quantity } from './numerals'
import { describes, isHelper, isPart, isPeople, isService, isSomebody } from './peopleWords'

/* What a reader can work out from a whole and its parts: the rest that isn't told, or a share of it. */

/** A share of a whole, in people. */
interface Share {
  readonly start: number
  readonly end: number
  readonly whole: number
  readonly part: number
}

const fractions = new Map([
  ['half', 1 / 2],
  ['the half', 1 / 2],
  ['la mitad', 1 / 2],
  ['a third', 1 / 3],
  ['one third', 1 / 3],
  ['un tercio', 1 / 3],
  ['two thirds', 2 / 3],
  ['a quarter', 1 / 4],
  ['un cuarto', 1 / 4],
  ['three quarters', 3 / 4],
  ['a fifth', 1 / 5],
  ['a tenth', 1 / 10],
])
const fraction = new RegExp(`(?<share>${[...fractions.keys()].join('|')})\\s+(?:of|de)\\s+$`, 'iu')
const article = '(?:(?:the|our|these|those|all|its|las|los|nuestros|nuestras)\\s+)*'
const trailingArticle = new RegExp(`(?<!\\p{L})${article}$`, 'iu')
const ofWhole = new RegExp(`^(?:\\s+(?:out\\s+)?(?:of|de)\\s+${article}|/)$`, 'iu')
const grew =
  /(?<!\p{L})(?:grew|rose|fell|increased|dropped|went|down|up|from|de)\s+(?:from\s+|de\s+)?$/iu

/** The findings of a line whose numbers tell of a small one that isn't written. */
export function findWorkedOutIn(
  { text: line, numbers }: NumberedLine,
  counted: readonly Counted[],
  threshold: number,
): PeopleFound[] {
  const isSmall = (count: number): boolean => isSmallCount(count, threshold)
  const shares = sharesIn(line, numbers, counted)
  const found = shares.flatMap(({ start, end, whole, part }): PeopleFound[] => {
    const [small] = [whole - part, part].filter(isSmall)
    return small === undefined ? [] : [{ kind: 'the rest', start, end, count: small }]
  })
  if (found.length > 0) return found
  return [
    ...changesIn(line, numbers, isSmall),
    ...(shares.length > 0 ? [] : partsOf(line, numbers, counted, isSmall)),
  ].slice(0, 1)
}

/** `28 of the 30 people`, `93% of 30 people`, `half of the 8 participants`, `Housed: 41 of 45`. */
function sharesIn(
  line: string,
  numbers: readonly Quantity[],
  counted: readonly Counted[],
): Share[] {
  return numbers.flatMap((whole, n): Share[] => {
    const known = counted.find(
      ({ end, noun }) => noun !== null && whole.end < end && end - whole.end < 60,
    )
    const isWhole = known?.low === whole.low
    const end = isWhole ? known.end : whole.end
    const part = numbers[n - 1]
    const before = textBefore(line, whole.start)
    const share = fraction.exec(before.replace(trailingArticle, ''))
    if (share !== null && isWhole) {
      const value = fractions.get(share.groups?.['share']?.toLowerCase() ?? '') ?? 0
      const start = whole.start - before.length + share.index
      return [{ start, end, whole: whole.low, part: Math.round(whole.low * value) }]
    }
    if (part === undefined || !ofWhole.test(line.slice(part.end, whole.start))) return []
    if (!isWhole && !isLabelled(line, part.start)) return []
    if (!part.isPercent && part.high >= whole.low) return []
    const people = part.isPercent ? Math.round((whole.low * part.high) / 100) : part.high
    const isAllBut = /(?:all but|todos menos|todas menos)\s+$/iu.test(textBefore(line, part.start))
    return [
      { start: part.start, end, whole: whole.low, part: isAllBut ? whole.low - people : people },
    ]
  })
}

/** `Housed: 41 of 45`: what is counted stands before it. */
const isLabelled = (line: string, at: number): boolean => {
  const before = /(?<word>\p{L}+)\s*[:=–—|]\s*$/u.exec(textBefore(line, at))?.groups?.['word']
  return (
    before !== undefined && (isPeople(before.toLowerCase(), 2) || isService(before.toLowerCase()))
  )
}

/** `grew from 30 to 33 people`, `three more than in May`. */
function changesIn(
  line: string,
  numbers: readonly Quantity[],
  isSmall: (count: number) => boolean,
): PeopleFound[] {
  const isAbout = (line.toLowerCase().match(/\p{L}+/gu) ?? []).some(
    (word) => isSomebody(word) || /^(?:enrol?lments?|enrolled|inscritos|inscritas)$/.test(word),
  )
  if (!isAbout) return []
  return numbers.flatMap(({ start, end, low, high }): PeopleFound[] => {
    const isChange = low < high && grew.test(textBefore(line, start + 5).replace(/\d.*$/u, ''))
    if (isChange && isSmall(high - low) && !isSmall(high)) {
      const people = wordsAfter(line, end, 2).find(({ word }) => isPeople(word, high))
      if (people !== undefined || /^(?:from|de)\s/iu.test(line.slice(start)))
        return [{ kind: 'the rest', start, end, count: high - low }]
    }
    const [more, than] = wordsAfter(line, end, 2)
    const isMore = /^(?:more|fewer|less|más|menos)$/.test(more?.word ?? '')
    if (!isMore || !/^(?:than|que)$/.test(than?.word ?? '') || !isSmall(high)) return []
    return [{ kind: 'the rest', start, end: than?.end ?? end, count: high }]
  })
}

/** `We served 30 people; 28 took a bed`, `64 participants: 30 men, 31 women`. */
function partsOf(
  line: string,
  numbers: readonly Quantity[],
  counted: readonly Counted[],
  isSmall: (count: number) => boolean,
): PeopleFound[] {
  const whole = counted.find(({ noun, isSaid }) => noun !== null && !isSaid && !isPart(noun))
  if (whole === undefined || whole.low !== whole.high) return []
  const parts = numbers.filter(
    (one) => one.start > whole.start && isPartOf(line, one, whole, counted),
  )
  const first = parts[0]
  const last = parts.at(-1)
  if (first === undefined || last === undefined) return []
  const people = parts.map(({ high, isPercent }) =>
    isPercent ? Math.round((whole.high * high) / 100) : high,
  )
  const sum = people.reduce((all, one) => all + one, 0)
  const rests = sum > whole.high ? people.map((one) => whole.high - one) : [whole.high - sum]
  const small = [...rests, ...people.filter((_, n) => parts[n]?.isPercent === true)].find(isSmall)
  if (small === undefined) return []
  const end = counted.find(({ start }) => start === last.start)?.end ?? last.end
  return [{ kind: 'the rest', start: whole.start, end, count: small }]
}

/** Whether a number is told of some of the people of a whole. */
function isPartOf(
  line: string,
  { start, end, high, isPercent }: Quantity,
  whole: Counted,
  counted: readonly Counted[],
): boolean {
  if (high >= whole.high && !isPercent) return false
  const known = counted.find((one) => one.start <= start && start < one.end)
  if (known !== undefined && known !== whole) return known.noun === null || isPart(known.noun)
  if (isPercent) return true
  const [next] = wordsAfter(line, end, 1)
  if (next === undefined) return false
  return (
    isHelper(next.word) ||
    verbs.test(next.word) ||
    (next.word === 'of' && /of\s+(?:them|whom)/u.test(line.slice(end, end + 9))) ||
    (describes(next.word, false) && /^\s*\p{L}+\)/u.test(line.slice(end)))
  )
}

const verbs =
  /^(?:took|got|said|left|stayed|went|agreed|found|started|finished|entered|returned|came|live|lives|did|do|want|wanted|need|needed|dijeron|aceptaron|tienen|recibieron)$/
