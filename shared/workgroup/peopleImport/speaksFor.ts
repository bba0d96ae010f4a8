import { nameKey } from '../../kernel/names'
import type { NamedPlace } from './types'

/** Whom somebody speaks for, as far as it is one of the neighborhoods, and the rest of what was said. */
export function speaksFor(
  said: string,
  places: readonly NamedPlace[],
): { readonly ids: string[]; readonly unknown: string[] } {
  const whole = placeCalled(said, places)
  if (whole !== undefined) return { ids: [whole.id], unknown: [] }
  const ids: string[] = []
  const unknown: string[] = []
  for (const piece of said.split(/[,;/&|\n]|\band\b/i)) {
    const name = piece.trim()
    if (name === '') continue
    const place = placeCalled(name, places)
    if (place === undefined) unknown.push(name)
    else if (!ids.includes(place.id)) ids.push(place.id)
  }
  return { ids, unknown }
}

/** The neighborhood of that name, or of that other name. */
export const placeCalled = (name: string, places: readonly NamedPlace[]): NamedPlace | undefined =>
  places.find((place) =>
    [place.name, ...place.aliases].some((one) => nameKey(one) === nameKey(name)),
  )
