import { monthAt } from '../../kernel/months'
import { initiators, type LeftOutReason, leftOutReasons } from '../tables'
import type { Cells } from './cells'
import { firstMonth, monthBits } from './dayCells'
import { farMonths } from './farMonths'
import { namesPerson } from './persons'
import type { Counted, CountedCell, LeftOut } from './reading'
import { findUnknownNames } from './unknownNames'

/** What was counted, and by which its cells are told. */
interface Counts {
  readonly countFar: boolean
  readonly places: readonly string[]
  /** The first two are those of rows that say nothing, and of everything that isn't kept by name. */
  readonly categories: readonly string[]
  readonly counts: Cells
  /** How many rows, or events, each month has. */
  readonly rowsIn: Float64Array
  readonly leftOut: ReadonlyMap<LeftOutReason, number>
  readonly distinctOf: (reason: LeftOutReason) => number
  /** Whether a dictionary has a word. */
  readonly isWord: (word: string) => boolean
}

type Result = Omit<Counted, 'rowsRead' | 'initiators' | 'order'>

/** What has more rows than this isn't written by hand into a column of something else. */
const fewRows = 2
const notKept = 1

/** Counts by place, without months far from all others and without what may name a person. */
export function countedResult(from: Counts): Result {
  const rows = new Map<number, number>()
  for (const [month, count] of from.rowsIn.entries())
    if (count > 0) rows.set(firstMonth + month, count)
  const far = farMonths(rows)
  const without = new Set(from.countFar ? [] : far)
  const months = [...rows.keys()].filter((month) => !without.has(month))
  const first = months[0] ?? 0
  const persons = personsAmong(from, without)
  const byPlace = from.places.map((): CountedCell[] => [])
  let personalRows = 0
  eachCell(from.counts, without, (cell) => {
    if (persons.places.has(cell.place)) personalRows += cell.count
    else
      byPlace[cell.place]?.push({
        category: persons.categories.has(cell.category) ? notKept : cell.category,
        initiator: initiators[cell.initiator] ?? 'unknown',
        month: cell.month - first,
        count: cell.count,
      })
  })
  const left = new Map(from.leftOut)
  const more = (reason: LeftOutReason, count: number): unknown =>
    count === 0 ? undefined : left.set(reason, (left.get(reason) ?? 0) + count)
  more(
    'far month',
    [...without].reduce((sum, month) => sum + (rows.get(month) ?? 0), 0),
  )
  more('place is personal', personalRows)
  return {
    from: months.length === 0 ? 0 : monthAt(first),
    to: months.length === 0 ? 0 : monthAt(months.at(-1) ?? 0),
    covered: months.map(monthAt),
    far: far.map((month) => ({ month: monthAt(month), rows: rows.get(month) ?? 0 })),
    categories: from.categories.map((name, at) => (persons.categories.has(at) ? '' : name)),
    places: byPlace.map((cells, at) => ({
      place: from.places[at] ?? '',
      rows: cells.reduce((sum, { count }) => sum + count, 0),
      cells,
    })),
    leftOut: leftOutReasons.flatMap((reason): LeftOut[] => {
      const count = left.get(reason) ?? 0
      const distinct =
        from.distinctOf(reason) + (reason === 'place is personal' ? persons.places.size : 0)
      return count === 0 ? [] : [{ reason, rows: count, distinct }]
    }),
    categoriesNotKept: persons.categories.size,
  }
}

interface Cell {
  readonly place: number
  readonly category: number
  readonly initiator: number
  readonly month: number
  readonly count: number
}

function eachCell(counts: Cells, without: ReadonlySet<number>, tell: (cell: Cell) => void): void {
  counts.each((key, count) => {
    const month = firstMonth + (key & (2 ** monthBits - 1))
    if (without.has(month)) return
    const rest = key >>> monthBits
    tell({
      place: rest >>> 12,
      category: (rest >>> 2) & 1023,
      initiator: rest & 3,
      month,
      count,
    })
  })
}

/** Places and categories of a row or two that are written as a person’s name is, and unknown names. */
function personsAmong(
  { places, categories, counts, isWord }: Counts,
  without: ReadonlySet<number>,
): { readonly places: ReadonlySet<number>; readonly categories: ReadonlySet<number> } {
  const ofPlace = new Float64Array(places.length)
  const ofCategory = new Float64Array(categories.length)
  eachCell(counts, without, ({ place, category, count }) => {
    ofPlace[place] = (ofPlace[place] ?? 0) + count
    ofCategory[category] = (ofCategory[category] ?? 0) + count
  })
  const few = (all: readonly string[], rows: Float64Array): number[] =>
    all.flatMap((value, at) => ((rows[at] ?? 0) <= fewRows && namesPerson(value) ? [at] : []))
  const unknown = findUnknownNames(
    categories.slice(2).map((value, at) => ({ value, rows: ofCategory[at + 2] ?? 0 })),
    isWord,
  )
  return {
    places: new Set(few(places, ofPlace)),
    categories: new Set([
      ...few(categories, ofCategory),
      ...categories.flatMap((value, at) => (at > 1 && unknown.has(value) ? [at] : [])),
    ]),
  }
}
