import type { GuardKind } from './guarded'
import type { Sure } from './saidOfPeople'

/** A stretch of a cleaned text that looks like somebody. */
export interface Match {
  readonly start: number
  readonly end: number
  readonly kind: GuardKind
  readonly near: boolean
  /** It is one part of a longer name. */
  readonly single: boolean
  readonly sure: Sure
  /** How many parts of the name stand in it. */
  readonly parts: number
}

const rank = ({ kind }: Match): number => (kind === 'contact' ? 0 : kind === 'code' ? 1 : 2)

/** The matches that don't share a letter, in order; of those that do, the one that says most. */
export function separate<M extends Match>(matches: readonly M[]): M[] {
  if (matches.length < 2) return [...matches]
  const best = [...matches].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      b.parts - a.parts ||
      Number(a.near) - Number(b.near) ||
      Number(a.sure === 'maybe') - Number(b.sure === 'maybe') ||
      Number(a.single) - Number(b.single) ||
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start,
  )
  const kept: M[] = []
  for (const match of best)
    if (!kept.some((one) => one.start < match.end && match.start < one.end)) kept.push(match)
  return kept.sort((a, b) => a.start - b.start)
}
