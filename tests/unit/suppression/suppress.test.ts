import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printable, type CountTable, type PrintedLine } from '../../../shared/suppression/suppress'
import type { CountRow } from '../../../shared/suppression/countTable'
import { isSmallCount } from '../../../shared/suppression/smallCounts'
import { narrowDown, workOut } from './attacker'

const table = (...counts: number[][]): CountTable => ({
  columns: counts[0]!.map((_, n) => `c${n}`),
  rows: counts.map((row, n) => ({ name: `r${n}`, counts: row })),
})

/** The lines as they would be printed, the whole table's first. */
const print = (lines: readonly PrintedLine[]): string[] =>
  lines.map(({ counts }) => counts.map(({ count }) => count ?? '*').join(' '))

const countHidden = (lines: readonly PrintedLine[]): number =>
  lines.flatMap(({ counts }) => counts).filter(({ count }) => count === null).length

describe('counts of people in a public table', () => {
  test('are printed with their sums when none is small; zero may be shown', () => {
    expect(print(printable(table([20, 0], [11, 30]), 10))).toEqual([
      '31 30 61',
      '20 0 20',
      '11 30 41',
    ])
  })

  test('from 1 to the threshold are left out, with as few others as it takes', () => {
    const lines = printable(table([3, 40, 50], [20, 30, 60], [70, 80, 90]), 10)
    expect(print(lines)).toEqual(['93 150 200 443', '* * 50 93', '* * 60 110', '70 80 90 240'])
    expect(lines[1]!.counts[0]!.hidden).toBe('small')
    expect(lines[2]!.counts[0]!.hidden).toBe('for another')
  })

  test('two small ones guard each other where either could be more', () => {
    expect(countHidden(printable(table([3, 9, 50], [8, 4, 60]), 10))).toBe(4)
  })

  test('that can only be ones are not safe behind each other', () => {
    // Two small counts with a total of 2 are 1 and 1, whatever is left out.
    const lines = printable(table([1, 1, 30], [40, 50, 60]), 10)
    expect(workOut(lines, 10, 70)).toEqual([])
    expect(countHidden(lines.slice(1, 2))).toBe(3)
  })

  test('the line below the threshold is the site’s', () => {
    expect(print(printable(table([3, 40], [20, 30]), 2))).toContain('3 40 43')
    expect([0, 1, 10, 11].map((count) => isSmallCount(count, 10))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  test('in groups are guarded against the groups’ sums, too', () => {
    const rows: CountRow[] = [
      {
        name: 'East',
        rows: [
          { name: 'a', counts: [4, 20] },
          { name: 'b', counts: [30, 40] },
        ],
      },
      {
        name: 'West',
        rows: [
          { name: 'c', counts: [50, 60] },
          { name: 'd', counts: [70, 80] },
        ],
      },
    ]
    expect(print(printable({ columns: ['x', 'y'], rows }, 10))).toEqual([
      '154 200 354',
      '34 60 94',
      '* * 24',
      '* * 70',
      '120 140 260',
      '50 60 110',
      '70 80 150',
    ])
  })

  test('where leaving out single counts can’t do, nothing is printed', () => {
    // Ten people in ten rows, known to be small, and small together: one each.
    const lines = printable(table(...Array.from({ length: 10 }, () => [1])), 10)
    expect(lines.flatMap(({ counts }) => counts).every(({ count }) => count === null)).toBe(true)
  })

  test('that are no counts are refused', () => {
    expect(() => printable(table([1.5]), 10)).toThrow()
    expect(() => printable(table([-1]), 10)).toThrow()
    expect(() => printable(table([1, 2], [3]), 10)).toThrow()
  })
})

const aCount = (most: number) => fc.oneof(fc.nat(3), fc.nat(most))

const aTable = (rows: number, columns: number, most: number): fc.Arbitrary<CountTable> =>
  fc
    .tuple(fc.integer({ min: 1, max: rows }), fc.integer({ min: 1, max: columns }))
    .chain(([height, width]) =>
      fc.array(fc.array(aCount(most), { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
    )
    .map((counts) => table(...counts))

/** The same rows in groups of two, and these in groups of two. */
const group = ({ columns, rows }: CountTable): CountTable => {
  const pairs = (list: readonly CountRow[]): CountRow[] =>
    list.flatMap((row, n) =>
      n % 2 === 0 ? [{ name: `g${n}`, rows: [row, ...list.slice(n + 1, n + 2)] }] : [],
    )
  return { columns, rows: rows.length > 2 ? pairs(pairs(rows)) : pairs(rows) }
}

/** Whether nothing of a table was printed: then there is nothing to work with. */
const isWithheld = (lines: readonly PrintedLine[]): boolean =>
  lines.every(({ counts }) => counts.every(({ count }) => count === null))

describe('nothing left out can be worked out', () => {
  const threshold = 3

  test.each([
    ['a table', (it: CountTable) => it],
    ['a table in groups', group],
  ])('by trying every number in %s', (_name, shaped) => {
    let withheld = 0
    let tables = 0
    fc.assert(
      fc.property(aTable(3, 3, 7), (it) => {
        const lines = printable(shaped(it), threshold)
        tables += 1
        if (isWithheld(lines)) withheld += 1
        else expect(workOut(lines, threshold, 9)).toEqual([])
        for (const { counts } of lines)
          for (const { count } of counts)
            if (count !== null) expect(isSmallCount(count, threshold)).toBe(false)
      }),
      { numRuns: 4_000 },
    )
    expect(withheld / tables).toBeLessThan(0.2)
  })

  test('by narrowing down a large table', () => {
    fc.assert(
      fc.property(aTable(8, 6, 60), fc.constantFrom(2, 5, 10), (it, most) => {
        for (const shaped of [it, group(it)]) {
          const lines = printable(shaped, most)
          if (!isWithheld(lines)) expect(narrowDown(lines, most)).toEqual([])
        }
      }),
      { numRuns: 500 },
    )
  })

  test('and what is left out for another is needed: without it something could be', () => {
    let checked = 0
    fc.assert(
      fc.property(aTable(3, 3, 7), (it) => {
        const lines = printable(it, threshold)
        if (isWithheld(lines)) return
        const real = printable(it, 0)
        lines.forEach(({ counts }, line) =>
          counts.forEach(({ hidden }, column) => {
            if (hidden !== 'for another') return
            checked += 1
            const again = lines.map((row, at) =>
              at !== line
                ? row
                : {
                    ...row,
                    counts: row.counts.map((one, n) =>
                      n === column ? real[line]!.counts[column]! : one,
                    ),
                  },
            )
            expect(workOut(again, threshold, 9).length).toBeGreaterThan(0)
          }),
        )
      }),
      { numRuns: 1_000 },
    )
    expect(checked).toBeGreaterThan(100)
  })

  test('a large table comes to an end', () => {
    const big = table(
      ...Array.from({ length: 40 }, (_, n) =>
        Array.from({ length: 12 }, (_, m) => (n * 7 + m * 13) % 41),
      ),
    )
    expect(printable(big, 10)).toHaveLength(40 + 1)
  })
})
