import { isAddress, isCoordinate } from './addresses'
import { type OfColumn, tellsOfPerson, tellsStory } from './namedPersons'

/* Values of columns as they are kept: tidied, and only what can't tell of a single person. */

/** The longest category or place there is. */
const longest = 120

const email = /[^\s@]{1,64}@[^\s@]+\.[^\s@]+/
const phone = /(?<![\d.])(?:\(?\d{3}\)?[ .-]?)?\d{3}[ .-]\d{4}(?![\d.])|(?<!\d)\d{10}(?!\d)/
const dotted = /^\d{1,4}\.\d{1,2}\.(?:\d{2}|\d{4})(?:$|[ T]\d)/
/** A whole day within a value: of birth, or of one event. */
const dayWithin = /(?<![\d/-])\d{1,2}([/-])\d{1,2}\1(?:19|20)?\d{2}(?![\d/-])/
const moment = /^\d{1,4}[-/]\d{1,2}[-/](?:\d{2}|\d{4})(?![\d.])|^\d{1,2}:\d{2}/
/** The number of an event, a report or a person. */
const longNumber = /\d{6,}/
/** A number with a sign that nobody counts wards with, or a year and a number of a report. */
const reportNumber = /\b(19|20)\d{2}-\d{4,}\b|^[a-z]{0,4}\d{2,4}-\d{3,}$/i

const anyColumn: OfColumn = { isNumbered: false, isPlace: false }

/** A plate of a car, behind the word for it or by its shape. */
const plate =
  /\b(?:plates?|lic(?:ense)?\.?(?: plate)?|tag|vin|placas?|matr[ií]cula)\b[\s:#.]*(?:[A-Z]{2} )?(?=[\w -]*\d)[A-Z\d][A-Z\d -]{3,9}\b|\b\d[A-Z]{3}\d{3}\b|\b[A-Z]{3}[ -]?\d{4}\b/

/** What a value is that must not be kept, in words after “has”. */
export type Identifying =
  | 'addresses'
  | 'coordinates'
  | 'e-mail addresses'
  | 'telephone numbers'
  | 'moments'
  | 'numbers of events'
  | 'sentences'
  | 'names of persons'
  | 'license plates'

/**
 * What a value is that isn't kept, because it may tell of a single person; null when it may be kept.
 * `of`: what is known of its column.
 */
export function identifying(value: string, of: OfColumn = anyColumn): Identifying | null {
  if (email.test(value)) return 'e-mail addresses'
  if (isCoordinate(value)) return 'coordinates'
  if (moment.test(value) || dotted.test(value) || dayWithin.test(value)) return 'moments'
  if (phone.test(value)) return 'telephone numbers'
  if (longNumber.test(value) || reportNumber.test(value)) return 'numbers of events'
  if (isAddress(value)) return 'addresses'
  if (plate.test(value)) return 'license plates'
  const isTold = value.length > longest || tellsStory(value)
  return tellsOfPerson(value, of) ?? (isTold ? 'sentences' : null)
}

/** A value as it is kept: spaces and the dashes before it aside; empty when nothing is left. */
export const tidy = (value: string): string =>
  value
    // What nobody sees joins what it stands between; what ends a line keeps it apart.
    .replaceAll(/[\p{Cf}\u0000-\u0008\u000e-\u001f\u007f]+/gu, '')
    .replaceAll(/[\p{Cc}\s\ud800-\udfff]+/gu, ' ')
    .trim()
    .replace(/^-+(?!\d)\s*/, '')
    // What a program made of a whole number.
    .replace(/^(\d{1,6})\.0+$/, '$1')
    .trim()

/** What files write where they have nothing to say. */
const nothing =
  /^(x{2,}|z{2,}|#?n[/.\s]?a[.!]?|#(?:ref|value|name|null|div\/0|num)[!?]?|nan|null|<null>|\(null\)|\(blank\)|blank|none|no data|nil|unknown|unk|unspecified|undefined|not (?:available|applicable|provided|stated|known|specified|entered|assigned)|unassigned|to be determined|tbd|0 unspecified|desconocid[oa]|no especificad[oa]|sin datos?|[-–—_.*?#]+)$/i

/** Whether a value says that nothing is known. */
export const saysNothing = (value: string): boolean =>
  value === '' || nothing.test(value) || /^unspecified\b/i.test(value)

/** Places that are none. */
const nowhere =
  /^(?:other|pending|-?0*[.]0+|-\d+(?:[.]\d+)?|0+|-?9{2,}|(?:out|outside)(?: of)?(?: the)? (?:city|area|county|jurisdiction|town|state|district|beat|limits|sector)(?: limits)?|out of town|out-of-(?:city|area)|not (?:recorded|found|in city|mapped|geocoded|located|matched)|no (?:neighborhood|address|location|match|beat|district|ward|area)(?: found)?|ooj|outside|none of the above|invalid|error|citywide|city-wide|fuera de la ciudad|non-?city|other jurisdiction|other agency)$/i

/** Whether a value of a column of places names none: out of town, `0`, `-1`, not recorded. */
export const isNowhere = (value: string): boolean =>
  saysNothing(value) || nowhere.test(value) || /^(not|no) recorded\b/i.test(value)

/** Whether a place is kept back by whoever publishes the file. */
export const isWithheld = (value: string): boolean =>
  /^(redacted|withheld|confidential|masked|private|suppressed|protected|restricted|not disclosed|undisclosed|removed for privacy)\b|^\[?redacted\]?$/i.test(
    value,
  )

/** Whether a row that has this for its place or its day sums others up. */
export const isTotal = (value: string): boolean =>
  /^(?:(?:grand |sub ?-?|overall |city ?-?wide |all )?totals?|total (?:general|for all.*|all.*)|totales|sub-?total(?:es)?|sum(?:a|me)?|gesamt|overall|all|all (?:areas|neighborhoods|districts|beats|wards|precincts|zones|places|types|categories|offenses|crimes|calls|incidents|complaints|requests|other|rows)|todos(?: los (?:barrios|tipos))?|todas(?: las (?:zonas|colonias))?|every(?:where| area))\s*:?$|^totals?\b/i.test(
    value.trim(),
  )
