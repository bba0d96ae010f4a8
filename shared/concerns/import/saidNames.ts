import { familyNames } from '../../kernel/familyNames'
import { fold } from '../../kernel/foldText'
import { givenNames } from '../../kernel/givenNames'
import { publicFiguresIn } from '../../kernel/publicFigures'
import { commonWords, placeWords } from '../../kernel/wordsOfNames'
import { nameWords } from './senderNames'

/*
 * Names that are known as names, however they are written: in capitals, in the middle of a sentence;
 * and those somebody gives as their own: `lena here`, `Soy Maribel`. What is found is only asked about.
 */

const isOrdinary = (key: string): boolean => commonWords.has(key) || placeWords.has(key)

/** What stands before the name of a street or of a place. */
const whereIs =
  /(?:^|[^\p{L}])(?:on|at|near|in|by|along|behind|off|between|between \S{2,20} and|from|from \S{2,20} to|(?:next|close|down|up|over) to|corner of|across from|san|santa|santo|st|saint|mt|fort|port|calle|avenida|parque|plaza|escuela|colonia|el|los|las|en|por|de|del|ở|đường)\.?\s*(?:the\s+)?$/iu
const placeNext =
  /^\s*(?:['’]s\s+)?(?:street|st|avenue|ave|av|road|rd|lane|ln|way|drive|dr|court|ct|park|school|elementary|middle|high|center|centre|church|library|bridge|hospital|clinic|plaza|county|state|beach|day|house|hall|building|bldg|apartments?|apts?|towers?|hotel|inn|motel|market|grocery|store|shop|cafe|pizza|bar|foundation|field|square|corner|block|pier|dock|mill|station|terminal|ferry|row|walk|blvd|boulevard|place|pl|terrace|and \p{Lu}\p{L}+ (?:streets?|corner|intersection)|&)(?!\p{L})/iu

/** Known names in a text: a given name with a capital, or in capitals. */
export function listedNamesIn(text: string): string[] {
  const found: string[] = []
  const figures = publicFiguresIn(text)
  for (const match of text.matchAll(
    /(?<![\p{L}\p{M}\p{N}@.#])\p{Lu}[\p{L}\p{M}]+(?:['’]\p{L}+)?/gu,
  )) {
    const [word] = match
    const key = fold(word).replace(/['’]s$/, '')
    if (!givenNames.has(key) || isOrdinary(key)) continue
    if (figures.some(([from, to]) => match.index >= from && match.index < to)) continue
    const ahead = text.slice(Math.max(0, match.index - 40), match.index)
    const after = text.slice(match.index + word.length, match.index + word.length + 40)
    if (whereIs.test(ahead) || isPlaceAfter(after)) continue
    found.push(withFamilyName(word, after))
  }
  return found
}

/** Whether a name goes on as that of a place, with up to two more words of the name between. */
const isPlaceAfter = (after: string): boolean => {
  const run = /^(?:\s+\p{Lu}[\p{L}\p{M}.]*){1,3}/u.exec(after)?.[0] ?? ''
  return (
    placeNext.test(after) ||
    placeNext.test(after.slice(run.length)) ||
    run.split(/\s+/).some((word) => word !== '' && placeWords.has(fold(word)))
  )
}

function withFamilyName(word: string, after: string): string {
  const next = /^\s+(\p{Lu}[\p{L}\p{M}'’-]+)/u.exec(after)?.[1]
  return next !== undefined && !isOrdinary(fold(next)) ? `${word} ${next}` : word
}

const word = String.raw`([\p{L}\p{M}][\p{L}\p{M}'’-]+)`
/** Where somebody says who they are. */
const introductions: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:(?:sent|written|reported|submitted|filed|signed) by|enviado por|reportado por|escrito por|firma(?:do)?:)\s+${word}`,
    'giu',
  ),
  new RegExp(
    String.raw`(?:^|[.!?\n,][^\S\n]{0,4}|(?:hi|hello|hey|good (?:morning|evening|afternoon))[, ]+)(?:(?:it['’]?s|it is|this is|i am|i['’]?m|name['’]?s|(?:my )?name is) (?:just )?|(?:soy|me llamo|mi nombre es|les? habla|habla|je suis|je m['’]appelle|magacaygu waa|waxaan ahay|anigu waxaan ahay) )${word}(?=$|[\s.,!–—-])(?:\s+([\p{L}\p{M}]+))?`,
    'giu',
  ),
  new RegExp(
    String.raw`(?:^|[.!?\n][^\S\n]{0,4})(?:(?:hi|hello|hey),? )?${word} here(?=$|[\s.,!–—-])`,
    'giu',
  ),
  new RegExp(String.raw`(?:tôi tên là|tên tôi là|tôi là|em là|mình là) ${word}`, 'giu'),
  /(?:我(?:叫|姓)|我是(?=[\p{sc=Han}]{2,3}[，,。]))([\p{sc=Han}]{1,3})/gu,
  new RegExp(String.raw`(?:اسمي|أنا|انا|معكم) ${word}(?=$|[\s.,،])`, 'gu'),
  new RegExp(String.raw`(?:ስሜ|እኔ) ${word}(?= (?:ነው|ነኝ|እባላለሁ|ይባላል))`, 'gu'),
]
/** What may stand there and is nobody's name. */
const noName =
  /^(?:a|an|the|not|just|so|very|really|too|about|because|writing|calling|tired|scared|afraid|worried|concerned|sorry|sick|happy|glad|sure|new|here|there|still|getting|going|trying|asking|reporting|living|renting|un|una|el|la|los|las|vecin[oa]|residente|madre|padre|dueñ[oa]|inquilin[oa]|nuev[oa]|de|del|parte|mamá|papá|desde|maestr[oa]|cư|người|một|hàng|chủ|mẹ|cha|qof|degane|hooyo|aabbe|ka|waalid|أم|أب|من|أحد|ساكن|ساكنة|جار|جارة|مواطن|خائف|خائفة|أسكن|أعيش|ነዋሪ|እናት|አባት|የ.*|[a-z]{1,2}|.*(?:ing|ed|ous|ful|ible|able))$/iu

/** The names by which somebody introduces themselves in a text; `senders` are the names it may be. */
export function ownNamesIn(text: string, senders: readonly string[]): string[] {
  const own = new Set(senders.flatMap(nameWords))
  return introductions.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [whole, name = '', next = ''] = match
      const key = fold(name)
      if (own.has(key)) return [name]
      if (noName.test(name) || isOrdinary(key)) return []
      const isListed = givenNames.has(key) || familyNames.has(key)
      const isUnspoken = !/^[\p{L}\p{M}'’-]*[a-z]/iu.test(name)
      const isCapital = /^\p{Lu}\p{Ll}/u.test(name)
      const isPhrase = /^(?:in|on|at|again|from|and|with|de|y|en|across|next|who|un|una)?$/i.test(
        next,
      )
      const isHere = / here$/i.test(whole.trim())
      const isSigned = /(?:by|por|firma(?:do)?:)\s+\S+$/i.test(whole.trim())
      return isListed || isUnspoken || isSigned || (isCapital && isPhrase && !isHere) ? [name] : []
    }),
  )
}

/** A sender's name in small letters, where it is known as a name and no other word. */
export function smallSenderNames(text: string, senders: readonly string[]): string[] {
  const all = senders.flatMap(nameWords).filter((key) => !isOrdinary(key))
  // At the very end, behind a comma or a dash, it is how somebody signs.
  const last = /[,.!?–—-]\s*(\p{L}[\p{L}\p{M}]+)\W*$/u.exec(text.slice(-60))?.[1] ?? ''
  if (all.includes(fold(last))) return [last]
  const own = all.filter((key) => givenNames.has(key) || familyNames.has(key))
  if (own.length === 0) return []
  const said = text.match(/(?<![\p{L}\p{M}@.])\p{Ll}[\p{L}\p{M}]+(?!\p{L}|@)/gu) ?? []
  return said.filter((one) => own.includes(fold(one)) && !isOrdinary(fold(one)))
}
