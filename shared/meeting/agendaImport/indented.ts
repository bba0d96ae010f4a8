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
  const held: ReadLine[] = []
  let holder: { readonly title: string; readonly row: Row } | undefined
  let last = 0
  for (const one of read) {
    const row = rowAt.get(one.line)
    if (row === undefined) {
      held.push(one)
      continue
    }
    const isWithin =
      holder !== undefined &&
      row.line > holder.row.line &&
      isBelow(rows.slice(last, rows.indexOf(row) + 1), holder.row)
    last = rows.indexOf(row) + 1
    if (!isWithin) holder = one.item.part === 'A' ? undefined : { title: one.item.title, row }
    const title = isWithin && one.item.part === 'A' ? holder?.title : undefined
    held.push(
      title === undefined
        ? one
        : hold(one, `It stands below “${title.slice(0, 80)}”, which isn’t said to be open.`),
    )
  }
  return held
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
