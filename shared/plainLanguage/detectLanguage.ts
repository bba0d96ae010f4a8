import { tokensOf } from './wordFinder'

/*
 * Whether a text is English: what is known of plain words, sentences and grades holds for English
 * only, so that anything else is left in peace. Told by the small words every sentence is full of.
 */

const english = new Set(
  (
    'the of and to in is that it for was on are with as at be this have from or had by not but what ' +
    'were we they you when there can an your which their said if do will each about how up out them ' +
    'then she many some so these would other into has more her two like him see no could our did who ' +
    'its been now may after before they because where until than also only still very here us he'
  ).split(' '),
)

/** Of Spanish, Portuguese, French, Haitian Creole, German, Vietnamese, Tagalog, Somali and Swahili. */
const foreign = new Set(
  (
    'el la los las de del que y en por con para una es se su al lo como más pero sus ya está son muy ' +
    'hay nos cuando sin sobre os da dos das não uma com mais foi le les des et est une dans pour qui ' +
    'pas sur au avec ce nous vous ont nan pou ak yo ki sou moun gen der das und nicht mit ist ein eine ' +
    'den von zu auf für các và của không là được cho trong một với người ang ng mga sa na ay hindi kung ' +
    'iyo oo ku waa ayaa ka waxaa ah ya wa kwa ni katika'
  ).split(' '),
)

/** A text this long has some of the small words; a shorter one may do without. */
const reportBackLength = 8

/** Whether what a text says of itself speaks for English, or at least not against it. */
export function isEnglish(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (latin < letters * 0.8) return false
  const { words, own, others } = countSmallWords(text)
  if (others > own) return false
  return words < reportBackLength || own >= words * 0.1
}

/** How many words there are, and how many of them are small ones of English and of other languages. */
function countSmallWords(text: string): { words: number; own: number; others: number } {
  const words = tokensOf(text).filter(({ key }) => /^\p{L}/u.test(key))
  return {
    words: words.length,
    own: words.filter(({ key }) => english.has(key)).length,
    others: words.filter(({ key }) => foreign.has(key)).length,
  }
}

/** Of so few words less than this share is small words, even in English. */
const surely = { words: 2, share: 0.2 }

/**
 * Whether a text is English beyond doubt: it has some small words of English and hardly any of another
 * language. Names and titles of a few words aren't beyond doubt.
 */
export function isSurelyEnglish(text: string): boolean {
  if (!isEnglish(text)) return false
  const { words, own, others } = countSmallWords(text)
  return own >= surely.words && own >= words * surely.share && others * 3 <= own
}

/** Whether a line is so short that its language is told better by what stands around it. */
export const isTooShortToTell = (line: string): boolean => tokensOf(line).length < 4
