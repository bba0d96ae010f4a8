import { describe, expect, test } from 'vitest'
import { readAgenda } from '../../../../shared/meeting/agendaImport/readAgenda'

/* What stands beside the items and says who may be there: nothing it may mean is read as open. */

const places = ['Heron Flats', 'Millrace', 'Saltworks'].map((name) => ({ id: name, name }))
const partsOf = (text: string): string =>
  readAgenda(text, places, ['Odile Marsh', 'Grace Oduya'])
    .read.map(({ item }) => item.part)
    .join(' ')

const four = '1. Lights on Mill Lane\n2. Benches\n3. Beds for the week\n4. Office hours\n'

describe('a note below the items', () => {
  test.each([
    ['Note: items 2 and 3 are closed to the public.', 'A ask ask A'],
    ['Items 2-4 will be heard in closed session', 'A ask ask ask'],
    ['(#3 is for partners only)', 'A A ask A'],
    ['Los puntos 1 y 3 son a puerta cerrada.', 'ask A ask A'],
    ['Items in red are restricted.', 'ask ask ask ask'],
    ['Shaded items are confidential', 'ask ask ask ask'],
    ['Partners Only', 'ask ask ask ask'],
    ['Larkmoor LEAD – partners only – page 1 of 1', 'ask ask ask ask'],
    ['Confidential', 'ask ask ask ask'],
    ['† closed session', 'ask ask ask ask'],
    ['Next meeting: partners only retreat on May 3', 'A A A A'],
    ['Snacks are provided.', 'A A A A'],
  ])('%s', (note, parts) => {
    expect(partsOf(`${four}\n${note}`)).toBe(parts)
  })

  test('gives a mark its meaning', () => {
    const markWith = (sign: string): string => four.replace('Beds for the week', `Beds${sign}`)
    expect(partsOf(`${markWith('*')}\n* Partners only`)).toBe('A A ask B')
    expect(partsOf(`${markWith('†')}\n† closed to the public`)).toBe('A A ask A')
    expect(partsOf(`${markWith(' (R)')}\nR = restricted`)).toBe('A A ask A')
    expect(partsOf(`${markWith(' 🔴')}\n🔴 means not open to the public`)).toBe('A A ask A')
    expect(partsOf(`${markWith('*')}\nItems with an asterisk are confidential`)).toBe('A A ask A')
    expect(partsOf(`* Lights\n* Benches*\n\n*Closed session`)).toBe('A ask B')
  })

  test('gives a mark its meaning by a word that items shorten', () => {
    const markBeds = (sign: string): string => four.replace('Beds for the week', `Beds ${sign}`)
    for (const [sign, legend] of [
      ['[C]', '[CLOSED] means partners only'],
      ['(clos.)', '[CLOSED] = partners only'],
      ['[CER]', '[CERRADO] significa solo socios'],
      ['<P>', '<P> partners only'],
      ['{R}', '{R} = restricted'],
    ] as const)
      expect(partsOf(`${markBeds(sign)}\n${legend}`)).toBe('A A ask A')
    expect(partsOf(`${four}\n[CLOSED] means partners only`)).toBe('ask ask ask ask')
    expect(partsOf(`${markBeds('[O]')}\n[CLOSED] means partners only`)).not.toContain('A')
  })

  test('that stands on every page speaks of them all', () => {
    const page = '\nLEAD partners only\n'
    expect(partsOf(`1. Lights${page}2. Benches${page}`)).not.toContain('A')
  })
})

describe('words that a line end has cut', () => {
  test.each([
    ['1. Lights\n2. Beds for the week, partners\n   only\n3. Benches', 'A B ask'],
    ['1. Lights\n\nEXECUTIVE\nSESSION\n\n2. Beds', 'A ask'],
    ['1. Lights\nFrom here on partners\nonly please\n2. Beds', 'A ask'],
    ['1. Lights for staff\n2. Only one bench left', 'A A'],
  ])('%j', (text, parts) => {
    const read = partsOf(text).split(' ')
    expect(read.slice(-parts.split(' ').length + 1)).toEqual(parts.split(' ').slice(1))
  })
})

describe('a column that says who is there', () => {
  test.each([
    ['Item\tGuests\nLights\tyes\nBeds\tno', 'A B'],
    ['Item\tOpen to guests\nLights\tY\nBeds\tN', 'A B'],
    ['Item\tGuests welcome?\nLights\tx\nBeds\t', 'A ask'],
    ['Item\tGuests\nLights\tstay\nBeds\tleave', 'A ask'],
    ['Item\tMin\tPublic?\nLights\t5\tyes\nBeds\t5\tno', 'A B'],
    ['Item\tPartners only\nLights\t\nBeds\tx', 'A B'],
  ])('%j', (text, parts) => {
    expect(partsOf(text)).toBe(parts)
  })
})

describe('what may be about a person', () => {
  test.each([
    ['1. Beds\n   - Maria Gonzalez: relapse\n2. Lights', 'ask A'],
    ['1. Beds\n   - Maria: back in jail\n2. Lights', 'ask A'],
    ['1. Bed for M.T. and the guy from the pier\n2. Lights', 'ask A'],
    ['1. Follow up on court date, Ortiz\n2. Lights', 'ask A'],
    ['1. Complaint about visitors, apt 4B\n2. Lights', 'ask A'],
    ['1. Beds\n   - he wants treatment\n2. Lights', 'ask A'],
    ['1. Heron Flats: overdose response\n2. Welcome, goal sentence, sign-in', 'A A'],
    ['1. Overdose Response Training\n2. Members: who is missing', 'A A'],
    ['1. Narcan boxes at 9 a.m. in the U.S. post office\n2. Court parking', 'A A'],
    ['1. Benches\n   - Millrace: treatment of the wood', 'A'],
  ])('%j', (text, parts) => {
    expect(partsOf(text)).toBe(parts)
  })
})

test('a block of time that is called by who is there is asked about', () => {
  expect(partsOf('5:30-6:30 Lights\n6:30-7:30 Partners\n7:30-8:00 LEAD staff')).toBe('A ask ask')
  expect(partsOf('1. Police (Sgt. Lena Voss, 5 min)\n2. Lights')).toBe('A A')
})

describe('agendas of other hands', () => {
  test.each([
    ['who else is there', '1. Lights\n2. Reports (Partner agencies present only)', 'A ask'],
    ['our half', 'Community half\n• Lights\n• Gate\n\nOur half\n• Beds\n• Court', 'A A ask ask'],
    ['after some have gone', '• Lights\n\nOnce the Heron Flats folks head out\n• Beds', 'A ask'],
    ['a block by its guests', '9:00–10:00 Community session\n10:30–11:30 Housing', 'A ask'],
    ['a block by its team', '9:00–10:00 Lights\n10:30–11:30 Case team', 'A ask'],
    ['some please stay', '1. Lights\n\nFrom 11:00 partners, please stay on.\n2. Beds', 'A ask ask'],
    ['color for partners', '1. Lights\n2. Beds\n\nItems in red are for partners.', 'ask ask'],
    [
      'a mark in Spanish',
      '1) Luces\n2) Camas*\n3) Varios\n\n* Solo el equipo; los demás salen.',
      'A ask ask',
    ],
    [
      'a mark in a column',
      '# | Item | Min | \n--|--|--|--\n1 | Lights | 5 | \n2 | Beds | 5 | ✗\n\n✗ = guests step out',
      'A ask',
    ],
    [
      'columns without lines',
      'PART A (open)          PART B (partners)\n1. Welcome          1. Beds\n2. Lights          2. Court',
      'ask ask',
    ],
    [
      'single people',
      '1. Individual updates\n2. Bed list\n3. the lady from the laundromat, again\n4. Budget',
      'ask ask ask A',
    ],
    [
      'Vietnamese brackets',
      '1. Đèn đường (10 phút)\n2. Danh sách giường (15 phút) (chỉ đối tác)',
      'A ask',
    ],
  ])('%s', (_, text, parts) => {
    expect(partsOf(text)).toBe(parts)
  })
})

test('minutes are read in the languages of the site', () => {
  const { read } = readAgenda(
    '1. Đèn (10 phút)\n2. Nal (5 daqiiqo)\n3. መብራት (15 ደቂቃ)\n4. 路灯 (20 分钟)',
    [],
  )
  expect(read.map(({ item }) => item.minutes)).toEqual([10, 5, 15, 20])
})
