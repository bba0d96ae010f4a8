import { describe, expect, test } from 'vitest'
import { readAgenda } from '../../../../shared/meeting/agendaImport/readAgenda'

/* Sections whose heading is no word Candor knows, and parts told in ways of a site's own: never read as open. */

const places = [
  { id: 'heron', name: 'Heron Flats' },
  { id: 'saltworks', name: 'Saltworks' },
]

const read = (text: string) => readAgenda(text, places).read
const partsOf = (text: string): string =>
  read(text)
    .map(({ item }) => item.part)
    .join(' ')

describe('lettered sections', () => {
  test('above numbers that count on, letters name sections and are no items', () => {
    const text =
      'A. Open items\n1. Heron Flats bus shelter\n2. Saltworks play park\nB. Partner items\n3. Plans\n4. Barriers\nC. Closing\n5. Next time'
    expect(read(text).map(({ item }) => item.title)).toEqual([
      'Heron Flats bus shelter',
      'Saltworks play park',
      'Plans',
      'Barriers',
      'Next time',
    ])
    expect(partsOf(text)).toBe('A A ask ask ask')
  })

  test('beside one that opens its part, the next is a section as well', () => {
    const text =
      'A. GENERAL SESSION\n1. Announcements\n2. Neighborhood voice\nB. OPERATIONAL SESSION (agencies with signed MOUs)\n1. Triage\n2. Assignments'
    expect(partsOf(text)).toBe('A A ask ask')
  })
})

const amid = (line: string): string =>
  partsOf(`1. Welcome\n2. Lamps\n${line}\n3. Lists\n4. Calendar`)

describe('a line amid numbered items', () => {
  test.each([
    'BREAK – non-members excused',
    '(projector off)',
    'CONFIDENTAL SESION',
    'PT B',
    'HUDDLE',
    'РART B',
  ])('“%s”: what stands below it is not open', (line) => {
    expect(amid(line)).toMatch(/(?:B|ask) (?:B|ask)$/)
  })

  test.each(['NEIGHBORHOOD REPORTS', 'HERON FLATS', 'LARKMOOR OWG – Page 2 of 2', 'Bring the map'])(
    '“%s” closes nothing',
    (line) => {
      expect(amid(line)).toBe('A A A A')
    },
  )

  test('in a list of lines, a stretch in capitals heads what follows', () => {
    expect(partsOf('OPEN MEETING\nWelcome\nLamps\nMEMBERS’ MEETING\nLists\nCalendar')).toBe(
      'A A ask ask',
    )
    expect(
      partsOf('FIRST HALF (everyone)\nWelcome\nLamps\nSECOND HALF (those with badges)\nLists'),
    ).toBe('A A ask')
  })
})

describe('Part B by its letter', () => {
  test.each([
    ['Part B agenda\n1. Lists\n2. Calendar', 'B B'],
    ['Pt. A\n1. Welcome\nPt. B\n2. Lists', 'A B'],
    ['Part A:\n1. Welcome\nPart B:\n2. Lists\nPart A cont’d:\n3. Closing words', 'A B A'],
    ['A: Welcome\nA: Lamps\nB: Lists\nB: Calendar', 'A A ask ask'],
    ['A: Roads\nB: Parks\nC: Water', 'A A A'],
    ['- [A] Welcome\n- [B] Lists\n- [A/B] Data', 'A B ask'],
    ['- Welcome\n- Hepatitis A/B shots\n- Plan B for the shelter', 'A A A'],
    ['- Welcome\n- Part B preview\n- Lamps', 'A ask A'],
    ['10:00–10:05\tOpening\n10:05–10:20\tB: Barriers\n10:20–10:30\tA: Closing', 'A B A'],
  ])('%j', (text, parts) => {
    expect(partsOf(text)).toBe(parts)
  })

  test('the time before a letter is no part of the title', () => {
    const text = '10:00–10:05\tOpening\n10:05–10:20\tB: Barriers\n10:20–10:30\tA: Closing'
    expect(read(text)[1]?.item).toMatchObject({ title: 'B: Barriers', minutes: 15 })
  })
})

describe('tables', () => {
  test('a row of a spreadsheet without a heading that has one word in the middle', () => {
    expect(
      partsOf('\tPUBLIC\t\n10:00\tWelcome\tOdile Marsh\n\tNOT PUBLIC\t\n10:30\tLists\tNoor Haddad'),
    ).toBe('A B')
  })

  test('“same” says what the row above says', () => {
    const rows = 'Welcome,5,\nLists,20,not for community reps\nCalendar,10,same\nClosing words,5,'
    expect(partsOf(`Topic,Minutes,Comments\n${rows}`)).toBe('A ask ask A')
    expect(partsOf('Topic,Part\nWelcome,A\nLamps,same\nLists,B\nCalendar,ditto')).toBe('A A B B')
  })

  test('a column a part, ticked', () => {
    expect(partsOf('Item,Part A,Part B\nWelcome,x,\nLists,,x\nData,x,x\nOther,,')).toBe('A B B ask')
  })

  test('a program of sessions', () => {
    const items = read(
      'Start,End,Session,Room,Notes\n10:00,10:10,Welcome,Main,\n10:10,10:40,Cases,Small room,LEAD staff only\n10:40,10:50,Report,Main,',
    )
    expect(items.map(({ item }) => `${item.title} ${item.minutes} ${item.part}`)).toEqual([
      'Welcome 10 A',
      'Cases 30 B',
      'Report 10 A',
    ])
  })

  test('a cell that holds several items with their minutes', () => {
    const table =
      '| Part | Items |\n|---|---|\n| A | Welcome (5 min)<br>Lamps (15 min) |\n| B | Lists (30 min)<br>Calendar (10 min) |'
    expect(read(table).map(({ item }) => `${item.title} ${item.minutes} ${item.part}`)).toEqual([
      'Welcome 5 A',
      'Lamps 15 A',
      'Lists 30 B',
      'Calendar 10 B',
    ])
  })
})

test('a note by its number in square brackets is no item and no minutes', () => {
  const items = read('1. Welcome\n2. New plans [1]\n3. Lamps\n[1] Not for guests.')
  expect(items.map(({ item }) => item.part)).toEqual(['A', 'ask', 'A'])
  expect(items[1]?.minutesFrom).toBe('assumed')
})

test('what is held before the meeting closes nothing of the meeting', () => {
  const text = 'Pre-meeting (partners)\n9:30 Check lists\nLEAD OWG\n10:00 Welcome\n10:10 Lamps'
  expect(partsOf(text)).toBe('ask A A')
  expect(partsOf(text.replace('LEAD OWG', 'Closed meeting'))).toBe('ask B B')
})

test.each([
  'Client at the shelter with an infection',
  'Our pregnant participant',
  'LE-sensitive: activity at Saltworks',
  'Warrant list',
  'Persons of interest',
  'Names to watch',
  'Overdose follow-ups',
  'Referral triage',
  'Intake decisions',
  'Jail release planning',
  'Housing placements',
])('“%s” may be about single participants', (title) => {
  expect(partsOf(`1. Welcome\n2. ${title}\n3. Lamps`)).toBe('A ask A')
})

test.each(['Participant satisfaction survey', 'Client services fair', 'New participant handbook'])(
  '“%s” is about nobody',
  (title) => {
    expect(partsOf(`1. Welcome\n2. ${title}\n3. Lamps`)).toBe('A A A')
  },
)

test('round numbers at the end of every line are minutes, and two hyphens set pieces apart', () => {
  const minutes = (text: string) => read(text).map(({ item }) => `${item.title} ${item.minutes}`)
  expect(minutes('- Welcome 5\n- Lamps 15\n- Fair 10')).toEqual([
    'Welcome 5',
    'Lamps 15',
    'Fair 10',
  ])
  expect(minutes('- Welcome\n- Route 15\n- Fair')).toContain('Route 15 10')
  expect(minutes('welcome--5\nlamps--15\nfair--10')).toEqual(['welcome 5', 'lamps 15', 'fair 10'])
})

test.each([
  ['Chương trình họp – 1/12/2026', '2026-12-01'],
  ['Ordre du jour – 1er décembre 2026', '2026-12-01'],
  ['Agenda – 27/11/2026', '2026-11-27'],
  ['Agenda – 12/1/2026', '2026-12-01'],
])('the day of “%s”', (head, date) => {
  expect(readAgenda(`${head}\n1. Lamps\n2. Fair`, places).meeting.date).toBe(date)
})
