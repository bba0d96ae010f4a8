import { describe, expect, test } from 'vitest'
import { guessInitiator } from '../../../shared/openData/reading/initiator'
import { identifying } from '../../../shared/openData/reading/placeLabels'
import { DataWork } from '../../../electron/openData/importSession'
import { linesOf, readData } from '../../builders/dataFile'

/* Files as other cities write them: what was counted wrong, or kept of a person. */

const openFile = async (text: string) => {
  const found = await new DataWork().open(new TextEncoder().encode(text))
  if ('problem' in found) throw new Error(found.problem)
  return found
}

test('a neighborhood is the place though its heading is shortened', async () => {
  const rows = ['NOISE,HERON FLATS', 'FIGHT,MILLRACE', 'THEFT,SALTWORKS', 'NOISE,MILLRACE']
  const text = `CALL_DATE,CALLTYPE,NEIGHBORHD,DIVISION\n${rows
    .map((row, at) => `2026/01/0${at + 1},${row},DIV${at % 2}`)
    .join('\n')}`
  const read = await readData(text)
  if ('problem' in read) throw new Error(read.problem)
  expect(linesOf(read.add)[0]).toContain('HERON FLATS')
})

test('a row for each unit is one incident by its number alone', async () => {
  const text =
    'Incident,Unit,Time,District,Nature\n26000123,U1,1/1/2026 10:00,North,Noise\n26000123,U2,1/1/2026 10:01,North,Noise\n26000124,U1,1/2/2026 10:00,North,Noise\n'
  const read = await readData(text)
  if ('problem' in read) throw new Error(read.problem)
  expect(linesOf(read.add)).toEqual(['North | 2026-01 | Noise | unknown | 2'])
})

test('a table of shares isn’t counted by its rows', async () => {
  const { doubts } = await openFile(
    'Month,Area,Type,Share\n2026-01,Heron Flats,Noise,12%\n2026-02,Heron Flats,Noise,15%\n',
  )
  expect(doubts).toContainEqual(expect.objectContaining({ about: 'count', mustAnswer: true }))
})

describe('a category that tells of a person isn’t kept', () => {
  const category = { isNumbered: false, isPlace: false }
  test.each([
    'Welfare check Mr. Quill',
    'Suicidal male JD 34yo',
    'Female 22 y/o missing',
    'Boy, 9 years old, lost',
    'Suicidal male JD',
  ])('%s', (value) => expect(identifying(value, category)).toBe('names of persons'))

  test.each([
    'Juvenile under 18',
    'Missing person - male',
    'Suspicious person in car',
    'Female DV victim',
    'Child 0-5 years old program',
  ])('%s is kept', (value) => expect(identifying(value, category)).toBeNull())
})

test.each([
  ['Téléphone', 'community'],
  ['En ligne', 'community'],
  ['Agent de police', 'officer'],
  ['Patrouille', 'officer'],
] as const)('%s is %s', (value, initiator) => expect(guessInitiator(value)).toBe(initiator))
