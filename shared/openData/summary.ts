import type { DataSummary, Doubt } from './contract'
import { noCategory, otherCategory } from './tables'
import type { Counted } from './reading/reading'
import { monthText } from '../kernel/months'

/** So many categories are told by name; a person wants to see what kind of words they are. */
const mostCategories = 40

/**
 * What was counted, without the counts: what a person needs to see whether a file was read well.
 * `doubts`: what is in doubt about it.
 */
export function summaryOf(counted: Counted, doubts: readonly Doubt[]): DataSummary {
  const rows = new Map<number, number>()
  for (const { cells } of counted.places)
    for (const { category, count } of cells) rows.set(category, (rows.get(category) ?? 0) + count)
  const categories = [...rows]
    .map(([category, of]) => ({ name: counted.categories[category] ?? otherCategory, rows: of }))
    .sort((a, b) => b.rows - a.rows || (a.name < b.name ? -1 : 1))
  const sum = (of: readonly { readonly rows: number }[]): number =>
    of.reduce((total, one) => total + one.rows, 0)
  return {
    rowsRead: counted.rowsRead,
    counted: sum(counted.places),
    from: counted.from === 0 ? null : monthText(counted.from),
    to: counted.to === 0 ? null : monthText(counted.to),
    covered: counted.covered.map(monthText),
    leftOut: [...counted.leftOut],
    doubts: [...doubts],
    far: counted.far.map(({ month, rows: of }) => ({ month: monthText(month), rows: of })),
    order: counted.order,
    places: counted.places
      .filter((place) => place.rows > 0)
      .map(({ place, rows: of }) => ({ place, rows: of }))
      .sort((a, b) => b.rows - a.rows || (a.place < b.place ? -1 : 1)),
    categories: categories.slice(0, mostCategories),
    differentCategories: categories.filter(
      ({ name }) => name !== noCategory && name !== otherCategory,
    ).length,
    initiators: [...counted.initiators].sort((a, b) => b.rows - a.rows),
  }
}
