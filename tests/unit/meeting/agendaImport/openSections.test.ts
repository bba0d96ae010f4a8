import { describe, expect, test } from 'vitest'
import { readAgenda } from '../../../../shared/meeting/agendaImport/readAgenda'

/* Sections beside one that a document says is open, and lines for those who signed. */

const partsOf = (text: string): string[] => readAgenda(text, []).read.map(({ item }) => item.part)

const headings = [
  'Core team',
  'Inner circle',
  'Everyone without an NDA leaves',
  'Do not post',
  'Protected information',
  'OWG',
  'Second half: partners',
  'ROI signed',
  'For staff',
  'Clients',
  'People',
  'Navigators and counsel',
  'Back room',
  'No difundir',
  'Interno',
  'Reunión de equipo',
]

describe.each(['Open to all', 'Part A', 'Public portion', 'Everybody', 'Todos', 'Community part'])(
  'once “%s” is told apart',
  (open) => {
    test.each(headings)('%s has to be asked about', (heading) => {
      const typed = `Agenda\n\n${open}\n1. Lamps (10 min)\n2. Cake (5 min)\n\n${heading}\n3. Updates (20 min)\n4. Numbers (5 min)`
      const [first, second, ...others] = partsOf(typed)
      expect([first, second]).toEqual(['A', 'A'])
      expect(others).toHaveLength(2)
      expect(others).not.toContain('A')
    })

    test.each(headings)('%s by its sign has to be asked about', (heading) => {
      const marked = `# Agenda\n\n## ${open}\n- Lamps, 10 min\n- Cake, 5 min\n\n## ${heading}\n- Updates, 20 min\n- Numbers, 5 min`
      const [first, second, ...others] = partsOf(marked)
      expect([first, second]).toEqual(['A', 'A'])
      expect(others).toHaveLength(2)
      expect(others).not.toContain('A')
    })
  },
)

test.each(['Announcements', 'Next steps', 'Old business', 'Public comment', 'Cierre'])(
  '%s beside an open section is ordinary business',
  (heading) => {
    const text = `Agenda\n\nOpen to all\n1. Lamps (10 min)\n2. Cake (5 min)\n\n${heading}\n3. Picnic (20 min)`
    expect(partsOf(text)).toEqual(['A', 'A', 'A'])
  },
)

test.each(['Core team', 'Traffic', 'Harbor streets', 'Money'])(
  '%s is no sign of anything where nothing is told apart',
  (heading) => {
    const text = `Agenda\n\nFirst things\n1. Lamps (10 min)\n2. Cake (5 min)\n\n${heading}\n3. Picnic (20 min)`
    expect(partsOf(text)).toEqual(['A', 'A', 'A'])
  },
)

test('a heading below an open one stays open', () => {
  const text =
    '# Agenda\n\n## Open session\n\n### Traffic\n- Lamps, 5 min\n\n### Parks\n- Cake, 5 min'
  expect(partsOf(text)).toEqual(['A', 'A'])
})

test.each([
  'Restricted circulation',
  'Annex (restricted circulation)',
  'Not for the website',
  'Sealed items',
  'Appendix for case managers',
  'Zoom B (separate link, partners)',
  'Part 2 (only those who have signed the confidentiality notice)',
  'For those who signed:',
  'Anyone who hasn’t signed the NDA: thank you for coming',
  'If you have not signed the confidentiality agreement, please leave now.',
  'Segunda parte (solo quienes firmaron la hoja de confidencialidad)',
  'Solo firmantes',
  'Thanks to our community members - see you next month!',
  'Se agradece a los vecinos su visita',
])('below “%s” nothing is open without a word', (line) => {
  const parts = partsOf(
    `Agenda\n1. Lamps (10 min)\n\n${line}\n2. Updates (20 min)\n3. Plans (5 min)`,
  )
  expect(parts.slice(-2)).toHaveLength(2)
  expect(parts.slice(-2)).not.toContain('A')
})

test('of a last part for those who signed, a note above says so', () => {
  const note = 'Please note: the last two items are only for people who signed the agreement.'
  expect(partsOf(`Agenda\n${note}\n\n1. Lamps (10 min)\n2. Updates (20 min)`)).not.toContain('A')
})

test('everyone signs at the door, and the meeting opens again', () => {
  const door = 'Everyone attending signs the confidentiality notice at the door.'
  expect(partsOf(`Agenda\n${door}\n1. Lamps (10 min)\n2. Cake (5 min)`)).toEqual(['A', 'A'])
  const again =
    'Agenda\nPart 1 (everyone)\n - Lamps, 10 min\nPart 2 (those who signed)\n - Names, 10 min\nPart 3 (everyone again)\n - Cake, 5 min'
  expect(partsOf(again)).toEqual(['A', 'ask', 'A'])
})

test.each(['10:20 (room cleared)', '10:20 ** community leaves **', '10:20 Guests leave first'])(
  'from “%s” on',
  (line) => {
    const text = `Agenda\n10:00 Lamps\n10:10 Cake\n${line}\n10:25 Updates\n10:45 Plans\n11:00 End`
    const read = readAgenda(text, []).read
    const parts = read.map(({ item }) => [item.title, item.part])
    expect(parts).toContainEqual(['Lamps', 'A'])
    expect(parts).toContainEqual(['Updates', 'ask'])
    expect(parts).toContainEqual(['Plans', 'ask'])
  },
)

test('a column of notes says that the neighbors leave', () => {
  const table = 'Item\tMin\tNotes\nLamps\t10\t\nUpdates\t20\tneighbors leave first\nPlans\t10\tsame'
  expect(partsOf(table)).toEqual(['A', 'ask', 'ask'])
})
