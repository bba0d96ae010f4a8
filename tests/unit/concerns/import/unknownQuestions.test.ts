import { describe, expect, test } from 'vitest'
import { readTicked, wordsWith } from '../../../../shared/concerns/import/answers'
import { formColumns, readForms } from '../../../../shared/concerns/import/readForms'
import { readRows, stateOf } from '../../../../shared/concerns/import/readRows'

/* What a typed-up form asks and says beside the questions of the intake form is neither wording nor lost. */

const context = {
  neighborhoods: [
    { id: 'heron', name: 'Heron Flats' },
    { id: 'mill', name: 'Millrace' },
  ],
  groups: [],
  today: '2026-11-28',
  channel: 'form' as const,
  decided: new Map(),
}

const readOne = (text: string) => {
  const [row, ...others] = readRows(readForms(text), formColumns, context)
  if (row === undefined || others.length > 0) throw new Error('not one row')
  return row
}

const around = (line: string): string =>
  `Where is it? Heron Flats\nWhat did you see or hear? Two lamps are out\n${line}\nWhen does it happen? At night\nDate: 11/3/2026`

describe('a question nobody knows holds its form, and its answer is set apart', () => {
  test.each([
    ['Who else was there? Tom Barrow and his sister', 'Tom Barrow'],
    ['What color was the car?\nA blue van', 'A blue van'],
    ['Car color: blue', 'Car color: blue'],
    ['3) Has it a name? The red one', 'The red one'],
    ['¿De qué color era? Azul', 'Azul'],
    ['Plate number of the van\tABC 123', 'ABC 123'],
  ])('%s', (line, apart) => {
    const row = readOne(around(line))
    expect(row.fields.wording).toBe('Two lamps are out')
    expect(row.fields.times).toBe('At night')
    expect(stateOf(row)).toBe('held')
    if (!line.startsWith('Plate')) expect(row.setApart).toContain(apart)
  })

  test('above the first label it belongs to the form that follows', () => {
    const row = readOne(`Who saw it? My cousin\n${around('')}`)
    expect(row.setApart).toContain('My cousin')
    expect(stateOf(row)).toBe('held')
  })

  test.each(['Which bus line is it?\n', 'Who else was there? ______'])(
    'without an answer it holds nothing: %s',
    (line) => {
      expect(stateOf(readOne(around(`\n${line}`)))).toBe('ready')
    },
  )

  test.each(['Note: they come back at ten.', 'PS: it smells, too', 'It began in May.'])(
    'a remark goes on the answer: %s',
    (line) => {
      const row = readOne(around(line))
      expect(row.fields.wording).toBe(`Two lamps are out\n${line}`)
      expect(stateOf(row)).toBe('ready')
    },
  )
})

describe('a label without a colon is one, and takes no word of its answer', () => {
  test.each([
    'Neighborhood Heron Flats',
    'Which neighborhood? Heron Flats',
    'Neighborhood - Heron Flats',
    'Neighborhood   Heron Flats',
    'Where Heron Flats',
    'Where is it Heron Flats',
    'Where is it? Which neighborhood Heron Flats',
    'Where is it? Which neighborhood: Heron Flats',
    'Where is it? Which neighborhood, near which block or Heron Flats',
    'Vecindario Heron Flats',
  ])('%s', (line) => {
    const row = readOne(`${line}\nWhat did you see or hear? Two lamps are out\nDate: 11/3/2026`)
    expect(row).toMatchObject({ neighborhoodId: 'heron', fields: { place: '' } })
    expect(stateOf(row)).toBe('ready')
  })

  test('a short question of its own asks what was seen', () => {
    const row = readOne(
      'Neighborhood: Heron Flats\nWhat happened? They shout\nDate: 11/3/2026\nReported by Ada Quill 555-0101',
    )
    expect(row.fields.wording).toBe('They shout')
    expect(stateOf(row)).toBe('ready')
  })

  test('a dash behind a question', () => {
    expect(
      readOne('Neighborhood: Heron Flats\nWhat was seen - Needles\nDate: 11/3/2026').fields.wording,
    ).toBe('Needles')
  })

  test('Neighborhood Watch in an answer is none', () => {
    const row = readOne(around('Neighborhood Watch came by twice'))
    expect(row.fields.wording).toContain('Neighborhood Watch')
  })

  test('Name Ada Quill is no wording', () => {
    const row = readOne(around('Name Ada Quill'))
    expect(row.fields.wording).toBe('Two lamps are out')
  })
})

describe('words with a yes or a no are kept', () => {
  test.each([
    'YES - a man with a knife is by the stop',
    'Sí, mi hijo está adentro con él',
    '☒ Yes ☐ No - a man with a knife is by the stop',
  ])('in danger: %s', (answer) => {
    const row = readOne(around(`Is anyone in danger now? ${answer}`))
    expect(row.danger).toBe(true)
    expect(stateOf(row)).toBe('held')
    expect(row.setApart).toContain(answer.slice(-12))
  })

  test.each(['No', 'No, not now', 'I don’t think so', 'Yes please'])(
    'but manners: %s',
    (answer) => {
      const row = readOne(around(`Is anyone in danger now? ${answer}`))
      expect(stateOf(row)).toBe('ready')
    },
  )

  test('in danger, in Spanish, in words of its own', () => {
    const row = readOne(around('¿Hay alguien en peligro ahora? Sí, mi hijo'))
    expect(row.danger).toBe(true)
  })

  test('what came of a call stands with what was tried', () => {
    const row = readOne(
      around('Did anyone call 911 or 311? Yes, they came after two hours and left'),
    )
    expect(row.fields).toMatchObject({
      called: 'yes',
      alreadyTried: 'Yes, they came after two hours and left',
    })
    expect(stateOf(row)).toBe('ready')
  })

  test('which language, to an interpreter', () => {
    expect(readOne(around('Do you need an interpreter? Sí, de mixteco')).setApart).toContain(
      'mixteco',
    )
  })

  test.each([
    ['YES - he has a knife', 'he has a knife'],
    ['Yes, please', ''],
    ['No', ''],
    ['n/a', ''],
    ['Spanish', 'Spanish'],
  ])('%s', (answer, rest) => {
    expect(wordsWith(answer)).toBe(rest)
  })

  test('what was written behind the last box is no option', () => {
    expect(readTicked('☒ Yes ☐ No - he has a knife')).toBe('Yes, he has a knife')
    expect(readTicked('☒ Heron Flats ☐ Millrace, Saltworks')).toBe('Heron Flats')
  })
})
