import { describe, expect, test } from 'vitest'
import { readAgenda } from '../../../../shared/meeting/agendaImport/readAgenda'

const places = [{ id: 'heron', name: 'Heron Flats' }]
const partOf = (title: string): string | undefined =>
  readAgenda(`1. Lamps\n2. ${title}\n3. Cake`, places, ['Odile Marsh', 'R. Adeyo']).read[1]?.item
    .part

describe('a title that may be about somebody is asked about', () => {
  test.each([
    'Update on J.M.',
    'JM – bed and bus pass',
    'K. T.: next steps',
    'Kowalski trespass order',
    'The Hendricks situation',
    'Mr. D—',
    'Mrs. Vasquez',
    'Tenant in 4B',
    'Couple living in the van',
    'Woman sleeping at the pier',
    'Case #2291',
    'Cause no. 24-1-03311',
    'Booking 2026-00411',
    'DOB 4/12/88',
    '1412 Tern Street, unit 3',
    'Maria Lopez housing application',
    'Follow up with Dwayne',
    'Larry',
    'Jamal – ID',
    'Update on Thuy',
    'Situación de la Sra. Ruiz',
    'Caso Mendoza',
    'Familia Quiñones',
    'Seguimiento a Luis P.',
    'Expediente 2231-B',
    'El joven del puente',
    'Inquilino del 4B',
    'Beto necesita identificación',
    'John Lewis – court date',
    'John Lewis near school',
    'Jorge way behind on rent',
    'Maria house visit',
    'John Lewis way behind on rent',
    'John Lewis day 3',
    'George Washington at park',
    'Jackie Robinson moved to the shelter',
    'Dolores Huerta: bed for tonight',
    'Update on George Washington',
  ])('%s', (title) => expect(partOf(title)).toBe('ask'))
})

describe('a title that is called after somebody, or says who speaks, stays open', () => {
  test.each([
    'Martin Luther King Day cleanup',
    'Lincoln Park restrooms',
    'Jefferson Elementary crossing guard',
    'St. James kitchen hours',
    'Rosa Parks Elementary',
    'Martin Luther King mural',
    'John Lewis memorial bridge',
    'Mural of Frida Kahlo',
    'Escuela Rosa Parks: cruce',
    'Jackson Street stairs',
    'Noise on Beverly',
    'Heron Flats bus shelter (R. Adeyo)',
    'Budget, presented by Odile Marsh',
    '400 block of Mill Street',
    'Route 14 detour',
    'Phase 2 of the plan',
    'Juneteenth planning',
    'Naloxone training',
    'Fiesta de Santa Ana',
    'Parque Benito Juárez: baños',
    'Family shelter capacity',
    'Chief’s monthly report',
    'U.S. census',
  ])('%s', (title) => expect(partOf(title)).toBe('A'))
})

test('a detail that names somebody asks about its item; who brings the papers doesn’t', () => {
  const read = readAgenda(
    '1. Lamps\n   - Dwayne got a bed\n2. Bins\n   - Dwayne to bring the map\n3. Cake',
    [],
  ).read
  expect(read.map(({ item }) => item.part)).toEqual(['ask', 'A', 'A'])
})
