import { describe, expect, test } from 'vitest'
import { DataWork } from '../../../electron/openData/importSession'
import { readData, type ReadOptions } from '../../builders/dataFile'

/* Files that can't be read: each with a message that says why, and nothing that would be kept. */

const header = 'Original Time Queued,CAD Event Number,Call Type,Final Call Type,Beat'
const row = '11/04/2023 6:08:26 PM,2023000314159,911,NOISE,H2'
const rows = (count: number): string => Array.from({ length: count }, () => row).join('\n')

const problemOf = async (
  file: string | Uint8Array,
  columns?: ReadOptions['columns'],
): Promise<string> => {
  const read = await readData(file, columns === undefined ? {} : { columns })
  return 'problem' in read ? read.problem : ''
}

describe('a broken file is refused with a reason', () => {
  test.each<[string, string | Uint8Array, RegExp]>([
    ['that is a zip', Buffer.from('PK\u0003\u0004and so on'), /Excel or zip/],
    ['that is an old Excel file', Buffer.from('\u00d0\u00cf\u0011\u00e0', 'latin1'), /old Excel/],
    ['that is a PDF', '%PDF-1.7\n', /PDF/],
    ['that is a web page', '<!DOCTYPE html>\n<title>Sign in</title>', /web page/],
    ['that is JSON', '[{"id": 1, "beat": "H2"}]', /JSON/],
    ['with a column for each month', 'Area,2026-01,2026-02,2026-03\nA,1,2,3\n', /each month/],
    ['that is binary', Buffer.from('a,b\n\u0000\u0001\u0000\u0000,c\n'), /binary/],
    ['with half a row', `${header}\n${rows(3)}\n11/04/2023 6:08:26 PM,20230`, /middle of a row/],
    ['with a quotation mark left open', `${header}\n${rows(3)}\n"11/04,`, /middle of a row/],
    ['with two headers', `${header}\n${rows(3)}\n${header}\n${rows(3)}\n`, /Row 5 has the header/],
    ['with two headers at once', `${header}\n${header}\n${rows(3)}\n`, /Row 2 has the header/],
    ['without a header', 'one line\nanother\n', /no header/],
    ['that is empty', '', /no header/],
    [
      'most of whose rows have other columns',
      `${header}\n${rows(30)}\n${Array.from({ length: 30 }, () => 'a,b,c').join('\n')}\n`,
      /30 of 60 rows/,
    ],
  ])('%s', async (_what, file, why) => {
    expect(await problemOf(file)).toMatch(why)
  })

  test.each([1, 7, 30, 64, 1 << 20])(
    'at its end alone, whichever way it is cut (%i bytes at a time)',
    async (piece) => {
      const long = `08/19/2011 09:16:27 PM,2,${'On '.repeat(60)},REDACTED`
      const read = await readData(`${header}\n${rows(3)}\n${long}\n`, { piece })
      expect('problem' in read ? read.problem : read.add.fields.rowsRead).toBe(4)
      const cut = await readData(`${header}\n${rows(3)}\n${long}`, { piece })
      expect('problem' in cut ? cut.problem : '').toMatch(/middle of a row/)
    },
  )

  test('whose one line never ends, without being read to its end', async () => {
    const work = new DataWork()
    const piece = new Uint8Array(1 << 18).fill(65)
    expect(await work.open(new Uint8Array(1 << 20).fill(65))).toMatchObject({
      problem: expect.stringMatching(/longer than 1 MB/) as string,
    })
    const start = new TextEncoder().encode(`${header}\n`)
    await work.open(start)
    const columns = ['date', '', 'initiator', 'category', 'place'] as const
    await work.begin({
      kind: 'seattle-calls',
      columns,
      dayFirst: false,
      initiators: [],
      lastMonth: 202_603,
      countFar: false,
    })
    await work.push(start)
    let pushed = 0
    let answer: object = {}
    // 2 GB, were it read.
    while (pushed < 8_000 && !('problem' in answer)) {
      answer = await work.push(piece)
      pushed += 1
    }
    expect(answer).toMatchObject({ problem: expect.stringMatching(/longer than 1 MB/) as string })
    expect(pushed).toBeLessThan(8)
  })

  test.each([
    ['addresses', 'place', (at: number) => `${at} Tern Street`, /addresses/],
    ['coordinates', 'place', (at: number) => `47.61134${at}`, /coordinates/],
    ['telephone numbers', 'category', (at: number) => `206-555-${1000 + at}`, /numbers/],
    ['e-mail addresses', 'category', (at: number) => `ada${at}@larkmoor.example`, /addresses/],
    ['numbers of events', 'category', (at: number) => `2023000${1000 + at}`, /numbers/],
    ['moments', 'category', (at: number) => `11/04/2023 6:08:${10 + at}`, /moments/],
    ['sentences', 'category', (at: number) => `They said ${at} things`, /every row/],
    ['many places', 'place', (at: number) => `Place number ${at} of all`, /400 different/],
    ['addresses', 'initiator', (at: number) => `${at} Tern Street`, /addresses/],
  ] as const)('with %s where a %s should be', async (_what, column, valueAt, why) => {
    const columns = { date: 0, place: 1, category: 2, initiator: 3 }
    const lines = Array.from({ length: 460 }, (_, at) => {
      const cells = ['11/04/2023', 'H2', 'NOISE', '911']
      cells[columns[column]] = valueAt(at)
      return cells.join(',')
    })
    const file = `Date,Beat,Type,Origin\n${lines.join('\n')}\n`
    const said = await problemOf(file, ['date', 'place', 'category', 'initiator'])
    expect(said).toMatch(why)
    expect(said).toMatch(/Nothing was kept/)
  })

  test('but a few addresses among categories are counted without being kept', async () => {
    const read = await readData(
      `Date,Beat,Type\n${rows(0)}1/4/2023,H2,NOISE\n1/4/2023,H2,17 Tern Street\n1/4/2023,H2,NOISE\n`,
    )
    if ('problem' in read) throw new Error(read.problem)
    expect(read.add.fields.categories).toEqual(['NOISE', 'Not stated', 'Everything else'])
    expect(JSON.stringify(read.add)).not.toMatch(/Tern Street/)
  })
})
