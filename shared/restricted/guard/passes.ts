import type { GuardPass } from '../tables'
import type { Finding } from './guard'

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
  const found = lettersOf(finding.words)
  return names.some((name) => {
    const whole = lettersOf(name)
    const at = whole.indexOf(found)
    if (at === -1 || whole.length < found.length + 2) return false
    return (
      finding.before.endsWith(whole.slice(0, at)) &&
      finding.after.startsWith(whole.slice(at + found.length))
    )
  })
}
