import { nameKey } from '../../kernel/names'
import type { KnownPlace } from './types'

/** Known neighborhoods named in a cell, and the names in it that aren't known. */
export function placesOf(
  text: string,
  known: readonly KnownPlace[],
): { ids: string[]; unknown: string[] } {
  const ids: string[] = []
  const unknown: string[] = []
  for (const name of text.split(/[,;/&]| and | y /)) {
    if (name.trim() === '') continue
    const place = known.find((row) => nameKey(row.name) === nameKey(name))
    if (place === undefined) unknown.push(name.trim())
    else ids.push(place.id)
  }
  return { ids: [...new Set(ids)], unknown }
}

/** The neighborhoods whose names occur in a title. */
export const placesIn = (title: string, known: readonly KnownPlace[]): string[] =>
  known
    .filter((row) => ` ${nameKey(title)} `.includes(` ${nameKey(row.name)} `))
    .map((row) => row.id)
