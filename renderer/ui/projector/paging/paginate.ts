/*
 * From measured heights to pages. Entries stay whole and in their order; columns are filled, then evened,
 * so that no page is left with one entry. All lengths are in units of the picture.
 */

/** How high an entry is, and above which lines it may go on in the next column if it is higher than one. */
export interface MeasuredEntry {
  readonly height: number
  readonly lines: readonly Line[]
}

/** Where a line of an entry's text begins: how far below the entry's top, and with which letter. */
export interface Line {
  readonly top: number
  readonly letter: number
}

/** Entries under one heading. A heading's height is 0 where there is none. */
export interface MeasuredSection {
  readonly heading: number
  readonly entries: readonly MeasuredEntry[]
}

/** What there is room for on a page, and what stands between entries and between sections. */
export interface Room {
  readonly height: number
  readonly columns: number
  readonly gap: number
  readonly sectionGap: number
}

/** An entry, or the part of a very long one from one letter up to another (null: to its end). */
interface Piece {
  readonly section: number
  readonly entry: number
  readonly from: number
  readonly to: number | null
}
export type Column = readonly Piece[]
export type Page = readonly Column[]

type Part = Piece & { readonly height: number; readonly isFirst: boolean }

/** The parts of an entry, each low enough for a column. */
function splitEntry(
  { height, lines }: MeasuredEntry,
  limit: number,
  section: number,
  entry: number,
): Part[] {
  const parts: Part[] = []
  const part = (from: Line, to: Line | null): Part => ({
    section,
    entry,
    from: from.letter,
    to: to === null ? null : to.letter,
    height: (to === null ? height : to.top) - from.top,
    isFirst: entry === 0 && from.letter === 0,
  })
  let from: Line = { top: 0, letter: 0 }
  while (height - from.top > limit) {
    const start = from
    const after = lines.filter(({ top }) => top > start.top)
    const to = after.findLast(({ top }) => top - start.top <= limit) ?? after[0]
    if (to === undefined) break
    parts.push(part(from, to))
    from = to
  }
  return [...parts, part(from, null)]
}

interface Flow {
  readonly parts: readonly (readonly Part[])[]
  readonly headings: readonly number[]
  readonly room: Room
}

/** Fills columns of a height, in order; the sections named begin a column of their own. */
function fillColumns(
  { parts, headings, room }: Flow,
  sections: readonly number[],
  height: number,
  startingAColumn: ReadonlySet<number>,
): Part[][] {
  const columns: Part[][] = []
  let used = 0
  for (const section of sections)
    for (const part of parts[section] ?? []) {
      const heading = headings[section] ?? 0
      const lead = part.isFirst ? room.sectionGap + heading : room.gap
      const column = columns.at(-1)
      const breaks = part.isFirst && startingAColumn.has(section)
      if (column === undefined || breaks || used + lead + part.height > height) {
        columns.push([part])
        used = heading + part.height
      } else {
        column.push(part)
        used += lead + part.height
      }
    }
  return columns
}

const pagesFor = (columns: number, { room }: Flow): number => Math.ceil(columns / room.columns)

/** Every way to choose some of so few things, the fullest first. */
function subsetsOf(all: readonly number[]): ReadonlySet<number>[] {
  const subsets = Array.from(
    { length: 2 ** all.length },
    (_, bits) => new Set(all.filter((_one, at) => (bits & (1 << at)) !== 0)),
  )
  return subsets.sort((a, b) => b.size - a.size)
}

/** Sections that follow each other without a break of page. */
function groupsOf(sections: readonly number[], starts: ReadonlySet<number>): number[][] {
  const groups: number[][] = []
  for (const section of sections) {
    const group = groups.at(-1)
    if (group === undefined || starts.has(section)) groups.push([section])
    else group.push(section)
  }
  return groups
}

const none: ReadonlySet<number> = new Set()

/** Breaks pages at as many headings as that costs no page. */
function groupByPages(flow: Flow, sections: readonly number[]): number[][] {
  const { height } = flow.room
  const least = pagesFor(fillColumns(flow, sections, height, none).length, flow)
  const pagesWith = (starts: ReadonlySet<number>): number =>
    groupsOf(sections, starts)
      .map((group) => pagesFor(fillColumns(flow, group, height, none).length, flow))
      .reduce((sum, pages) => sum + pages, 0)
  const best = subsetsOf(sections.slice(1)).find((starts) => pagesWith(starts) <= least)
  return groupsOf(sections, best ?? none)
}

/** Columns begin with headings where that costs no page; then all become as even as they can. */
function setGroup(flow: Flow, group: readonly number[]): Page[] {
  const { room } = flow
  const least = pagesFor(fillColumns(flow, group, room.height, none).length, flow)
  const fits = (height: number, starts: ReadonlySet<number>): boolean =>
    pagesFor(fillColumns(flow, group, height, starts).length, flow) <= least
  const starts = subsetsOf(group.slice(1)).find((some) => fits(room.height, some)) ?? none
  const highest = group
    .flatMap((section) =>
      (flow.parts[section] ?? []).map((part) => part.height + (flow.headings[section] ?? 0)),
    )
    .reduce((most, height) => Math.max(most, height), 0)
  let low = Math.min(Math.floor(highest), room.height)
  let high = room.height
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (fits(middle, starts)) high = middle
    else low = middle + 1
  }
  const columns = fillColumns(flow, group, high, starts).map((column) => column.map(pieceOf))
  return Array.from({ length: pagesFor(columns.length, flow) }, (_, page) =>
    columns.slice(page * room.columns, (page + 1) * room.columns),
  )
}

const pieceOf = ({ section, entry, from, to }: Part): Piece => ({ section, entry, from, to })

/**
 * Lays sections out on pages: whole entries only, in reading order, no more pages than are needed.
 * A heading stands with its first entry. An entry higher than a column goes on in the next, broken
 * between lines. There is always one page.
 */
export function paginate(sections: readonly MeasuredSection[], room: Room): Page[] {
  const headings = sections.map(({ heading }) => heading)
  const parts = sections.map(({ entries, heading }, section) =>
    entries.flatMap((entry, at) => splitEntry(entry, room.height - heading, section, at)),
  )
  const flow = { parts, headings, room }
  const filled = [...sections.keys()].filter((section) => (parts[section] ?? []).length > 0)
  const pages = groupByPages(flow, filled).flatMap((group) => setGroup(flow, group))
  return pages.length === 0 ? [[]] : pages
}

const countBroken = (pages: readonly Page[]): number =>
  pages.flat(2).filter(({ to }) => to !== null).length

/** How many sections begin at the top of a column. */
const countOnTop = (pages: readonly Page[]): number =>
  pages.flat().filter(([top]) => top?.entry === 0 && top.from === 0).length

/** Whether pages are no more than others, break no more entries, and have as many headings at the top. */
export const isAsGood = (pages: readonly Page[], others: readonly Page[]): boolean =>
  pages.length <= others.length &&
  countBroken(pages) <= countBroken(others) &&
  countOnTop(pages) >= countOnTop(others)

/** The page, counted from 1, on which an entry begins; the first when it stands on none. */
export function pageOf(pages: readonly Page[], section: number, entry: number): number {
  const page = pages.findIndex((columns) =>
    columns.some((column) =>
      column.some((piece) => piece.section === section && piece.entry === entry),
    ),
  )
  return page === -1 ? 1 : page + 1
}
