import { type Entry, hasData, hasTime } from './entries'
import { isFieldLine } from './fields'

/**
 * Below a line that carries nothing itself, lines with minutes, presenters or a purpose of their own
 * are the items, and that line only groups them. Without, they are its details.
 */
export function liftItemsOfGroups(entries: Entry[]): void {
  for (let level = 0; level < 3; level += 1)
    for (const [index, entry] of entries.entries()) {
      if (entry.role !== 'item' || entry.level !== level) continue
      const below = childrenOf(entries, index)
      const children = below.filter((one) => one.level === level + 1 && one.row.kind === 'marked')
      if (
        children.length === 0 ||
        /\bconsent\b/i.test(entry.parts.title) ||
        !groups(entry, children)
      )
        continue
      entry.role = 'heading'
      for (const child of children) child.role = 'item'
    }
}

function childrenOf(entries: readonly Entry[], index: number): Entry[] {
  const level = entries[index]?.level ?? 0
  const rest = entries.slice(index + 1)
  const end = rest.findIndex(
    (one) => one.role === 'heading' || (one.role === 'item' && one.level <= level),
  )
  return rest.slice(0, end === -1 ? undefined : end)
}

function groups(entry: Entry, children: readonly Entry[]): boolean {
  if (children.some(({ row }) => isFieldLine(row.text))) return false
  const timed = children.filter(hasTime)
  if (hasTime(entry)) {
    const sum = timed.reduce((total, { parts }) => total + (parts.minutes ?? 0), 0)
    return (
      children.length > 1 && timed.length === children.length && sum <= (entry.parts.minutes ?? 600)
    )
  }
  if (timed.length > 0) return true
  return (
    entry.parts.presenter === undefined && children.filter(hasData).length * 2 > children.length
  )
}
