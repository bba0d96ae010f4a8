import { describe, expect, test } from 'vitest'
import { clockRuleIn } from '../../../../shared/meeting/agendaImport/clockRules'
import { readAgenda } from '../../../../shared/meeting/agendaImport/readAgenda'

const partsOf = (text: string): string[] => readAgenda(text, []).read.map(({ item }) => item.part)

const list = '10:00 Lamps\n10:20 Bins\n10:40 List\n11:00 Beds'

describe.each([
  'The public part ends at 10:40.',
  'Closed from 10:40',
  'Note: closed from 10:40 am.',
  'Guests leave at 10:40',
  'Community is with us until 10:40',
  'No guests after 10:40, please',
  'From 10:40 on, partners only',
  'Doors close to the public at 10:40.',
  'After 10:40 it’s just the partner agencies.',
  'La parte pública termina a las 10:40',
  'Abierto al público hasta las 10:40',
  'A partir de las 10:40 la reunión es cerrada.',
  'Los vecinos se retiran a las 10:40',
  'Después de las 10:40 solo socios',
])('“%s”', (rule) => {
  test('closes what comes from then on, wherever it stands', () => {
    expect(partsOf(`Agenda\n${rule}\n\n${list}`)).toEqual(['A', 'A', 'ask', 'ask'])
    expect(partsOf(`Agenda\n\n${list}\n\n${rule}`)).toEqual(['A', 'A', 'ask', 'ask'])
  })

  test('asks about items whose time nobody knows', () => {
    expect(partsOf(`Agenda\n${rule}\n\n- Lamps\n- List`)).toEqual(['ask', 'ask'])
  })
})

test('what comes before the public is let in is asked about', () => {
  expect(partsOf(`Agenda\nThe public is welcome from 10:40 on.\n\n${list}`)).toEqual([
    'ask',
    'ask',
    'A',
    'A',
  ])
})

test('an item that goes on beyond that time is asked about', () => {
  expect(partsOf('Guests leave at 10:30\n\n10:00 Lamps\n10:20 Bins (20 min)')).toEqual(['A', 'ask'])
})

test('minutes of all items tell their times', () => {
  const text =
    'Meeting starts 10:00. Guests leave at 10:30.\n1. Lamps (10 min)\n2. Bins (20 min)\n3. List (20 min)'
  expect(partsOf(text)).toEqual(['A', 'A', 'ask'])
})

test.each([
  'Library closes at 12:00',
  'The pool is open until 8 pm.',
  'Street closed from 11:00 on Saturday',
  'Public comment until 10:45',
  'Tuesday, March 3, 10:00, Tern Street Library',
  '10:40 Open floor',
  'La biblioteca cierra a las 12:00',
])('“%s” is no such rule', (text) => expect(clockRuleIn(text)).toBeUndefined())
