import type { Entry } from './entries'
import { isHeadingLike, isOrdinaryBusiness } from './openSections'
import type { Known } from './parseLine'
import { placesIn } from './places'

/*
 * Lines between two rules amid the items, such as `--- phase two ---`: they part the meeting, and where
 * nobody knows their words, what stands below one may not be open.
 */

const sign = '[-–—=~*_#<>«»+]'
const lead = new RegExp(String.raw`^(?:${sign}\s?)+`, 'u')
const trail = new RegExp(String.raw`(?:\s?${sign})+$`, 'u')

/** So long is no divider. */
const longest = 120

/** Whether signs stand on both sides of some words: apart from them, or three and more. */
function isFramed(source: string): boolean {
  const line = source.trim()
  if (line.length > longest) return false
  const [before = '', after = ''] = [lead.exec(line)?.[0], trail.exec(line)?.[0]]
  const words = line.slice(before.length, line.length - after.length)
  const isApart = (signs: string): boolean =>
    /\s/.test(signs) ? signs.trim() !== '' : signs.length > 2
  return isApart(before) && isApart(after) && /^[\p{L}(].*[\p{L}\d)]$/su.test(words.trim())
}

/** With more of them than this, they are how the text writes its headings. */
const mostDividers = 2

const pause =
  /^\W*(?:\p{L}+[- ])?(?:break|pause|recess|intermission|lunch|dinner|coffee|stretch|receso|descanso|pausa|almuerzo)(?: .{0,20})?\W*$/iu

/** Marks the lines by which a meeting is parted in a way nobody knows. */
export function markDividers(entries: readonly Entry[], known: Known): void {
  const all = entries.filter(({ row }) => row.level === 0 && isFramed(row.source))
  if (all.length > mostDividers) return
  for (const entry of all) {
    const { text } = entry.row
    const isBelowItem = entries
      .slice(0, entries.indexOf(entry))
      .some((one) => one.role === 'item' && !all.includes(one))
    entry.isDivider =
      isBelowItem &&
      isHeadingLike(text) &&
      !pause.test(text) &&
      !isOrdinaryBusiness(text) &&
      placesIn(text, known.places).length === 0
  }
}
