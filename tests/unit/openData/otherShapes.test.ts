import { describe, expect, test } from 'vitest'
import { formatOf } from '../../../shared/openData/reading/formats'
import { guessColumns } from '../../../shared/openData/reading/guessColumns'
import { isRole } from '../../../shared/openData/reading/initiator'
import { tellsOfPerson } from '../../../shared/openData/reading/namedPersons'
import { findUnknownNames } from '../../../shared/openData/reading/unknownNames'

/* Columns of roles, houses behind their streets, and counts beside counts, whatever they are called. */

const guess = (header: readonly string[], rows: readonly (readonly string[])[]) =>
  guessColumns(header, rows, formatOf('other'))

test.each(['CALL_CLASS', 'CallerType', 'CALLER', 'Type', 'Reported By'])(
  'a column of citizens and officers tells who began it: %s',
  (heading) => {
    const { columns } = guess(
      ['Date', 'Neighborhood', 'Nature', heading],
      [
        ['2026-01-31', 'Heron Flats', 'Noise', 'CITIZEN'],
        ['2026-02-27', 'Millrace', 'Traffic stop', 'OFFICER'],
        ['2026-02-28', 'Millrace', 'Theft', 'CITIZEN'],
      ],
    )
    expect(columns).toEqual(['date', 'place', 'category', 'initiator'])
  },
)

test('alone it is no category either', () => {
  const { columns } = guess(
    ['Date', 'Neighborhood', 'Call Type'],
    [
      ['2026-01-31', 'Heron Flats', 'Citizen'],
      ['2026-02-27', 'Millrace', 'Officer'],
    ],
  )
  expect(columns).toEqual(['date', 'place', 'initiator'])
})

test.each([
  ['Officer initiated', true],
  ['CITIZEN', true],
  ['Alarm', true],
  ['Assist Officer', false],
  ['Burglary Alarm', false],
  ['Public Intoxication', false],
])('%s is a role: %s', (value, is) => {
  expect(isRole(value)).toBe(is)
})

describe('a number behind a name', () => {
  const place = { isNumbered: false, isPlace: true }
  test.each(['Harbor Row 3', 'Weaver Bend 14', 'Mill Walk 22a', 'Loom Close No. 4'])(
    '%s is a house',
    (value) => {
      expect(tellsOfPerson(value, place)).toBe('addresses')
    },
  )
  test.each([
    'Ward 3',
    'Council District 12',
    'Police Zone 4',
    'Community Board 3',
    'Fire Station 14',
    'Pier 39',
    'Heron Flats',
  ])('%s is an area', (value) => {
    expect(tellsOfPerson(value, place)).toBeNull()
  })
  test('where all values end in numbers, those tell areas apart', () => {
    expect(tellsOfPerson('Upper Hill 2', { ...place, endsInNumbers: true })).toBeNull()
  })
})

test('a count of some of the rows beside a count is asked about', () => {
  const { doubts } = guess(
    ['Month', 'Neighborhood', 'Type', 'Calls', 'Officer Initiated'],
    [
      ['2026-01', 'Heron Flats', 'Noise', '12', '8'],
      ['2026-02', 'Millrace', 'Theft', '14', '3'],
    ],
  )
  expect(doubts.some(({ about, mustAnswer }) => about === 'count' && mustAnswer)).toBe(true)
})

test('in a small file half a name is enough', () => {
  const categories = ['Noise', 'Theft', 'Vorhag Quell', 'Trespass'].map((value) => ({
    value,
    rows: 1,
  }))
  const isWord = (word: string): boolean => word !== 'vorhag'
  expect([...findUnknownNames(categories, isWord)]).toEqual(['Vorhag Quell'])
})
