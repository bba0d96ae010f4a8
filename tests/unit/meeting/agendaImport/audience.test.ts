import { describe, expect, test } from 'vitest'
import { readAgenda } from '../../../../shared/meeting/agendaImport/readAgenda'

/* Who is there, said without a word for a closed part. */

const partsOf = (text: string): string[] => readAgenda(text, []).read.map(({ item }) => item.part)

describe.each(['## ', ''])('below a heading, typed as “%sHeading”', (sign) => {
  test.each([
    'LAW ENFORCEMENT SENSITIVE - DO NOT FORWARD',
    'Partner agenda',
    'Second half, core partners',
    'Afternoon (agencies w/ signed MOU)',
    'Operations meeting (MOU partners)',
    'Client-level',
    'Case work',
    'Stop recording',
  ])('%s', (heading) => {
    const parts = partsOf(`# Agenda\n\n- Lamps\n- Cake\n\n${sign}${heading}\n\n- Intakes\n- Files`)
    expect(parts.slice(-2)).not.toContain('A')
  })
})

test('a heading of those who are there', () => {
  const parts = partsOf('# Agenda\n\n- Lamps\n\n### Law enforcement + case managers\n\n- Intakes')
  expect(parts).toEqual(['A', 'ask'])
})

test('a row of a page’s table', () => {
  const page =
    '<html><body><table><tr><th>Item</th><th>Min</th></tr><tr><td>Lamps</td><td>5</td></tr><tr><td colspan=2>Partner agencies</td></tr><tr><td>Intakes</td><td>5</td></tr></table></body></html>'
  expect(partsOf(page).slice(-1)).not.toContain('A')
})

test.each([
  'Intakes (partners)',
  'Intakes (agencies)',
  'Intakes (core group)',
  'Intakes (w/o public)',
  'Intakes - only LE and case managers',
  'Intakes - after the public meeting',
  'NOT FOR MINUTES - Complaint against an officer',
  'Staffing: five new clients',
])('%s is asked about', (title) => {
  expect(partsOf(`1. Lamps\n2. ${title}\n3. Cake`)).toEqual(['A', 'ask', 'A'])
})

test.each([
  'Police report',
  'Updates from partners',
  'New officer at the desk',
  'Camera recording',
])('%s stays open', (title) => {
  expect(partsOf(`1. Lamps\n2. ${title}\n3. Cake`)).toEqual(['A', 'A', 'A'])
})
