import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { readLanguages } from '../../../../electron/languages/shippedLanguages'
import { reporterOf } from '../../../../shared/concerns/import/findReporters'
import { formLabels, type FormLabels } from '../../../../shared/concerns/import/formLabels'
import { formColumns, readForms } from '../../../../shared/concerns/import/readForms'
import { kindOf, readText } from '../../../../shared/concerns/import/readImport'
import { readRows, stateOf } from '../../../../shared/concerns/import/readRows'
import type { DocumentLanguage } from '../../../../shared/languages/documentLanguage'

/* The printed form reads back in every language it ships in, however it is typed up. */

let languages: readonly DocumentLanguage[] = []
let labels: FormLabels
beforeAll(async () => {
  languages = await readLanguages(join(import.meta.dirname, '../../../../resources/languages'))
  labels = formLabels(languages)
})

const languageNamed = (tag: string): DocumentLanguage => {
  const found = languages.find((language) => language.tag === tag)
  if (found === undefined) throw new Error(`no language ${tag}`)
  return found
}

const keys = [
  'formWhere',
  'formWhat',
  'formWhen',
  'formEffect',
  'formTried',
  'formCalled',
  'formWhyNot',
  'formWanted',
  'formHearBack',
  'formContact',
  'formGroup',
  'formLanguage',
  'formInterpreter',
  'formDate',
] as const

const contexts = {
  neighborhoods: ['Millrace', 'Saltworks'].map((name) => ({ id: name, name })),
  groups: [],
  today: '2026-11-28',
  channel: 'form' as const,
  decided: new Map(),
}

const answers: Readonly<Partial<Record<(typeof keys)[number], string>>> = {
  formWhere: 'Millrace, Mill Lane',
  formWhat: 'Two lamps are out.',
  formWhen: '21:00',
  formWhyNot: '…',
  formContact: 'Pell Harrow, 555-0142',
  formDate: '2026-11-13',
}

function typeUp(language: DocumentLanguage, write: Writing): string {
  const { words } = language
  const ticked = { formCalled: words.formNo, formInterpreter: words.formYes }
  return keys
    .map((key, at) => {
      const answer = key in ticked ? ticked[key as keyof typeof ticked] : (answers[key] ?? '')
      return write(words[key], answer, at + 1)
    })
    .join('\n')
}

type Writing = (label: string, answer: string, number: number) => string
const toPlain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '')

const writings: readonly (readonly [string, Writing])[] = [
  ['on the same line', (label, answer) => `${label} ${answer}`],
  ['after a colon', (label, answer) => `${label}: ${answer}`],
  ['without signs', (label, answer) => `${label.replaceAll(/[?？؟:¿.]/g, '')} ${answer}`],
  ['on the next line', (label, answer) => `${label}\n${answer}\n`],
  ['without accents', (label, answer) => `${toPlain(label)} ${answer}`],
  ['in capitals', (label, answer) => `${label.toUpperCase()} ${answer}`],
  ['with numbers', (label, answer, at) => `${at}. ${label} ${answer}`],
  ['with bullets', (label, answer) => `- **${label}** ${answer}`],
  ['by first sentences', (label, answer) => `${label.split(/(?<=[?？؟])/)[0] ?? ''} ${answer}`],
  ['on lines that were drawn', (label, answer) => `${label} ____${answer}____`],
  ['as two columns', (label, answer) => `${label}\t${answer}`],
  ['with a letter missing', (label, answer) => `${withSlip(label)} ${answer}`],
]

/** A letter in the middle of a long label is left out. */
const withSlip = (label: string): string => {
  const at = Math.floor(label.length / 2)
  return label.length < 14 ? label : label.slice(0, at) + label.slice(at + 1)
}

const tags = ['en-US', 'es', 'vi', 'so', 'am', 'ar', 'zh-Hans']

test.each(tags.flatMap((tag) => writings.map(([how, write]) => [tag, how, write] as const)))(
  'in %s, answered %s',
  (tag, _, write) => {
    const one = typeUp(languageNamed(tag), write)
    const text = `${one}\n\n${one}`
    expect(kindOf(text, { name: '', labels })).toBe('forms')
    const table = readText(text, 'forms', { labels })
    const rows = readRows(table, formColumns, contexts)
    expect(rows).toHaveLength(2)
    for (const row of rows) {
      expect(stateOf(row)).toBe('ready')
      expect(row).toMatchObject({
        neighborhoodId: 'Millrace',
        danger: false,
        fields: {
          wording: 'Two lamps are out.',
          place: 'Mill Lane',
          receivedOn: '2026-11-13',
          called: 'no',
          interpreter: true,
        },
      })
    }
    expect(table.rows.map((row) => reporterOf(row, table, formColumns, [])?.name)).toEqual([
      'Pell Harrow',
      'Pell Harrow',
    ])
  },
)

test('an answer that begins like a label is an answer', () => {
  const table = readForms(
    [
      'Where is it? Which neighborhood, near which block or corner? Millrace',
      'What did you see or hear?',
      'They said: when it gets dark, we leave.',
      'Date night is over for us. Contact us never.',
      'When does it happen? Weekends',
      'Date 11/9/2026',
    ].join('\n'),
    labels,
  )
  expect(readRows(table, formColumns, contexts)[0]?.fields.wording).toBe(
    'They said: when it gets dark, we leave.\nDate night is over for us. Contact us never.',
  )
})

test('what is printed on the form is no answer, and the line about danger raises none', () => {
  const { words } = languageNamed('en-US')
  const text = [
    'Larkmoor LEAD OWG',
    words.formTitle,
    'Anyone in danger now? Call 911.',
    words.formIntro,
    '',
    `${words.formWhere} Millrace`,
    `${words.formWhat} Dust`,
    `${words.formReturn} 555-0100`,
    'Larkmoor LEAD OWG',
    words.formTitle,
    `${words.formWhere} Saltworks`,
    `${words.formWhat} Noise`,
  ].join('\n')
  const rows = readRows(readForms(text, labels), formColumns, contexts)
  expect(rows.map(({ fields, danger }) => [fields.wording, danger])).toEqual([
    ['Dust', false],
    ['Noise', false],
  ])
})

test('a form that says nothing of what was seen is left out; one that says something else waits', () => {
  const { words } = languageNamed('en-US')
  const read = (...lines: readonly string[]) =>
    readRows(readForms(lines.join('\n'), labels), formColumns, contexts).map(stateOf)
  expect(read(`${words.formWhere} Millrace`, words.formWhat, `${words.formContact} Pell`)).toEqual([
    'left',
  ])
  expect(
    read(`${words.formWhere} Millrace`, words.formWhat, `${words.formEffect} My son fell`),
  ).toEqual(['held'])
})

test('who caused it is named in no row that is ready', () => {
  const text =
    'Where: Millrace\nWhat did you see: Pills are sold\nName of person causing concern: Perrin'
  const [row] = readRows(readForms(text, labels), formColumns, contexts)
  expect(row && stateOf(row)).toBe('held')
  expect(JSON.stringify(row)).not.toContain('Perrin')
})

test('questions that were run together in one line are told apart', () => {
  const text =
    '1. Where is it? Which neighborhood, near which block or corner? Millrace, by the market 2. What did you see or hear? Carts block the walk all day. 3. When does it happen? mornings\nDid anyone call 911 or 311? No May we contact you? Your name, and a phone number or e-mail: Vu Thao Linh 555-0155'
  const table = readForms(text, labels)
  const [row] = table.rows
  const answer = (column: (typeof formColumns)[number]) => row?.cells[formColumns.indexOf(column)]
  expect(answer('neighborhood')).toBe('Millrace, by the market')
  expect(answer('wording')).toBe('Carts block the walk all day.')
  expect(answer('times')).toBe('mornings')
  expect(answer('called')).toBe('No')
  expect(row?.reporter?.[0]?.cell).toContain('Vu Thao Linh')
})
