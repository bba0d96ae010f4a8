import { fold } from '../../kernel/foldText'

/*
 * Whether a text is in a language whose signs of danger and of names aren't known: that nothing was
 * found in it says nothing then, and a person who reads the language looks.
 */

/** Letters of scripts that none of the languages Candor ships is written in. */
const foreignLetters =
  /[\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Hebrew}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Gurmukhi}\p{sc=Tamil}\p{sc=Telugu}\p{sc=Khmer}\p{sc=Lao}\p{sc=Myanmar}\p{sc=Armenian}\p{sc=Georgian}\p{sc=Tibetan}]/gu

/** The small words that a text of more than a line can’t do without. */
const smallWords: readonly (readonly string[])[] = [
  // Portuguese; Italian; German and Dutch; Polish
  'não uma noites com muito muita você também rua perto ao',
  'che sono della delle degli nella per anche gli ogni notte vicino molto',
  'und der die das nicht ist ein eine auf mit jede jeden nacht auch bei het een niet van voor zijn',
  'nie jest na się przy każdej noc oraz bardzo ulicy tutaj przed',
  // Tagalog; Haitian Creole; Swahili; Turkish; Oromo; Hmong
  'ang mga ng hindi may naman gabi dito nila yung tuwing',
  'nan yo gen ak chak moun mwen nou lannwit devan anpil',
  'kwa wa ni watu kila usiku kuna na karibu hapa yangu sana barabara',
  've bir her gece için çok var bu sokakta insanlar yanında',
  'fi hunda namoonni irratti keessa akka nama yeroo karaa',
  'muaj ib tus neeg nyob hmo txhua lub tsev peb kuv tsis',
].map((words) => words.split(' ').map((word) => fold(word)))

/** The same of the languages that are known. */
const knownWords = new Set(
  (
    'the is are and at of in on to every there people with for was they it my our not near by behind ' +
    'el la los las hay un una en y que con por cada de del se es no esta frente cerca ' +
    'le les des une et est il y a dans chaque nuit pas devant ' +
    'waa iyo ka ku ayaa oo ma habeen kasta la u co khong nguoi o va moi dem nhung nay'
  ).split(' '),
)

/** So many different small words of a language tell that a text is in it; and so many letters of a script. */
const fewest = { words: 3, letters: 9 } as const

/** Why somebody has to read such a text; null for one in a language that is known. */
export function findOtherLanguage(text: string): string | null {
  const said = text.slice(0, 5_000)
  const letters = said.match(/\p{L}/gu)?.length ?? 0
  const foreign = said.match(foreignLetters)?.length ?? 0
  return (foreign >= fewest.letters && foreign * 3 > letters) || hasOtherWords(said) ? doubt : null
}

const doubt =
  'It is in a language whose words for danger and for people Candor doesn’t know. Have it read before you add it.'

function hasOtherWords(text: string): boolean {
  const words = new Set(fold(text).match(/\p{L}[\p{L}’']*/gu) ?? [])
  const known = [...words].filter((word) => knownWords.has(word)).length
  return smallWords.some((own) => {
    const found = own.filter((word) => words.has(word) && !knownWords.has(word)).length
    return found >= fewest.words && found > known
  })
}
