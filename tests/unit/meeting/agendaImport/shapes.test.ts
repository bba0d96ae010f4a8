import { describe, expect, test } from 'vitest'
import { readAgenda } from '../../../../shared/meeting/agendaImport/readAgenda'

/* Shapes in which agendas come that are neither a list nor a table with a heading. */

const itemsOf = (text: string): string[] =>
  readAgenda(text, [], ['Odile Marsh', 'R. Adeyo']).read.map(
    ({ item }) => `${item.title}:${item.part}`,
  )

describe('signs of a closed item', () => {
  test.each([
    '<<closed>> Numbers',
    '«cerrado» Lista',
    '【closed】 List',
    '=CLOSED= List',
    '!!closed!! Street list',
    'Numbers → partners',
    'Lamps → closed',
    '[C] Numbers',
    'Numbers (C)',
  ])('%s', (title) => {
    const parts = readAgenda(`1. Lamps\n2. ${title}\n3. Cake`, []).read.map(({ item }) => item.part)
    expect(parts).toEqual(['A', 'ask', 'A'])
  })

  test('a line that closes what follows', () => {
    expect(itemsOf('1. Lamps\n\n→ closed from here\n2. Numbers')).not.toContain('Numbers:A')
    expect(itemsOf('1. Lamps\nThe rest is closed.\n2. Numbers')).not.toContain('Numbers:A')
  })
})

describe('an agenda on one line', () => {
  test.each([
    ['Agenda: 1) Lamps 2) Bins; 3) Partners only: lists', 3],
    ['Agenda: lamps, bins, trees', 3],
    ['Agenda: lamps; bins; closed: lists', 3],
    [
      'Hi all, agenda for tomorrow: 1. intros 2. lamps 3. bins 4. closed session. See you at 10!',
      4,
    ],
  ])('%s', (text, count) => expect(itemsOf(text)).toHaveLength(count))

  test('what closes one of its items closes it', () =>
    expect(itemsOf('Agenda: 1) Lamps 2) Bins; 3) Partners only: lists').at(-1)).toMatch(/:B$/))

  test('with minutes and without the word', () =>
    expect(itemsOf('Team: welcome 5 / lights 10 / stairs 10 / then cases w/o guests 30')).toEqual([
      'welcome:A',
      'lights:A',
      'stairs:A',
      'then cases w/o guests:ask',
    ]))

  test('two items on a line that the next one counts on from', () =>
    expect(itemsOf('1) Intros 2) Data\n3) Lights\n4) Cake')).toHaveLength(4))

  test('a line of prose stays one', () =>
    expect(itemsOf('1. Lamps, bins, trees\n2. Cake')).toHaveLength(2))
})

describe('tables', () => {
  test('without a heading', () => {
    const rows = '| 9:00 | Welcome | Odile Marsh |\n|---|---|---|\n| 9:10 | Lamps | R. Adeyo |'
    expect(itemsOf(rows)).toEqual(['Welcome:A', 'Lamps:A'])
  })

  test('with a column for each part', () => {
    const rows = '| Open | Closed |\n|---|---|\n| Lamps | Numbers |\n| Bins | Lists |'
    expect(itemsOf(rows)).toEqual(['Lamps:A', 'Bins:A', 'Numbers:B', 'Lists:B'])
  })

  test('with cells that span rows', () => {
    const rows = (cells: readonly string[]): string =>
      cells.map((row) => `<tr>${row}</tr>`).join('')
    const page = `<table>${rows([
      '<th>Part</th><th>Item</th><th>Minutes</th>',
      '<td rowspan="2">Open</td><td>Welcome</td><td>5</td>',
      '<td>Lamps</td><td>10</td>',
      '<td rowspan="2">Closed</td><td>Lists</td><td>10</td>',
      '<td>Numbers</td><td>20</td>',
    ])}</table>`
    expect(itemsOf(page)).toEqual(['Welcome:A', 'Lamps:A', 'Lists:B', 'Numbers:B'])
    const timed = `<table>${rows([
      '<th>Time</th><th>Item</th><th>Who</th>',
      '<td rowspan="2">9:00</td><td>Welcome</td><td>Odile Marsh</td>',
      '<td>Lamps</td><td>R. Adeyo</td>',
    ])}</table>`
    expect(itemsOf(timed)).toEqual(['Welcome:A', 'Lamps:A'])
  })

  test('an empty cell below a closed one is asked about', () =>
    expect(itemsOf('Item\tMin\tA/B\nWelcome\t5\tA\nNumbers\t5\tB\nBins\t5\t')).toEqual([
      'Welcome:A',
      'Numbers:B',
      'Bins:ask',
    ]))
})

test('items below a time and those who are there then', () => {
  const text =
    '8:45-9:00 Sign-in\n9:00-9:40 CORE TEAM (police, prosecutor, case managers)\n   - New list\n   - Bus passes\n9:40-10:30 OPEN MEETING\n   - Lamps\n   - Bins'
  expect(itemsOf(text)).toEqual([
    'Sign-in:A',
    'New list:ask',
    'Bus passes:ask',
    'Lamps:A',
    'Bins:A',
  ])
})

test('one list of numbers that goes on below headings holds the items', () => {
  const text =
    'OPEN SESSION\n1. Welcome\n\nPUBLIC SAFETY\n2. Needle box\n\nHOUSING\n3. Winter beds\n\nCLOSED SESSION\n4. Lists'
  expect(itemsOf(text)).toEqual(['Welcome:A', 'Needle box:A', 'Winter beds:A', 'Lists:B'])
})

test('a note that counts items from one end closes those', () => {
  const text = (note: string): string =>
    `Agenda\n1. Welcome\n2. Lamps\n3. Lists\n4. Numbers\n${note}`
  const closed = ['Welcome:A', 'Lamps:A', 'Lists:ask', 'Numbers:ask']
  expect(itemsOf(text('Note: the last two items are only for partners'))).toEqual(closed)
  expect(itemsOf(text('First two items open to the public'))).toEqual(closed)
})

describe('day and time of the meeting', () => {
  const meetingOf = (head: string) => readAgenda(`${head}\n1. Lamps\n2. Bins\n3. Trees`, []).meeting

  test.each([
    ['Agenda\nOn Mon, May 4, 2026 at 9:15 AM R. Adeyo wrote:', null, null],
    ['AGENDA (ends 11:30)', null, null],
    ['Agenda – finishes by 11:30, starts at 10', null, '10:00'],
    ['Orden del día\njueves 7 de mayo a las 10', null, '10:00'],
    ['Chương trình họp\nThứ Năm, ngày 7 tháng 5 năm 2026, 9 giờ 30', '2026-05-07', '09:30'],
    ['议程\n2026年5月7日 上午9:30', '2026-05-07', '09:30'],
  ])('%s', (head, date, start) => expect(meetingOf(head)).toMatchObject({ date, start }))

  test('hours with one letter behind them', () => {
    const { read, meeting } = readAgenda('9:00a Welcome\n9:10a-9:30a Lamps\n9:30a Bins', [])
    expect(meeting.start).toBe('09:00')
    expect(read.map(({ item }) => item.minutes)).toEqual([10, 20, 10])
  })

  test('an invitation whose description is a page', () => {
    const text =
      'BEGIN:VCALENDAR\nDTSTART:20260507T093000\nDESCRIPTION:<html><body><p>Agenda</p><ol><li>Lamps</li><li>Bins</li></ol></body></html>\nEND:VCALENDAR'
    expect(itemsOf(text)).toEqual(['Lamps:A', 'Bins:A'])
  })
})

test('a heading with its time behind it', () => {
  const text =
    'OWG\nOpen portion 9:30-10:15\n• Welcome\n• Lamps\nClosed portion 10:25-11:00\n• Hot list\n• Names'
  expect(itemsOf(text)).toEqual(['Welcome:A', 'Lamps:A', 'Hot list:B', 'Names:B'])
})

test('numbers that end in a zero stand above those that don’t', () => {
  const text = '1.0 Call to order\n2.0 Old business\n 2.1 Lights\n 2.2 Stairs\n3.0 Winter shelter'
  expect(itemsOf(text)).toEqual(['Call to order:A', 'Old business:A', 'Winter shelter:A'])
})

test('a text without items says so', () =>
  expect(readAgenda('Thank you for the call.', []).problem).toContain('No agenda items'))
