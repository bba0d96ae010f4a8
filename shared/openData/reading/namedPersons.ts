import { commonWords, placeWords } from '../../kernel/wordsOfNames'
import { familyNames } from '../../kernel/familyNames'
import { fold } from '../../kernel/foldText'
import { givenNames } from '../../kernel/givenNames'
import { homeOfFamilyIn } from '../../kernel/homesOfFamilies'
import { isCalledAfterFigure, publicFiguresIn } from '../../kernel/publicFigures'
import { ordinaryWords } from './persons'

/*
 * Whether a single value names somebody or their door in a way that has no shape of its own: `SEE SMITH
 * JOHN`, `Penhall Residence`, `9 Loom`. Judged by lists of names and of ordinary words, since in a
 * column of categories such a value stands alone.
 */

/** Places that are called by a whole name. */
const calledAfter =
  /\b(?:fort|port|mount|mt|st|saint|san|santa|camp|point|lake|king county|heights?|hills?|village|manor|acres|terrace|crossing|landing|addition|tract|act|law|baker act|court)\b/

const words = (value: string): string[] =>
  fold(value)
    .split(/[^\p{L}\p{M}'’]+/u)
    .filter((word) => word.length > 1)

const isOrdinary = (word: string): boolean =>
  ordinaryWords.has(word) || placeWords.has(word) || commonWords.has(word)

/** What is known of the column a value stands in. */
export interface OfColumn {
  /** It numbers its own values: `32 Loop`. */
  readonly isNumbered: boolean
  /** Its values end in numbers, as those of beats do: `Edward 3`. */
  readonly endsInNumbers?: boolean
  /** It says where rows are from: names of places are made of names of persons. */
  readonly isPlace: boolean
}

/**
 * Whether a given name and a family name stand side by side, and nothing names a place. Beside a given
 * name any word may be a family name, where a column has no places.
 */
function hasWholeName(value: string, isPlace: boolean): boolean {
  if (calledAfter.test(fold(value)) || publicFiguresIn(value).length > 0) return false
  if (isPlace && isCalledAfterFigure(value)) return false
  const said = words(value)
  if (said.length > 7) return false
  if (said.length === 1) return !isPlace && givenNames.has(said[0] ?? '') && value.trim().length > 3
  if (said.some((word) => placeWords.has(word))) return false
  return said.some((word, at) => {
    const next = said[at + 1]
    if (next === undefined || isOrdinary(word) || isOrdinary(next)) return false
    if (!isPlace) return givenNames.has(word) || givenNames.has(next)
    const isFirstLast = givenNames.has(word) && (familyNames.has(next) || givenNames.has(next))
    return isFirstLast || (familyNames.has(word) && givenNames.has(next))
  })
}

/** `Welfare check on Ruth`, `Civil - Hendricks`: one name behind such a word or sign. */
function namesOneAlone(value: string): boolean {
  const found = /(?<!\p{L})(?:on|w\/|with|for|re:?|about|vs\.?|sobre|con) (\p{L}{3,})\.?$/iu.exec(
    value,
  )
  const behind = /(?: [-–—] |: ?)(\p{L}{3,}?)(?:['’][sS])?$/u.exec(value)
  const both =
    /(?<!\p{L})(?:on|w\/|with|for|re:?|about|vs\.?|by|sobre|con) (\p{Lu}[\p{L}’']+) (\p{Lu}[\p{L}’'-]+)$/u.exec(
      value,
    )
  if (both?.slice(1).every((word) => !isOrdinary(fold(word))) === true) return true
  if (nickname.test(value) || beginsWithName(value)) return true
  const [one, other] = [fold(found?.[1] ?? ''), fold(behind?.[1] ?? '')]
  return givenNames.has(one) || givenNames.has(other) || familyNames.has(other)
}

const nickname =
  /(?<!\p{L})(?:on|with|for|re:?|about|vs\.?|sobre|con) (?:Big|Lil['’]?|Little|Old|El|La) \p{Lu}\p{L}+$/u

/** `Salgado trespass`: a name that is no other word, before small ones that are ordinary. */
function beginsWithName(value: string): boolean {
  const [, first = '', rest = ''] = /^(\p{Lu}[\p{L}’']+)((?: \p{Ll}+){1,2})$/u.exec(value) ?? []
  const key = fold(first)
  if (!(familyNames.has(key) || givenNames.has(key)) || isOrdinary(key)) return false
  return words(rest).every((word) => isOrdinary(word) && !placeWords.has(word))
}

/** `Garcia v. Lopez`, `State v Rowan`, `In re Rowan`: those a court deals with. */
const versus = /(\p{L}[\p{L}'’]+),? v(?:s|ersus)?\.? (?:(?:the|la|el) )?(\p{L}[\p{L}'’]+)/iu
const body = /^(?:state|people|commonwealth|city|county|us|usa|estado|crown|king|queen|pueblo)$/
const matterOf = /(?<!\p{L})(?:in re|(?:in the )?matter of|ex parte):? (\p{L}[\p{L}'’]+)/iu

function namesParties(value: string): boolean {
  const [, one = '', other = ''] = (versus.exec(value) ?? []).map(fold)
  if (one !== '') {
    const isNamed = (word: string): boolean =>
      !isOrdinary(word) && (familyNames.has(word) || givenNames.has(word))
    return body.test(one) ? !isOrdinary(other) : isNamed(one) || isNamed(other)
  }
  const of = fold(matterOf.exec(value)?.[1] ?? '')
  return of !== '' && !isOrdinary(of)
}

/** Homes that are a kind of home and nobody's. */
const kinds = new Set(
  (
    'private single multi family families primary student students group care senior assisted retirement in to at from the a of my own no occupied ' +
    'vacant abandoned residential one two low income large small county city state city’s official owner temporary nursing foster elder multiple'
  ).split(' '),
)
const home =
  /(?:^|\s)(\p{L}[\p{L}\p{M}'’]+?)(?:['’]s)? (?:residence|household|res|residencia|home place|homestead|family|familia|estate of)(?!\p{L})|^the (\p{L}[\p{L}\p{M}'’]+?)(?:['’]s)? (?:home|house|place|apartment|property)$|(?<!\p{L})(?:residence|home|house|household|family|estate|familia|casa) of(?: the)? (\p{L}[\p{L}\p{M}'’]+)/iu

/** `Penhall Residence`, `Familia Ruiz`, `O’Brien home`. */
function isHomeOf(value: string): boolean {
  const isNone = (word: string): boolean => kinds.has(fold(word)) || isOrdinary(fold(word))
  if (value.split(/\s+/).length < 5 && homeOfFamilyIn(value, isNone) !== undefined) return true
  const last = /^(\p{L}[\p{L}’']+)(?:['’]s)? (?:home|house|place|apartment|property)$/iu.exec(value)
  if (last !== null && familyNames.has(fold(last[1] ?? '').replace(/['’]/g, ''))) return true
  const found = home.exec(value) ?? /^()familia (\p{L}+)/iu.exec(value)
  const named = fold(found?.slice(1).find(Boolean) ?? '')
  return named !== '' && !kinds.has(named) && !isOrdinary(named)
}

/** A number of a house before a word or two that are ordinary nowhere: `9 Loom`, `114 Wrenfield Upper`. */
function isHouse(value: string): boolean {
  const found = /^[1-9]\d{0,4}[a-z]?\s+(\p{L}[\p{L}'’]+(?:\s+\p{L}[\p{L}'’]+)?)$/iu.exec(
    value.trim(),
  )
  const said = words(found?.[1] ?? '')
  return said.length > 0 && said.every((word) => word.length > 2 && !isOrdinary(word))
}

/** `Loud music at 14 Weir`, `Behind 14 Weir Lane`: the number of a house behind where it is. */
const houseWithin =
  /(?<!\p{L})(?:[Aa][Tt]|[Bb](?:ehind|EHIND)|[Ii]n front of|IN FRONT OF|[Oo]utside|OUTSIDE|[Aa]cross from|ACROSS FROM|[Nn]ext (?:to|door to)|NEXT TO|[Dd]etrás de|[Ff]rente a)\s+#?[1-9]\d{1,4}[A-Za-z]?\s+(\p{Lu}[\p{L}'’]+)/u

function hasHouseWithin(value: string): boolean {
  const [word = ''] = words(houseWithin.exec(value)?.[1] ?? '')
  return word.length > 2 && !isOrdinary(word) && !streetTypes.test(word)
}

/** What somebody told, in a sentence of its own: no category is worded so. */
const fewestOfStory = 6
const story =
  /(?<!\p{L})(?:said|says|she|he|her|his|my|i|we|our|told|asked|stated|states|wants|claims|advised|dijo|dice|ella|él)(?!\p{L})/iu

/** Whether a value tells what happened to somebody: `Caller said that her neighbor plays drums`. */
export const tellsStory = (value: string): boolean =>
  story.test(value) && words(value).length >= fewestOfStory

const streetTypes =
  /^(?:row|walk|way|place|circle|square|bend|terrace|crescent|close|gardens?|mews|yard|wharf|quay|landing|path|trail|loop|alley|passage|steps|rise|reach|spur|turn|run|pass|parade|grove|glen|mall|plaza|promenade|esplanade)$/
/** Behind these words a number tells which of several areas, roads or halls is meant. */
const numberedThings =
  /^(?:districts?|wards?|zones?|beats?|precincts?|sectors?|areas?|regions?|councils?|boards?|tracts?|divisions?|phase|stage|unit|route|highway|hwy|interstate|exit|pier|gate|terminal|lot|stations?|team|cell|section|grid|block|quadrant|npu|park|site|engine|squad|level|school|ps|is|ms|hs|building|tower|line|stop|platform|map|page|part|group|cluster|community|neighborhood|city|county|dpto|distrito|secci[oó]n|zona|sector|colonia)$/
const numberBehind =
  /^(\p{L}[\p{L}\p{M}'’.-]*(?: \p{L}[\p{L}\p{M}'’.-]*){1,3}),? (?:no\.? ?|nr\.? ?|# ?)?[1-9]\d{0,4}[a-z]?$/iu

/** Whether most values of a column end in a number. */
export const endInNumbers = (values: readonly string[]): boolean =>
  values.filter((value) => /\p{L}.* #?\d{1,4}\p{L}?$/u.test(value.slice(0, 100).trim())).length *
    2 >
  values.length

/** `Harbor Row 3`, `Weaver Bend 14`: a house whose number stands behind its street, among places. */
function isHouseBehind(value: string, { isPlace, endsInNumbers = false }: OfColumn): boolean {
  const said = words(numberBehind.exec(value.trim())?.[1] ?? '')
  if (!isPlace || said.length === 0 || said.some((word) => numberedThings.test(word))) return false
  return streetTypes.test(said.at(-1) ?? '') || !endsInNumbers
}

const letter = /\p{L}/u

/** `Welfare check Mr. Quill`, `Suicidal male JD 34yo`, `Female 22 y/o`. */
const oneOfMany =
  /(?<!\p{L})(?:[Mm]rs?|[Mm]s|[Mm]iss|[Dd]r|[Ss]ra?|[Ss]eñora?|MRS?|MS)\.? \p{Lu}[\p{L}’']|(?<![\p{L}\d-])\d{1,2} ?(?:yo|y\/o|yoa|YO|Y\/O|YOA)(?!\p{L})|(?<!\p{L})(?:[Mm]ale|[Ff]emale|[Mm]an|[Ww]oman|[Bb]oy|[Gg]irl|MALE|FEMALE|[MF])(?!\p{L}).{0,12}(?<!\d)\d{1,2} ?(?:yrs?|years?)[ -]old(?!\p{L})/u
/** Two letters for a name, where other words have small ones. */
const lettersOfOne =
  /\p{Ll}{3}.*(?<!\p{L})(?:[Mm]ale|[Ff]emale|[Mm]an|[Ww]oman|[Ss]ubject|[Ss]uspect|[Pp]erson|[Vv]ictim|[Cc]aller) (?!(?:IN|ON|AT|DV|OD|MH|DB|NB|SB|EB|WB|NE|NW|SE|SW)(?!\p{L}))\p{Lu}{2}(?!\p{L})/u

/** What a value tells of a person; null for nothing. */
export function tellsOfPerson(
  value: string,
  of: OfColumn,
): 'names of persons' | 'addresses' | null {
  const { isNumbered, isPlace } = of
  if (value.length > 80 || !letter.test(value)) return null
  if (oneOfMany.test(value) || lettersOfOne.test(value)) return 'names of persons'
  if (hasHouseWithin(value)) return 'addresses'
  if (isHomeOf(value) || (!isNumbered && isHouse(value)) || isHouseBehind(value, of))
    return 'addresses'
  return hasWholeName(value, isPlace) || (!isPlace && (namesOneAlone(value) || namesParties(value)))
    ? 'names of persons'
    : null
}

const numbered = /^\s*(\d{1,6})\s*[.):–-]?\s+\p{L}/u
const ofNumbers =
  /\b(?:boards?|districts?|wards?|areas?|zones?|sectors?|beats?|precincts?|council|codes?|statutes?|nature|offenses?|charges?|signals?)\b/
/** Houses have larger numbers than areas. */
const mostAreas = 200

/** Whether the values of a column begin with numbers of their own, as those of areas or codes do. `key`: the words of its heading. */
export function numbersItsValues(values: readonly string[], key: string): boolean {
  const numbers = values.flatMap((value) => Number(numbered.exec(value)?.[1] ?? NaN))
  const known = numbers.filter((number) => !Number.isNaN(number))
  if (known.length === 0 || known.length * 2 < values.length) return false
  const isCounted = new Set(known).size === known.length && Math.max(...known) <= mostAreas
  return ofNumbers.test(key) || (isCounted && known.length > 3)
}
