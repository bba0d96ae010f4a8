import { type Entry, hasData, hasTime, namesPart } from './entries'
import { headingKind } from './headings'
import { isSentence } from './noise'
import { partOfWhatFollows } from './partWords'
import { isCapitals } from './rows'
import { isLabelLine } from './verdicts'

/** How an agenda sets its items apart. */
export type Style = 'clock' | 'headings' | 'marked' | 'titled' | 'lines'

const isShoutedItem = ({ row }: Entry): boolean =>
  row.level === 0 && row.clock === null && isCapitals(row.text) && !isLabelLine(row.text)

export function styleOf(entries: readonly Entry[]): Style {
  const clocks = entries.filter((entry) => entry.row.clock !== null && !namesPart(entry))
  const lists = entries.filter(
    (entry) => entry.row.kind === 'marked' && !namesPart(entry) && !isLabelLine(entry.row.text),
  )
  if (clocks.length > 1 && clocks.length * 4 > lists.length) return 'clock'
  const headings = headingsOf(entries).filter((entry) => !namesPart(entry))
  const own = headings.filter(({ row }) => headingKind(row.text) === undefined)
  const lower = lists.filter((entry) => !headings.includes(entry))
  const isNumbered = headings.filter(
    (entry) => entry.row.marker !== null || entry.parts.minutes !== undefined,
  )
  const listsSay = lower.some(hasTime) || (lower.some(hasData) && !headings.some(hasTime))
  if (countsOn(entries, headings)) return 'marked'
  if (titlesOf(entries).size > 1) return 'titled'
  if (headings.length > 1 && isNumbered.length * 2 >= headings.length) return 'headings'
  if (
    headings.length > 0 &&
    own.length * 2 > headings.length &&
    !listsSay &&
    (own.length > 1 || lower.length === 0)
  )
    return 'headings'
  return lists.length > 1 || (lists.length === 1 && entries.length <= 2) || lists.some(hasTime)
    ? 'marked'
    : 'lines'
}

/** Whether one list of numbers goes on below several headings: then its lines are the items. */
function countsOn(entries: readonly Entry[], headings: readonly Entry[]): boolean {
  const numbered = entries.filter(
    ({ row }) => row.kind === 'marked' && row.marker?.kind === 'number' && row.indent < 2,
  )
  const isOne = numbered.every(({ row }, at) => row.marker?.value === at + 1)
  const between = entries.filter(
    (entry) =>
      entry.row.marker === null &&
      (headings.includes(entry) || namesPart(entry)) &&
      entry.at > (numbered[0]?.at ?? Infinity) &&
      entry.at < (numbered.at(-1)?.at ?? 0),
  )
  const isAbove = (entry: Entry): boolean =>
    entries[entries.indexOf(entry) + 1]?.row.marker?.kind === 'number'
  return (
    numbered.length > 2 && isOne && between.length > 0 && [...headings, ...between].every(isAbove)
  )
}

/** Headings by `#`; without them lines in bold; without those lines in capitals. */
export function headingsOf(entries: readonly Entry[]): Entry[] {
  const marked = entries.filter(({ row }) => row.level > 0)
  const levels = [...new Set(marked.map(({ row }) => row.level))].sort((a, b) => a - b)
  // A single heading above others is the title of the text.
  const level = levels.find((one) => marked.filter(({ row }) => row.level === one).length > 1)
  if (level !== undefined) return marked.filter(({ row }) => row.level === level)
  if (marked.length > 1) return marked.filter(({ row }) => row.level === levels.at(-1))
  if (marked.length === 1 && !marked.every(namesPart)) return marked
  const shouted = entries.filter(isShoutedItem)
  if (shouted.length < 3 || shouted.length === entries.length) return []
  // What is numbered in the same way stands beside them, whatever its letters.
  const kinds = shouted.flatMap(({ row }) => (row.marker === null ? [] : [row.marker.kind]))
  const kind = kinds.length * 2 > shouted.length ? kinds[0] : undefined
  const first = entries.findIndex(({ row }) => kind !== undefined && row.marker?.kind === kind)
  const isBeside = (entry: Entry, at: number): boolean =>
    // Above the first number the name of the group may stand, in capitals as well.
    (shouted.includes(entry) && (at >= first || entry.row.marker !== null)) ||
    (kind !== undefined && kind !== 'bullet' && entry.row.marker?.kind === kind)
  return entries.filter(isBeside)
}

/** Lines without a bullet that are titles: two or more, each with bullets right below that say nothing of their own. */
export function titlesOf(entries: readonly Entry[]): Set<Entry> {
  const titles = entries.filter((entry, index) => {
    const next = entries[index + 1]
    const isPlain =
      entry.row.kind === 'text' &&
      entry.row.clock === null &&
      !namesPart(entry) &&
      (partOfWhatFollows(entry.row.text)?.part ?? 'A') === 'A'
    return (
      isPlain &&
      next?.row.kind === 'marked' &&
      next.at === entry.at + 1 &&
      !isLabelLine(entry.row.text)
    )
  })
  const lists = entries.filter(({ row }) => row.kind === 'marked')
  const timed = titles.filter(({ parts }) => parts.minutes !== undefined)
  const areIndented = lists.every(({ row }) => row.indent > 1) && lists.length > 0
  const areGroups = titles.some(
    ({ row }) => headingKind(row.text) !== undefined || (/:\s*$/.test(row.text) && !areIndented),
  )
  if (lists.some(hasTime) || lists[0] === entries[0]) return new Set()
  if (timed.length * 2 > titles.length) return new Set(titles)
  const isNumbered = lists.some(({ row }) => row.marker?.kind !== 'bullet' && row.indent < 2)
  if (areGroups || isNumbered || lists.filter(hasData).length * 2 > lists.length) return new Set()
  if (areIndented)
    return new Set(entries.filter(({ row }) => row.kind === 'text' && row.indent < 2))
  return new Set(titles.filter(({ row }) => !isSentence(row.text)))
}
