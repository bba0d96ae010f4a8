import { commonWords, placeWords } from '../../kernel/wordsOfNames'
import { familyNames } from '../../kernel/familyNames'
import { homeOfFamilyIn } from '../../kernel/homesOfFamilies'
import { fold } from '../../kernel/foldText'
import { givenNames } from '../../kernel/givenNames'
import { dwellingIn } from './dwellings'
import { notNames } from './notNames'
import type { PartWords } from './partWords'

/*
 * Somebody told without a full name: by what people call them (`Big Al`, `El Flaco`), by where they
 * are (`Person in the blue tent`), by their home (`the Peterson house`). Whoever reads it on a wall
 * knows who is meant, so a person has to say where such an item belongs.
 */

const any = (words: string): string => words.trim().split(/\s+/).join('|')
const name = String.raw`\p{Lu}[\p{L}\p{M}]{1,20}(?:['’]\p{L}{2,20})?`
/** Where a name ends: the end of a piece, what somebody has, or what is said of them. */
const ends = String.raw`(?=['’]s\b|\s*$|\s*[,;:()"”–—/&]|\s-\s| (?:and|y|e|at|in|on|by|from|with|is|was|has|needs?|wants?|again|update|updates|situation|follow[- ]?up|plan|status|case|check[- ]?in)(?!\p{L}))`
const begins = String.raw`(?<![\p{L}\p{N}'’@#-])`

/** Before whatever name: `Big Al`. */
const anyName = new RegExp(
  String.raw`${begins}(?:Big|Lil['’]?|Li['’]l|Mama|Papa|Uncle|Auntie|Aunt|T[ií]a|T[ií]o|Cousin|Crazy|Skinny|Fat|Slim|Tall|Pops|Granny|Grandma|Grandpa|Abuel[ao]|Compa|Primo|Prima|Sister|Brother|Brotha|Pastor|Chef|Coach|Miss|Young|Baby) (${name}|T|J|D|K|C|B|G)${ends}`,
  'gu',
)
/** Before a name that is known as one: `Old Pete`. */
const givenName = new RegExp(
  String.raw`${begins}(?:Old|Little|Red|Blind|One[- ]eyed|Homeless|El|La|Blonde|Army) (${name})${ends}`,
  'gu',
)
const shortNames = new Set(
  any(
    'al ray jo ed mo ty bo cy lu art bob joe jay kat pat sal tom pete mike mick rick rob ron don dan dave tim jim jack will bill ben sam max frank hank chuck ernie earl lee leo lou nick vic stan walt gus moe red ned ted jeff greg phil chris luis juan pedro chuy nacho memo',
  ).split('|'),
)

/** `El Flaco`, `La Güera`: what people are called in Spanish by how they look. */
const spanish = new RegExp(
  String.raw`${begins}(?:[Ee]l|[Ll]a|[Aa]l|[Dd]el) (?:${any(
    'Flac[oa] Flaquit[oa] G[uü]er[oa] G[uü]erit[oa] Gord[oa] Gordit[oa] Negr[oa] Negrit[oa] Chat[oa] Moren[oa] Pel[oó]n Pelona Tuert[oa] Coj[oa] Mud[oa] Chapo Chaparr[oa] Loc[oa] Loquit[oa] Zurd[oa] Priet[oa] Chel[eo] Colocho Colocha Catrach[oa] Cuban[oa] Rus[oa] Chin[oa] Chinit[oa] Viej[oa] Viejit[oa] Compadre Comadre Ronc[oa] Bizc[oa] Calv[oa] Mech[oó]n Rojo Grandote Chiquilín Chiquit[oa] Oso Gato Perro Tigre Topo Pato Cholo Chola Tatuad[oa] Manco Sordo Sorda Abuelo Abuela',
  )})${ends}`,
  'u',
)
const called =
  /(?<!\p{L})(?:aka|a\.k\.a\.?|alias|goes by|known as|conocid[oa] como|apodad[oa]|nicknamed) ["“«']?\p{L}/iu
/** `J-Dog`, and one word between quotation marks that is all there is. */
const street = new RegExp(
  String.raw`${begins}\p{Lu}-(?:Dog|Money|Bird|Bone|Rock|Man|Lo|Ro|Mac|Train|Boy|Ray|Bo)${ends}|^["“«‘']\p{Lu}\p{Ll}{2,12}["”»’'](?: (?:update|situation|follow[- ]?up|plan|status|check[- ]?in|again|camp|tent|case)|\s*$|\s*[,:–—(-])`,
  'u',
)
/** Words that are somebody's name where they stand alone. */
const alone = new RegExp(
  String.raw`^(?:(?:[Uu]pdate|[Cc]heck[- ]?in|[Ff]ollow[- ]?up) (?:on|with|about|re:?) )?(?:${any(
    'Tiny Shorty Smokey Smoky Slim Bubba Pops Bones Cowboy Gringo Cuz Spider Ghost Peanut Sparky Rooster Turtle Lefty Stretch Blondie Casper Flaco Flaca Güero Guero Gordo Chato Payaso Oso Chino Pelón Moreno Popeye Skinny Mouse Bear Wolf Snoopy Peaches Cookie Candy Princess Preacher Doc Sarge Tex Dallas Memphis',
  )})(?=['’]s |\s*$|\s*[,;:(–—]|\s-\s| (?:update|situation|follow[- ]?up|plan|status|check[- ]?in|again)(?!\p{L}))`,
  'u',
)

const someone = any(
  'person individual man guy woman lady gentleman gentlemen fella dude kid boy girl teen teenager couple camper squatter sleeper tenant neighbor dealer veteran mother father mom dad subject female male señor señora hombre mujer muchacho muchacha joven vecino vecina pareja',
)
  .split('|')
  .flatMap((word) => [word, `${word[0]?.toUpperCase() ?? ''}${word.slice(1)}`])
  .join('|')
const leadIn = String.raw`^(?:(?:[Rr]e|[Uu]pdate|[Ff]ollow[- ]?up|[Cc]oncern)s?:? (?:on |about |re:? )?)?(?:(?:[Tt]he|[Aa]|[Aa]n|[Tt]hat|[Oo]ne|[Ee]l|[Ll]a|[Uu]n|[Uu]na|[Yy]oung|[Oo]ld|[Oo]lder|[Ee]lderly|[Hh]omeless|[Uu]nhoused|[Tt]all|[Bb]londe|[Ww]hite|[Bb]lack|[Ll]atino|[Hh]ispanic|[Aa]sian|[Ss]ame) ){0,3}`
const where = String.raw`(?:(?:sleeping|living|staying|camping|camped|sitting|yelling|screaming|standing|parked|lying) )?(?:in|at|by|near|behind|under|with|from|on|outside|next to|across from|along|inside|w\/|in front of|de|del|con|en|detrás de|frente a)`
const thing = String.raw`(?:the|a|an|his|her|that|this|el|la|los|las|un|una|su|lo) (?!front desk|podium|microphone|mic |table|door|event|training|meeting|center of)\p{L}`
/** Somebody by where they are or what they have: a single person, and one thing in particular. */
const byPlace = new RegExp(String.raw`${leadIn}(?:${someone}) ${where} (?:${thing}|\p{Lu}|\d)`, 'u')

/** Somebody by how they look: `the red-bearded man`. */
const byLooks = new RegExp(
  String.raw`(?<!\p{L})(?:\p{L}+-)?(?:bearded|haired|tattooed|legged|armed|eyed|toothless|toothed|bald|blind|deaf|limping) (?:\p{L}+ )?(?:${someone})(?!\p{L})`,
  'u',
)

const isWord = (word: string): boolean => {
  const key = fold(word).replace(/['’]s$/, '')
  return [key, key.replace(/s$/, '')].some(
    (one) => notNames.has(one) || commonWords.has(one) || placeWords.has(one),
  )
}

const isGiven = (word: string): boolean => {
  const key = fold(word)
  return givenNames.has(key) || shortNames.has(key) || (familyNames.has(key) && !isWord(word))
}

/** `Big Al's Diner` is a place. */
const isShop = (after: string): boolean => {
  const word = /^['’]s ([\p{L}]+)/u.exec(after)?.[1]
  return word !== undefined && placeWords.has(fold(word)) && !/^(?:house|home|place)$/.test(word)
}

/** What in a text tells somebody by a nickname; undefined when nothing does. */
export function nicknameIn(text: string): string | undefined {
  for (const match of text.matchAll(anyName)) {
    const word = match[1] ?? ''
    const after = text.slice(match.index + match[0].length)
    if (isShop(after)) continue
    if (word.length === 1 || isGiven(word) || !isWord(word)) return match[0]
  }
  for (const match of text.matchAll(givenName)) if (isGiven(match[1] ?? '')) return match[0]
  return (spanish.exec(text) ?? called.exec(text) ?? street.exec(text) ?? alone.exec(text))?.[0]
}

/** What in a text describes one person; undefined when nothing does. */
export function personDescribedIn(text: string): PartWords | undefined {
  const words = text
    .normalize('NFC')
    .replace(/[\p{Zs}\t]+/gu, ' ')
    .trim()
  const found =
    nicknameIn(words) ??
    homeOfFamilyIn(words, isWord) ??
    byPlace.exec(words)?.[0] ??
    byLooks.exec(words)?.[0] ??
    dwellingIn(words)
  return found === undefined
    ? undefined
    : { part: 'ask', reason: `“${found.trim().slice(0, 80)}” may be about a person.` }
}
