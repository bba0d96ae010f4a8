import { type Entry, hasData, hasTime, namesPart } from './entries'
import { opensForAll } from './openSections'

/*
 * `A. Open items` above `1.`, `2.` and `B. Partner items` above `3.`: in line with each other, letters
 * name sections and numbers are the items.
 */

/** Makes headings of lettered lines that name sections. */
export function headLetteredSections(entries: readonly Entry[]): void {
  for (const letters of runsOf(entries)) {
    const named = letters.filter((entry) => namesPart(entry) || opensForAll(entry.row.text))
    if (named.length > 0 || countsOnBelow(entries, letters))
      for (const entry of letters) entry.role = 'heading'
  }
}

/** Lines A, B, C … of one indentation, each with a number right below it that isn't further in than a sub-point. */
function runsOf(entries: readonly Entry[]): Entry[][] {
  const runs: Entry[][] = []
  for (const [at, entry] of entries.entries()) {
    const { marker, indent } = entry.row
    if (marker?.kind !== 'capital' || hasTime(entry) || hasData(entry)) continue
    if (entries[at + 1]?.row.marker?.kind !== 'number') continue
    const run = runs.find((one) => {
      const last = one.at(-1)?.row
      return last?.indent === indent && last.marker?.value === marker.value - 1
    })
    if (run !== undefined) run.push(entry)
    else if (marker.value === 1) runs.push([entry])
  }
  return runs.filter((run) => run.length > 1)
}

/** Whether the numbers below one letter go on below the next. */
const countsOnBelow = (entries: readonly Entry[], letters: readonly Entry[]): boolean =>
  letters.slice(1).every((letter) => {
    const at = entries.indexOf(letter)
    const above = entries.slice(0, at).findLast(({ row }) => row.marker?.kind === 'number')
    const below = entries[at + 1]?.row.marker?.value ?? 0
    return below > 1 && above?.row.marker?.value === below - 1
  })
