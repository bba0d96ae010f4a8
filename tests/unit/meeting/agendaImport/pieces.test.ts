import { describe, expect, test } from 'vitest'
import { clockOf, minutesBetween } from '../../../../shared/meeting/agendaImport/clock'
import { dateIn } from '../../../../shared/meeting/agendaImport/dates'
import {
  excessOfPage,
  htmlAsMarkdown,
  looksLikeHtml,
} from '../../../../shared/meeting/agendaImport/html'
import { invitationAsText } from '../../../../shared/meeting/agendaImport/invitation'
import { endsMeeting, openingViewOf } from '../../../../shared/meeting/agendaImport/openingViews'
import { isPresenter, toKnownPeople } from '../../../../shared/meeting/agendaImport/presenter'
import { purposeOf } from '../../../../shared/meeting/agendaImport/purpose'
import { readAgenda } from '../../../../shared/meeting/agendaImport/readAgenda'
import { minutesOf } from '../../../../shared/meeting/agendaImport/timebox'

describe('minutes', () => {
  test.each<[string, number]>([
    ['15', 15],
    ['5m', 5],
    ["10'", 10],
    ['15 min.', 15],
    ['about 10 minutes', 10],
    ['5–10 min', 10],
    ['1h30', 90],
    ['1 h 15', 75],
    ['1.5 hours', 90],
    ['½ hr', 30],
    ['1/4 h', 15],
    ['half an hour', 30],
    ['twenty-five minutes', 25],
    ['media hora', 30],
    ['quince minutos', 15],
    ['0:15', 15],
    ['Time: 5 minutes', 5],
  ])('“%s” is %d', (text, minutes) => {
    expect(minutesOf(text)).toBe(minutes)
  })

  test.each(['', 'soon', '10:00', '2026', '3 minutes per speaker', 'Oct 10', '-5', '1e3'])(
    '“%s” is none',
    (text) => {
      expect(minutesOf(text)).toBeUndefined()
    },
  )
})

describe('times of day', () => {
  test.each<[string, number, number | null]>([
    ['10:00', 600, null],
    ['1:00 – 2:30pm', 780, 870],
    ['10:00 – 1:30 PM', 600, 810],
    ['10.25-10.45', 625, 645],
    ['9-10:30am', 540, 630],
    ['noon to 1 pm', 720, 780],
    ['1000 hrs', 600, null],
    ['de 9:00 a 9:30', 540, 570],
  ])('“%s” is understood', (text, start, end) => {
    expect(clockOf(text)).toEqual({ start, end })
  })

  test('on a clock of twelve hours go on after noon', () => {
    expect(minutesBetween(12 * 60 + 20, 60 + 10)).toBe(50)
    expect(minutesBetween(600, 600)).toBeNull()
  })
})

test.each<[string, string | undefined]>([
  ['Tuesday, April 14, 2026', '2026-04-14'],
  ['28th of April 2026', '2026-04-28'],
  ['martes 9 de junio de 2026', '2026-06-09'],
  ['5/19/2026', '2026-05-19'],
  ['14.10.2026', '2026-10-14'],
  ['2026-02-30', undefined],
  ['June 18', undefined],
])('the day in “%s”', (text, date) => {
  expect(dateIn(text)?.date).toBe(date)
})

test.each([
  ['Decision needed', 'decide'],
  ['Discuss/Vote', 'decide'],
  ['for information', 'inform'],
  ['para decidir', 'decide'],
  ['sheet signed', undefined],
])('the purpose of “%s”', (text, purpose) => {
  expect(purposeOf(text)).toBe(purpose)
})

describe('a presenter', () => {
  const known = toKnownPeople(['Odile Marsh', 'Dao Pham'])
  test.each([
    'Odile Marsh',
    'Dao',
    'R. Adeyo',
    'Sgt. Lena Voss',
    'Bea Lindqvist / Yusuf Karim',
    'Juan de la Cruz',
    'Chair',
    'all',
  ])('is “%s”', (text) => {
    expect(isPresenter(text, known)).toBe(true)
  })
  test.each([
    'Tern Street',
    'September 29',
    'see attached',
    'Mill Lane Neighbors',
    'Plan 2026',
    'again!',
    'Lantern Festival',
    'north side',
  ])('isn’t “%s”', (text) => {
    expect(isPresenter(text, known)).toBe(false)
  })
})

test.each([
  ['Welcome and sign-in', 'welcome'],
  ['Roll call', 'signIn'],
  ['Past actions', 'pastActions'],
  ['Acciones pendientes', 'pastActions'],
  ['Welcome center hours', null],
])('“%s” is the opening view %s', (title, view) => {
  expect(openingViewOf(title)).toBe(view)
})

test('what only ends the meeting is no item, but ends the one before', () => {
  expect(endsMeeting('Adjourn by 9:45')).toBe(true)
  expect(endsMeeting('Closing the gap')).toBe(false)
  const { read, skipped } = readAgenda('10:00 Lamps\n10:20 Keys\n10:30 End', [])
  expect(read.map(({ item }) => item.minutes)).toEqual([20, 10])
  expect(skipped).toMatchObject([{ line: 3, reason: 'it only ends the meeting.' }])
})

describe('a page', () => {
  test('keeps headings, lists, tables and struck out words', () => {
    expect(
      htmlAsMarkdown(
        '<h2>Agenda</h2><script>x()</script><ol start="3"><li>A &amp; b<ul><li>c</li></ul></li></ol><s>d</s><table><tr><th>e</th><th>f</th></tr><tr><td>1|2</td><td></td></tr></table>',
      ).split('\n'),
    ).toEqual([
      '## Agenda',
      '3. A & b',
      '    - c',
      '~~d~~',
      '| e | f |',
      '| --- | --- |',
      '| 1\\|2 |  |',
    ])
  })

  test('is known by its tags, and refused when it has too many', () => {
    expect(looksLikeHtml('<!DOCTYPE html><p>x')).toBe(true)
    expect(looksLikeHtml('Lamps <10 min>')).toBe(false)
    expect(excessOfPage('<b>'.repeat(15_001))).toContain('15,001 tags')
    expect(readAgenda(`<html>${'<b>'.repeat(20_000)}`, []).problem).toContain('tags')
  })
})

test('an invitation gives day, time, place and description', () => {
  const text = invitationAsText(
    'BEGIN:VCALENDAR\r\nDTSTART;TZID=X:20271102T100000\r\nLOCATION:Grange Hall\\, upstairs\r\nDESCRIPTION:1. La\r\n mps\\n2. Keys\r\nEND:VCALENDAR',
  )
  expect(text).toContain('Date: 2027-11-02\nTime: 10:00\nPlace: Grange Hall, upstairs')
  expect(text).toContain('1. Lamps\n2. Keys')
})

test('an invitation’s day is its own, not that of its time zone’s rules or of a reminder', () => {
  const text = invitationAsText(
    [
      'BEGIN:VCALENDAR',
      'BEGIN:VTIMEZONE',
      'BEGIN:STANDARD',
      'DTSTART:16011104T020000',
      'END:STANDARD',
      'END:VTIMEZONE',
      'BEGIN:VEVENT',
      'DTSTART;TZID=X:20271102T100000',
      'SUMMARY:Workgroup',
      'BEGIN:VALARM',
      'DESCRIPTION:Reminder',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\r\n'),
  )
  expect(text).toContain('Workgroup\nDate: 2027-11-02\nTime: 10:00')
  expect(text).not.toMatch(/1601|Reminder/)
})

test.each([
  ['code', 'const a = 1;\nfunction b() {\nreturn a;\n}\n'],
  ['data', '{\n"a": 1,\n"b": [\n1\n]\n}'],
  ['a list of people', 'Odile Marsh\nR. Adeyo\nSgt. Lena Voss\nNoor Haddad'],
  ['a sign-in sheet', 'Name,Organization,Role,Part\nOdile Marsh,LEAD,facilitator,A'],
  ['a price list', 'Product,Price,Stock\nLamp,12.50,4\nBench,80.00,1\nBin,25.00,9'],
])('%s is no agenda, and that is said', (_, text) => {
  const { read, problem } = readAgenda(text, [])
  expect(read).toEqual([])
  expect(problem).toContain('Nothing was read.')
})
