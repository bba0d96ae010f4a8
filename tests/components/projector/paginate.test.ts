import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  isAsGood,
  type MeasuredEntry,
  type MeasuredSection,
  type Page,
  pageOf,
  paginate,
  type Room,
} from '../../../renderer/ui/projector/paging/paginate'

const room: Room = { height: 100, columns: 2, gap: 10, sectionGap: 20 }
const measure = (height: number): MeasuredEntry => ({ height, lines: [] })
const section = (heading: number, ...heights: number[]): MeasuredSection => ({
  heading,
  entries: heights.map(measure),
})
const times = (count: number, height: number): number[] =>
  Array.from({ length: count }, () => height)

/** Pages as the numbers of their entries: `0.3` is the fourth entry of the first section. */
const inShort = (pages: readonly Page[]): string[][] =>
  pages.map((columns) =>
    columns.map((column) => column.map((piece) => `${piece.section}.${piece.entry}`).join(' ')),
  )

describe('pages', () => {
  test('are one where there is nothing', () => {
    expect(paginate([], room)).toEqual([[]])
    expect(paginate([section(10)], room)).toEqual([[]])
  })

  test('have their columns filled in reading order, then evened', () => {
    expect(inShort(paginate([section(0, ...times(4, 20))], room))).toEqual([['0.0 0.1', '0.2 0.3']])
  })

  test('share what there is: none is left with one entry', () => {
    // Six would fit on the first of two pages.
    const pages = paginate([section(0, ...times(7, 25))], room)
    expect(inShort(pages)).toEqual([
      ['0.0 0.1', '0.2 0.3'],
      ['0.4 0.5', '0.6'],
    ])
  })

  test('break at a heading where that costs no page', () => {
    const pages = paginate([section(10, ...times(4, 30)), section(10, ...times(3, 30))], room)
    expect(inShort(pages)).toEqual([
      ['0.0 0.1', '0.2 0.3'],
      ['1.0 1.1', '1.2'],
    ])
  })

  test('go on below a heading where a break would cost a page', () => {
    const pages = paginate([section(10, 20), section(10, 20), section(10, 20)], {
      ...room,
      height: 120,
    })
    expect(inShort(pages)).toEqual([['0.0', '1.0 2.0']])
  })

  test('leave no heading without its first entry', () => {
    // The heading of the second would just fit below the first.
    const pages = paginate([section(10, 60), section(10, 50, 50)], { ...room, columns: 1 })
    expect(inShort(pages)).toEqual([['0.0'], ['1.0'], ['1.1']])
  })

  test('break an entry that is longer than one between its lines, and lose none of it', () => {
    const long: MeasuredEntry = {
      height: 250,
      lines: [1, 2, 3, 4].map((line) => ({ top: line * 50, letter: line * 30 })),
    }
    const pages = paginate([{ heading: 0, entries: [long] }], { ...room, columns: 1 })
    expect(pages.flat(2).map(({ from, to }) => [from, to])).toEqual([
      [0, 60],
      [60, 120],
      [120, null],
    ])
  })

  test('of what can’t be broken hold it all the same, on a page of its own', () => {
    const pages = paginate([section(0, 20, 300, 20)], { ...room, columns: 1 })
    expect(inShort(pages)).toEqual([['0.0'], ['0.1'], ['0.2']])
  })

  test('whatever is measured: every entry whole, once, in order, in no column that is too low', () => {
    const anEntry = fc.integer({ min: 1, max: 100 }).map(measure)
    const aSection = fc.record({
      heading: fc.constantFrom(0, 20),
      entries: fc.array(anEntry, { maxLength: 25 }),
    })
    const aRoom = fc.record({
      height: fc.integer({ min: 120, max: 400 }),
      columns: fc.constantFrom(1, 2, 3),
      gap: fc.integer({ min: 0, max: 20 }),
      sectionGap: fc.integer({ min: 0, max: 30 }),
    })
    fc.assert(
      fc.property(fc.array(aSection, { maxLength: 4 }), aRoom, (sections, space) => {
        const pages = paginate(sections, space)
        const pieces = pages.flat(2)
        expect(pieces.map((piece) => [piece.section, piece.entry])).toEqual(
          sections.flatMap(({ entries }, of) => entries.map((_, at) => [of, at])),
        )
        expect(pieces.every(({ from, to }) => from === 0 && to === null)).toBe(true)
        for (const columns of pages) expect(columns.length).toBeLessThanOrEqual(space.columns)
        for (const column of pages.flat())
          expect(heightOf(column, sections, space)).toBeLessThanOrEqual(space.height)
        // Filling column after column as full as they get takes no fewer.
        expect(pages.length).toBe(Math.max(1, fewestPages(sections, space)))
      }),
    )
  })
})

function heightOf(
  column: Page[number],
  sections: readonly MeasuredSection[],
  { gap, sectionGap }: Room,
): number {
  let height = 0
  for (const [at, { section: of, entry }] of column.entries()) {
    const before = column[at - 1]
    const heading = sections[of]?.heading ?? 0
    if (before === undefined) height += heading
    else height += before.section === of ? gap : sectionGap + heading
    height += sections[of]?.entries[entry]?.height ?? 0
  }
  return height
}

/** As many pages as entries take that simply follow each other. */
function fewestPages(sections: readonly MeasuredSection[], space: Room): number {
  const columns: { section: number; entry: number; from: number; to: null }[][] = []
  for (const [of, { entries }] of sections.entries())
    for (const entry of entries.keys()) {
      const piece = { section: of, entry, from: 0, to: null }
      const last = columns.at(-1)
      if (last === undefined || heightOf([...last, piece], sections, space) > space.height)
        columns.push([piece])
      else last.push(piece)
    }
  return Math.ceil(columns.length / space.columns)
}

describe('a page', () => {
  test('is found by what stands on it', () => {
    const pages = paginate([section(0, ...times(7, 25)), section(10, 25)], room)
    expect([pageOf(pages, 0, 0), pageOf(pages, 0, 6), pageOf(pages, 1, 0)]).toEqual([1, 2, 2])
  })

  test('is the first for what stands on none', () => {
    expect(pageOf(paginate([section(0, 20)], room), 4, 4)).toBe(1)
    expect(pageOf(paginate([section(0, 20)], room), -1, -1)).toBe(1)
  })
})

describe('larger text', () => {
  const pagesOf = (...heights: number[]): Page[] => paginate([section(0, ...heights)], room)
  test('is as good where it takes no more pages', () => {
    expect(isAsGood(pagesOf(90, 90), pagesOf(20, 20))).toBe(true)
    expect(isAsGood(pagesOf(90, 90, 90), pagesOf(20, 20, 20))).toBe(false)
  })

  test('is not where a heading loses its column', () => {
    const small = paginate([section(10, 20), section(10, 20)], room)
    const large = paginate([section(10, 60, 30), section(10, 20)], room)
    expect(large.length).toBe(1)
    expect(isAsGood(large, small)).toBe(false)
  })
})
