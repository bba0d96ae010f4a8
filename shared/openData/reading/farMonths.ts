/* Months that are far from all others: days that stand for none, or were mistyped. */

/** Months between which nothing is, up to which the others are one. */
const gap = 24
/** What programs write for no day: the last of 1899, the first of 1900 and 1970. */
const stopgaps = [1899 * 12 + 11, 1900 * 12, 1969 * 12 + 11, 1970 * 12]
/** A far group of months with less than this share of all rows is left out. */
const share = 0.01

/**
 * Which months are far from where the rows are: those that stand for no day, and groups of few rows with
 * years between them and the others. `rows`: how many each month has, by its index.
 */
export function farMonths(rows: ReadonlyMap<number, number>): number[] {
  const months = [...rows.keys()].sort((a, b) => a - b)
  const groups: number[][] = []
  for (const month of months) {
    const last = groups.at(-1)
    if (last !== undefined && month - (last.at(-1) ?? 0) <= gap) last.push(month)
    else groups.push([month])
  }
  const sizeOf = (group: readonly number[]): number =>
    group.reduce((sum, month) => sum + (rows.get(month) ?? 0), 0)
  const isStopgap = (group: readonly number[]): boolean =>
    group.every((month) => stopgaps.includes(month))
  const real = groups.filter((group) => !isStopgap(group))
  const main = [...real].sort((a, b) => sizeOf(b) - sizeOf(a))[0]
  if (main === undefined) return []
  const total = months.reduce((sum, month) => sum + (rows.get(month) ?? 0), 0)
  return groups
    .filter((group) => group !== main && (isStopgap(group) || sizeOf(group) < share * total))
    .flat()
}
