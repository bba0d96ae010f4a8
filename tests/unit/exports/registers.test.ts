import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { guessColumns } from '../../../shared/concerns/import/guessColumns'
import { readTable } from '../../../shared/concerns/import/readCsv'
import { concernFieldWords } from '../../../shared/concerns/labels'
import { csvOf } from '../../../shared/exports/csv'
import { registerSheet } from '../../../shared/exports/registerFile'
import type { Sheet } from '../../../shared/exports/sheet'
import { anyRecord } from '../../builders/anyRecord'
import { aConcern, wholeRegisters } from '../../builders/concerns'
import { readable, rfc4180 } from '../../builders/csvReader'
import { aRecord } from '../../builders/record'
import { aRunningTable } from '../../builders/table'

const toRecords = ({ header, rows }: Sheet): Record<string, string>[] =>
  rows.map((row) => Object.fromEntries(row.map((cell, at) => [header[at] ?? '', cell])))

describe('the board of concerns', () => {
  const { table } = aRunningTable()
  const raise = (fields: Partial<ReturnType<typeof aConcern>>): string =>
    table.must({
      type: 'concern.add',
      fields: aConcern({ neighborhoodId: 'heron-flats', ...fields }),
    })
  const id = raise({})
  const otherId = raise({ wording: 'Dark there.', channel: 'form', receivedOn: '2026-03-02' })
  table.must({ type: 'concern.merge', id, otherId })
  raise({ neighborhoodId: 'millrace', wording: 'Glass on the path.', hearBackBy: '' })
  const telling = { to: 'The residents', reportedOn: '2026-03-04', language: 'Somali' }
  table.must({ type: 'concern.reportBack', id, fields: { ...telling, how: 'phone' } })

  test('is told with everything that is kept of a concern', () => {
    const ref = { register: 'concerns', show: 'all', neighborhoodId: 'heron-flats' } as const
    expect(toRecords(registerSheet(table.record, ref))).toEqual([
      {
        'Received on': '2026-03-01',
        'How it was received': 'By phone',
        Language: 'Somali',
        Interpreter: 'Yes',
        Neighborhood: 'Heron Flats',
        Group: '',
        'Location (block level)': 'Shelter block',
        'What was raised': 'It is dark at the shelter.',
        'When it happens': 'Nights',
        'Effect on health or safety': 'People walk around it',
        'What has been tried': '',
        'Was 911 or 311 called?': 'No',
        'Why not?': 'No phone',
        'What they would like to see': 'Light',
        'Times raised': '2',
        'Raised again': '2026-03-02, on a form',
        'They want to hear back by': '2026-03-20',
        Status: 'Reported back',
        Reason: '',
        'Times reported back': '1',
        'Recorded by': '',
        'Last changed by': '',
        'Last changed (UTC)': '',
        'Reported back to': '2026-03-04, by phone, in Somali: The residents',
      },
    ])
  })

  test('reads back under the headings it is saved with', () => {
    const ref = { register: 'concerns', show: 'all', neighborhoodId: null } as const
    const { header, rows } = registerSheet(table.record, ref)
    const saved = readTable(csvOf([header, ...rows]), ',')
    const readAs = new Map(guessColumns(saved).map(({ column }, at) => [header[at], column]))
    for (const [column, heading] of Object.entries(concernFieldWords))
      expect([heading, readAs.get(heading)]).toEqual([heading, column])
  })

  test('is as long as what is asked for', () => {
    const rowsOf = (show: 'open' | 'all', neighborhoodId: string | null): number =>
      registerSheet(table.record, { register: 'concerns', show, neighborhoodId }).rows.length
    expect(rowsOf('all', null)).toBe(2)
    expect(rowsOf('all', 'millrace')).toBe(1)
    table.must({ type: 'concern.updateStatus', id, status: 'closed', reason: '' })
    expect(rowsOf('open', null)).toBe(1)
  })
})

describe('what meetings promised and decided', () => {
  const record = aRecord()
    .withNeighborhoods('Heron Flats', 'Millrace')
    .withMeeting({ id: 'first', date: '2026-03-03' })
    .withItem({ title: 'Bus shelter', id: 'shelter' })
    .withDecision('Ask for two lights.', { dissent: 'Too few' })
    .withAction('Ask Parks', { owner: 'R. Adeyo', due: '2026-03-10', obstacle: 'No reply' })
    .withItem({ title: 'Care coordination', part: 'B' })
    .withDecision('Meet every week.')
    .build()

  test('is told with its meeting and its item', () => {
    expect(toRecords(registerSheet(record, { register: 'actions', show: 'open' }))).toMatchObject([
      {
        Meeting: '2026-03-03',
        'Agenda item': 'Bus shelter',
        Action: 'Ask Parks',
        Owner: 'R. Adeyo',
        Due: '2026-03-10',
        Status: 'Open',
        'In the way': 'No reply',
      },
    ])
  })

  test('never with what an item of Part B decided', () => {
    const sheet = registerSheet(record, { register: 'decisions' })
    expect(toRecords(sheet).map((row) => row['Agenda item'])).toEqual(['Bus shelter'])
    expect(JSON.stringify(sheet)).not.toContain('Care coordination')
  })
})

describe('any register of any record', () => {
  test('has a cell for every column, and comes back as it was', () => {
    fc.assert(
      fc.property(anyRecord(), fc.constantFrom(...wholeRegisters), (record, ref) => {
        const { header, rows } = registerSheet(record, ref)
        for (const row of rows) expect(row).toHaveLength(header.length)
        const read = rfc4180(csvOf([header, ...rows]).slice(1))
        expect(read.map((row) => row.map(readable))).toEqual([header, ...rows])
      }),
      { numRuns: 200 },
    )
  })

  test('is looked through in all it says', () => {
    fc.assert(
      fc.property(anyRecord(), fc.constantFrom(...wholeRegisters), (record, ref) => {
        const { rows, texts } = registerSheet(record, ref)
        const looked = new Set(texts.map(({ text }) => text))
        expect(rows.flat().filter((cell) => cell !== '' && !looked.has(cell))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})
