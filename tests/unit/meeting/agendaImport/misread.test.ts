import { expect, test } from 'vitest'
import { readAgenda } from '../../../../shared/meeting/agendaImport/readAgenda'

/* Numbers and names of an agenda where they stand in other places than usual. */

const people = ['Odile Marsh', 'Yusuf Karim', 'Grace Oduya', 'Ines Calloway']
const itemsOf = (text: string): string[] =>
  readAgenda(text, [], people).read.map(
    ({ item, minutesFrom }) =>
      `${item.title} | ${minutesFrom === 'assumed' ? '-' : item.minutes} | ${item.presenter}`,
  )

test('a column of times that only go up holds times of the day', () => {
  const table =
    'Time\tTopic\tLead\n1:00\tOpening\tOdile Marsh\n1:10\tNumbers\tYusuf Karim\n1:25\tLamps\t'
  expect(itemsOf(table)).toEqual([
    'Opening | 10 | Odile Marsh',
    'Numbers | 15 | Yusuf Karim',
    'Lamps | - | ',
  ])
})

test('minutes and a person behind a title without a sign between them', () => {
  expect(
    itemsOf(
      '2.0 Community\n2.1 Lights, Tern Street 10 min Odile Marsh\n2.2 Sharps 5 min Grace Oduya',
    ),
  ).toEqual(['Lights, Tern Street | 10 | Odile Marsh', 'Sharps | 5 | Grace Oduya'])
})

test('minutes behind a presenter in brackets are the item’s', () => {
  expect(
    itemsOf('1. Trailer (Presenter: Yusuf Karim, 15 min.)\n2. Kiosk (Odile Marsh, 20 min.)'),
  ).toEqual(['Trailer | 15 | Yusuf Karim', 'Kiosk | 20 | Odile Marsh'])
})

test('a Vietnamese date has its day first', () => {
  const text = 'Nhóm LEAD Larkmoor – ngày 10/3/2026\n\n1. Đèn đường (10 phút)\n2. Ghế (5 phút)'
  expect(readAgenda(text, []).meeting.date).toBe('2026-03-10')
})

test('of several places in a row, all are the item’s', () => {
  const places = ['Heron Flats', 'Saltworks'].map((name) => ({ id: name.slice(0, 1), name }))
  const placesOfItem = (line: string): string => {
    const { read } = readAgenda(`1. ${line}\n2. Wrap-up (5 min)`, places, people)
    const [first = ''] = read.map(({ item }) => `${item.title}: ${item.neighborhoodIds.join('')}`)
    return first
  }
  expect(placesOfItem('Neighborhood voice: Heron Flats, Saltworks (20 min)')).toBe(
    'Neighborhood voice: HS',
  )
  expect(placesOfItem('Lights of Heron Flats, Saltworks (20 min)')).toBe(
    'Lights of Heron Flats, Saltworks: HS',
  )
  expect(placesOfItem('Street lights, Saltworks (20 min)')).toBe('Street lights: S')
})
