import { nameKey } from '../../kernel/names'
import type { PartWords } from './partWords'
import type { KnownPlace } from './types'

/*
 * Words in an item or below it that may be about one person: a name, initials or a pronoun beside
 * health, custody or housing; somebody's door. Such a thing belongs to Part B, so a person is asked.
 */

const words = (...patterns: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${patterns.join('|')})(?![\p{L}\p{M}])`, 'iu')

/** What happens to single people and isn't said of a place. */
const matters = words(
  String.raw`relaps\w*|detox\w*|overdosed?|od['’]?d|sober|sobriety|using again|withdrawals?|clean \d+ \w+`,
  'methadone|suboxone|fentanyl|heroin|meth|med(?:ication)?s|treatment|rehab|inpatient|intake',
  String.raw`diagnos\w*|psych\w*|suicid\w*|hospital\w*|schizo\w*|bipolar|ptsd|hiv|hep c|pregnan\w*|died|deceased`,
  String.raw`jail(?:ed)?|prison|in custody|arrest(?:ed)?|warrants?|charges?|charged|probation|parole|court(?: date)?|hearing|arraign\w*|sentenc(?:ed|ing)|bail|plea|restraining order`,
  String.raw`follow(?:ing)?[- ]?ups?|check[- ]?in (?:on|with)|safety plan|placement|discharge|release plan|welfare check`,
  String.raw`evict\w*|homeless|voucher|housed|missing|no[- ]show|wants? (?:help|in|out)|needs? (?:a )?(?:bed|ride|id)`,
  String.raw`reca[ií]da|recay[oó]|desintoxicaci[oó]n|sobredosis|tratamiento|arrest(?:ad[oa]|o)|c[aá]rcel|orden de arresto|desaloj\w*|embarazada`,
)

/** What stands for one person where nobody is named. */
const somebody = words(
  'he|she|his|hers?|him|[ée]l|ella',
  String.raw`(?:one|two|three|four|five|six|[1-6]) (?:folks|people|persons|guys|men|women|individuals|kids|residents|families|others?)`,
)

/** One person in particular, of whom anything that is said is said of them. */
const oneInParticular = words(
  String.raw`(?:the|that|this) (?:guy|man|woman|lady|kid|girl|boy|couple|mother|father|gentleman) (?:from|in|at|with|who|on|by|under|behind)`,
  String.raw`(?:el|la|ese|esa) (?:señor|señora|hombre|mujer|muchach[oa]|joven) (?:de|del|que|con|en)`,
)

/** One participant in particular, whatever is said of them; what is done for all of them isn't that. */
const oneParticipant = words(
  String.raw`(?:our|a|the|one|this|that|my|new|young|pregnant|elderly|older|missing|injured|sick|same|former) (?:\p{L}+ )?(?:client|participant|patient)(?!s|['’]?s? (?:services?|transport\p{L}*|funds?|satisfaction|survey|advisory|voice|handbook|rights|forum|council|council))`,
  String.raw`(?:client|participant|patient) (?:at|in|on|with|w\/|under|behind|near|from|by|who|has|is|was|wants|needs|lost|living|sleeping|asking|refus\p{L}+)`,
  String.raw`(?:la|el|una?|nuestr[oa]|est[ea]) (?:participante|cliente)(?!s)`,
)

const home = words(String.raw`(?:apt|apartment|apto|apartamento)\b\.? ?(?:#|no\.? ?)?\d{1,4}[a-z]?`)

/** Two or three letters with points, that aren't the beginning of a name or a known abbreviation. */
const initials = /(?<![\p{L}.])(\p{Lu}\.\s?\p{Lu}\.(?:\s?\p{Lu}\.)?)(?![\p{L}]|\s?\p{Lu}\p{Ll})/gu
const abbreviations =
  /^(?:a\.?m|p\.?m|u\.?s(?:\.?a)?|d\.?c|p\.?o|n\.?w|n\.?e|s\.?w|s\.?e|e\.?g|i\.?e|d\.?v|d\.?a|e\.?r|i\.?d|n\.?b|p\.?s|r\.?o\.?i|o\.?d|t\.?b\.?d)\.?$/i

const name = String.raw`\p{Lu}[\p{Ll}\p{M}'’-]+`
/** A name that a line begins with and speaks of. */
const spokenOf = String.raw`^(?:re:? )?(?:${name})(?: (?:${name}|\p{Lu}\.?)){0,3}\s*(?::|,|\s[–—-]|['’]s\b)`
/** The same where every title begins so: it takes two words to be a name. */
const spokenOfByTwo = String.raw`^${name}(?: [+&] ${name})+|(?<![\p{L}])\p{Lu}['’]s(?= )|^(?:re:? )?(?:${name})(?: (?:${name}|\p{Lu}\.?)){1,3}\s*(?::|,|\s[–—-]|['’]s\b)`
const inside = String.raw`(?<=\p{Ll}[\p{L}\d]*[,:)]? |\p{L} [–—-] )${name}(?: ${name})*|^${name} ${name}`
const atEnd = String.raw`(?<=[,:–—(-] ?)${name}(?: ${name})*(?=\)?$)`

/** What may be a name in a text; where every word has a capital letter, by its place only. */
function namesIn(text: string, isTitle: boolean): string[] {
  const first = isTitle ? spokenOfByTwo : spokenOf
  const pattern = hasCapitals(text) ? `${first}|${atEnd}` : `${first}|${inside}`
  return [...text.matchAll(new RegExp(pattern, 'gu'))].map(([found]) => found)
}

function hasCapitals(text: string): boolean {
  const long = text.match(/\p{L}{4,}/gu) ?? []
  return long.length > 2 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= long.length * 0.7
}

const withoutPlaces = (text: string, places: readonly KnownPlace[]): string =>
  places.reduce(
    (rest, { name: place }) =>
      nameKey(rest).includes(nameKey(place)) ? rest.replaceAll(place, '…') : rest,
    text,
  )

const asks = (found: string): PartWords => ({
  part: 'ask',
  reason: `“${found.trim().slice(0, 80)}” may be about a person.`,
})

/** Streets, days and the like are written as names are. */
const notPeople =
  /(?:street|st|avenue|ave|road|rd|lane|park|library|church|school|center|centre|pier|bridge|plaza|square|market|hall|house|shelter|clinic|county|city|police|department|court|council|program|team|group|update|report|review|response|training|services?|beds?|plan|options?|steps?|members|everyone|staff|office|fund|grant|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i

/**
 * What in a text may be about one person; undefined when there is nothing. A title always begins with
 * a capital letter, so that its first word alone is no name.
 */
export function personalIn(
  text: string,
  places: readonly KnownPlace[],
  isTitle = false,
): PartWords | undefined {
  const door = home.exec(text)
  if (door !== null) return asks(door[0])
  for (const [, letters = ''] of text.matchAll(initials))
    if (!abbreviations.test(letters.replace(/\s/g, ''))) return asks(letters)
  if (oneInParticular.test(text) || oneParticipant.test(text)) return asks(text)
  const someone = somebody.exec(text)
  const matter = matters.exec(text)
  if (matter === null) return undefined
  if (someone !== null) return asks(text)
  const rest = withoutPlaces(text, places)
  for (const found of namesIn(rest, isTitle)) {
    const bare = found.replace(/^re:? /i, '').replace(/(?:['’]s)?[\s:,–—-]*$/, '')
    if (bare !== '' && !notPeople.test(bare) && !matters.test(bare)) return asks(text)
  }
  return undefined
}
