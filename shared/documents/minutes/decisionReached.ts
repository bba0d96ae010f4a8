import { listIn } from '../../kernel/formatList'
import { dayIn, type DocumentLanguage, fillIn } from '../../languages/documentLanguage'
import type { Decision, Stance } from '../../meeting/tables'

const waysAsWords = { consensus: 'byConsensus', vote: 'byVote' } as const

const stancesAsWords = {
  agrees: 'whoAgrees',
  'can live with it': 'whoCanLiveWithIt',
  objects: 'whoObjects',
} as const satisfies Record<Stance, string>

/**
 * How a decision was reached as minutes tell it, a line each: how, who stands to it in which way, why
 * those object who said so, and when it is looked at again. Nothing where nobody said.
 */
export function listReached(
  { reachedBy, stances, reviewOn }: Decision,
  language: DocumentLanguage,
): string[] {
  const { words, list } = language
  const standing = (stance: Stance): string => {
    const names = stances.filter((row) => row.stance === stance).map((row) => row.organization)
    if (names.length === 0) return ''
    return fillIn(words[stancesAsWords[stance]], { names: listIn(list, names) })
  }
  return [
    reachedBy === null ? '' : words[waysAsWords[reachedBy]],
    standing('agrees'),
    standing('can live with it'),
    standing('objects'),
    ...stances.map(({ organization, why }) => (why.trim() === '' ? '' : `${organization}: ${why}`)),
    reviewOn === '' ? '' : fillIn(words.reviewOn, { date: dayIn(language, reviewOn) }),
  ].filter((line) => line !== '')
}
