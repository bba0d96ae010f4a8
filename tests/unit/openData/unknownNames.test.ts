import { dictionary } from '@zxcvbn-ts/language-en'
import { describe, expect, test } from 'vitest'
import { findUnknownNames } from '../../../shared/openData/reading/unknownNames'
import { readData } from '../../builders/dataFile'

/* Names no list has, among categories. */

const words = new Set([...dictionary['commonWords-en'], ...dictionary['wikipedia-en']])
const isWord = (word: string): boolean => words.has(word)

const ordinary = (
  'Elder Abuse, Illegal Lodging, Panhandling Aggressive, Hazmat Spill, Welfare Check, Trespass Notice, Abandoned Vehicle, ' +
  'Graffiti Removal, Rodent Baiting, Sanitation Code Violation, Tree Debris, Street Light Out, Indecent Exposure, Criminal Damage, ' +
  'Deceptive Practice, Weapons Violation, Liquor Law Violation, Motor Vehicle Theft, Bulky Items, Dead Animal Removal, ' +
  'ELDER ABUSE, SUSP VEH, TRFC STOP, UNWANTED SUBJ, DIST WPN, HIT RUN, ASLT DOM, PERS DOWN, MENTAL EVAL, SHOTS HEARD, ' +
  'Homeless Encampment, Illegal Fireworks, Needle Pickup, Sewer Backup, Missing Juvenile, Wrong Way Driver, Prowler Heard'
).split(', ')
const many = ordinary.map((value) => ({ value, rows: 12 }))

describe('among ordinary categories', () => {
  test('none is taken for a name, often or seldom as it comes', () => {
    expect([...findUnknownNames(many, isWord)]).toEqual([])
    const seldom = many.map((one, at) => (at % 5 === 0 ? { ...one, rows: 1 } : one))
    expect([...findUnknownNames(seldom, isWord)]).toEqual([])
  })

  test.each([
    ['Brenholt Vasquin', 1],
    ['BRENHOLT VASQUIN', 1],
    ['Vasquin, Oddrun', 2],
    ['Dravik Pellonquist', 40],
    ['Oddrun T. Vasquin', 1],
    ['Marlow Vasquin', 1],
  ] as const)('%s is one, %s times', (value, rows) => {
    expect([...findUnknownNames([...many, { value, rows }], isWord)]).toEqual([value])
  })

  test('a family name may come more than once', () => {
    const family = ['Brenholt Vasquin', 'Oddrun Vasquin'].map((value) => ({ value, rows: 1 }))
    expect(findUnknownNames([...many, ...family], isWord).size).toBe(2)
  })

  test('a column in another language isn’t judged by an English dictionary', () => {
    const spanish = ['Ruido Excesivo', 'Basura en la Calle', 'Perros Sueltos', 'Quema de Basura']
    const rows = spanish.map((value) => ({ value, rows: 2 }))
    expect(findUnknownNames(rows, isWord).size).toBe(0)
  })
})

test('they are counted, and not kept', async () => {
  const lines = ordinary.flatMap((value) =>
    Array.from({ length: 5 }, (_, at) => `2026-01-1${at},Heron Flats,${value}`),
  )
  const text = ['Date,Neighborhood,Problem', ...lines, '2026-01-20,Heron Flats,Brenholt Vasquin']
  const read = await readData(text.join('\n'))
  if ('problem' in read) throw new Error(read.problem)
  expect(JSON.stringify(read)).not.toContain('Vasquin')
  expect(JSON.stringify(read.summary)).toContain('may tell of a person')
  const counted = read.add.fields.leftOut.reduce((sum, one) => sum + one.rows, 0)
  expect(counted).toBe(0)
})
