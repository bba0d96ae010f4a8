/**
 * How many rows of each list are shown where there is room for so many in all: each that has any shows
 * one, then they take turns, the first one first, until the room or the rows are used up.
 */
export function shareRows(totals: readonly number[], room: number): number[] {
  const shown = totals.map((total) => Math.min(1, total))
  let left = room - shown.reduce((all, one) => all + one, 0)
  while (left > 0) {
    const before = left
    for (const [at, total] of totals.entries()) {
      const now = shown[at] ?? 0
      if (left === 0 || now >= total) continue
      shown[at] = now + 1
      left -= 1
    }
    if (left === before) break
  }
  return shown
}
