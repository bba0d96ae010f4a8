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
  if (tellHours(rows, date)) return false
  return areOnce(
    profiles,
    rows,
    given,
    profiles.filter(({ at }) => at === count),
  )
}

/** Whether days are told with their hour, as those of single events are. `date`: their column; -1 for none. */
export const tellHours = (rows: readonly (readonly string[])[], date: number): boolean =>
  date !== -1 &&
  rows.filter((row) => /[1-9]:\d\d|\d:[1-9]/.test(row[date] ?? '')).length > rows.length / 10

/** Numbers that tell rows of a counted table apart. */
const partOfDay = /\b(hour|hr|dow|week|weekday|day|shift|watch|age|code|priority)\b/

/** Whether hardly two rows are about the same, whatever the counts. */
function areOnce(
  profiles: readonly Profile[],
  rows: readonly (readonly string[])[],
  given: Given,
  counts: readonly Profile[],
): boolean {
  const roles = ['date', 'year', 'place', 'category'] as const
  // Other columns of words tell rows apart, too: weekdays, ages, how it was reported.
  const others = profiles
    .filter(
      (profile) =>
        !counts.includes(profile) &&
        (profile.numbers < 0.95 ||
          partOfDay.test(profile.words.join(' ')) ||
          roles.some((role) => given.at(role) === profile.at)),
    )
    .map(({ at }) => at)
  const seen = new Set<string>()
  let twice = 0
  const place = given.at('place')
  for (const row of rows) {
    // Where cells were merged, the place stands in the first row only.
    if (place !== -1 && row[place] === '') continue
    const key = others.map((at) => row[at] ?? '').join('\u0000')
    if (seen.has(key)) twice += 1
    seen.add(key)
  }
  return twice <= rows.length * mostTwice
}

const neverCounts =
  /\b(year|yr|ano|id|ids|number|no|num|code|cd|zip|x|y|lat|latitude|lon|long|longitude|priority|hour|day|week|month|mes|age|vict|phone|grid|block|population|rate|percent|pct|avg|average|mean|median|minutes|seconds|duration|officers?|units?|precinct|district|ward|beat|sector|zone|area|tract|geo|objectid|fid|key)\b|%/
const mayCount =
  /\b(value|values|figure|figures|amount|measure|result|data|obs|observations|recorded|reported|valor|wert)\b/

/**
 * Columns that may say how many a row stands for though their heading doesn't: whole numbers in a table
 * that has a row for each month, place and category, and none for a single event.
 */
export function mayBeCounts(
  profiles: readonly Profile[],
  rows: readonly (readonly string[])[],
  given: Given & { readonly columns: readonly (DataColumn | '')[] },
): Profile[] {
  const date = given.at('date')
  if (date === -1 || given.at('event') !== -1) return []
  const isMonthly =
    given.at('year') !== -1 || rows.every((row) => isWholeMonth((row[date] ?? '').trim()))
  const possible = profiles.filter(
    ({ at, words, whole, filled, written, yesNo, distinct }) =>
      given.columns[at] === '' &&
      whole > 0.9 &&
      filled > 0.3 &&
      written < 0.5 &&
      !(yesNo > 0.9 && distinct <= 2 && !isMonthly) &&
      !neverCounts.test(words.join(' ')) &&
      (isMonthly || mayCount.test(words.join(' '))),
  )
  return possible.length > 0 && areOnce(profiles, rows, given, possible) ? possible : []
}

const shares = /%|\b(percent|percentage|pct|share|rate|per capita|average|avg|median|mean|index)\b/

/** A column of shares in a table that sums up each month: its rows are no events, and nothing says how many. */
export function findShares(
  profiles: readonly Profile[],
  rows: readonly (readonly string[])[],
  given: Given & { readonly columns: readonly (DataColumn | '')[] },
): Profile | undefined {
  const date = given.at('date')
  if (date === -1 || given.at('event') !== -1 || given.at('count') !== -1) return undefined
  if (!rows.every((row) => isWholeMonth((row[date] ?? '').trim()))) return undefined
  const found = profiles.find(
    ({ at, words, heading }) =>
      given.columns[at] === '' &&
      (shares.test(`${words.join(' ')} ${heading}`) ||
        rows.filter((row) => /\d ?%$/.test((row[at] ?? '').trim())).length > rows.length / 2),
  )
  return found !== undefined && areOnce(profiles, rows, given, [found]) ? found : undefined
}

/** `2026-01`, `Jan 2026`, `1/1/2026`: a month, or its first day without an hour. */
const isWholeMonth = (said: string): boolean =>
  said === '' ||
  !/\d/.test(said) ||
  /^\d{4}[-/.]?m?\d{1,2}$|^\d{1,2}[-/.]\d{4}$|^\p{L}{3,}\.?[-/ ,']{0,2}\d{2,4}$|^\d{4}[- ]\p{L}{3,}$/iu.test(
    said,
  ) ||
  /^(\d{4}-\d{1,2}-0?1|0?1[/.]\d{1,2}[/.]\d{4}|\d{1,2}[/.]0?1[/.]\d{4})([ T]0?0:00.*|[ T]12:00(:00)? ?am)?$/i.test(
    said,
  )
