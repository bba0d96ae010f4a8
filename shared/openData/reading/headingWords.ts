import { fold } from '../../kernel/foldText'

/* The words of a heading, however they are joined: `CreatedDate`, `created_date`, `createddate`. */

/** Words that publishers join without a sign between them. */
const joinedWords = (
  'address agency area beat block board call called category city code complaint council count county created ' +
  'crime date day description desc dispatch district event flag fire hood how id incident initiated intake location ' +
  'method month name nature neighborhood number object occurred of offense officer on open opened origin patrol ' +
  'place police precinct priority problem ref report reported reporting request responding sector service source ' +
  'stamp status sub time to total type unit via view ward year zip zone self received by in'
).split(' ')

const joined = new Set(joinedWords)

/** A word that is several known ones in a row; itself where it isn't. */
function splitJoined(word: string): string[] {
  if (word.length < 6 || joined.has(word)) return [word]
  /** For each place in the word the fewest words that lead there. */
  const ways: (string[] | null)[] = [[]]
  for (let end = 1; end <= word.length; end += 1) {
    ways[end] = null
    for (let from = Math.max(0, end - 12); from < end; from += 1) {
      const before = ways[from] ?? null
      const piece = word.slice(from, end)
      const best = ways[end] ?? null
      if (
        before !== null &&
        joined.has(piece) &&
        (best === null || before.length + 1 < best.length)
      )
        ways[end] = [...before, piece]
    }
  }
  return ways[word.length] ?? [word]
}

/** The words of a heading, folded. */
export const headingWords = (heading: string): string[] =>
  fold(
    heading
      .slice(0, 200)
      .replaceAll(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
      .replaceAll(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, '$1 $2'),
  )
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
    .flatMap(splitJoined)

/** Words that say in which form something is told, not what. */
const forms = new Set(
  'id ids name nm code cd number no num nbr desc description label key text value sca current fk nombre'.split(
    ' ',
  ),
)

/** What a heading is about: its last word that doesn't tell a form. */
export const headOf = (words: readonly string[]): string =>
  words.findLast((word) => !forms.has(word)) ?? words.at(-1) ?? ''

/** The form under which two headings are the same: `sr_type` and `SR Type` are. */
export const headingKey = (heading: string): string => headingWords(heading).join(' ')
