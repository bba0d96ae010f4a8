import { type Entry, hasTime } from './entries'
import { levelsOf } from './levels'
import { isSentence } from './noise'
import { partOf } from './partWords'
import type { Style } from './style'
import { isLabelLine } from './verdicts'

export function inLists(entries: Entry[], style: Style, hasTables: boolean): void {
  const levels = levelsOf(
    entries.map(({ row, parts, role }) => ({
      row,
      isTimed: parts.minutes !== undefined || row.clock !== null,
      isHeading: role === 'heading',
    })),
  )
  let isUnderClock = false
  let isInPart = false
  // Below a numbered heading items begin one level deeper.
  let base = 0
  let last: Entry | null = null
  for (const [index, entry] of entries.entries()) {
    if (entry.role === 'heading') {
      isUnderClock = false
      isInPart = partOf(entry.row.text) !== undefined
      last = null
      entry.level = levels[index] ?? 0
      base = entry.row.marker === null ? 0 : entry.level + 1
      continue
    }
    const { row } = entry
    if (row.text === '' || namesWholeMeeting(entries, index)) continue
    if (row.marker !== null && (levels[index] ?? 0) < base) base = 0
    if (row.clock !== null) isUnderClock = true
    entry.level = levels[index] ?? 0
    if (hasTables && !isInPart && !hasTime(entry)) continue
    // Above the first item a list may say when and where; below, “Minutes – May” is an item.
    const isLabel = last === null && row.marker?.kind === 'bullet' && isLabelLine(row.text)
    if (isLabel && entry.level === 0) continue
    if (row.kind === 'marked' || row.clock !== null) {
      const isBelowTime = style === 'clock' && isUnderClock && row.clock === null
      if (isBelowTime) entry.level = Math.max(1, entry.level)
      entry.role = entry.level <= base ? 'item' : 'detail'
      if (entry.role === 'detail' && last === null)
        Object.assign(entry, { role: 'item', level: base })
      last = entry
    } else {
      placeText(entry, entries[index - 1], last)
      if (entry.role !== 'text') last = entry.role === 'item' ? entry : last
    }
  }
}

/** A first span of time in which another line begins at once is that of the meeting. */
function namesWholeMeeting(entries: readonly Entry[], index: number): boolean {
  const clock = entries[index]?.row.clock
  if (clock?.end == null || entries.slice(0, index).some(({ row }) => row.clock !== null))
    return false
  const next = entries.slice(index + 1).find(({ row }) => row.clock !== null)?.row.clock
  return next !== undefined && next !== null && next.start % 720 === clock.start % 720
}

/** A line without a bullet among lines that have one: it goes on with the one above, or is an item by its minutes. */
function placeText(entry: Entry, above: Entry | undefined, last: Entry | null): void {
  const { row, parts } = entry
  const isNext =
    above !== undefined &&
    entry.at - above.at === 1 &&
    above.role !== 'heading' &&
    above.role !== 'text'
  const isIndented = last !== null && row.indent > last.row.indent
  if (isLabelLine(row.text) && !isIndented && !isNext) return
  const isItem =
    parts.minutes !== undefined &&
    !isIndented &&
    !isSentence(row.text) &&
    parts.title !== '' &&
    !isField(row.text)
  if (isItem) entry.role = 'item'
  else if (last !== null && (isNext || (isIndented && above !== undefined))) {
    entry.role = 'detail'
    entry.level = last.level + 1
  }
}

const isField = (text: string): boolean => /^[\p{L} ]{3,20}:\s/u.test(text)
