import { commonWords, placeWords } from '../../kernel/wordsOfNames'
import { hasSmallAddress } from '../../kernel/smallAddress'
import { familyNames } from '../../kernel/familyNames'
import { fold } from '../../kernel/foldText'
import { givenNames } from '../../kernel/givenNames'
import { nameKey } from '../../kernel/names'
import { withoutPublicFigures } from '../../kernel/publicFigures'
import { notNames } from './notNames'
import type { PartWords } from './partWords'
import type { KnownPeople } from './presenter'
import type { KnownPlace } from './types'

/*
 * Whether a title or a detail names somebody, or tells who is meant by a number, a door or initials:
 * `Update on J.M.`, `Kowalski trespass order`, `Tenant in 4B`, `Case #2291`. The open part names no
 * participant, so a person has to say where such an item belongs. Who speaks was taken off before.
 */

const words = (...patterns: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])(?:${patterns.join('|')})(?![\p{L}\p{M}\p{N}])`, 'iu')

/** Numbers under which somebody's case is kept. */
const caseNumber = words(
  String.raw`(?:case|cause|docket|warrant|booking|citation|client|participant|inmate|patient|expediente|folio|causa|cliente|participante)s?(?: (?:no\.?|number|nr\.?|id|file|n[uú]m(?:ero)?\.?))?\s*[:#№]?\s*#?\s*(?=[\w-]*\d)[A-Za-z]{0,4}\d[\w/-]{1,18}`,
  String.raw`(?:client|participant|patient|inmate|cliente|participante|paciente) ?(?:no\.? ?|n[uú]m\.? ?|number |# ?)?\d{1,6}`,
  String.raw`(?:dob|d\.o\.b\.|date of birth|ssn|fecha de nacimiento|f\.? ?nac\.?)(?: ?:)?(?= ?\d|$)`,
  String.raw`(?:incident|report|file|caso)s? ?(?:no\.?|number|nr\.?|n[uú]m(?:ero)?\.?|#)+ ?:?#? ?(?=[\w-]*\d)[A-Za-z]{0,4}\d[\w/-]{2,18}`,
  String.raw`\d{2,4}-\d{1,2}-\d{4,7}(?:-?\d)?|[A-Z]{1,3}\d{2}-\d{3,6}`,
)

/** Somebody's door, or somebody by where they are. */
const door = words(
  String.raw`(?:tenants?|residents?|renters?|occupants?|neighbou?rs?|famil(?:y|ies)|couple|wom[ae]n|m[ae]n|guy|lady|person|kids?|youth|inquilin[oa]s?|familia|pareja|hombre|mujer|señora?) (?:in|at|of|from|on|en|de|del) (?:the |el |la )?(?:#|no\.? ?|n[uú]m\.? ?|unit |apt\.? |room |rm\.? |apto\.? )?\d{1,5}[a-z]?(?! (?:block|units?|buildings?|streets?))`,
  String.raw`(?:unit|apt|apartment|room|rm|suite|trailer|lot|apto|apartamento|departamento|depto|cuarto)\.? ?(?:#|no\.? ?)?(?:\d{1,5}[a-z]|[a-z]-?\d{1,4})`,
  String.raw`(?:unit|apt|apartment|apto|apartamento|departamento|depto)\.? ?(?:#|no\.? ?)?\d{1,5}`,
  String.raw`(?:couple|wom[ae]n|man|guy|lady|person|family|mother|father|kids?|youth|veteran|individual|pareja|señora?|joven|familia|veterano) (?:living|sleeping|staying|camp(?:ing|ed)|who (?:lives|sleeps|stays|camps)|que (?:vive|duerme)|viviendo|durmiendo)(?: \p{L}+){0,3}`,
)
const types =
  'street st avenue ave road rd lane ln drive dr boulevard blvd court ct way place pl terrace'
const street = types
  .split(' ')
  .flatMap((type) => [type, `${type[0]?.toUpperCase() ?? ''}${type.slice(1)}`, type.toUpperCase()])
  .join('|')
const house = new RegExp(
  String.raw`(?<![\p{L}\p{N}$#])\d{2,5} (?:[NSEW]{1,2}\.? )?(?:\p{Lu}[\p{L}.'’-]* |\d{1,3}(?:st|nd|rd|th) ){1,3}(?:${street})(?![\p{L}])|(?<!\p{L})(?:[Cc]alle|[Aa]venida) (?:\p{L}+ ){1,3}#?\d{1,5}(?!\d)`,
  'u',
)

/** A title that only a person has, and who bears it. */
const titled =
  /(?<![\p{L}])(?:[Mm](?:r|rs|s|iss|x|ister)|M(?:R|RS|S)|[Ss](?:r|ra|rta|eñora?|eñorita)|S(?:R|RA)|[Dd]oña|[Dd]on(?= \p{Lu}\p{Ll})|(?:[Ll]a )?[Ff]amilia)\.? (?:de )?(?:\p{Lu}(?:[\p{Ll}\p{M}'’-]+|\.|(?=$|[^\p{L}]))|_{2,}|X{1,3}(?!\p{L}))|(?<!\p{L})(?:the )?\p{Lu}\p{Ll}+ (?:family|brothers|twins|sisters)(?!\p{L})/gu
const initials =
  /(?<![\p{L}.])\p{Lu}\.[\s-]?\p{Lu}(?:\.(?:[\s-]?\p{Lu}\.?)?|(?=$|[\s,;:)–—-]))(?!\p{L})/gu
/** `N. Brennock`, `Vasquin, J.`, `Wm. T. – ID`, `Kip R / bed`: a name that is shortened on one side, and nothing before it. */
const halfName =
  /^(?:[Rr]e:? |[Uu]pdate:? )?(?:\p{Lu}\. ?(\p{Lu}\p{Ll}{2,}[\p{L}’'-]*)|(\p{Lu}\p{Ll}{2,}), \p{Lu}\.?|(\p{Lu}\p{Ll}{0,3})\. \p{Lu}\.|(?!(?:Hepatitis|Vitamin|Option|Exhibit|Appendix|Annex|Attachment|Schedule|Pool|Gate|Lot|Tier|Plan|Line|Zone|Ward) )(\p{Lu}\p{Ll}{2,}) \p{Lu}(?= ?\/| [–—-] ))(?= ?\/|\s*$|[,:;(]| ?[–—-])/u
/** `Lady who screams`, `Our friend at the bus stop`. */
const somebodyKnown =
  /^(?:(?:[Tt]he|[Aa]|[Tt]hat|[Rr]e:?) )?(?:[Ll]ady|[Gg]uy|[Mm]an|[Ww]oman|[Kk]id|[Gg]irl|[Bb]oy|[Pp]erson|[Dd]ude|[Cc]ouple|[Nn]eighbor|[Tt]enant) (?:who|that) \p{L}|(?<!\p{L})[Oo]ur (?:friend|guy|lady|man|gentleman|regulars?|buddy|fella|couple)(?!\p{L})/u

/** `Update on JM`, `JM – bed`: two letters that stand where a person would. */
const twoLetters =
  /(?<![\p{L}.])(?:on|about|for|re:?|with|sobre|de|con) (\p{Lu}{2})(?=$|[\s,;:.)’'–—-])(?! \p{Lu})|^(\p{Lu}{2})(?=['’]s\b|,? [–—-] \p{Ll})/u
/** `court for j.r.`: the same in small letters, behind such a word. */
const smallLetters =
  /(?<!\p{L})(?:on|about|for|re:?|with|sobre|para|con) (\p{Ll}\.\s?\p{Ll}\.?)(?=$|[\s,;:)–—-])/u
const knownLetters =
  /^(?:A\.?M|P\.?M|U\.?S|D\.?C|P\.?O|N\.?W|N\.?E|S\.?W|S\.?E|E\.?G|I\.?E|D\.?V|D\.?A|P\.?D|E\.?R|I\.?D|N\.?B|P\.?S|O\.?D|I\.?T|H\.?R|P\.?R|U\.?W|L\.?E|C\.?M|P\.?M|W\.?A|O\.?R|C\.?A|N\.?Y|N\.?J|B\.?C|L\.?A|T\.?V|U\.?N|E\.?U|A\.?V|A\.?C|C\.?D|V\.?A|K\.?C|S\.?F|M\.?H|Q\.?A|P\.?T|D\.?J|F\.?D|M\.?I|C\.?J|S\.?O|P\.?A|E\.?V|A\.?I|O\.?K|U\.?A)\.?$/

/** What is said on somebody: `Update on Thuy`; any other `on` tells where. */
const saidOn =
  '(?:[Uu]pdates?|[Rr]eport|[Ii]nfo|[Ii]nformation|[Nn]ews|[Nn]otes?|[Cc]heck|[Cc]oncerns?|[Ff]ollow[- ]?up|[Dd]iscussion|[Cc]onversation|[Tt]alk|[Dd]ecision)'
const capital = String.raw`\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{L}+)*`
/** A word with a capital where a person is meant: behind such a word at the end of a piece, or before what somebody has. */
const behind = new RegExp(
  String.raw`(?<![\p{L}])(?:${saidOn} on|[Aa]bout|re:?|for|with|vs\.?|v\.|sobre|para|con|acerca de|seguimiento (?:a|de)|apoyo a|help|helping|visit(?:ing)?|support(?:ing)?) (${capital})(?: ${capital}){0,2}\.?(?=$|[,;:()–—]|['’]s\b| [–—-]| (?:and|y|&|\/|in|at|after|since|to)\b)`,
  'gu',
)
const matter = String.raw`(?:situation|matter|case|trespass(?: order| notice)?|eviction|warrant|placement|housing(?: application| plan| search)?|application|hearing|court date|sentencing|release|intake|referral|discharge|relapse|arrest|charges?|family|restraining order|no[- ]contact order|ban|exclusion|apartment|benefits|id|meds|medications?|housing|court|jail|bail|rehab|probation|treatment|detox|bed|funeral|incident)`
const before = new RegExp(
  String.raw`^(?:the |re:? |update:? |follow[- ]?up:? )*(${capital}(?: ${capital})?)(?:['’]s)? ${matter}(?!\p{L})`,
  'u',
)
const matterOfAnyCase = matter.replace(
  /(?<=[(|])[a-z]/g,
  (letter) => `[${letter.toUpperCase()}${letter}]`,
)
/** `Re: Delgado`, `Theo: housing`, `Warrant (Teo)`: a name beside what somebody has, and nothing else. */
const beside = new RegExp(
  String.raw`^[Rr][Ee]:? (\p{Lu}\p{Ll}[\p{L}\p{M}’'-]*)(?: \p{Lu}[\p{L}.]*)?$|^(\p{Lu}\p{Ll}+): ${matter}(?!\p{L})|^(?:[Nn]ew |[Tt]he )?${matterOfAnyCase} ?[(–-] ?(\p{Lu}\p{Ll}+)\)?$`,
  'u',
)
const caseOf =
  /(?<!\p{L})(?:caso|asunto|situaci[oó]n|expediente|familia)(?: de(?:l| la| el)?)? (\p{Lu}[\p{Ll}\p{M}'’-]+)/gu

/** What is called after people, or named like them: holidays, shops, programs, offices. */
const things: ReadonlySet<string> = new Set(
  `juneteenth thanksgiving christmas halloween easter pride diwali ramadan eid hanukkah naloxone narcan
  medicaid medicare walgreens safeway costco starbucks goodwill metro amtrak dshs samhsa hipaa lead owg pcg clt
  navidad internet facebook nextdoor google excel covid eviction job work court permit grant civil criminal foster shelter
  parking encampment restraining protection gas school street budget rental emergency new old first second all
  jail prison bail housing bed detox warrant trespass referral intake hearing placement treatment sentencing discharge
  benefits funeral incident arrest application release burn noise smoking alcohol camping curfew noise park dog animal bus camp
  tennis basketball pickleball volleyball handball racquetball badminton food supreme district juvenile drug traffic municipal superior appellate
  veterans homeless`
    .split(/\s+/)
    .filter((word) => word !== ''),
)
/** Words that a name begins with where it is that of a place: `San Martín`, `St. Brigid`. */
const ofPlaces =
  /(?:^|[\s(])(?:san|santa|santo|st|saint|mt|mount|fort|port|point|lake|el|los|las|calle|avenida|parque|plaza|escuela|biblioteca|barrio)\.?\s*$/iu
const whereIs =
  /(?:^|\s)(?:at|in|on|near|along|behind|between|off|by|from|around|across from|outside|to|en|desde|cerca de|frente a|corner of|block of|esquina de)\s+(?:the\s+)?$/iu
/** What follows the name of a place or of a thing. */
const placeNext =
  /^(?:street|st|avenue|ave|road|rd|lane|way|drive|park|school|elementary|middle|high|center|centre|church|library|bridge|hospital|clinic|plaza|county|state|beach|day|house|hall|building|apartments?|towers?|hotel|inn|motel|market|restaurant|deli|taqueria|brewery|barbershop|salon|pub|tavern|grill|pharmacy|grocery|store|shop|cafe|foundation|fund|act|ordinance|island|field|square|corner|block|pier|dock|mill|award|lecture|program|project|station|terminal|ferry|row|walk|wharf|quay|yard|steps|gate|green|commons|garage|bakery|diner|and \p{Lu}\p{L}+ (?:corner|streets?|intersection))\b/iu

/** In small letters these go on a sentence as well: `Ada Quill way behind on rent`, `Jorge day 3`. */
const goesOn =
  /^ (?:way|day|drive|high|state|act|program|project|steps|house (?:visit|call|hunting))\b/u

/** `Hana to bring numbers`: who does something for the meeting. */
const bringsIt =
  /^ (?:to|will|can|could) (?:bring|present|lead|report|send|share|show|explain|facilitate|chair|draft|introduce|summari[sz]e|speak|brief)(?!\p{L})/iu

const saidOnAhead = new RegExp(`${saidOn} on $`, 'u')

const asks = (found: string): PartWords => ({
  part: 'ask',
  reason: `“${found.trim().slice(0, 80)}” may be about a person.`,
})

/** What is known not to be a person who is spoken of: places, and those at the table. */
export interface KnownInTitles {
  readonly places: readonly KnownPlace[]
  readonly people: KnownPeople
}

/** What in a text may tell who is meant; undefined when nothing was found. */
export function personNamedIn(text: string, known: KnownInTitles): PartWords | undefined {
  const rest = withoutKnown(text.normalize('NFC').replace(/[\p{Zs}\t]+/gu, ' '), known)
  const number = caseNumber.exec(rest) ?? door.exec(rest) ?? house.exec(rest)
  if (number !== null) return asks(number[0])
  if (hasSmallAddress(rest)) return asks(rest)
  for (const [found] of [...rest.matchAll(titled), ...rest.matchAll(initials)])
    if (!knownLetters.test(found.replace(/[\s-]/g, ''))) return asks(found)
  const small = smallLetters.exec(rest)?.[1]
  if (small !== undefined && !knownLetters.test(small.replace(/\s/g, '').toUpperCase()))
    return asks(small)
  const someone = somebodyKnown.exec(rest)
  if (someone !== null) return asks(someone[0])
  const half = halfName.exec(rest)
  const surname = half?.[1] ?? half?.[2] ?? half?.[3] ?? half?.[4] ?? ''
  if (half !== null && !isOrdinary(fold(surname)) && !known.people.words.has(nameKey(surname)))
    return asks(half[0])
  const letters = twoLetters.exec(rest)
  const two = letters?.[1] ?? letters?.[2]
  if (two !== undefined && !knownLetters.test(two) && !known.people.initials.has(two))
    return asks(letters?.[0] ?? two)
  const found = listedName(rest) ?? namedByPlace(rest)
  return found === undefined ? undefined : asks(found)
}

function withoutKnown(text: string, { places, people }: KnownInTitles): string {
  let rest = withoutPublicFigures(text)
  for (const { name } of places)
    if (nameKey(rest).includes(nameKey(name))) rest = rest.replaceAll(name, '…')
  return rest.replace(/\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*){1,3}/gu, (name) =>
    people.full.has(nameKey(name.replace(/['’]s$/, ''))) ? '…' : name,
  )
}

/** A word that is known as a name and stands for no place. */
function listedName(text: string): string | undefined {
  for (const match of text.matchAll(
    /(?<![\p{L}\p{M}\p{N}@.])\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?/gu,
  )) {
    const word = match[0].replace(/['’]s$/i, '')
    const key = fold(word)
    const isGiven = givenNames.has(key)
    if (!isGiven && !(familyNames.has(key) && /^\p{Lu}/u.test(word))) continue
    if (isOrdinary(key)) continue
    const ahead = text.slice(0, match.index)
    const after = text.slice(match.index + match[0].length)
    const aheadOfName = ahead.replace(/(?<=[\s(])(?:\p{Lu}[\p{L}\p{M}.]+ ){1,2}$/u, '')
    if (
      [ahead, aheadOfName].some((before) => ofPlaces.test(before)) ||
      (whereIs.test(ahead) && !saidOnAhead.test(ahead)) ||
      isNameOfPlace(after) ||
      bringsIt.test(after)
    )
      continue
    return match[0]
  }
  return undefined
}

/** Whether a name goes on as that of a place: `Luther King Day`, `Jefferson Elementary crossing`. */
function isNameOfPlace(after: string): boolean {
  if (goesOn.test(after)) return false
  const run = /^(?:['’]s)?(?: \p{Lu}[\p{L}\p{M}.]*){0,3}/u.exec(after)?.[0] ?? ''
  const inRun = run.split(' ').some((word) => placeWords.has(fold(word)) || placeNext.test(word))
  return inRun || [run.length, 0].some((from) => placeNext.test(fold(after.slice(from)).trim()))
}

/** A word with a capital in the place of a person. */
function namedByPlace(text: string): string | undefined {
  const isTyped = !isTitleCase(text)
  const first = before.exec(text)
  if (first?.[1]?.split(' ').every(isUnknown) === true) return first[0]
  const beneath = beside.exec(text)
  const named = beneath?.[1] ?? beneath?.[2] ?? beneath?.[3]
  if (named !== undefined && isUnknown(named)) return text
  for (const match of text.matchAll(caseOf)) if (isUnknown(match[1] ?? '')) return match[0]
  if (!isTyped) return undefined
  for (const match of text.matchAll(behind)) {
    const after = text.slice(match.index + match[0].length)
    if (isUnknown(match[1] ?? '') && !placeWords.has(fold(match[0].split(' ').at(-1) ?? '')))
      if (!placeNext.test(after.trim())) return match[0]
  }
  return undefined
}

const isOrdinary = (key: string): boolean =>
  [key, key.replace(/s$/, '')].some(
    (word) =>
      notNames.has(word) || commonWords.has(word) || placeWords.has(word) || things.has(word),
  )

const isUnknown = (word: string): boolean =>
  /^\p{Lu}\p{Ll}/u.test(word) && !isOrdinary(fold(word).replace(/['’]s$/, ''))

/** Whether every longer word has a capital, so that a capital tells nothing. */
function isTitleCase(text: string): boolean {
  const long = text.match(/\p{L}{4,}/gu) ?? []
  return long.length > 2 && long.every((word) => /^\p{Lu}/u.test(word))
}
