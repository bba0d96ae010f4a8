import type { Purpose } from '../tables'

/** What people write for the purpose of an item, in English and Spanish. */
const purposeWords: readonly (readonly [Purpose, RegExp])[] = [
  [
    'decide',
    /^(?:to |for |para )?(?:decide|decision|decisions|vote|voting|approve|approval|adopt|adoption|ratify|action|motion|decidir|decisi[oó]n|aprobar|aprobaci[oó]n|votar|votaci[oó]n|acuerdo|acci[oó]n)(?: (?:needed|required|item|items|requested|only|requerida))?$/i,
  ],
  [
    'discuss',
    /^(?:to |for |para )?(?:discuss|discussion|talk|brainstorm(?:ing)?|input|feedback|debate|deliberate|conversation|discutir|discusi[oó]n|debatir|di[aá]logo|dialogar|conversar)(?: (?:needed|item|items|only))?$/i,
  ],
  [
    'inform',
    /^(?:to |for |para )?(?:your )?(?:inform|information|informational|info|update|report|fyi|presentation|briefing|announcement|news|informar|informaci[oó]n|informativo|informe|conocimiento)(?: (?:item|items|only|s[oó]lo))?$/i,
  ],
]

const isOne = (text: string): Purpose | undefined =>
  purposeWords.find(([, pattern]) => pattern.test(text))?.[0]

/**
 * A purpose as people write it; undefined when it isn't one. Of several, such as `Discuss/Vote`, the
 * one that needs most of the table.
 */
export function purposeOf(text: string): Purpose | undefined {
  const bare = text
    .trim()
    .replace(/^(?:purpose|type|goal|objetivo|tipo)\s*:\s*/i, '')
    .replace(/[.!:]$/, '')
  if (bare.length > 60) return undefined
  const single = isOne(bare)
  if (single !== undefined) return single
  const parts = bare.split(/\s*(?:\/|&|,|\+|\s(?:and|or|y|o)\s)\s*/i).map(isOne)
  if (parts.length < 2 || parts.includes(undefined)) return undefined
  return (['decide', 'discuss', 'inform'] as const).find((purpose) => parts.includes(purpose))
}
