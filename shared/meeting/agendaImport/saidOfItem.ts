import type { PartWords } from './partWords'

/*
 * Words by which a line closes one item without a sentence: `Plans: restricted`, `Lists, closed`,
 * `[restr.]`. Alone they may also be said of a street or a shop, so a person is asked.
 */

const closedWord = String.raw`(?:closed|restricted|confidential|private|in private|privately|non[- ]?public|not public|sensitive)`

/** What is closed in a town without closing a meeting. */
const thing =
  /(?<!\p{L})(?:streets?|roads?|lanes?|avenues?|highways?|bridges?|ramps?|paths?|trails?|sidewalks?|walks?|parks?|playgrounds?|pools?|librar(?:y|ies)|shops?|stores?|markets?|offices?|clinics?|schools?|doors?|gates?|shelters?|centers?|restrooms?|toilets?|bathrooms?|lots?|garages?|parking|piers?|docks?|ferr(?:y|ies)|stations?|stops?|routes?|bus(?:es)?|trains?|beach(?:es)?|gardens?|businesses|restaurants?|bars?|caf[eé]s?|plazas?|alleys?|entrances?|lines?|traffic|turns?|sundays?|mondays?|holidays?|hours|weekends?|party|windows?|lids?|fences?|camps?|sites?|buildings?|rooms?|halls?|area|areas|zones?|access|speed|funds?|grants?|entry|soil|security|gardens?|property|calls?)(?!\p{L})/iu

/** The word in a piece of its own, or at the very end of a title. */
const apart = new RegExp(
  String.raw`(?:[:,;–—|/(\[]|\s-)\s*${closedWord}\s*(?:$|[,;–—|/)\]]|\s-)|^\W*${closedWord}\s*(?:[:;–—|/]|\s-)|\s${closedWord}[\s.!)\]]*$`,
  'iu',
)

/** `Restricted Tips`: the word and hardly more. */
const before = /^\W*restricted\s+\p{L}+(?:\s+\p{L}+)?\W*$/iu

/** The same words cut short, in brackets. */
const short =
  /[([](?:cl|clsd|restr|restrd|rstr|conf|confid|confdl|priv|pvt|n\/p|np|r\/c|inner|insiders?|internal)\.?[)\]]|[([](?:clsd|restr|restrd|rstr|confid|confdl)\.?[\s,;]|^\s*(?:priv|pvt|clsd|restr|restrd|rstr|confid|confdl)\.?\s*[:–—-]\s*(?=\p{L})/iu

const closedSpanish = String.raw`(?:cerrad[oa]|restringid[oa]|reservad[oa]|privad[oa]|confidencial)`

/** Signs that set a word apart; spelled out, for to leave out all letters takes long to prepare. */
const sign = String.raw`[<>«»‹›⟦⟧【】〔〕《》{}\[\]=!*+~^#§•●◆■★|_¡‼⚠]{1,4}`
/** Between signs of whatever kind: `<<closed>>`, `=CLOSED=`, `«cerrado»`, `【closed】`. */
const between = new RegExp(
  String.raw`(?:^|\s)${sign}\s?(?:${closedWord}|${closedSpanish}|partners? only)\s?${sign}(?=\s|$|(?<=[】〕》}\]>»›⟧])\p{L})`,
  'iu',
)

/** A letter or two in brackets that stand for closed, confidential, restricted. */
const lettersOnly =
  /(?:^|\s)[[{<](?:C|R|B|CL|CS|ES|NP|PB|RS)[\]}>](?=\s|$)|\s\((?:C|R|B|CL|CS|ES|NP|PB|RS)\)(?=\s|$)/u

/** Behind an arrow: `Numbers → partners`. */
const behindArrow = new RegExp(
  String.raw`(?:→|⇒|⟶|➜|➔|➡\ufe0f?|=>|->|>>)\s*(?:the |lead )?(?:${closedWord}|${closedSpanish}|partners?|agencies|staff|core (?:team|group)|part b|b|case managers?|officers?|police|le)(?: only)?\W*$`,
  'iu',
)

/** `#closed`, `@partners`. */
const tag =
  /[#@](?:closed|private|restricted|confidential|partners?|internal|nopublic|partb|cerrad[oa]|reservad[oa]|privad[oa]|confidencial)(?!\p{L})/iu

/** What a line says of its item by one such word; undefined when it says nothing, or may mean a thing in town. */
export function saidOfItem(text: string): PartWords | undefined {
  const words = text
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^\s*\(?\d{1,2}[.):]\s*/, ' ')
    .trimEnd()
  const found =
    [short, tag, between, lettersOnly, behindArrow]
      .map((pattern) => pattern.exec(words)?.[0])
      .find((one) => one !== undefined) ?? (thing.test(words) ? undefined : openWord(words))
  return found === undefined
    ? undefined
    : {
        part: 'ask',
        reason: `“${found.trim().slice(0, 80)}” may mean that this is restricted.`,
      }
}

const openWord = (words: string): string | undefined =>
  apart.exec(words)?.[0] ?? before.exec(words)?.[0]
