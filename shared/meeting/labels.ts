import { type DecisionStance, type Stance, stances } from './tables'

/* What the ways a decision was reached are called. */

/** How organizations stand to a decision, as people say it of several of them. */
const stanceLabels: { readonly [S in Stance]: string } = {
  agrees: 'Agreeing',
  'can live with it': 'Can live with it',
  objects: 'Objecting',
}

/** How organizations stand to a decision, one line for each way: `Objecting: Parks (no money this year)`. */
export const stancesInWords = (rows: readonly DecisionStance[]): string[] =>
  stances.flatMap((stance) => {
    const those = rows.filter((row) => row.stance === stance)
    if (those.length === 0) return []
    const named = those.map(({ organization, why }) =>
      why.trim() === '' ? organization : `${organization} (${why})`,
    )
    return `${stanceLabels[stance]}: ${named.join('; ')}`
  })
