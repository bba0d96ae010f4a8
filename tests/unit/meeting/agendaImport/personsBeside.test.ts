import { expect, test } from 'vitest'
import { readAgenda } from '../../../../shared/meeting/agendaImport/readAgenda'

/* Persons who stand where a speaker would, beside a matter, or in a line below an item. */

const people = ['Dao Pham', 'Marcus Teague']
const partsOf = (text: string): string[] =>
  readAgenda(text, [], people).read.map(({ item }) => item.part)

test.each([
  'Update - L. Ortiz (5 min)',
  'Update – K. Brandt (5 min)',
  'Court – Javier M. (5 min)',
  'Re: Delgado (5 min)',
  'Theo: housing (5 min)',
  'Bodo: court date (5 min)',
  'Warrant (Teo) (5 min)',
  'Eviction (Bodo) (5 min)',
  '0412 DOB check (5 min)',
  'new intake (F, 34)',
  'Placement (male, 19)',
  'Updates (CM + PD + PA) (20 min)',
  'Updates (LEO/CM) (20 min)',
  'CORE TEAM (service providers, police, prosecutor, defender)',
])('%s has to be asked about', (item) => {
  expect(partsOf(`Agenda\n1. Lamps (10 min)\n2. ${item}\n3. Cake (5 min)`)).toEqual([
    'A',
    'ask',
    'A',
  ])
})

test.each([
  'Update – M. Teague (5 min)',
  'Budget – Dao P. (5 min)',
  'Needle bins by the bridge – P. Adderholt (5 min)',
  'Housing (10 min)',
  'Re: parking (5 min)',
  'Budget: housing fund (5 min)',
  'Lamps (BID + YMCA) (5 min)',
])('%s is open', (item) => {
  expect(partsOf(`Agenda\n1. Lamps (10 min)\n2. ${item}\n3. Cake (5 min)`)).toEqual(['A', 'A', 'A'])
})

test('a column of those who speak may name who is spoken of', () => {
  const table =
    'Item\tMin\tWho\nLamps\t10\tDao Pham\nPlan\t10\tTanya R. (client)\nUpdate\t10\tJ.D.\nCake\t5\tDP'
  expect(partsOf(table)).toEqual(['A', 'ask', 'ask', 'A'])
})

test('a name with a number to call below an item', () => {
  const list = (detail: string) => `Agenda\n1. Trash (5 min)\n   ${detail}\n2. Cake (5 min)`
  expect(partsOf(list('call Leo Marsh 555-0101'))[0]).toBe('ask')
  expect(partsOf(list('call Dao Pham 555-0101'))[0]).toBe('A')
  expect(partsOf(list('call the yard at 555-0101'))[0]).toBe('A')
})

test('after a sign of secrecy the next heading may be under it, too', () => {
  const text =
    'TOPICS\n\nCOMMUNITY CONCERNS (30 min)\nNoise\n\nLAW ENFORCEMENT SENSITIVE (20 min)\nCars\n\nPLANS (5 min)'
  expect(partsOf(text)).toEqual(['A', 'ask', 'ask'])
})
