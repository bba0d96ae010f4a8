import { isSmallCount } from '../suppression/smallCounts'

/**
 * Numbers of people in a text that can point to a person: small ones, and those from which a small
 * one can be worked out. Written in figures or in words.
 */

/** Something said of a number of people; places in UTF-16 units. */
export interface PeopleFound {
  readonly kind: 'few people' | 'the rest'
  readonly start: number
  readonly end: number
  readonly count: number
}

const ones = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
  'sixteen seventeen eighteen nineteen'
).split(' ')
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const besides: Readonly<Record<string, number>> = {
  ...{ 'a single': 1, 'a couple of': 2, 'half a dozen': 6, 'a dozen': 12 },
}

const inWords = [
  ...Object.keys(besides),
  ...tens.map((ten) => `${ten}(?:[- ](?:${ones.slice(1, 10).join('|')}))?`),
]
const number = `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,6}|${inWords.join('|')}|${[...ones].reverse().join('|')})`

/** What a number written in figures or in words comes to. */
function valueOf(typed: string): number {
  const text = typed.toLowerCase()
  if (/^\d/.test(text)) return Number(text.replaceAll(',', ''))
  const known = besides[text]
  if (known !== undefined) return known
  return text
    .split(/[- ]/)
    .reduce(
      (sum, word) =>
        sum +
        (tens.indexOf(word) + 1 > 0
          ? (tens.indexOf(word) + 2) * 10
          : Math.max(0, ones.indexOf(word))),
      0,
    )
}

const nouns =
  '(?:people|persons?|participants?|individuals?|m[ae]n|wom[ae]n|adults?|youths?|teens?|teenagers?|' +
  'child(?:ren)?|kids?|boys?|girls?|clients?|patients?|offenders?|suspects?|veterans?|tenants?|' +
  'families|family|households?|residents?|referrals?|arrests?)'
const kinds =
  '(?:(?:other|more|new|different|homeless|unhoused|unsheltered|young|younger|old|older|elderly|local|' +
  'enrolled|lead|adult|male|female|additional|injured|sick|known|same|missing|of|the|our|these|those|its)\\s+){0,3}'
const done =
  '(?:arrested|housed|enrolled|referred|helped|hospitali[sz]ed|moved|treated|sheltered|detained|cited|' +
  'accepted|declined|refused|died|evicted|jailed|placed|registered|approved|taken|given|sent|seen|offered)'
const helpers = '(?:(?:was|were|is|are|has|have|had|been|also|now|later|since|not)\\s+)'
const verbs = `(?:${done}|took|got|said|left|stayed|went|agreed|found|started|finished|entered|returned|came|live|lives|have|has|are|were|did)`
const theseOnes = 'of\\s+(?:them|whom|these|those)'
const before = '(?<![\\p{L}\\p{N}.,:/$#-])'
const after = '(?![\\p{L}\\p{N}])'

const make = (pattern: string): RegExp => new RegExp(`${before}${pattern}${after}`, 'giu')

/** `3 people`, `two of our participants`, `four of them`, `seven were arrested`. */
const counts = make(
  `(?<count>${number})\\s+(?:${kinds}${nouns}|${theseOnes}|${helpers}{1,3}${done})`,
)
/** `of the 30 people`, and `30 people … of whom`. */
const wholes = [
  make(`(?:out\\s+)?of\\s+(?:the|our|these|those|all)?\\s*(?<count>${number})\\s+${kinds}${nouns}`),
  make(
    `(?<count>${number})\\s+${kinds}${nouns}(?=[^.!?\\n]*[.!?]?[^.!?\\n]*\\bof\\s+(?:them|whom|these|those)\\b)`,
  ),
]
/** `25 took`, `25 of them`, and `25 of the 30`, `90% of the 30`. */
const parts = [
  make(`(?<count>${number})\\s+(?:${theseOnes}|${verbs})`),
  make(
    `(?<count>${number})(?<percent>\\s?%|\\s+percent)?\\s+(?:out\\s+)?of(?=\\s+(?:(?:the|our|these|those|all)\\s+)?${number}\\s)`,
  ),
]

interface Said {
  readonly start: number
  readonly end: number
  readonly count: number
  readonly isPercent: boolean
}

const saidBy = (pattern: RegExp, text: string): Said[] =>
  [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
    count: valueOf(match.groups?.['count'] ?? ''),
    isPercent: match.groups?.['percent'] !== undefined,
  }))

const anyPeople = new RegExp(`(?<!\\p{L})${nouns}${after}`, 'iu')

const singular =
  /(?:person|participant|individual|man|adult|teen|teenager|child|kid|boy|girl|client|patient|offender|suspect|veteran|tenant|family|household|resident|referral|arrest)$/i

/**
 * `Three of them` are people where people were spoken of before; they may be lights. `3 participant
 * visits` are visits.
 */
const isOfPeople = (line: string, { start, end, count }: Said): boolean =>
  (count === 1 || !singular.test(line.slice(start, end))) &&
  (!/\b(?:them|these|those)$/i.test(line.slice(start, end)) || anyPeople.test(line.slice(0, start)))

/** The small numbers of people a line tells, and what lets them be worked out; in order. */
export function smallNumbersIn(line: string, threshold: number): PeopleFound[] {
  const told = saidBy(counts, line).filter((one) => isOfPeople(line, one))
  const few = told
    .filter(({ count }) => isSmallCount(count, threshold))
    .map(({ start, end, count }): PeopleFound => ({ kind: 'few people', start, end, count }))
  const worked = workedOutIn(line, told, threshold)
  return [...few, ...worked].sort((a, b) => a.start - b.start)
}

/**
 * What a reader can work out from a whole and its parts: the rest that isn't said, or a part that is
 * said as a percentage.
 */
function workedOutIn(line: string, told: readonly Said[], threshold: number): PeopleFound[] {
  const [whole] = wholes.flatMap((pattern) => saidBy(pattern, line))
  if (whole === undefined) return []
  const said = partsOf(line, whole, told)
  const people = said.map(({ count, isPercent }) =>
    isPercent ? Math.round((whole.count * count) / 100) : count,
  )
  const rest = whole.count - people.reduce((sum, count) => sum + count, 0)
  const [small] = [...people.filter((_, n) => said[n]?.isPercent === true), rest].filter((count) =>
    isSmallCount(count, threshold),
  )
  const [first] = said
  if (first === undefined || small === undefined) return []
  const start = Math.min(whole.start, first.start)
  const end = Math.max(whole.end, said.at(-1)?.end ?? 0)
  return [{ kind: 'the rest', start, end, count: small }]
}

/** What is told of a part of the whole, each number once, in order. */
function partsOf(line: string, whole: Said, told: readonly Said[]): Said[] {
  const all = [...parts.flatMap((pattern) => saidBy(pattern, line)), ...told]
    .filter(({ count, isPercent }) => isPercent || count < whole.count)
    .sort((a, b) => a.start - b.start)
  return all.filter(({ start }, n) => n === 0 || start !== all[n - 1]?.start)
}
