import { fold } from '../../kernel/foldText'
import { commonWords, placeWords } from '../../kernel/wordsOfNames'

/*
 * Somebody told by what they are: `the owner is Kim`, `the cashier, Tuyet,`, `Mr B`, `the pastor's
 * wife`, `brenholt next door`. The word may be in no list of names; where it stands says that it is one.
 */

const role =
  '(?:owner|driver|tenant|renter|landlord|landlady|manager|dealer|seller|cashier|clerk|neighbou?r|teacher|coach|principal|worker|guard|janitor|barber|bartender|waiter|waitress|server|cook|nurse|doctor|pastor|priest|imam|deacon|boss|super|superintendent|roommate|boyfriend|girlfriend|husband|wife|son|daughter|brother|sister|cousin|uncle|aunt|friend|leader|guy|man|woman|lady|kid|boy|girl|culprit|suspect|person|resident|dueñ[oa]|vecin[oa]|encargad[oa]|cajer[oa])'
const name = String.raw`((?!I\b)\p{Lu}[\p{Ll}\p{M}'’-]{0,20})`

const named: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<!\p{L})${role}(?:['’]s name)? (?:is|was|es|era) ${name}(?!\p{L})(?! (?:Street|St|Ave|Park|Road))`,
    'u',
  ),
  new RegExp(
    String.raw`(?<!\p{L})${role}(?: (?:at|of|from|in|on|de|en|del) [^.,;!?]{2,40})?, ${name}(?=,| (?:who|saw|said|told|knows|has|is|was|keeps))`,
    'u',
  ),
]

const told: readonly RegExp[] = [
  /(?<!\p{L})(?:[Mm]r|[Mm]rs|[Mm]s|[Mm]iss|[Dd]r|[Ss]ra?|[Ss]eñora?|[Oo]fficer|[Pp]astor)\.? \p{Lu}(?![\p{L}&]|\.\p{L}| (?:&|and) )/u,
  /(?<!\p{L})(?:M\.|Mme\.?|Mlle\.?|Monsieur|Madame|Mademoiselle) \p{Lu}\p{Ll}+/u,
  /(?<!\p{L})(?:[Tt]he|[Oo]ur|[Tt]hat) (?:owner|manager|principal|pastor|director|landlord|landlady|superintendent|imam|priest|rabbi|coach) (?:of|at|from) (?:the )?[\p{Lu}§]/u,
  /(?<!\p{L})(?:the|that|this) (?:man|woman|guy|lady|couple|gentleman) (?:who|that) (?:runs|owns|manages|rents|operates|works (?:at|in|for)) (?:the|that|a|§)/iu,
  /["“‘']\p{Lu}\p{Ll}+["”’'] (?:sleeps?|lives|is|was|sells?|deals|stays|hangs|comes|keeps|yells|screams|drinks|smokes|stands|walks|always|again)(?!\p{L})/u,
  /(?<!\p{L})call(?:s|ed)? (?:him|her|them|himself|herself) (?:["“‘']\p{L}|\p{Lu}\p{Ll})/u,
  /(?<!\p{L})(?:le|lo|la) (?:decimos|dicen|llaman|llamamos|apodan|apodamos|conocen como) (?:el |la |los )?["“]?\p{Lu}/u,
  /(?<!\p{L})(?:pastor|landlord|owner|manager|teacher|coach|doctor|priest|imam|principal|barber|butcher|dealer|neighbou?r|tenant|super)['’]s (?:(?:\p{L}+ )?(?:wife|husband|son|daughter|brother|sister|kid|boy|girl|boyfriend|girlfriend|mother|father|nephew|niece|cousin|grandson|granddaughter|dog))(?!\p{L})/iu,
  /(?<!\p{L})(?:fils|fille|fr[èe]re|s(?:œ|oe)ur|m[èe]re|p[èe]re|femme|mari|cousine?|voisine?|copain|copine) (?:de |d['’])\p{Lu}\p{Ll}+/u,
  /(?<!\p{L})(?!Gente|Alguien|Alguno|Personas|Vecinos|Niños|El|La|Los|Las)\p{Lu}\p{Ll}+ (?:de|del) (?:la |el )?\p{Ll}+ (?:me |nos |lo |le )?(?:dijo|vio|sabe|dice|contó)(?!\p{L})/u,
  /(?<!\p{sc=Han})(?:老|小|阿)[王李张刘陈杨赵吴周徐孙朱胡郭罗郑梁谢宋唐邓冯韩曹蔡潘董袁丁沈姚](?=的|家)/u,
  /(?<!\p{L})(?:أبو|ابو)\s(?!ال|و)\p{L}{3,}/u,
  /(?<!\p{L})(?:sgt|ofc|lt|capt|det)\.? (?!(?:on|at|in|and|was|is|who|came|said|told|from|for|the|car|lunch)\b)\p{Ll}{3,}/iu,
  /(?:^|[.!?\n]\s*)(?:signed|sincerely|yours|yours truly|atentamente|firmado|firma)\s*[:,–-]\s*\p{L}/iu,
]

const beside =
  /(?:^|[.!?\n]\s*|(?<!\p{L})(?:and|but|because|that|y|que) )(\p{L}{3,20}) (?:next door|upstairs|downstairs|across the hall|from upstairs|from next door|de al lado|de arriba|de abajo)(?!\p{L})/giu
const nobody = new Set(
  (
    'neighbors neighbours neighbor neighbour people guys guy folks tenants tenant family families house houses home homes apartment unit noise noises music party parties ' +
    'construction building store shop bar church school lot yard dog dogs kids kid children woman man lady couple someone somebody everyone anyone person persons renters students ' +
    'living lives live moved right directly located just from the bedroom bathroom leak water smoke smell vecinos vecino vecina gente casa ruido musica'
  ).split(' '),
)

/** Somebody's door, by those behind it. */
const door =
  /(?<!\p{L})(?:family|famil(?:y|ies)|people|folks|couple|guys?|man|woman|lady|tenants?|neighbou?rs?|kids?|person|persons|someone|somebody|familia|gente|vecin[oa]s?|pareja) (?:in|at|from|of|en|de|del) (?:the )?(?:#|no\.? ?|number )?(?:\d{1,4}[A-Za-z]|[A-Z]\d{1,4}|#\d{1,4}|no\.? ?\d{1,4})(?![\p{L}\p{N}])|(?<!\p{L})(?:at|in|from) (?:no\.?|number|#) ?\d{1,4}[a-z]?(?![\p{L}\p{N}:])(?! (?:bus|route|line|people|feet|years))/u
/** `he lives at 1412`: the number of a house behind what somebody does there. */
const numberOfHome =
  /(?<!\p{L})(?:live[sd]?|living|stay(?:s|ed|ing)?|resid(?:es?|ed|ing)|viven?|vivo|habita)(?: over| out| up| down| right)? (?:at|in|on|en)(?: no\.?| number| el| #)? ?#?\d{1,5}[a-z]?(?![\p{L}\p{N}:])(?! (?:bus|people|feet|years?|months?|places?|different|small|one|of|unit|units|families|rooms?|tents?|am\b|pm\b))/iu
/** Where the writer lives, as a passer-by would find it. */
const ownHome =
  /(?<!\p{L})I(?:['’]m| am)? (?:live|stay|rent|sleep|am|the one|one)?\s?(?:at|in|above|below|behind|with|next to|across from) the (?:\p{L}+ ){0,2}(?:house|apartment|apt|unit|duplex|trailer|basement|cottage|condo|door|porch|gate|fence|balcony|van|rv|tent)(?!\p{L}|s\b)|(?<!\p{L})vivo en la (?:casa|esquina|traila)(?!\p{L})/iu

/** `case number 26-00412`. */
const caseNumber =
  /(?<!\p{L})(?:case|report|incident|docket|citation|booking|claim|warrant|badge|shield|inmate|expediente|caso) ?(?:no\.?|numbers?|num\.?|id|#|n[uú]mero)+ ?(?:is |was |es )?:?#? ?(?=[\w-]*\d{2})[\w-]{3,}/iu
/** `26-1-00012-4`: figures parted as courts part them; a request to a city has but two parts. */
const courtNumber = /(?<![\p{L}\d-])\d{2}-\d-\d{4,6}(?:-\d{1,2})?(?![\p{L}\d])/u
/** `tag number BKR 2210` */
const spacedPlate =
  /(?<!\p{L})(?:tag|plate|licen[cs]e)s?(?: (?:number|no\.?|is|reads?))*:? ?[A-Z]{2,4}[ -]\d{3,4}(?!\d)/iu
/** `nextdoor user LarkmoorLou`: a name with a capital or a figure within. */
const userName =
  /(?<!\p{L})(?:user(?:name)?|handle|profile|account|screen ?name|usuario)(?: (?:is|named|called|name))?:? @?["“]?(?=[\p{L}\d_.]*(?:\p{Ll}\p{Lu}|\d|_))\p{L}[\p{L}\d_.]{3,}/u

/** `rosa_d on insta` */
const onNetwork =
  /(?<![\p{L}\d])(?=[\w.]*[_\d.])[a-z][\w.]{2,30} on (?:insta|instagram|ig|snap|snapchat|tik ?tok|facebook|fb|nextdoor|twitter|telegram|discord|venmo)(?!\p{L})/iu

const isName = (word: string): boolean => {
  const key = fold(word).replace(/['’]s$/, '')
  return !commonWords.has(key) && !placeWords.has(key)
}

/** Who in a text is told by what they are; undefined when nobody is. */
export function findToldByRole(text: string): string | undefined {
  for (const pattern of named) {
    const found = pattern.exec(text)
    if (found !== null && isName(found[1] ?? '')) return found[1]
  }
  for (const pattern of told) {
    const found = pattern.exec(text)
    if (found !== null) return found[0].trim()
  }
  for (const [, word = ''] of text.matchAll(beside))
    if (isName(word) && !nobody.has(fold(word))) return word
  return undefined
}

/** Whether a text says where somebody lives by what can be seen of it, or behind which door. */
export const tellsDoor = (text: string): boolean =>
  door.test(text) || ownHome.test(text) || numberOfHome.test(text)

/** Whether a text has the number of somebody's case. */
export const hasCaseNumber = (text: string): boolean =>
  caseNumber.test(text) || courtNumber.test(text)

/** Whether a text has a name of its own that somebody goes by online. */
export const hasUserName = (text: string): boolean => userName.test(text) || onNetwork.test(text)

/** Whether a text has a plate written in two pieces. */
export const hasSpacedPlate = (text: string): boolean => spacedPlate.test(text)
