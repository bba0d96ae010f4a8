import type { Entry } from './entries'
import type { Known } from './parseLine'
import { isHeadingLike, isOrdinaryBusiness } from './openSections'
import { placesIn } from './places'
import { isCapitals } from './rows'

/*
 * Lines that stand like a heading amid the items though their words aren't known: `MEMBERS HUDDLE`
 * between two numbers. What stands below one may be another part of the meeting.
 */

const mostWords = 8

/** A stretch of the meeting, in capitals: `SECOND HALF (those with badges)`. */
const stretch =
  /(?<!\p{L})(?:sessions?|meeting|part|portion|section|half|hour|block|segment|agenda|huddle|sesi[oó]n|parte|reuni[oó]n|mitad)\s*(?:$|[([:–—-])/iu

/** What stands on every page. */
const runningHead = /(?<!\p{L})(?:page|p[aá]gina|draft)(?!\p{L})|\d\s*(?:of|\/|de)\s*\d/iu

/** Whether a line without a bullet names a stretch of the meeting, in capitals among others that aren't. */
export function headsStretch(entries: readonly Entry[], entry: Entry): boolean {
  if (!isShouted(entry) || !stretch.test(entry.row.text)) return false
  return entries.filter(isShouted).length * 2 <= entries.length
}

const isShouted = ({ row }: Entry): boolean =>
  row.kind === 'text' && row.clock === null && isCapitals(row.text)

/** Marks the lines amid a list that may begin another part. */
export function markUnreadSections(entries: readonly Entry[], known: Known): void {
  for (const [index, entry] of entries.entries()) {
    const { row } = entry
    const above = entries.slice(0, index).findLast(({ role }) => role === 'item')
    const isAmid =
      entry.role === 'detail' &&
      row.kind === 'text' &&
      entries[index + 1]?.role === 'item' &&
      above !== undefined &&
      row.indent <= above.row.indent
    if (!isAmid || row.clock !== null || entry.mark === 'ofItem') continue
    entry.isAboveItem = true
    entry.mayBeginPart =
      isShouted(entry) &&
      isHeadingLike(row.text) &&
      row.text.split(/\s+/).length <= mostWords &&
      !runningHead.test(row.text) &&
      !isOrdinaryBusiness(row.text) &&
      placesIn(row.text, known.places).length === 0 &&
      entries.filter((other) => other.row.text === row.text).length === 1
  }
}
