import { nameKey } from '../../kernel/names'
import { isEmail } from './contacts'
import { roleCalled } from './roles'
import { placeCalled } from './speaksFor'
import type { NamedPlace } from './types'

/** What a column of a list tells of people. */
export type Column = 'name' | 'first' | 'last' | 'organization' | 'role' | 'email' | 'speaksFor'

const headings: readonly (readonly [Column, RegExp])[] = [
  ['email', /\be ?mail\b|\bcorreo\b/],
  ['first', /^(?:first|given)(?: name)?$|^nombres?$/],
  ['last', /^(?:last|family|sur) ?(?:name)?$|^apellidos?$/],
  ['speaksFor', /^speaks? for|^neighbou?rhoods?|^represent(?:s|ing)|^for whom$|^vecindarios?$/],
  ['organization', /organi[sz]ation|agency|affiliation|company|employer|department|^dept$|^group$/],
  ['role', /\brole\b|\btitle\b|\bposition\b|^job/],
  ['name', /^(?:full |member |contact |attendee |person )?name$|^(?:member|person|who|attendee)$/],
]

/** What a heading says of the cells below it; null where that isn't kept. */
export function columnCalled(heading: string): Column | null {
  const key = nameKey(heading)
  return headings.find(([, pattern]) => pattern.test(key))?.[0] ?? null
}

/** Whether a row is the headings of a list. */
export function isHeader(cells: readonly string[]): boolean {
  const found = cells.map(columnCalled)
  const named = found.includes('name') || (found.includes('first') && found.includes('last'))
  return named && cells.every((cell) => !isEmail(cell.trim()))
}

/** What each column tells where no heading says so, by what stands in most of its cells. */
export function columnsByCells(
  rows: readonly (readonly string[])[],
  places: readonly NamedPlace[],
): (Column | null)[] {
  const width = Math.max(0, ...rows.map((cells) => cells.length))
  const found: (Column | null)[] = Array.from({ length: width }, (_, at) =>
    columnByCells(
      rows.map((cells) => cells[at]?.trim() ?? '').filter((cell) => cell !== ''),
      places,
    ),
  )
  // What nothing is known of is the name, and then the organization: the order lists have.
  for (const column of ['name', 'organization'] as const) {
    const at = found.findIndex(
      (one, index) => one === null && rows.some((cells) => /\p{L}{2}/u.test(cells[index] ?? '')),
    )
    if (at !== -1) found[at] = column
  }
  return found
}

function columnByCells(cells: readonly string[], places: readonly NamedPlace[]): Column | null {
  const most = (holds: (cell: string) => boolean): boolean =>
    cells.length > 0 && cells.filter(holds).length * 2 > cells.length
  if (most(isEmail)) return 'email'
  if (most((cell) => roleCalled(cell) !== null)) return 'role'
  if (most((cell) => placeCalled(cell, places) !== undefined)) return 'speaksFor'
  return null
}
