import { expect, test } from 'vitest'
import {
  formColumns,
  looksLikeForms,
  readForms,
} from '../../../../shared/concerns/import/readForms'
import { readRows } from '../../../../shared/concerns/import/readRows'
import { english } from '../../../../shared/languages/english'

const context = {
  neighborhoods: [
    { id: 'heron', name: 'Heron Flats' },
    { id: 'mill', name: 'Millrace' },
  ],
  groups: [],
  today: '2026-03-10',
  channel: 'form' as const,
  decided: new Map(),
}

const typed = `Concern intake forms, March

Date: 3/2/2026
Neighborhood: Heron Flats
Your name: Ada Quill
What was seen: Glass on the path.
It is there every morning.

Children cross it.
Was 911 or 311 called? no, no phone
----------
Date: March 3, 2026
Neighborhood: Millrace
What was seen: Dark lamps.
In danger now: yes

Date: 2026-03-04
Neighborhood: Saltworks
What was seen: Trucks.
`

test('the same words are a label or none by the question above them', () => {
  const lines = [
    'Neighborhood: Millrace',
    'What was seen: Dark lamps.',
    'Date by the old gate',
    `${english.words.formInterpreter} no`,
    'Date by the old gate',
  ]
  const [row] = readForms(lines.join('\n')).rows
  const cell = (column: (typeof formColumns)[number]): string | undefined =>
    row?.cells[formColumns.indexOf(column)]
  expect(cell('wording')).toBe('Dark lamps.\nDate by the old gate')
  expect(cell('receivedOn')).toBe('by the old gate')
})

test('forms one after another are told apart by rules, blank lines and labels that come again', () => {
  expect(looksLikeForms(typed)).toBe(true)
  const table = readForms(typed)
  const rows = readRows(table, formColumns, context)
  expect(rows).toMatchObject([
    {
      line: 3,
      neighborhoodId: 'heron',
      danger: false,
      fields: {
        wording: 'Glass on the path.\nIt is there every morning.\n\nChildren cross it.',
        receivedOn: '2026-03-02',
      },
    },
    { neighborhoodId: 'mill', danger: true, fields: { receivedOn: '2026-03-03' } },
    { neighborhoodId: null, named: 'Saltworks', fields: { wording: 'Trucks.' } },
  ])
  expect(JSON.stringify(rows)).not.toContain('Ada')
  expect(table.skipped.map(({ line, reason }) => `${line}: ${reason}`)).toEqual([
    '1: under no label of the intake form.',
    '0: Who reported it isn’t kept in the shared record.',
  ])
})

test('labels as they stand on paper, with question marks, are read too', () => {
  const [row] = readRows(
    readForms('Neighborhood: Millrace\nWas 911 or 311 called?: No, fear\nWhat was seen: Glass.'),
    ...([formColumns, context] as const),
  )
  expect(row?.fields).toMatchObject({ called: 'no', whyNotCalled: 'fear' })
})

test('a text without labels is none', () => {
  expect(looksLikeForms('Hello: there\nIt is dark.')).toBe(false)
  expect(readForms('It is dark.').problem).toContain('No label')
})
