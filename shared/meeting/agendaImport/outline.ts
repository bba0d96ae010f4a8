import { itemsOfBusiness } from './businessHeadings'
import { markDividers } from './dividers'
import { type Entry, hasTime, namesPart } from './entries'
import { liftItemsOfGroups } from './groups'
import { headingKind } from './headings'
import { inLists } from './inLists'
import { headLetteredSections } from './letteredSections'
import { lineByLine } from './lineByLine'
import { marksBelowItems } from './marksBelow'
import { type Known, partsOfLine } from './parseLine'
import { headingByAudience } from './partsByAudience'
import { doubtInLanguages, guestsLeaveIn } from './partPatternsByLanguage'
import { isLetteredPart, isOnlyPart, partOf, partWithin } from './partWords'
import { isCapitals, type Row } from './rows'
import { type Style, styleOf } from './style'
import { headsStretch, markUnreadSections } from './unreadSections'
import { underHeadings, underTitles } from './underHeadings'
import type { Verdict } from './verdicts'

/**
 * Tells items, details and headings of an agenda apart: by times of day, by headings, by bullets and
 * numbers, or, where there is nothing of that, line by line.
 */
export function outlineOf(
  rows: readonly Row[],
  verdicts: readonly Verdict[],
  tables: ReadonlySet<number>,
  hasTables: boolean,
  known: Known,
): Entry[] {
  const entries = rows.flatMap((row, at): Entry[] => {
    if (tables.has(at) || (verdicts[at] ?? null) !== null) return []
    return [{ at, row, parts: partsOfLine(row.text, known), role: 'text', level: 0 }]
  })
  const shape = styleOf(entries)
  // Beside a table, headings only name sections.
  const style = hasTables && shape === 'headings' ? 'marked' : shape
  markHeadings(entries, style)
  if (style === 'marked' || style === 'clock') headLetteredSections(entries)
  if (style === 'headings') underHeadings(entries, rows)
  else if (style === 'titled') underTitles(entries, rows)
  else if (style !== 'lines') inLists(entries, style, hasTables)
  else if (!hasTables) lineByLine(entries, rows, known)
  liftItemsOfGroups(entries)
  itemsOfBusiness(entries)
  marksBelowItems(entries)
  for (const [index, entry] of entries.entries())
    entry.isAboveItem =
      entry.role === 'text' && entry.row.clock === null && entries[index + 1]?.role === 'item'
  markUnreadSections(entries, known)
  markDividers(entries, known)
  return entries
}

function markHeadings(entries: Entry[], style: Style): void {
  for (const [index, entry] of entries.entries()) {
    const { row } = entry
    const kind = headingKind(row.text)
    const isFollowed = entries[index + 1]?.row.kind === 'marked'
    const isGroupLine =
      row.kind === 'text' &&
      row.clock === null &&
      !hasTime(entry) &&
      (/:\s*$/.test(row.text) ? isFollowed : kind !== undefined && isFollowed)
    const isWhole =
      isOnlyPart(row.text) || isOnlyPart(entry.parts.title) || (row.kind !== 'marked' && isFollowed)
    // A time of day before it makes it an item, unless what follows has none.
    const next = entries[index + 1]?.row
    const isTimed = row.clock !== null && next?.clock !== null
    if (row.clock !== null && headsBlock(entries, index)) entry.role = 'heading'
    else if (
      !isTimed &&
      namesPart(entry) &&
      isWhole &&
      (row.kind !== 'marked' || namesWholePart(entries, index))
    )
      entry.role = 'heading'
    else if (isFollowed && closesInLanguage(entry, entries[index - 1])) entry.role = 'heading'
    else if (style !== 'headings' && (row.kind === 'heading' || isGroupLine))
      entry.role =
        row.kind === 'heading' && hasTime(entry) && style !== 'marked' ? 'text' : 'heading'
    else if (style === 'lines' && !hasTime(entry) && headsStretch(entries, entry))
      entry.role = 'heading'
    else if (style !== 'headings' && row.kind === 'text' && kind === 'agenda' && !hasTime(entry))
      entry.role = 'heading'
  }
}

/** `--- partners ---` */
const framed = /^\s*[-–—=~*•+_][-–—=~*•+_\s]+\p{L}.*[-–—=~*•+_]{2}\s*$|^\s*(?:[-–—=~*•+_]\s){2}/u

/** `KULAN XIRAN – shuraakada oo keliya` above items, in line with those before it: no remark on the last one. */
function closesInLanguage({ row }: Entry, above: Entry | undefined): boolean {
  const isApart = framed.test(row.source) || isCapitals(row.text)
  if (isApart && row.kind === 'text' && row.clock === null && row.text.length <= 60)
    if (headingByAudience(row.text) !== undefined) return true
  const words = row.text.match(/[\p{L}\p{M}]+/gu) ?? []
  const isLong = words.length > 2 || /\p{sc=Han}{4}/u.test(row.text)
  const isBeside = above === undefined || row.indent <= above.row.indent
  if (row.kind === 'text' && isBeside && guestsLeaveIn(row.text)) return true
  if (row.kind !== 'text' || !isLong || !isBeside || row.text.length > 80) return false
  if (/^[([]|[.!]$/.test(row.text)) return false
  const isTwice = /\s\/\s/.test(row.text) && partWithin(row.text) !== undefined
  return isTwice || doubtInLanguages(row.text) !== undefined
}

/** `9:00-9:40 CORE TEAM (police, prosecutor)`: a time, who is there then, and its items below. */
function headsBlock(entries: readonly Entry[], index: number): boolean {
  const entry = entries[index]
  const next = entries[index + 1]?.row
  if (entry === undefined || next === undefined) return false
  if (next.kind !== 'marked' || next.clock !== null || next.indent <= entry.row.indent) return false
  return headingByAudience(entry.row.text) !== undefined
}

/**
 * A numbered `Part B` is a heading, and so is what opens a part, or stands beside another such line; a
 * numbered `Executive session` alone is an item, unless what stands below it has minutes of its own.
 */
function namesWholePart(entries: readonly Entry[], index: number): boolean {
  const entry = entries[index]
  if (entry === undefined) return false
  const { row } = entry
  const words = partOf(row.text) ?? partOf(entry.parts.title)
  if (isLetteredPart(row.text) || words?.part === 'A' || /^restricted items\b/i.test(row.text))
    return true
  const next = entries[index + 1]
  if (next?.row.kind !== 'marked' || next.row.indent <= row.indent) return false
  const isBeside = (other: Entry, at: number): boolean =>
    other !== entry &&
    (entries[at + 1]?.row.indent ?? 0) > row.indent &&
    other.row.kind === 'marked' &&
    other.row.indent === row.indent &&
    namesPart(other)
  return next.parts.minutes !== undefined || entries.some(isBeside)
}
