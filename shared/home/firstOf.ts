/** So many rows of each kind are told: more than any screen shows at once. */
const mostRows = 60

/** The first of some rows as home tells them, and how many there are. */
export const firstOf = <T, Row>(
  all: readonly T[],
  tell: (row: T) => Row,
): { rows: Row[]; total: number } => ({
  rows: all.slice(0, mostRows).map(tell),
  total: all.length,
})
