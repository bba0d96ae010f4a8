import type { GuardPass } from '../tables'
import type { Finding } from './nameGuard'

/** What was said to be somebody else, and where. */

type Around = Pick<Finding, 'words' | 'before' | 'after'>

/** The form in which a pass keeps the letters around its words. */
export const aroundOf = ({ words, before, after }: Around): string =>
  `${before}\n${words}\n${after}`

/**
 * The findings of a place that nobody said are somebody else: a pass holds for its place and its
 * words among the same letters, so that in another sentence they are looked at again.
 */
export function notPassed<F extends Around>(
  findings: readonly F[],
  passes: readonly Pick<GuardPass, 'words' | 'around'>[],
): F[] {
  return findings.filter(
    (finding) =>
      !passes.some((pass) => pass.words === finding.words && pass.around === aroundOf(finding)),
  )
}

const letters = /[\p{L}\p{N}]+/gu
const lettersOf = (folded: string): string => (folded.match(letters) ?? []).join('')

/**
 * Whether a finding is one word of the full name of somebody who comes to the table and is named
 * in full here: `Marcus` where it says `Marcus Teague`. `names` are folded.
 */
export function isOfSomebodyElse(
  finding: Around & Pick<Finding, 'single'>,
  names: readonly string[],
): boolean {
  if (!finding.single) return false
  const shortest = lettersOf(finding.words).length + 2
  return names.some((name) => lettersOf(name).length >= shortest && standsIn(finding, name))
}

/**
 * Whether a finding is a name that is public anyway, or part of one that stands here: of whoever
 * comes to the table, of a neighborhood or a group. `names` are folded.
 */
export const isInPublicName = (finding: Around, names: readonly string[]): boolean =>
  names.some((name) => standsIn(finding, name))

function standsIn({ words, before, after }: Around, name: string): boolean {
  const found = lettersOf(words)
  const whole = lettersOf(name)
  const at = whole.indexOf(found)
  return (
    at !== -1 &&
    before.endsWith(whole.slice(0, at)) &&
    after.startsWith(whole.slice(at + found.length))
  )
}
