/*
 * Numbers of rows, which aren't minutes: they count up, though some may be missing where items were
 * taken out, while minutes go up and down.
 */

/** The widest gap between two numbers of rows, where the first isn't 1. */
const widestGap = 3

/** Whether the numbers of a column count its rows. */
export const areRowNumbers = (values: readonly number[]): boolean =>
  values.length > 1 &&
  values.every((value, at) => at === 0 || value > (values[at - 1] ?? 0)) &&
  (values[0] === 1 ||
    values.every((value, at) => at === 0 || value - (values[at - 1] ?? 0) <= widestGap))
