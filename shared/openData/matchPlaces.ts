import { nameKey } from '../kernel/names'
import type { Neighborhood } from '../workgroup/places'

/** Names of places as files have them, and which of the site's neighborhoods they are. */

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
