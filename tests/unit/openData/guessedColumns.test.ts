import { describe, expect, test } from 'vitest'
import { formatOf } from '../../../shared/openData/reading/formats'
import { guessColumns } from '../../../shared/openData/reading/guessColumns'
import { identifying } from '../../../shared/openData/reading/placeLabels'

/* What is told of columns that are guessed, and values that tell of persons in lists of others. */

const guess = (header: readonly string[], rows: readonly (readonly string[])[]) =>
  guessColumns(header, rows, formatOf('other'))

test('of several days all that would do are named', () => {
  const { doubts } = guess(
    ['Date Reported', 'Date Opened', 'Date Entered', 'Neighborhood', 'Type'],
    [
      ['2026-01-31', '2026-02-02', '2026-02-03', 'Heron Flats', 'Noise'],
      ['2026-02-27', '2026-03-01', '2026-03-03', 'Millrace', 'Trash'],
    ],
  )
  const said = doubts.find(({ about }) => about === 'date')?.message ?? ''
  expect(said).toContain('“Date Opened” or “Date Entered”')
})

test('weeks are told', () => {
  const { columns, doubts } = guess(
    ['Week of', 'Neighborhood', 'Type'],
    [
      ['1/25/2026', 'Heron Flats', 'Noise'],
      ['2/1/2026', 'Millrace', 'Trash'],
    ],
  )
  expect(columns).toEqual(['date', 'place', 'category'])
  expect(doubts.map(({ message }) => message).join(' ')).toContain('“Week of” has weeks')
})

test('what rows are about in Spanish', () => {
  const { columns } = guess(
    ['Fecha', 'Colonia', 'Incidente'],
    [
      ['15/01/2026', 'Heron Flats', 'Ruido'],
      ['16/01/2026', 'Millrace', 'Basura'],
    ],
  )
  expect(columns).toEqual(['date', 'place', 'category'])
})

test('a column in words that isn’t read is told where nothing says what rows are about', () => {
  const { doubts } = guess(
    ['Date', 'Neighborhood', 'Rubrik'],
    ['Noise', 'Trash', 'Noise', 'Noise', 'Trash', 'Noise'].map((what, at) => [
      `2026-01-0${at + 1}`,
      'Heron Flats',
      what,
    ]),
  )
  expect(doubts.map(({ message }) => message).join(' ')).toContain('“Rubrik” may say it')
})

const category = { isNumbered: false, isPlace: false }
const place = { isNumbered: false, isPlace: true }

describe('a person among categories isn’t kept', () => {
  test.each([
    'Rita Salgado',
    'Welfare check on Rita Salgado',
    'Welfare check on Quorra Wrenfield',
    'Salgado trespass',
    'Noise re: Big Al',
    'O’Brien home',
  ])('%s', (value) => expect(identifying(value, category)).not.toBeNull())
})

describe('a person among places isn’t kept', () => {
  test.each(['SMITH JOHN', 'O’Brien home', 'The Kowalski house', 'Kowalski House'])('%s', (value) =>
    expect(identifying(value, place)).not.toBeNull(),
  )
})

describe('what is called after somebody, or like a name, is kept', () => {
  test.each([
    'Animal bite',
    'Barking dogs',
    'Shots fired on school grounds',
    'Opera House',
    'Group home',
    'Noise complaint on holiday',
    'Vacant house',
    'Theft from vehicle',
  ])('%s', (value) => expect(identifying(value, category)).toBeNull())
})
