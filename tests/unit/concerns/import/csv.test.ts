import { describe, expect, test } from 'vitest'
import { guessColumns, findRemembered } from '../../../../shared/concerns/import/guessColumns'
import { delimiterOf, readTable, refusalOf } from '../../../../shared/concerns/import/readCsv'
import {
  asDecided,
  leaveOut,
  type ReadingContext,
  readRows,
} from '../../../../shared/concerns/import/readRows'
import { readDate } from '../../../../shared/kernel/parseDate'

const names = ['Heron Flats', 'Millrace', 'Tern Street', 'Saltworks', 'Old Quarry', 'Juniper Rise']
const context: ReadingContext = {
  neighborhoods: names.map((name) => ({ id: name.toLowerCase().replace(' ', '-'), name })),
  groups: [{ id: 'residents', name: 'Heron Flats Residents’ Group' }],
  today: '2026-03-10',
  channel: 'form',
  decided: new Map(),
}

const read = (text: string, given: Partial<ReadingContext> = {}) => {
  const table = readTable(text, delimiterOf(text) ?? ',')
  const guessed = guessColumns(table)
  const rows = readRows(
    table,
    guessed.map(({ column }) => column),
    { ...context, ...given },
  )
  return { table, guessed, rows }
}

describe('what form tools export', () => {
  test('Google Forms: a timestamp, then the questions as they were asked', () => {
    const { rows, guessed } = read(
      [
        'Timestamp,Email Address,Which neighborhood is it about?,What have you seen?,Where does it happen?,When does it happen?,Did you call 911 or 311?,"If not, why not?",Is anyone in danger now?,Your name (optional)',
        '2026/03/02 9:14:05 AM PST,ada@larkmoor.example,heron flats,"The shelter is dark, and people walk around it.",Shelter block,Nights,No,No phone,No,Ada Quill',
        '3/3/2026 21:40:11,bo@larkmoor.example,MILLRACE,Shouting behind the laundry.,Mill Lane,,Yes,,Yes,',
      ].join('\r\n'),
    )
    expect(guessed.map(({ column, why }) => column || why)).toEqual([
      'receivedOn',
      'reporter',
      'neighborhood',
      'wording',
      'place',
      'times',
      'called',
      'whyNotCalled',
      'danger',
      'reporter',
    ])
    expect(rows).toMatchObject([
      {
        line: 2,
        neighborhoodId: 'heron-flats',
        danger: false,
        reason: null,
        remarks: [],
        fields: {
          wording: 'The shelter is dark, and people walk around it.',
          place: 'Shelter block',
          receivedOn: '2026-03-02',
          channel: 'form',
          called: 'no',
          whyNotCalled: 'No phone',
        },
      },
      {
        neighborhoodId: 'millrace',
        danger: true,
        fields: { receivedOn: '2026-03-03', called: 'yes' },
      },
    ])
    expect(JSON.stringify(rows)).not.toMatch(/Ada|larkmoor\.example/)
  })

  test('Microsoft Forms: its own columns and who answered are left out', () => {
    const { rows, guessed } = read(
      [
        'ID,Start time,Completion time,Email,Name,Neighborhood,Describe your concern,How does it affect your health or safety?,What would you like to see happen?',
        '1,3/2/26 9:00:00,3/2/26 9:04:10,anonymous,,Júniper rise,Glass on the steps.,Cut feet,A bin',
      ].join('\n'),
    )
    expect(guessed.slice(0, 5).map(({ column, why }) => column || why)).toEqual([
      'tool',
      'tool',
      'receivedOn',
      'reporter',
      'reporter',
    ])
    expect(rows).toMatchObject([
      {
        neighborhoodId: 'juniper-rise',
        fields: { receivedOn: '2026-03-02', effect: 'Cut feet', wantedOutcome: 'A bin' },
      },
    ])
  })

  test('SurveyMonkey: its two rows of questions are one', () => {
    const { table, rows } = read(
      [
        'Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,First Name,Last Name,Custom Data 1,What is your neighborhood?,What is going on?,How can we reach you?,',
        ',,,,,,,,,Response,Open-Ended Response,Name:,Phone Number:',
        '118,42,03/01/2026 08:09:10 PM,03/01/2026 08:12:00 PM,10.0.0.1,,,,,Saltworks,Trucks idle all night.,Ada Quill,555-0101',
      ].join('\n'),
    )
    expect(table.header.slice(9)).toEqual([
      'What is your neighborhood?',
      'What is going on?',
      'How can we reach you?: Name:',
      'How can we reach you?: Phone Number:',
    ])
    expect(rows).toMatchObject([
      {
        line: 3,
        neighborhoodId: 'saltworks',
        fields: { wording: 'Trucks idle all night.', receivedOn: '2026-03-01' },
      },
    ])
    expect(JSON.stringify(rows)).not.toMatch(/Ada|555/)
  })

  test('JotForm and Typeform', () => {
    const jotform = read(
      'Submission Date,Full Name,Phone Number,Neighborhood,What was seen\n"Mar 4, 2026",Ada Quill,(555) 555-0101,Old Quarry,Fires at the rim.',
    )
    expect(jotform.rows).toMatchObject([
      { neighborhoodId: 'old-quarry', fields: { receivedOn: '2026-03-04', place: '' } },
    ])
    const typeform = read(
      '#,Neighborhood,What was seen?,Response Type,Start Date (UTC),Stage Date (UTC),Submit Date (UTC),Network ID,Tags\nx1,Tern Street,Broken lamp.,completed,2026-03-05 10:00:00,,2026-03-05 10:02:00,n1,',
    )
    expect(typeform.rows).toMatchObject([{ fields: { receivedOn: '2026-03-05' } }])
  })
})

describe('a row', () => {
  const header = 'Date,Neighborhood,Concern,Group,Where\n'

  test('of a neighborhood that isn’t known waits for a decision, by its name', () => {
    const text = `${header}2026-03-01,Herron Flats,Glass.,,\n2026-03-01,herron  flats,Noise.,,`
    expect(read(text).rows).toMatchObject([
      { neighborhoodId: null, named: 'Herron Flats', reason: null },
      { neighborhoodId: null, named: 'herron  flats', reason: null },
    ])
    const chosen = read(text, { decided: new Map([['herron flats', 'heron-flats']]) }).rows
    expect(chosen.map((row) => row.neighborhoodId)).toEqual(['heron-flats', 'heron-flats'])
    const left = read(text, { decided: new Map([['herron flats', leaveOut]]) }).rows
    expect(left[0]?.reason).toContain('isn’t one of the workgroup’s')
  })

  test('is given another wording or neighborhood by a person, and then isn’t left out for want of it', () => {
    const text = `${header}2026-03-01,Herron Flats,Glass.,,\n2026-03-01,Millrace,,,`
    const [glass, empty] = read(text, { decided: new Map([['herron flats', leaveOut]]) }).rows
    if (glass === undefined || empty === undefined) throw new Error('two rows are to be read')
    const nothing = { wording: undefined, neighborhoodId: undefined }
    expect(asDecided(glass, nothing)).toEqual(glass)
    const placed = asDecided(glass, { ...nothing, neighborhoodId: 'saltworks' })
    expect(placed).toMatchObject({ neighborhoodId: 'saltworks', reason: null })
    expect(asDecided(placed, { ...nothing, wording: ' ' }).reason).toContain('nothing says')
    expect(asDecided(empty, { ...nothing, neighborhoodId: 'saltworks' }).reason).toContain(
      'nothing',
    )
    expect(asDecided(empty, { ...nothing, wording: 'Noise.' })).toMatchObject({
      fields: { wording: 'Noise.' },
      neighborhoodId: 'millrace',
      reason: null,
    })
  })

  test('says what was made of what can’t be read', () => {
    const [row] = read(`${header}soon,Millrace,Glass.,Ferry club,412 Tern Street`).rows
    expect(row).toMatchObject({ fields: { receivedOn: '2026-03-10', groupId: null } })
    expect(row?.remarks).toEqual([
      expect.stringContaining('looks like an address'),
      expect.stringContaining('“soon” is no day'),
      expect.stringContaining('no group'),
    ])
    expect(read(`${header}2026-03-01,Millrace,,,`).rows[0]?.reason).toContain('nothing says')
  })

  test('loses nothing that is too long for its field', () => {
    const long = 'x'.repeat(600)
    const [row] = read(`${header}2026-03-01,Millrace,Glass.,,${long}`).rows
    expect(row?.fields).toMatchObject({ wording: `Glass.\nWhere: ${long}`, place: '' })
  })
})

test('a column of addresses to write to is left out whatever it is called', () => {
  const { guessed } = read(
    'Concern,Anything else\nGlass.,ada@larkmoor.example\nNoise.,555-555-0101',
  )
  expect(guessed[1]).toEqual({ column: '', why: 'reporter' })
})

test('a first row of answers isn’t taken for questions', () => {
  const { table, guessed } = read('2026-03-01,Millrace,There is glass on the path every morning.')
  expect(table).toMatchObject({ hasHeader: false, header: ['Column 1', 'Column 2', 'Column 3'] })
  expect(guessed.map(({ column }) => column)).toEqual(['receivedOn', '', 'wording'])
})

test('a form is known again by its questions', () => {
  const source = { id: 's', name: 'Spring', columns: ['wording' as const], changedAt: 0 }
  const sources = [{ ...source, header: ['What was seen?'] }]
  expect(findRemembered(sources, ['what was  SEEN?'])?.id).toBe('s')
  expect(findRemembered(sources, ['What was heard?'])).toBeNull()
})

test('what is too much, or no text, is refused with the reason', () => {
  expect(refusalOf('x'.repeat(5 * 1024 * 1024 + 1))).toContain('5 MB')
  expect(refusalOf(`one\ntwo${'\u0001'.repeat(9)}`)).toContain('Line 2')
  // A few that slipped into a text are taken out instead, and that is said.
  expect(refusalOf('one\ntwo\u0001')).toBeNull()
  const many = `Concern,Date\n${'Glass.,2026-03-01\n'.repeat(5_001)}`
  expect(readTable(many, ',').problem).toContain('more than 5,000 rows')
  expect(readTable('Concern,Date\n"Glass.,2026-03-01', ',').problem).toContain('Line 2')
})

test.each([
  ['2026-03-02T10:00:00Z', '2026-03-02'],
  ['03/02/2026 08:09:10 PM', '2026-03-02'],
  ['3/2/26', '2026-03-02'],
  ['Tue, 3 Mar 2026 23:30:00 -0800', '2026-03-03'],
  ['Tuesday, March 3, 2026 10:00 AM', '2026-03-03'],
  ['2/30/2026', null],
  ['13/1/2026', null],
  ['soon', null],
])('the day of “%s”', (text, day) => expect(readDate(text)).toBe(day))
