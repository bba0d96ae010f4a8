import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AgendaReading, readAgenda } from '../../../../shared/meeting/agendaImport/readAgenda'
import { idOf } from '../../../builders/recordDefaults'

const known = ['Heron Flats', 'Millrace'].map((name) => ({ id: idOf(name), name }))
const read = (text: string): AgendaReading => readAgenda(text, known)

const shelter = {
  title: 'Bus shelter',
  purpose: 'decide',
  presenter: 'R. Adeyo',
  minutes: 15,
  neighborhoodIds: ['heron-flats'],
  part: 'A',
}
const cells = ['Bus shelter', 'decide', 'R. Adeyo', '15', 'Heron Flats', 'A']
const heading = ['Title', 'Purpose', 'Presenter', 'Minutes', 'Neighborhood', 'Part']

describe('a table copied from a spreadsheet', () => {
  test.each([
    ['tabs', '\t'],
    ['commas', ','],
    ['semicolons', ';'],
    ['bars', '|'],
  ])('is read with %s', (_name, delimiter) => {
    const reading = read(`${heading.join(delimiter)}\r\n${cells.join(delimiter)}\r\n`)
    expect(reading).toMatchObject({
      format: 'table',
      read: [{ line: 2, item: shelter }],
      problem: null,
    })
  })

  test('is read with a mark at its start and an empty line before', () => {
    expect(read(`\uFEFF\n${heading.join(',')}\n${cells.join(',')}`).read).toHaveLength(1)
  })

  test('may have its columns in any order, and others besides', () => {
    const reading = read('Time,Ref,Topic,Who\n15 min,77,Bus shelter,R. Adeyo')
    expect(reading.read[0]?.item).toMatchObject({
      title: 'Bus shelter',
      presenter: 'R. Adeyo',
      minutes: 15,
    })
  })

  test('keeps commas, quotes and line breaks inside a cell', () => {
    const reading = read('Title,Minutes\n"Lights, ""bright"" ones\nat the stop",15\nBenches,5')
    expect(reading.read.map(({ line, item }) => [line, item.title, item.minutes])).toEqual([
      [2, 'Lights, "bright" ones at the stop', 15],
      [4, 'Benches', 5],
    ])
  })

  test('remarks on a neighborhood nobody knows and keeps the others', () => {
    const [line] = read('Title,Neighborhood\nLights,"Atlantis, Millrace"').read
    expect(line?.item.neighborhoodIds).toEqual(['millrace'])
    expect(line?.remarks.join()).toContain('“Atlantis” is not one of your neighborhoods')
  })

  test.each(['0', '601', 'soon', '-5', '1e3'])(
    'remarks on %s minutes and assumes ten',
    (minutes) => {
      const [line] = read(`Title,Minutes\nLights,${minutes}`).read
      expect(line?.item.minutes).toBe(10)
      expect(line?.remarks.join()).toContain(`“${minutes}” is not a number of minutes`)
    },
  )

  test('remarks on a purpose and a part that aren’t', () => {
    const [line] = read('Title,Purpose,Part\nLights,ponder,C').read
    expect(line?.item).toMatchObject({ purpose: 'discuss', part: 'ask' })
    expect(line?.remarks.join()).toContain('“ponder” is not a purpose')
    expect(line?.partReason).toContain('“C” is not a part')
  })

  test('remarks on a row with more cells than the heading', () => {
    const [line] = read('Title,Minutes\nLights,5,extra').read
    expect(line?.remarks.join()).toContain('more cells than the heading')
  })

  test('says which row has no title', () => {
    expect(read('Title,Minutes\nLights,5\n,10').skipped).toMatchObject([
      { line: 3, reason: 'it has no title.' },
    ])
  })

  test('says in which line a quotation mark isn’t closed', () => {
    const reading = read('Title,Minutes\nLights,5\n"Benches,10\nOffice hours,5')
    expect(reading.read.map(({ item }) => item.title)).toEqual(['Lights'])
    expect(reading.problem).toContain('Line 3')
    expect(reading.problem).toContain('quotation mark')
  })

  test('with a heading and nothing below says so', () => {
    expect(read('Title,Minutes\n').problem).toContain('no rows')
  })

  test('whatever is in its cells, reading never fails', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('"', '""', ',', '\n'),
    )
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 12 }), (rows) => {
        const reading = read(['Title,Minutes,Part', ...rows.map((row) => row.join(','))].join('\n'))
        for (const { item } of reading.read) expect(item.title.trim()).not.toBe('')
      }),
      { numRuns: 300 },
    )
  })
})

describe('a Markdown agenda', () => {
  const markdown = [
    '# Larkmoor workgroup',
    '',
    'Welcome everyone.',
    '',
    '1. **Bus shelter** (15 min)',
    '   - lights',
    '2. Office hours',
    '',
    '## Part B',
    '',
    '- Care coordination | 30 min',
  ].join('\n')

  test('is read list by list, under the headings of its parts', () => {
    const reading = read(markdown)
    expect(reading.format).toBe('markdown')
    expect(
      reading.read.map(({ line, item }) => [line, item.part, item.title, item.minutes]),
    ).toEqual([
      [5, 'A', 'Bus shelter', 15],
      [7, 'A', 'Office hours', 10],
      [11, 'B', 'Care coordination', 30],
    ])
    expect(reading.skipped.map((line) => line.line)).toEqual([1, 3, 9])
    expect(reading.read[0]?.details).toEqual([{ line: 6, text: 'lights' }])
  })

  test('of headings alone is read by them', () => {
    const reading = read('# Agenda\n\n## Bus shelter\n\nIt is dark.\n\n## Office hours')
    expect(reading.read.map(({ item }) => item.title)).toEqual(['Bus shelter', 'Office hours'])
  })

  test('with a table is read by the table, with the lines it stands on', () => {
    const reading = read(
      '# Agenda\n\n| Title | Minutes |\n| --- | --- |\n| Bus shelter | 15 |\n| Benches | 5 |',
    )
    expect(reading.read.map(({ line, item }) => [line, item.title, item.minutes])).toEqual([
      [5, 'Bus shelter', 15],
      [6, 'Benches', 5],
    ])
  })

  test.each([
    ['a block of code', '```\nlights\nbenches\n```'],
    ['a quotation', '> It is dark.\n> Very dark.'],
    ['text over two lines', 'One thing\nand another'],
    ['a line of HTML', '<p>Lights</p>'],
  ])('tells of every line of %s that was left out', (_what, between) => {
    const text = `# Agenda\n\n- Bus shelter\n\n${between}\n\n- Office hours\n`
    const reading = read(text)
    const details = reading.read.flatMap((row) => row.details)
    const told = [...reading.read, ...details, ...reading.skipped].map((line) => line.line)
    const filled = text
      .split('\n')
      .flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]))
    expect(told.sort((a, b) => a - b)).toEqual(filled)
  })

  test('tells of what stands around a table', () => {
    const reading = read('# Agenda\n\nWelcome.\n\n| Title |\n| --- |\n| Bus shelter |\n\n- Lights')
    expect(reading.skipped.map((line) => line.line)).toEqual([1, 3, 9])
  })
})
