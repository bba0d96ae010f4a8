import { describe, expect, test } from 'vitest'
import { reporterOf } from '../../../../shared/concerns/import/findReporters'
import { guessColumns } from '../../../../shared/concerns/import/guessColumns'
import {
  type Choice,
  incomingOf,
  isTakenIn,
  openQuestion,
  findSame,
} from '../../../../shared/concerns/import/incoming'
import { kindOf, readText } from '../../../../shared/concerns/import/readImport'
import { asDecided, readRows, stateOf } from '../../../../shared/concerns/import/readRows'

/* In doubt, a person decides: what waits, why, and that nothing that waits is taken in. */

const neighborhoods = ['Millrace', 'Saltworks'].map((name) => ({ id: name, name }))

function read(text: string, name = 'answers.csv') {
  expect(kindOf(text, { name, labels: { byWord: new Map() } })).toBe('table')
  const table = readText(text, 'table')
  const guessed = guessColumns(table)
  const columns = guessed.map(({ column }) => column)
  const rows = readRows(table, columns, {
    neighborhoods,
    groups: [],
    today: '2026-11-28',
    channel: 'form',
    decided: new Map(),
    guessed,
  })
  const reporters = table.rows.map((row) => reporterOf(row, table, columns, guessed))
  return { table, columns, rows, reporters, states: rows.map(stateOf) }
}

const text = [
  'Date,Neighborhood,Concern',
  '11/3/2026,Millrace,Dust',
  '11/3/2026,Saltworks,John Ashdown sells pills',
  '11/3/2026,Millrace,',
].join('\n')

describe('a row that waits', () => {
  const { rows } = read(text)
  const [ready, held] = rows
  if (ready === undefined || held === undefined) throw new Error('two rows are to be read')
  const decide = (...choices: readonly (readonly [number, Choice])[]) => new Map(choices)
  const same = findSame(rows, [])

  test('is asked about, and isn’t taken in with the others', () => {
    expect(read(text).states).toEqual(['ready', 'held', 'left'])
    expect(openQuestion(held, same, decide())).toBe('held')
    expect(openQuestion(ready, same, decide())).toBeNull()
    expect(incomingOf(rows, same, decide()).map(({ fields }) => fields.wording)).toEqual(['Dust'])
  })

  test('is taken in once a person said so, and left out when they said that', () => {
    expect(isTakenIn(held, same, decide([held.line, 'own']))).toBe(true)
    expect(openQuestion(held, same, decide([held.line, 'leave out']))).toBeNull()
    expect(isTakenIn(held, same, decide([held.line, 'leave out']))).toBe(false)
  })

  test('isn’t taken in without a wording, whatever was said', () => {
    const empty = asDecided(
      { ...held, holds: ['why'], fields: { ...held.fields, wording: '' } },
      {
        wording: undefined,
        neighborhoodId: undefined,
      },
    )
    expect(isTakenIn(empty, same, decide([held.line, 'own']))).toBe(false)
    expect(openQuestion(empty, same, decide([held.line, 'own']))).toBe('held')
  })
})

test.each([
  [
    'names a person',
    'Date,Neighborhood,Concern\n11/3/2026,Millrace,John Ashdown sells pills',
    'name a person',
  ],
  [
    'has cells beyond the questions',
    'Date,Neighborhood,Concern\n11/3/2026,Millrace,Noise, and a knife',
    'more cells',
  ],
  [
    'has a day that can’t be read',
    'Date,Neighborhood,Concern\nsoon,Millrace,Dust',
    'can’t be read',
  ],
  [
    'names who did it',
    'Date,Neighborhood,Concern,Name of person causing concern\n11/3/2026,Millrace,Dust,Perrin',
    'name a person',
  ],
  [
    'says more where nobody asked',
    'Date,Neighborhood,Concern,Zzz\n11/3/2026,Millrace,Dust,and the gate is open',
    'isn’t read',
  ],
  [
    'says something and no concern',
    'Date,Neighborhood,Concern,How does it affect your health?\n11/3/2026,Millrace,,My son fell',
    'Nothing says',
  ],
  [
    'has questions nobody knows',
    'Wakati,Mtaa,Maoni\nleo,Millrace,Taa ya barabarani haiwaki kabisa',
    'guessed',
  ],
] as const)('a row waits that %s', (_, answers, why) => {
  const { rows, states } = read(answers)
  expect(states).toEqual(['held'])
  expect(rows[0]?.holds.join(' ')).toContain(why)
})

test('what stands beyond the questions is kept, and heard for danger', () => {
  const [row] = read('Concern,Neighborhood,Date\nNoise,Millrace,11/3/2026,a man with a knife').rows
  expect(row).toMatchObject({ danger: true, fields: { wording: 'Noise' } })
  expect(row?.setApart).toContain('a man with a knife')
})

test('a wording that was parted by its commas is put together where that is plain', () => {
  const { rows } = read(
    'Date,What was seen,Neighborhood\n11/3/2026,Glass, cans and needles,Saltworks',
  )
  expect(rows[0]).toMatchObject({
    neighborhoodId: 'Saltworks',
    fields: { wording: 'Glass, cans and needles' },
  })
})

describe('a question is what it asks, not what it mentions', () => {
  test.each([
    ['What is the biggest problem in your neighborhood?', 'wording'],
    ['What would you like us to know?', 'wording'],
    ['What would you like to see happen?', 'wantedOutcome'],
    ['Where do you live?', 'private'],
    ['Date of birth', 'private'],
    ['Best time to call', 'private'],
    ['Name of the park', 'place'],
    ['Location of incident (block)', 'place'],
    ['Date of incident', 'times'],
    ['Name of person causing concern', 'person'],
    ['Who is responsible?', 'person'],
    ['How may we reach you?', 'reporter'],
    ['¿Dónde vive usted?', 'private'],
    ['¿Qué le preocupa?', 'wording'],
    ['Quý vị đã thấy hoặc nghe gì?', 'wording'],
    ['您看到或听到了什么？', 'wording'],
    ['concern-what_was_seen', 'wording'],
    ['WhatHappened', 'wording'],
    ['_submission_time', 'receivedOn'],
    ['_notes', 'tool'],
    ['Q2. Which neighborhood?', 'neighborhood'],
  ])('“%s” is %s', (heading, kind) => {
    const [guessed] = guessColumns(
      readText(`"${heading}",Date\na,11/3/2026`, 'table', { hasHeader: true }),
    )
    expect(guessed?.column === '' ? guessed.why : guessed?.column).toBe(kind)
  })
})

test('ways to reach people are found in any column, and numbers of other things aren’t', () => {
  const contacts = read(
    'Date,Neighborhood,Concern,Zzz\n11/3/2026,Millrace,Dust,ada@larkmoor.example\n11/4/2026,Saltworks,Mud,"Pell Harrow, 555-0142"',
  )
  expect(contacts.reporters.map((who) => who?.contact)).toEqual([
    'ada@larkmoor.example',
    '555-0142',
  ])
  const numbers = read(
    'Zzz,Date,Neighborhood,Concern\n8005551000,2026-11-03,Millrace,Dust\n8005551001,2026-11-04,Saltworks,Mud',
  )
  expect(numbers.reporters).toEqual([null, null])
  expect(numbers.states).toEqual(['ready', 'ready'])
})

test('titles, questions again and totals are no concerns, and are said to be left out', () => {
  const { rows, table } = read(
    'Log,,\n,,\nDate,Neighborhood,Concern\n11/3/2026,Millrace,Dust\nDate,Neighborhood,Concern\n11/4/2026,Saltworks,Mud\nTotal,2,\n',
  )
  expect(rows.map(({ fields }) => fields.wording)).toEqual(['Dust', 'Mud'])
  expect(table.skipped.map(({ line }) => line)).toEqual([1, 5, 7])
})

test.each([',', ';', '\t', '|'])('cells are told apart by “%s” whatever stands in them', (sign) => {
  const others = [',', ';', '|'].filter((one) => one !== sign).join(' ')
  const lines = [
    ['Date', `Which neighborhood${others} if any?`, 'What was seen'],
    ['11/3/2026', 'Millrace', `Dust${others} mud`],
    ['11/4/2026', 'Saltworks', 'Noise'],
  ]
  const { states } = read(lines.map((cells) => cells.join(sign)).join('\r\n'))
  expect(states).toEqual(['ready', 'ready'])
})

test('a table that was pasted is one whoever knows its questions, and never one mail', () => {
  expect(kindOf('Wakati,Mtaa,Maoni\nleo,Millrace,Taa haiwaki\njana,Saltworks,Vumbi')).toBe('table')
})

test('a sentence with commas isn’t a table', () => {
  const prose =
    'On Monday, loud music, again, at Millrace.\nOn Tuesday, fights, again, and nobody came.'
  expect(kindOf(prose)).toBe('mail')
})

describe('what isn’t the concern itself', () => {
  const states = (lines: readonly string[]) => read(lines.join('\n')).states

  test('holds a row where the language answer says who somebody is', () => {
    const [rosa, plain] = states([
      'Neighborhood,Concern,Language',
      'Millrace,Dust,Rosa Diaz 555-0123',
      'Millrace,Dust,Tiếng Việt',
    ])
    expect([rosa, plain]).toEqual(['held', 'ready'])
  })

  test('is looked at for danger as well when it was set apart', () => {
    const { rows } = read(
      'Neighborhood,Concern,Anything else\nMillrace,Dust,There is a man with a gun in the yard\n',
    )
    expect(rows.map(({ danger }) => danger)).toEqual([true])
  })
})
