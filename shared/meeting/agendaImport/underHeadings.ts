import { type Entry, hasData } from './entries'
import { letterheadEnd } from './letterhead'
import { isSentence } from './noise'
import type { Row } from './rows'
import { headingsOf, titlesOf } from './style'
import { isLabelLine } from './verdicts'

/** Headings are the items; whatever stands below one belongs to it. */
export function underHeadings(entries: Entry[], rows: readonly Row[]): void {
  const all = headingsOf(entries)
  for (const entry of all)
    if (entry.role === 'heading' && isClosedItem(entries, all, entry)) entry.role = 'text'
  const headings = new Set(all.filter((entry) => entry.role !== 'heading'))
  const level = all[0]?.row.level ?? 0
  const first = letterheadEnd(entries, rows)
  const hasParts = entries.some((entry) => entry.role === 'heading')
  const deepest = Math.max(...[...headings].map(({ row }) => row.level))
  let hasItem = false
  for (const [index, entry] of entries.entries()) {
    const isTitle = entry.row.level > 0 && entry.row.level < level
    if (isTitle || (index < first && entry.row.level === 0))
      entry.role = isTitle ? 'heading' : entry.role
    if (index < first && !headings.has(entry)) continue
    if (entry.role === 'heading') {
      hasItem = false
      continue
    }
    const isItem = headings.has(entry) || (entry.row.level > 0 && entry.row.level <= deepest)
    if (isItem) {
      entry.role = 'item'
      hasItem = true
    } else if (hasItem) {
      entry.role = isApart(entries, entry) ? 'text' : 'detail'
      entry.level = 1
    } else if (hasParts && entry.row.kind === 'marked') entry.role = 'item'
  }
}

/** `Executive session` with bare points below it is an item like its neighbors; `Part B` never is. */
function isClosedItem(
  entries: readonly Entry[],
  headings: readonly Entry[],
  entry: Entry,
): boolean {
  if (/^(?:part|section|parte|secci[oó]n)\b/i.test(entry.row.text)) return false
  const below = entries.slice(entries.indexOf(entry) + 1)
  const end = below.findIndex((one) => headings.includes(one))
  const next = below[end]
  if (entry.row.marker === null && next !== undefined && next.row.marker !== null) return false
  const points = below
    .slice(0, end === -1 ? undefined : end)
    .filter(({ row }) => row.kind === 'marked')
  return !points.some(hasData)
}

/** A last sentence after an empty line isn't a detail of what stands above, except under headings by `#`. */
function isApart(entries: readonly Entry[], entry: Entry): boolean {
  const index = entries.indexOf(entry)
  const above = entries[index - 1]
  const isTyped = !entries.some(({ row }) => row.level > 0)
  return (
    isTyped &&
    above !== undefined &&
    entry.at - above.at > 1 &&
    entry.row.kind === 'text' &&
    entry.row.indent === 0
  )
}

/** Lines without a bullet are the items, those with one below belong to them. */
export function underTitles(entries: Entry[], rows: readonly Row[]): void {
  const titles = titlesOf(entries)
  const first = letterheadEnd(entries, rows)
  let hasItem = false
  for (const [index, entry] of entries.entries()) {
    if (entry.role === 'heading') {
      hasItem = false
      continue
    }
    const { row, parts } = entry
    const isTitle =
      titles.has(entry) ||
      (row.kind === 'text' &&
        (parts.minutes !== undefined || hasItem) &&
        !isSentence(row.text) &&
        !isLabelLine(row.text) &&
        row.indent < 2)
    if (isTitle && index >= first) Object.assign(entry, { role: 'item', level: 0 })
    else if (hasItem && (row.kind === 'marked' || row.indent > 1))
      Object.assign(entry, { role: 'detail', level: 1 })
    else if (row.kind === 'marked') entry.role = 'item'
    hasItem ||= entry.role === 'item'
  }
}
