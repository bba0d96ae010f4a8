import { describe, expect, test } from 'vitest'
import { readAgenda } from '../../../../shared/meeting/agendaImport/readAgenda'

/* Shapes of agendas that other towns send: pages without a heading, numerals, digits for times, sentences. */

const places = ['Heron Flats', 'Millrace', 'Saltworks'].map((name) => ({ id: name, name }))
const read = (text: string) => readAgenda(text, places, ['Odile Marsh', 'Hana Sorel'])
const itemsOf = (text: string): string[] =>
  read(text).read.map(({ item, minutesFrom }) =>
    [item.title, minutesFrom === 'assumed' ? '-' : item.minutes, item.part].join(' | '),
  )

describe('tables of pages without a heading', () => {
  const row = (...cells: string[]): string =>
    `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`

  test('lines of a cell below its title are details', () => {
    const text = `<html><body><table>${row('10:00', 'Welcome<br>(5 min)')}${row('10:05', 'Heron Flats bus shelter<br>Night-time lighting')}${row('10:20', 'Closed session<br>Case conference')}</table></body></html>`
    expect(itemsOf(text)).toEqual([
      'Welcome | 5 | A',
      'Heron Flats bus shelter | 15 | A',
      'Closed session | - | B',
    ])
    expect(read(text).read[1]?.details.map((detail) => detail.text)).toEqual([
      'Night-time lighting',
    ])
  })

  test('a line of a cell closes its row', () => {
    expect(
      itemsOf(
        `<html><table>${row('Lamps', '5')}${row('Staffing<br>(partners only)', '30')}</table></html>`,
      ),
    ).toEqual(['Lamps | 5 | A', 'Staffing (partners only) | 30 | B'])
  })

  test('cells of as many lines are as many rows', () => {
    expect(
      itemsOf(
        `<html><table>${row('10:00<br>10:10', 'Welcome<br>Lamps')}${row('10:30', 'Trash')}</table></html>`,
      ),
    ).toEqual(['Welcome | 10 | A', 'Lamps | 20 | A', 'Trash | - | A'])
  })

  test('numbers of rows are no minutes, also where some are missing', () => {
    expect(
      itemsOf(
        `<html><table>${row('1', 'Lamps')}${row('2', 'Trash')}${row('5', 'Cars')}</table></html>`,
      ),
    ).toEqual(['Lamps | - | A', 'Trash | - | A', 'Cars | - | A'])
    expect(itemsOf('Agenda\n1\tLamps\n2\tTrash\n5\tCars')).toEqual([
      'Lamps | - | A',
      'Trash | - | A',
      'Cars | - | A',
    ])
    expect(itemsOf('Agenda\n5\tLamps\n20\tTrash\n10\tCars')).toEqual([
      'Lamps | 5 | A',
      'Trash | 20 | A',
      'Cars | 10 | A',
    ])
  })

  test('columns of parts with their times', () => {
    expect(
      itemsOf(
        `<html><table>${row('Open session 10:00', 'Closed session 10:40')}${row('Lamps', 'Staffing')}</table></html>`,
      ),
    ).toEqual(['Lamps | - | A', 'Staffing | - | B'])
  })
})

describe('numerals and their items', () => {
  test.each([
    [
      'I. CALL TO ORDER\n\nII. OLD BUSINESS\n\nLamps – Hana Sorel\n\nV. NEW BUSINESS\n\nTrash – 10 min',
    ],
    ['I. CALL TO ORDER\nII. OLD BUSINESS\n   A. Lamps\nV. NEW BUSINESS\n   A. Trash'],
  ])('%j', (text) => {
    expect(read(text).read.map(({ item }) => item.title.toLowerCase())).toEqual([
      'call to order',
      'lamps',
      'trash',
    ])
  })

  test('the name of the group in capitals is no item', () => {
    const text =
      'LARKMOOR WORK GROUP\nDecember 1, 2026\n\nI. CALL TO ORDER\nII. LAMPS\nIII. NEW BUSINESS\n   A. Trash\nIV. EXECUTIVE SESSION\n   A. Personnel'
    expect(read(text).read.map(({ item }) => item.title)).toEqual([
      'CALL TO ORDER',
      'LAMPS',
      'Trash',
      'EXECUTIVE SESSION',
    ])
  })
})

describe('times in digits alone', () => {
  test.each([
    ['0900-0915 Welcome\n0915-0945 Lamps', ['Welcome | 15 | A', 'Lamps | 30 | A']],
    ['0900 Welcome\n0915 Lamps\n1000 Adjourn', ['Welcome | 15 | A', 'Lamps | 45 | A']],
    ['1. 2020-2025 budget plan\n2. Lamps', ['2020-2025 budget plan | - | A', 'Lamps | - | A']],
  ])('%j', (text, items) => {
    expect(itemsOf(text)).toEqual(items)
  })
})

test.each(['AGENDA FOR NEXT TIME', 'Next meeting’s topics:', 'For next month'])(
  'what comes another time isn’t tonight’s: %s',
  (heading) => {
    expect(itemsOf(`Agenda\n- Welcome\n- Lamps\n\n${heading}\n- Trash\n- Cars`)).toEqual([
      'Welcome | - | A',
      'Lamps | - | A',
    ])
  },
)

test('marks beside the title of the agenda have the meaning it gives them', () => {
  expect(
    read(
      'Agenda 12/1/2026   (O) open  (C) closed\n\n1. Welcome (O)\n2. Housing (C)\n3. Trash (O)',
    ).read.map(({ item }) => item.part),
  ).toEqual(['A', 'ask', 'A'])
})

describe('sentences that tell an order', () => {
  test('each of their matters is asked about', () => {
    const items = read(
      'Hi all,\n\nOn Tuesday we start at ten. First we will look at the lamps at Heron Flats, then Hana tells us about the trash. After that we talk about two participants who need housing.\n\nOdile',
    ).read
    expect(items.length).toBeGreaterThan(2)
    expect(items.every(({ item }) => item.part !== 'A')).toBe(true)
    expect(items[0]?.item.neighborhoodIds).toEqual(['Heron Flats'])
  })

  test('a letter without an order has none', () => {
    expect(
      read('Hi all,\n\nThe meeting is on Tuesday. Please bring the forms.\n\nOdile').read,
    ).toEqual([])
  })
})

test('a number behind # is none of the title', () => {
  expect(itemsOf('Agenda\n#1 Intro (5)\n#2 Calendar (5)')).toEqual([
    'Intro | 5 | A',
    'Calendar | 5 | A',
  ])
})

describe('participants', () => {
  test.each([
    'Housing wins – Tom Barrow (client) – 5 min',
    'What helped – Dee Rowe, LEAD participant',
    'Moved to Saltworks',
    'Won’t answer',
    'DV couple at the motel',
    'Top callers list',
    'Not picking up the phone',
  ])('%s is asked about', (line) => {
    expect(read(`Agenda\n1. Welcome\n2. ${line}\n3. Trash`).read[1]?.item.part).toBe('ask')
  })

  test.each([
    'Moved to approve the minutes',
    'Moved to next month: budget',
    'Survey of participants (clients and partners)',
    'Participant services update',
  ])('%s is open', (line) => {
    expect(read(`Agenda\n1. Welcome\n2. ${line}\n3. Trash`).read[1]?.item.part).toBe('A')
  })
})
