import { fold } from '../../kernel/foldText'
import { commonWords, placeWords } from '../../kernel/wordsOfNames'
import { carMakes } from './personWords'
import { things } from './singleNames'

/*
 * Names that nothing in how they are written shows, but whom somebody is to talk to: `ask for dolores`,
 * `tell big red to stop`. Words for one thing have an article before them; a name has none. And families
 * by their name in the plural, and initials that do what a person does.
 */

const addressed =
  /(?<!\p{L})(?:tell|told|warn(?:ed)?|remind(?:ed)?) ((?:\p{L}+ ){1,2})(?:to|not to|that) |(?<!\p{L})(?:ask|asked|call|looking|look|go) for ((?:\p{L}+ )?\p{L}+) (?:at|in|on|from|behind|upstairs)(?!\p{L})/giu

/** Words with which several, everybody or an office is spoken of, or one who isn't named. */
const nobody =
  /^(?:a|an|the|this|that|these|those|my|your|his|her|our|their|its|me|you|him|them|us|it|someone|somebody|anyone|anybody|everyone|everybody|no|one|all|any|some|both|each|other|people|folks|police|cops|kids|children|men|women|staff|city|council|county|dispatch|management|maintenance|security|help|support|food|money|change|work|information|details|updates?|meetings?|shelter|parking|them|off|about|on|when|how|what|who|where|why|again|already|right|back|out)$/iu

const families =
  /(?<!\p{L})[Tt]he (\p{Lu}\p{Ll}{2,}s)(?=\s*(?:[.!?]|$|\n)| (?:are(?! (?:all |always |often |still )?(?:full|empty|overflowing|out|dirty|broken|open|closed|gone|down|dark|back|loud|great|here|there)\b)|have|keep|fight|yell|scream|live|sell|deal|throw|play|drink|always|next|upstairs|downstairs|down|across|on)(?!\p{L}))/gu

const acting =
  /(?<![\p{L}.])(\p{Lu}{2})(?: (?:is|was|has been|keeps|started|always|still))+ (?:selling|dealing|sleeping|living|yelling|screaming|drinking|smoking|stealing|threatening|hanging|fighting|harassing|following|back|drunk|high|out (?:of|again))(?!\p{L})/gu

/** Two capitals that stand for an office, a place or a thing. */
const offices = new Set(
  'TV RV AC PD DA ID AA NA PO IT HR PA PR US UK EU ER OD DJ VA DV HQ SO FD CO CD MH PT OT'.split(
    ' ',
  ),
)

/** Where a thing or a place stands, and not a person who is spoken of. */
const whereIs =
  /(?<![\p{L}\d])(?:at|on|in|near|behind|by|to|from|the|of|off|past|between|around|outside|an?|this|our|i|\d(?:st|nd|rd|th) (?:and|&))$/iu
/** So many words tell that somebody writes without capitals. */
const fewestWords = 6

/** A word with a capital in a text whose sentences begin without: `her name tag says Lily`. */
function namesAmongSmall(text: string): string[] {
  const words = text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? []
  if (!/^\W{0,3}\p{Ll}/u.test(text) || words.length < fewestWords) return []
  const found = [...text.matchAll(/(?<=\p{Ll}[,;]? )\p{Lu}\p{Ll}{2,}(?:['’]s)?(?! \p{Lu})/gu)]
  if (found.length > 2) return []
  return found.flatMap(({ 0: word, index }) => {
    const next = /^ (\p{L}+)/u.exec(text.slice(index + word.length))?.[1] ?? ''
    const isThing =
      things.has(fold(word)) ||
      carMakes.has(fold(word)) ||
      isCommon(word) ||
      placeWords.has(fold(next))
    return isThing || whereIs.test(text.slice(0, index).trimEnd()) ? [] : [word]
  })
}

/** Names of those kinds in a text in which known places stand no more. */
export function namesAddressedIn(text: string): string[] {
  const found: string[] = []
  for (const [, told = '', asked = ''] of text.matchAll(addressed)) {
    const words = (told || asked).trim().split(/\s+/)
    const isSeveral = told !== '' && /s$/i.test(words.at(-1) ?? '')
    if (isSeveral || words.some((word) => nobody.test(word))) continue
    const isUnusual = words.some((word) => !isCommon(word))
    // `tell big red to`: two words for one person, however common each is.
    if (isUnusual || (told !== '' && words.length > 1)) found.push(words.join(' '))
  }
  for (const [, family = ''] of text.matchAll(families))
    if (!isCommon(family) && !isCommon(family.slice(0, -1))) found.push(family)
  for (const [, letters = ''] of text.matchAll(acting))
    if (!offices.has(letters)) found.push(letters)
  return [...found, ...namesAmongSmall(text)]
}

const isCommon = (word: string): boolean => {
  const key = fold(word).replace(/['’]s$/, '')
  return commonWords.has(key) || placeWords.has(key)
}
