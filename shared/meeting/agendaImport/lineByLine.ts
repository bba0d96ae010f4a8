import type { Entry } from './entries'
import { letterheadEnd } from './letterhead'
import { isSentence } from './noise'
import type { Known } from './parseLine'
import { isPresenter } from './presenter'
import type { Row } from './rows'
import { isLabelLine } from './verdicts'

/** Every line is an item, but for the letterhead and for sentences. */
export function lineByLine(entries: Entry[], rows: readonly Row[], known: Known): void {
  const first = letterheadEnd(entries, rows)
  const timed = entries.filter(({ parts }) => parts.minutes !== undefined)
  const isTimed = timed.length > 1
  for (const [index, entry] of entries.entries()) {
    if (entry.role === 'heading' || index < first) continue
    const { row, parts } = entry
    if (isLabelLine(row.text) || isSentence(row.text) || parts.title === '') continue
    // Who wrote the letter stands alone below it.
    const isApart = entry.at - (entries[index - 1]?.at ?? -1) > 1 && index === entries.length - 1
    if (isApart && index > 0 && isPresenter(row.text, known.people)) continue
    const isBesideTimed = isInTimedRun(entries, index)
    const isIndented =
      index > first &&
      row.indent > (entries[index - 1]?.row.indent ?? 0) + 1 &&
      entries[index - 1]?.role === 'item'
    const isBelow =
      entries[index - 1]?.role === 'detail' &&
      row.indent >= (entries[index - 1]?.row.indent ?? 0) &&
      row.indent >= 2 &&
      parts.minutes === undefined
    if (isIndented || isBelow) Object.assign(entry, { role: 'detail', level: 1 })
    else if (!isTimed || parts.minutes !== undefined || isBesideTimed) entry.role = 'item'
  }
}

/** Whether a line stands in one block, without an empty line, with lines that have minutes. */
function isInTimedRun(entries: readonly Entry[], index: number): boolean {
  for (const step of [-1, 1])
    for (let at = index; ; at += step) {
      const [here, next] = [entries[at], entries[at + step]]
      if (here === undefined || next === undefined || Math.abs(next.at - here.at) !== 1) break
      if (next.role === 'heading') break
      if (next.parts.minutes !== undefined) return true
    }
  return false
}
