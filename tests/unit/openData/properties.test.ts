import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { CsvScanner } from '../../../shared/openData/reading/csvScanner'
import { linesOf, readData } from '../../builders/dataFile'

/* What holds for every file, not only for those somebody thought of. */

const header = ['Original Time Queued', 'CAD Event Number', 'Call Type', 'Final Call Type', 'Beat']

interface Row {
  readonly day: string
  readonly month: string
  readonly hour: number
  readonly number: string
  readonly type: string
  readonly category: string
  readonly beat: string
}

const months = ['2023-11', '2023-12', '2024-01', '2024-02']
const begunBy = {
  '911': 'community',
  ONVIEW: 'officer',
  'ALARM CALL (NOT POLICE ALARM)': 'alarm',
  'TELEPHONE OTHER, NOT 911': 'community',
  '': 'unknown',
  '-': 'unknown',
} as const

const aRow = (): fc.Arbitrary<Row> =>
  fc.record({
    day: fc.integer({ min: 1, max: 29 }).map((day) => String(day).padStart(2, '0')),
    month: fc.constantFrom(...months),
    hour: fc.integer({ min: 1, max: 12 }),
    number: fc.string({
      maxLength: 12,
      unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'é', '4'),
    }),
    type: fc.constantFrom(...Object.keys(begunBy)),
    category: fc.constantFrom('NOISE', '--NOISE', 'LIGHTS, OUT', 'SAYS "HELLO"', '', '-'),
    beat: fc.constantFrom('H1', 'h1', 'M2', '', '-', 'UNKNOWN', 'REDACTED'),
  })

const timeOf = ({ day, month, hour }: Row): string =>
  `${month.slice(5)}/${day}/${month.slice(0, 4)} ${hour}:08:26 PM`

const csvOf = (rows: readonly Row[], newline = '\r\n'): string =>
  Papa.unparse(
    [header, ...rows.map((row) => [timeOf(row), row.number, row.type, row.category, row.beat])],
    { quotes: false, newline },
  )

/** The same counts, made the plain way: a row after the other, each as what it says. */
function countedPlainly(rows: readonly Row[]): string[] {
  const counts = new Map<string, number>()
  const names = new Map<string, string>()
  for (const { day, month, type, category, beat } of rows) {
    if (['', '-', 'UNKNOWN', 'REDACTED'].includes(beat)) continue
    if (month === '2023-11' && Number(day) > 30) continue
    const name = category.replace(/^-+/, '') || 'Not stated'
    const place = names.get(beat.toLowerCase()) ?? beat
    names.set(beat.toLowerCase(), place)
    const key = [place, month, name, begunBy[type as keyof typeof begunBy]].join(' | ')
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts].map(([key, count]) => `${key} | ${count}`).sort()
}

const anyRows = () => fc.array(aRow(), { minLength: 1, maxLength: 60 })

describe('whatever is in a file', () => {
  test('its counts are those of a plain count, however it is cut into pieces', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows(), fc.integer({ min: 1, max: 90 }), async (rows, piece) => {
        const read = await readData(csvOf(rows), { piece })
        const counted = countedPlainly(rows)
        if ('problem' in read) throw new Error(read.problem)
        expect(linesOf(read.add)).toEqual(counted)
        const left = read.add.fields.leftOut.reduce((sum, one) => sum + one.rows, 0)
        const kept = counted.reduce((sum, line) => sum + Number(line.split(' | ').at(-1)), 0)
        expect(left + kept).toBe(rows.length)
      }),
      { numRuns: 150 },
    )
  })

  test('its rows may stand in any order', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyRows().chain((rows) =>
          fc.tuple(
            fc.constant(rows),
            fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
          ),
        ),
        async ([rows, shuffled]) => {
          // One spelling of each place: which of several is kept depends on which came first.
          const upper = (of: readonly Row[]) =>
            of.map((row) => ({ ...row, beat: row.beat.toUpperCase() }))
          const [read, again] = await Promise.all([
            readData(csvOf(upper(rows))),
            readData(csvOf(upper(shuffled))),
          ])
          if ('problem' in read || 'problem' in again) return expect(again).toEqual(read)
          expect(linesOf(again.add)).toEqual(linesOf(read.add))
          expect(again.add.fields).toEqual(read.add.fields)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('its cells are found where papaparse finds them', () => {
    const cell = fc.string({
      maxLength: 8,
      unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'é', '漢'),
    })
    const table = fc.integer({ min: 2, max: 4 }).chain((columns) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: 1,
        maxLength: 8,
      }),
    )
    fc.assert(
      fc.property(table, fc.boolean(), fc.nat(40), (rows, quotes, piece) => {
        const text = Papa.unparse(rows, { quotes, newline: '\r\n' })
        const expected: string[][] = []
        Papa.parse(text, { delimiter: ',', step: ({ data }) => expected.push(data) })
        const found: string[][] = []
        const decoder = new TextDecoder()
        const scanner = new CsvScanner([0, 1, 2, 3], 44, {
          row: (bytes, cells, columns) => {
            found.push(
              Array.from({ length: columns }, (_, at) =>
                decoder
                  .decode(bytes.subarray(cells[2 * at], cells[2 * at + 1]))
                  .replaceAll('""', '"'),
              ),
            )
            return true
          },
        })
        const bytes = new TextEncoder().encode(text)
        for (let at = 0; at < bytes.length; at += piece + 1)
          scanner.push(bytes.slice(at, at + piece + 1))
        expect(scanner.end()).toBe('going on')
        expect(found).toEqual(expected)
      }),
      { numRuns: 400 },
    )
  })

  test('its rows are the same in pieces of any length as in one', () => {
    const unit = fc.constantFrom('a', 'b', '7', '"', ',', '\n', '\r', '\r\n', 'é', ' ')
    const line = fc.oneof(
      { weight: 9, arbitrary: fc.constant('12,"Noise, loud",Heron Flats\r\n') },
      { weight: 1, arbitrary: fc.string({ maxLength: 9, unit }) },
    )
    const rowsIn = (bytes: Uint8Array, piece: number): string[] => {
      const found: string[] = []
      const decoder = new TextDecoder()
      const scanner = new CsvScanner([0, 1, 2], 44, {
        row: (all, cells, columns) => {
          const said = [0, 1, 2]
            .slice(0, columns)
            .map((at) => decoder.decode(all.subarray(cells[2 * at], cells[2 * at + 1])))
          found.push([columns, ...said].join('|'))
          return true
        },
      })
      for (let at = 0; at < bytes.length; at += piece) scanner.push(bytes.slice(at, at + piece))
      const state = scanner.end()
      return [...found, state, String(scanner.rows)]
    }
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 400, maxLength: 700, size: 'max' }),
        fc.integer({ min: 4_097, max: 6_000 }),
        (lines, piece) => {
          const bytes = new TextEncoder().encode(lines.join(''))
          expect(rowsIn(bytes, piece)).toEqual(rowsIn(bytes, bytes.length))
        },
      ),
      { numRuns: 200 },
    )
  })
})
