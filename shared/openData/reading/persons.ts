import { commonWords, placeWords } from '../../kernel/wordsOfNames'
import { fold } from '../../kernel/foldText'
import { givenNames } from '../../kernel/givenNames'
import { wordNames } from '../../kernel/wordNames'

/*
 * Whether a column names persons. Nobody knows all names, so this goes by what the heading says and by
 * how names stand in a column: two or three words with capitals, nearly each value another, and hardly
 * a word of them twice. Categories and neighborhoods repeat their values and their words.
 */

const personHeading =
  /\b(suspects?|victims?|complainants?|complaintant|callers?|residents?|owners?|occupants?|tenants?|landlords?|defendants?|arrestees?|persons?|people|contacts?|drivers?|witness(es)?|offenders?|subject name|first name|last name|full name|given name|surname|nombre|apellidos?|requesters?|requestors?|submitters?|submitter|customers?|citizen name|assigned to|reported by|created by|entered by|taken by|officers?( name)?|badge|deputy|deputies|supervisor name|inspectors?|employees?|username|user|dob|birth)\b/

/** What is no person though a word of it is: `Officer Initiated`, `Supervisor District`, `Owner Department`. */
const noPerson =
  /\b(initiated|department|agency|district|division|organization|count|injured|killed|number of|flag|type|generated|race|sex|gender|age|descent|onview|on view|source|crime|crimes|offense|against)\b/

/** Whether a heading says that its column has persons. `words`: of the heading, folded. */
export function isPersonHeading(words: readonly string[]): boolean {
  const key = words.join(' ')
  return key === 'name' || (personHeading.test(key) && !noPerson.test(key))
}

const nameWord = "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*)"
const lastFirst = new RegExp(
  `^${nameWord}(?: ${nameWord})?, ?${nameWord}(?: ${nameWord}){0,2}$`,
  'u',
)
const firstLast = new RegExp(
  `^${nameWord}(?: (?:${nameWord}|de|la|del|van|von|der|bin|al|el)){1,3}$`,
  'u',
)

/** Words of what neighborhoods and categories are called, folded, beyond those of all places. */
export const ordinaryWords: ReadonlySet<string> = new Set(
  (
    'abandoned vehicle vehicles theft assault burglary robbery larceny vandalism trespass trespassing disturbance suspicious person ' +
    'domestic violence traffic stop welfare check alarm fraud narcotics drug weapons shots fired fight harassment threats missing ' +
    'noise complaint complaints request requests illegal dumping bulky items item removal missed collection recycling pothole repair ' +
    'street light lights sidewalk tree trees animal dead stray encampment encampments blocked driveway water leak sewer sign signal ' +
    'pick up rodent rats mold heat hot plumbing paint plaster general construction damaged broken other unknown miscellaneous crash ' +
    'motor hit run accident collision property lost found mental health crisis medical aid area investigation follow information ' +
    'loitering prostitution liquor public drunk disorderly conduct order service parking permit meter violation litter weeds tall grass ' +
    'simple aggravated residential commercial sexual offense weapon stolen recovered forgery arson homicide kidnapping ' +
    'points point mile miles corners forks oaks loop alarms hangup hang-up call calls code signal unit units story family families person persons adult juvenile ' +
    'tow away dog bite snow bird cat bus over under feet hours hour minute minutes days day inch inches dollars percent way ways door doors wheel wheeler ton lane lanes'
  ).split(' '),
)

const isOrdinary = (word: string): boolean =>
  ordinaryWords.has(word) || placeWords.has(word) || commonWords.has(word) || /\d/.test(word)

/** Whether a value is written as a person’s name is, with no word of a place or a category in it. */
function isPersonShaped(value: string): boolean {
  const said = value.trim()
  if (said.length > 40 || !(lastFirst.test(said) || firstLast.test(said))) return false
  return !wordsOf(said).some(isOrdinary)
}

const titled = /^(?:mr|mrs|ms|miss|dr|señora?|sra?)\.? \p{Lu}/iu

/** Whether a value alone is written as a person’s name: `Quill, Ada`, `Mr. Quill`. */
export const namesPerson = (value: string): boolean =>
  titled.test(value) || (lastFirst.test(value) && /\p{Ll}/u.test(value) && isPersonShaped(value))

const wordsOf = (value: string): string[] =>
  fold(value)
    .split(/[^\p{L}\p{M}\d'’]+/u)
    .filter((word) => word.length > 1)

/** From so many different values on, how they are written tells. */
const enough = 5

const twoWords = /^\p{Lu}\p{Ll}+,? \p{Lu}[\p{Ll}’'-]+$/u
/** Of names made of ordinary words, so many leave no doubt, however often each is there. */
const fewestNamed = 4

/**
 * Whether values are each a given name, which may be a word as well, and one more: `Rose Hill`, `Will
 * Power`, `Mark Rivers`. One of them is a place; a column of nothing else names persons.
 */
function areNamed(values: readonly string[]): boolean {
  if (values.length < fewestNamed) return false
  const named = values.filter((value) => {
    const [first = ''] = fold(value).split(/[\s,]+/)
    return twoWords.test(value.trim()) && (givenNames.has(first) || wordNames.has(first))
  })
  return named.length * 10 >= values.length * 8
}

/** Whether the different values of a column, of so many rows, are persons’ names. */
export function arePersons(values: readonly string[], rows: number): boolean {
  if (areNamed(values)) return true
  if (values.length < enough || values.length * 10 < rows * 7) return false
  const shaped = values.filter(isPersonShaped)
  if (shaped.length * 10 < values.length * 7) return false
  const words = shaped.flatMap(wordsOf)
  return new Set(words).size * 10 >= words.length * 7
}
