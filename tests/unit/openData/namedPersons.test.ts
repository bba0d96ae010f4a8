import { describe, expect, test } from 'vitest'
import { numbersItsValues } from '../../../shared/openData/reading/namedPersons'
import { arePersons } from '../../../shared/openData/reading/persons'
import { identifying } from '../../../shared/openData/reading/placeLabels'

const category = { isNumbered: false, isPlace: false }
const place = { isNumbered: false, isPlace: true }

describe('a value that tells of a person isn’t kept', () => {
  test.each([
    ['SEE SMITH JOHN', 'names of persons'],
    ['JOHN KOWALSKI', 'names of persons'],
    ['Welfare check on Ruth', 'names of persons'],
    ['Civil - Hendricks', 'names of persons'],
    ['Follow up w/ Danny', 'names of persons'],
    ['DWAYNE', 'names of persons'],
    ['Penhall Residence', 'addresses'],
    ['Familia Ruiz', 'addresses'],
    ['Ortwin Household', 'addresses'],
    ['The Hendricks home', 'addresses'],
    ['9 Loom', 'addresses'],
    ['114 Penhall Vale', 'addresses'],
    ['Rm 204', 'addresses'],
    ['Plate BKR 2210', 'license plates'],
  ] as const)('%s: %s', (value, what) => expect(identifying(value, category)).toBe(what))

  test.each(['John Kowalski', 'Ortwin Household', '114 Penhall'])('%s as a place', (value) =>
    expect(identifying(value, place)).not.toBeNull(),
  )
})

describe('ordinary values are kept', () => {
  test.each([
    'Amber Alert',
    'Baker Act',
    'Single Family Residence',
    'Private Residence Alarm',
    '415 Disturbance',
    '211 Robbery',
    '10-50 Accident',
    '3 Car Crash',
    '911 Hangup',
    'Theft from vehicle',
    'Noise - Street/Sidewalk',
    'Welfare check',
    'Ruido',
  ])('%s', (value) => expect(identifying(value, category)).toBeNull())

  test.each(['John Lewis', 'Jackie Robinson', 'SEE GEORGE WASHINGTON'])(
    '%s names a person as a category',
    (value) => expect(identifying(value, category)).not.toBeNull(),
  )

  test.each([
    'Martin Luther King',
    'Cesar Chavez',
    'John Lewis',
    'Queen Anne',
    'Logan Square',
    'Irving Park',
    'Beverly',
    'Mount Baker',
    '5 Points',
  ])('%s as a place', (value) => expect(identifying(value, place)).toBeNull())
})

test('a column may number its own values', () => {
  expect(numbersItsValues(['03 Bronx', '11 Queens', 'Unspecified'], 'community board')).toBe(true)
  expect(numbersItsValues(['1 Loop', '2 Hyde', '8 Penhall', '12 Vale'], 'name')).toBe(true)
  expect(numbersItsValues(['9 Loom', 'Noise', 'Theft'], 'type')).toBe(false)
  expect(numbersItsValues(['2217 Mill', '15 Vale', '401 Heron', '88 Rope'], 'where')).toBe(false)
})

test.each(['Behind 14 Weir Lane', 'Loud music at 14 Weir'])(
  '“%s” tells whose door it is',
  (value) => {
    expect(identifying(value)).toBe('addresses')
  },
)

test.each(['Parking at 15 minute zone', 'Speeding at 20 miles over', 'Fire behind 2 buildings'])(
  '“%s” has no door',
  (value) => {
    expect(identifying(value)).toBeNull()
  },
)

test('a sentence somebody told is no category, however short', () => {
  expect(identifying('Caller said that her neighbor plays drums')).toBe('sentences')
  expect(identifying('PERSON WITH A WEAPON AT A SCHOOL OR PARK')).toBeNull()
})

test('a column of given names that are words, and another word, names persons', () => {
  expect(arePersons(['Rose Hill', 'Grace Stone', 'Summer Brooks', 'Mark Rivers'], 40)).toBe(true)
  expect(arePersons(['Rose Hill', 'Lake View', 'Old Quarry', 'Mill Pond'], 40)).toBe(false)
})
