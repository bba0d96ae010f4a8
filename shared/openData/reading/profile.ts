import { daysAmong } from './dayColumn'
import { headingWords, headOf } from './headingWords'
import { guessInitiator, isRole, isYesOrNo } from './initiator'
import { endInNumbers, numbersItsValues } from './namedPersons'
import { arePersons, isPersonHeading } from './persons'
import { identifying, isNowhere, isTotal, saysNothing, tidy } from './placeLabels'

/** What the first rows of a file say of one of its columns. Shares are of the rows that say something. */
export interface Profile {
  readonly at: number
  readonly heading: string
  readonly words: readonly string[]
  readonly head: string
  /** Rows looked at, and those of them that say something here. */
  readonly rows: number
  readonly filled: number
  readonly distinct: number
  readonly written: number
  readonly numericDays: number
  readonly numbers: number
  readonly whole: number
  readonly yesNo: number
  /** Of the different values: those with a word in them. */
  readonly worded: number
  /** Of the different values: those that must not be kept. */
  readonly identifying: number
  /** What most of those are. */
  readonly mostly: string
  /** Of the rows: those that name no place. */
  readonly nowhere: number
  /** Of the rows: those that say who began them in words that are known. */
  readonly knownWays: number
  /** Whether all that stands in it is in which role somebody began a row. */
  readonly areRoles: boolean
  readonly arePersons: boolean
  readonly isPersonHeading: boolean
}

const mostLookedAt = 2_000
/** So many different values of a column tell what it has. */
const mostDifferent = 300
const number = /^-?[\d,. ]*\d$/

const shareOf = (count: number, of: number): number => (of === 0 ? 0 : count / of)

/** What each column of some rows has. */
export const profilesOf = (
  header: readonly string[],
  rows: readonly (readonly string[])[],
): Profile[] => {
  // What has one cell only is a note above or below the table.
  const whole = rows
    .slice(0, mostLookedAt)
    .filter((row) => header.length < 2 || row.filter((cell) => cell !== '').length > 1)
  return header.map((heading, at) => profileOf(heading, at, whole))
}

function profileOf(heading: string, at: number, rows: readonly (readonly string[])[]): Profile {
  const words = headingWords(heading)
  const counts = new Map<string, number>()
  for (const row of rows) {
    const value = (row[at] ?? '').slice(0, 300).trim()
    if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  for (const value of [...counts.keys()])
    if (saysNothing(value) || isTotal(value)) counts.delete(value)
  const different = [...counts.keys()]
  // Numbers of events are each another; the first of them tell what they are.
  const first = different.slice(0, mostDifferent)
  const rowsOf = (values: readonly string[]): number =>
    values.reduce((sum, value) => sum + (counts.get(value) ?? 0), 0)
  const days = daysAmong(first)
  const key = words.join(' ')
  const column = {
    isNumbered: numbersItsValues(first, key),
    isPlace: isOfPlaces(key),
    endsInNumbers: endInNumbers(first),
  }
  const personal = first.flatMap((value) => identifying(value, column) ?? [])
  const filled = rowsOf(different)
  const shareWhere = (test: (value: string) => boolean): number =>
    shareOf(rowsOf(first.filter(test)), rowsOf(first))
  const among = (test: (value: string) => boolean): number =>
    shareOf(first.filter(test).length, first.length)
  return {
    at,
    heading,
    words,
    head: headOf(words),
    rows: rows.length,
    filled: shareOf(filled, rows.length),
    distinct: different.length,
    written: shareOf(days.written, first.length),
    numericDays: shareOf(days.numeric, first.length),
    numbers: shareWhere((value) => number.test(value)),
    whole: shareWhere((value) => /^-?\d{1,3}([, ]\d{3})+$|^-?\d+([.,]0+)?$/.test(value)),
    yesNo: shareWhere(isYesOrNo),
    worded: among((value) => /\p{L}{3}/u.test(value)),
    identifying: shareOf(personal.length, first.length),
    mostly: mostOf(personal),
    nowhere: shareWhere((value) => isNowhere(tidy(value))),
    knownWays: shareWhere((value) => !isYesOrNo(value) && guessInitiator(value) !== 'unknown'),
    areRoles: first.length > 0 && first.every(isRole),
    arePersons: arePersons(first, Math.min(filled, rowsOf(first))),
    isPersonHeading: isPersonHeading(words),
  }
}

/** Whether a column may be kept as labels: few enough values, none of them of single persons. */
export const isKeepable = (profile: Profile): boolean =>
  profile.identifying < 0.8 && !profile.arePersons && !profile.isPersonHeading

/** Whether a heading is one of places, as far as its words say. */
const isOfPlaces = (key: string): boolean =>
  /\b(?:neighbou?rho+ds?|nbhd|hood|barrio|colonia|area|community|district|distrito|ward|sector|precinct|borough|village|town|city|county|beat|zone|zona|place|lugar|location|board|region|parish|park|library|branch|station|school)\b/.test(
    key,
  )

/** What there is most of; empty for nothing. */
function mostOf(all: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? ''
}
