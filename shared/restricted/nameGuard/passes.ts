import type { GuardPass } from '../tables'
import type { Finding } from './nameGuard'
import { foldedWord } from './wordBoundaries'

/* What was said to be somebody else, and where. */

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

/** With fewer letters around them, two equal words may be said of two people. */
const fewestAround = 12

/**
 * Whether two findings are the same words among the same letters, one of them with more text around
 * it: what a document makes of a text says nothing new.
 */
export function isSameOccurrence(one: Around, other: Around): boolean {
  if (one.words !== other.words) return false
  const [less, more] =
    one.before.length + one.after.length <= other.before.length + other.after.length
      ? [one, other]
      : [other, one]
  if (!more.before.endsWith(less.before) || !more.after.startsWith(less.after)) return false
  const isEqual = less.before === more.before && less.after === more.after
  return isEqual || less.before.length + less.after.length >= fewestAround
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

/** Names that are public anyway, folded. */
export interface PublicNames {
  /** Of whoever comes to the table, in full. */
  readonly members: readonly string[]
  /** Of neighborhoods and groups. */
  readonly places: readonly string[]
}

/** `Sgt. Lena Voss` is called Lena Voss as well. */
const withoutTitle = (name: string): string => name.replace(/^\p{L}+\.\s+/u, '')

/** The names a site makes public, as they are compared. */
export const publicNames = (
  members: readonly string[],
  places: readonly string[],
): PublicNames => ({
  members: [...new Set([...members, ...members.map(withoutTitle)].map(foldedWord))],
  places: places.map(foldedWord),
})

/**
 * Whether a finding is public anyway: one word of such a name that stands here in full, or all of it
 * for whoever raised a concern under it, or whom one is about.
 */
export const isPublic = (
  finding: Around & Pick<Finding, 'single' | 'kind'>,
  { members, places }: PublicNames,
): boolean =>
  isOfSomebodyElse(finding, [...members, ...places]) ||
  ((finding.kind === 'reporter' || finding.kind === 'subject') &&
    isInPublicName(finding, [...members, ...places]))
