import type { DataColumn } from '../tables'
import type { Profile } from './profile'

/** What was given out before. */
interface Given {
  at(column: DataColumn): number
}

/** Of so many rows, this share may say what another says as well. */
const mostTwice = 0.05

/**
 * Whether a table is counted already: each row is another month, place and category, none has a number
 * of its own, and no hour of the day is told.
 */
export function sumsUp(
  profiles: readonly Profile[],
  rows: readonly (readonly string[])[],
  given: Given,
): boolean {
  const count = given.at('count')
  const date = given.at('date')
  if (given.at('event') !== -1 || date === -1) return false
  const hasHours =
    rows.filter((row) => /[1-9]:\d\d|\d:[1-9]/.test(row[date] ?? '')).length > rows.length / 10
  if (hasHours) return false
  // Other columns of words tell rows apart, too: weekdays, ages, how it was reported.
  const others = profiles
    .filter(
      ({ at, numbers }) =>
        at !== count &&
        (numbers < 0.95 ||
          given.at('date') === at ||
          given.at('year') === at ||
          given.at('place') === at ||
          given.at('category') === at),
    )
    .map(({ at }) => at)
  const seen = new Set<string>()
  let twice = 0
  for (const row of rows) {
    const key = others.map((at) => row[at] ?? '').join('\u0000')
    if (seen.has(key)) twice += 1
    seen.add(key)
  }
  return twice <= rows.length * mostTwice
}
