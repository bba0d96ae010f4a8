import { distance } from 'fastest-levenshtein'
import { nameKey } from '../kernel/names'
import type { Neighborhood } from '../workgroup/places'

/* Names of places as files have them, and which of the site's neighborhoods they are. */

/** The form under which two names of a place are the same: case, accents, signs and spacing aside. */
export const placeKey = nameKey

/**
 * The neighborhood a place is by its name or one of its other names; null when none is called so,
 * or several are.
 */
export function neighborhoodCalled(
  place: string,
  neighborhoods: readonly Pick<Neighborhood, 'id' | 'name' | 'aliases'>[],
): string | null {
  const key = placeKey(place)
  if (key === '') return null
  const called = neighborhoods.filter(({ name, aliases }) =>
    [name, ...aliases].some((one) => placeKey(one) === key),
  )
  return called.length === 1 ? (called[0]?.id ?? null) : null
}

/** Words that say what kind of place it is, not which. */
const kinds =
  /\b(neighborhood|neighbourhood|nbhd|council|nc|district|area|zone|sector|beat|precinct|ward|community|of|the|no)\b/g

const stripKind = (key: string): string => key.replace(kinds, ' ').replaceAll(/\s+/g, ' ').trim()

/** So many letters of a name may differ. */
const slips = (length: number): number => (length >= 9 ? 2 : length >= 5 ? 1 : 0)

/**
 * The neighborhood whose name or other name is nearest to a place: the same words with a kind beside them
 * (`HERON FLATS NC`), all its words (`Upper Heron Flats`), or a letter or two mistyped. It is offered, never
 * taken: null when none is near, or several are.
 */
export function neighborhoodNear(
  place: string,
  neighborhoods: readonly Pick<Neighborhood, 'id' | 'name' | 'aliases'>[],
): string | null {
  const key = placeKey(place)
  const said = stripKind(key)
  if (key === '') return null
  const ranks = neighborhoods.map(({ id, name, aliases }) => ({
    id,
    rank: Math.max(...[name, ...aliases].map((one) => nearness(key, said, placeKey(one)))),
  }))
  const best = Math.max(0, ...ranks.map(({ rank }) => rank))
  const nearest = ranks.filter(({ rank }) => rank === best)
  return best > 0 && nearest.length === 1 ? (nearest[0]?.id ?? null) : null
}

function nearness(place: string, said: string, name: string): number {
  if (name === '') return 0
  const other = stripKind(name)
  if (place === name || (said !== '' && said === other)) return 4
  const hasWords = (of: string, words: string): boolean =>
    words.length >= 4 && ` ${of} `.includes(` ${words} `)
  if (hasWords(place, name)) return 3
  if (hasWords(name, place)) return 2
  const joined = [said, other].map((one) => one.replaceAll(' ', ''))
  const [a = '', b = ''] = joined
  return a !== '' && distance(a, b) <= slips(Math.min(a.length, b.length)) && !/\d/.test(a + b)
    ? 1
    : 0
}

/** Whether a place is found by what is typed: each word begins one of its words, however it is written. */
export function isFound(place: string, typed: string): boolean {
  const words = placeKey(place).split(' ')
  const wanted = placeKey(typed).split(' ').filter(Boolean)
  return wanted.every((one) => words.some((word) => word.startsWith(one)))
}
