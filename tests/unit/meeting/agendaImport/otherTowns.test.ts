import { describe, expect, test } from 'vitest'
import { readAgenda } from '../../../../shared/meeting/agendaImport/readAgenda'

/* Agendas as other towns write them: each kind that once showed something restricted, or read it wrong. */

const places = ['Heron Flats', 'Tern Street'].map((name) => ({ id: name, name }))
const read = (text: string) => readAgenda(text, places, ['Odile Marsh'])
const partsOf = (text: string): string =>
  read(text)
    .read.map(({ item }) => item.part)
    .join(' ')
const partOf = (title: string): string | undefined =>
  read(`Agenda\n1. Lamps\n2. ${title}\n3. Cake`).read[1]?.item.part

describe('what may be restricted is asked about', () => {
  test.each([
    'Updates (CMs)',
    'Roster [inner]',
    '[redacted from public copy]',
    'In private: three people at the pier',
    'Reserved business',
    'People we are worried about',
    'People doing well',
    'Named discussion',
    'Those concerned only',
    'Client roundtable',
    'Family outreach: 2 households',
    'Filter 3 limited identifiable',
    'Who’s on the list',
    'Warm handoffs this week',
    'ROI expirations this month',
    'Pt A (4th admit)',
    'Letters of support for J and for M',
    'Hep C treatment for three folks',
    'Bed at Harbor House – who goes first?',
    'Sleeping bags for the pier guys',
    'd. from the pier - bed?',
    'M. who was at the shelter',
    '555-0142 called about trash',
    'ada@larkmoor.example asked about bins',
    'Ocupación de la casa de los Ruiz',
    'Los que viven en la van',
    'Suivi entre partenaires',
    'Roster – not for the screen',
  ])('%s', (title) => expect(partOf(title)).toBe('ask'))

  test.each([
    'HIPAA training',
    '42 CFR part 2 refresher',
    'Private property signs',
    'Who gets the spare phones?',
    'Warm handoff protocol',
    'People with disabilities advisory seat',
    'Vision for 2030',
    'Outreach: two new sites',
    'Consent decree update',
  ])('%s stays open', (title) => expect(partOf(title)).toBe('A'))
})

describe('a note that says what is open closes the rest', () => {
  const four = '1. Roster\n2. Court\n3. Lights\n4. Trash\n'
  test.each([
    [`${four}Doors open to the public at item 3.`, 'ask ask A A'],
    [`${four}Guests join at item 3`, 'ask ask A A'],
    [`All items are open except 2.\n${four}`, 'A ask A A'],
    [`Everything is public except items 1 and 2.\n${four}`, 'ask ask A A'],
    [`${four}LEAD – law enforcement sensitive – do not forward`, 'ask ask ask ask'],
  ])('%j', (text, parts) => expect(partsOf(text)).toBe(parts))
})

describe('a legend is none of the last item’s own words', () => {
  test.each([
    ['1. Luces (P)\n2. Seguimiento (S)\n3. Fechas (P)\nP = público, S = sólo personal', 'A ask A'],
    ['1. Lights o\n2. Housing list x\n3. Dates o\n\no everyone / x staff', 'A ask A'],
    ['Lights,1\nRoster,3\nDates,1\nTier 1 = public; Tier 3 = signed partners', 'A ask A'],
  ])('%j', (text, parts) => expect(partsOf(text).startsWith(parts)).toBe(true))
})

test('a part of those who work with people closes what follows it', () => {
  const text =
    'Case Managers’ Portion (9:00-9:45)\n 1. Caseload\n 2. Graduations\nFull Workgroup (9:45–10:30)\n 3. Plaza'
  expect(partsOf(text).startsWith('ask ask')).toBe(true)
})

test('numbers, titles and minutes on lines of their own belong together', () => {
  const { read: items } = read(
    'Agenda\n1\nWelcome\n5 min\n2\nLights\n10 min\n3\nPartners only\n30 min',
  )
  expect(items.map(({ item, line }) => [line, item.title, item.minutes, item.part])).toEqual([
    [3, 'Welcome', 5, 'A'],
    [6, 'Lights', 10, 'A'],
    [9, 'Partners only', 30, 'B'],
  ])
})

test('minutes of the last meeting above the agenda aren’t read', () => {
  const text =
    'MINUTES & NEXT AGENDA\nMinutes of January 22\nPresent: Odile Marsh\n1. Shelter – discussed.\n2. Closed: J.D. moved.\n\nAGENDA FOR FEBRUARY 5\n1. Past actions (10)\n2. Trash (15)'
  expect(read(text).read.map(({ item }) => item.title)).toEqual(['Past actions', 'Trash'])
})

test('a day in French is the meeting’s, and no item', () => {
  const { read: items, meeting } = read(
    'ORDRE DU JOUR\nMardi 10 février 2026, 10 h\n1. Accueil (5 min)\n2. Éclairage (10 min)',
  )
  expect(items.map(({ item }) => item.title)).toEqual(['Accueil', 'Éclairage'])
  expect(meeting.date).toBe('2026-02-10')
})
