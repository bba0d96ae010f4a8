import type { Row } from './rows'
import type { ReadLine } from './types'

/*
 * What an item's place in the text says of its part where its own words say nothing: it stands further
 * in, below one that may be restricted, or beside others of which each is said to be open.
 */

const hold = (item: ReadLine, partReason: string): ReadLine => ({
  ...item,
  item: { ...item.item, part: 'ask' },
  partReason,
})

/** The items with those held that stand further in below one that isn’t open. `rows`: those of the text. */
export function heldBelowOthers(read: readonly ReadLine[], rows: readonly Row[]): ReadLine[] {
  const rowAt = new Map(rows.map((row) => [row.line, row]))
  let above: { readonly item: ReadLine; readonly row: Row } | null = null
  let last = 0
  return read.map((one) => {
    const row = rowAt.get(one.line)
    if (row === undefined) return one
    const holder = above
    const isWithin =
      holder !== null &&
      isBelow(rows.slice(last, one.line), holder.row) &&
      row.line > holder.row.line
    last = one.line
    if (!isWithin || holder === null) {
      above = one.item.part === 'A' ? null : { item: one, row }
      return one
    }
    if (one.item.part !== 'A') return one
    return hold(
      one,
      `It stands below “${holder.item.item.title.slice(0, 80)}”, which isn’t said to be open.`,
    )
  })
}

/** Whether each of these lines stands further in than the one above them. */
const isBelow = (rows: readonly Row[], { indent }: Row): boolean =>
  rows.every((row) => row.kind === 'blank' || (row.indent > indent && row.level === 0))

/** So many items at least are said to be open one by one before that tells of the others. */
const fewestMarked = 2

/**
 * The items with those held that bear no mark where others are said to be open one by one. `isMarked`:
 * whether an item’s own line says that it is open; `isOrdinary`: whether it is what every meeting has.
 */
export function heldBesideOpen(
  read: readonly ReadLine[],
  isMarked: (item: ReadLine) => boolean,
  isOrdinary: (item: ReadLine) => boolean,
): ReadLine[] {
  const marked = read.filter(isMarked)
  if (marked.length < fewestMarked || marked.length * 3 < read.length) return [...read]
  return read.map((one) =>
    one.item.part !== 'A' || isMarked(one) || isOrdinary(one)
      ? one
      : hold(one, 'Others are said to be open one by one, and this one isn’t.'),
  )
}
