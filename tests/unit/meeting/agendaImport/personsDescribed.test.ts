import { describe, expect, test } from 'vitest'
import { readAgenda } from '../../../../shared/meeting/agendaImport/readAgenda'

/* Items about somebody who isn't named: by a nickname, by where they are, by what happens to them. */

const partOf = (title: string): string | undefined =>
  readAgenda(`1. Lamps\n2. ${title}\n3. Cake`, [], []).read[1]?.item.part

describe('somebody who is told without a name is asked about', () => {
  test.each([
    'Big Al',
    'Update on Big Al',
    'El Flaco',
    'Follow up: El Flaco',
    'Lil Ray and the tent',
    'Old Pete',
    'Mama T',
    'J-Dog',
    '“Rooster” update',
    'Shorty',
    'aka Slim',
    'court for j.r.',
    'Person in the blue tent',
    'Guy behind the laundromat',
    'Man in the green tarp shelter',
    'Individual at the library',
    'Camper on Oak Street',
    'La señora del perro',
    'The Peterson house',
    'O’Brien property',
    'The Petersons',
    'Smokey’s camp',
  ])('%s', (title) => expect(partOf(title)).toBe('ask'))
})

describe('what happens to one person only is asked about', () => {
  test.each([
    'Release from jail',
    'Jail release Tuesday',
    'Medication changes',
    'Relapse plan',
    'Court date Thursday',
    'Discharge from hospital',
    'Detox bed for Friday',
    'Bench warrant',
    'Methadone dosing',
    'Missed appointments',
    'Family reunification',
    'Overdose last week',
    'Audiencia de desalojo',
  ])('%s', (title) => expect(partOf(title)).toBe('ask'))
})

describe('places, things and programs that sound alike stay open', () => {
  test.each([
    'Big Tree pruning',
    'Big Al’s Diner parking',
    'Big Belly bins',
    'Little League field',
    'Old Mill bridge',
    'El Centro lease',
    'White House visit',
    'Coffee house hours',
    'Sober house waitlist',
    'Open house',
    'Cleaning crew',
    'Distribution tent',
    'Red Line construction',
    'Person-first language training',
    'Tents by the river',
    'Jail diversion program update',
    'Overdose prevention training',
    'Relapse prevention training for staff',
    'Medication take-back day',
    'Eviction moratorium',
    'Warrant clinic',
    'Treatment capacity',
    'Release of the annual report',
  ])('%s', (title) => expect(partOf(title)).toBe('A'))
})
