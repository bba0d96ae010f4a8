import { describe, expect, it } from 'vitest'
import { guessHeading } from '../../../../shared/concerns/import/guessHeadings'
import { soundsUrgent } from '../../../../shared/concerns/import/detectUrgency'
import { guessColumns } from '../../../../shared/concerns/import/guessColumns'
import { englishLabels } from '../../../../shared/concerns/import/formLabels'
import { readText } from '../../../../shared/concerns/import/readImport'
import { readRows, stateOf } from '../../../../shared/concerns/import/readRows'

const neighborhoods = ['Millrace', 'Saltworks'].map((name) => ({ id: name, name }))

/** The first row of a table. */
function readFirst(text: string) {
  const table = readText(text, 'table')
  const guessed = guessColumns(table, { labels: englishLabels, neighborhoods })
  const columns = guessed.map(({ column }) => column)
  const context = { neighborhoods, groups: [], today: '2026-11-28', decided: new Map() }
  const [row] = readRows(table, columns, { ...context, channel: 'form', guessed })
  if (row === undefined) throw new Error('no row was read')
  return { ...row, state: stateOf(row) }
}

describe('danger asked for in other words', () => {
  it.each([
    'Is someone at risk right now?',
    'Urgent?',
    'Weapon seen?',
    'Was anyone hurt?',
    'Weapons involved',
    '¿Hay alguien en riesgo?',
    'Y a-t-il quelqu’un de blessé ?',
    'Có vũ khí không?',
    '有武器吗？',
    'هل هناك سلاح؟',
  ])('“%s” is', (heading) => expect(guessHeading(heading).column).toBe('danger'))

  it.each(['What hurts the block most?', 'Who was hurt?', 'What is urgent for you?'])(
    '“%s” isn’t',
    (heading) => expect(guessHeading(heading).column).not.toBe('danger'),
  )

  it('a yes to a second question about it counts as well', () => {
    const row = readFirst(
      'Date,Neighborhood,Concern,Is anyone in danger now?,Weapon seen?\n2026-11-02,Millrace,Fights,No,Yes\n',
    )
    expect(row.danger).toBe(true)
  })

  it('French in the past and of oneself', () => {
    expect(soundsUrgent('un homme avait un couteau hier')).toBe(true)
    expect(soundsUrgent('je veux mourir')).toBe(true)
    expect(soundsUrgent('des bagarres chaque nuit')).toBe(true)
  })
})

describe('columns told by what is in them', () => {
  it('words that name a neighborhood aren’t where it is', () => {
    const row = readFirst(
      'Timestamp,Q1,Q2\n2026-11-02,Corinne Aldous,"Stairwell full of needles, Saltworks"\n',
    )
    expect(row.fields.wording).toBe('Stairwell full of needles, Saltworks')
    expect(row.fields.place).toBe('')
    expect(row.state).toBe('held')
  })

  it('a title isn’t where it is', () => {
    const row = readFirst('Created,Subject,Body\n2026-11-02,Millrace lights,The lights are out.\n')
    expect(row.fields.place).toBe('')
  })

  it('“Where is the problem?” asks where', () =>
    expect(guessHeading('Where is the problem?').column).toBe('place'))
})

describe('questions that are answered the other way round', () => {
  it.each([
    ['Are you safe?', 'No', true],
    ['Are you safe?', 'Yes', false],
    ['Can this wait?', 'No', true],
    ['¿Está a salvo?', 'No', true],
  ])('%s %s', (question, answer, is) => {
    const text = `Date,Neighborhood,Concern,${question}\n2026-11-02,Millrace,Fights,${answer}\n`
    expect(readFirst(text).danger).toBe(is)
  })

  it('“Name of concern” is no name of whoever reported it', () =>
    expect(guessHeading('Name of concern').column).toBe('wording'))
})
