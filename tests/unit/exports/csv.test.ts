import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { csvOf, inert } from '../../../shared/exports/csv'
import { readable, rfc4180 } from '../../builders/csvReader'

const mark = '\uFEFF'

const papa = (text: string, delimiter = ','): string[][] => {
  const rows: string[][] = []
  Papa.parse(text, { delimiter, step: ({ data }) => rows.push(data) })
  // Papaparse takes the line break at the end for a row of its own.
  return rows.slice(0, -1)
}

/** Whether a spreadsheet program would compute a cell: judged here anew, and rather too often. */
const computes = (cell: string): boolean =>
  /^[\t\r\n]/.test(cell) ||
  /^[=+\-@\u2212]/u.test(cell.normalize('NFKC').replace(/^[\p{Z}\p{C}\s]+/u, '')) ||
  /^[=+\-@\u2212]/u.test(cell.replace(/^[\p{Z}\p{C}\s]+/u, ''))

/** Texts made of what could do harm, among words and letters of any script. */
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...Array.from('=+-@＝＋－＠﹦﹢﹣﹫⁼⁺⁻₌₊₋−﬩⩵')),
        fc.constantFrom(
          ...Array.from('\t\r\n;,|"\' \u00a0\u200b\u200e\ufeff\u2060\u3000\u0000\u0338'),
        ),
        fc.constantFrom('1', 'a', 'ሰላም', '\u0301', 'cmd|’ /C calc’!A0', 'SUM(1)', '\r\n'),
      ),
      { maxLength: 8 },
    )
    .map((pieces) => pieces.join('')),
)
const anyTable = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.array(fc.array(anyText, { minLength: width, maxLength: width }), {
    minLength: 1,
    maxLength: 4,
  }),
)

describe('a cell in which nothing is computed', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+1 555 0142', "'+1 555 0142"],
    ['-5', "'-5"],
    ['@SUM(1,2)', "'@SUM(1,2)"],
    ['\t=1', "'\t'=1"],
    ['\rx', "'\rx"],
    ['\nx', "'\nx"],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠a', "'＠a"],
    ['\u2212 1', "'\u2212 1"],
    ['  =1', "'  =1"],
    ['\u200b=1', "'\u200b=1"],
    ['"=1"', '\'"=1"'],
    ["'=1", "''=1"],
    ['=1+1\nand more', "'=1+1\nand more"],
    ['lamps;=1', "lamps;'=1"],
    ['lamps\n- benches', "lamps\n'- benches"],
  ])('%j is written %j', (text, written) => {
    expect(inert(text)).toBe(written)
    expect(readable(written)).toBe(text)
  })

  test.each([
    '',
    'Two lamps',
    '1 + 1',
    '24-7',
    'a@b.example',
    '2026-11-03',
    "'quoted'",
    'ሰላም',
    '911',
  ])('%j stays as it is', (text) => expect(inert(text)).toBe(text))

  test('is needed though papaparse has a way of its own, which misses these', () => {
    const own = (text: string): string =>
      Papa.unparse([[text]], { quotes: false, newline: '\r\n', escapeFormulae: true })
    expect(own('=1+1')).toBe(`"'=1+1"`)
    expect(own('=1+1\nand more')).toBe('"=1+1\nand more"')
    expect(own('＝1')).toBe('＝1')
    expect(own('\u200b=1')).toBe('\u200b=1')
  })
})

describe('a table as CSV', () => {
  test('begins with the mark that has programs read accents', () => {
    const bytes = Buffer.from(csvOf([['Größe', 'ሰላም']]), 'utf8')
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(bytes.toString('utf8')).toBe(`${mark}"Größe","ሰላም"\r\n`)
  })

  test('has no cell that is computed, by the letter of the standard and by papaparse', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const text = csvOf(table)
        for (const cells of [rfc4180(text.slice(1)), papa(text)])
          expect(cells.flat().filter(computes)).toEqual([])
      }),
      { numRuns: 2_000 },
    )
  })

  test('is read back exactly, once the apostrophes are taken out', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const text = csvOf(table)
        const read = (cells: string[][]): string[][] => cells.map((row) => row.map(readable))
        expect(read(rfc4180(text.slice(1)))).toEqual(table)
        expect(read(papa(text))).toEqual(table)
      }),
      { numRuns: 2_000 },
    )
  })

  test('has none either for a program that takes semicolons or tabs for the separator', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const pieces = csvOf(table)
          .slice(1)
          .split(/[;\t\r\n]/)
        // What is left of the quotation marks around a cell doesn't hide a sign.
        const open = pieces.map((piece) => piece.replace(/^["\s]+/, '')).filter(computes)
        expect(open).toEqual([])
      }),
      { numRuns: 2_000 },
    )
  })
})
