/** A number of weeks as it was typed; null for none, or for one nobody could mean. */
export function weeksOf(typed: string): number | null {
  const weeks = Number(typed)
  return Number.isInteger(weeks) && weeks >= 1 && weeks <= 104 ? weeks : null
}
