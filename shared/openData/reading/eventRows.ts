import { headingWords } from './headingWords'
import type { Reading } from './reading'

/** Headings of files that have a row for each unit sent to an event. */
const perUnit =
  /\b(unit|units|call sign|callsign|officer|badge|apparatus|vehicle|car|dispatch id)\b/

/** From so many rows on without a number twice, each row is an event of its own. */
const enough = 1_000

/**
 * Whether rows may share an event. A large file whose first thousands of rows have no number twice, and
 * no column of units, has a row for each event: to remember millions of numbers would be for nothing.
 */
export function eventsRepeat(
  { header, columns }: Pick<Reading, 'header' | 'columns'>,
  sample: readonly (readonly string[])[],
): boolean {
  const at = columns.indexOf('event')
  if (at === -1) return false
  if (sample.length < enough) return true
  if (header.some((heading) => perUnit.test(headingWords(heading).join(' ')))) return true
  const seen = new Set<string>()
  for (const row of sample) {
    const id = row[at] ?? ''
    if (id !== '' && seen.has(id)) return true
    seen.add(id)
  }
  return false
}
