import { beforeAll, describe, expect, test } from 'vitest'
import { renderSummary } from '../../electron/documents/pdf/documentPdfs'
import { guessHeading } from '../../shared/concerns/import/guessHeadings'
import { intakeFormModel } from '../../shared/documents/concernForm'
import { reportBackModel } from '../../shared/documents/reportBack/reportBackModel'
import { reportBackText } from '../../shared/documents/reportBack/reportBackText'
import { DocumentLanguage } from '../../shared/languages/documentLanguage'
import { english } from '../../shared/languages/english'
import { inEnglish, siteLanguage, wordList } from '../../shared/languages/siteLanguage'
import { aRecord } from '../builders/record'
import { idOf } from '../builders/recordDefaults'
import { Table } from '../builders/table'
import { languageOf, languages, tags } from './languagesHere'
import { registerOwnFonts } from './renderLarkmoor'
import { larkmoorMeetings, secondMeeting } from './larkmoor'
import { flowOf, infoOf } from './reading'
import { renderIntakeForm, renderReportBack } from './typeset'

/* Papers in the languages Candor comes with, and in the words people put into them. */

const heron = idOf('Heron Flats')
beforeAll(registerOwnFonts)

describe('a language', () => {
  test('is a file, and every one Candor promises is there', () => {
    expect(tags).toEqual(expect.arrayContaining(['es', 'vi', 'so', 'am', 'ar', 'zh-Hans']))
    expect(new Set(tags).size).toBe(languages.length - 1)
  })

  test('that lacks a word, or a place where something is put in, isn’t taken', () => {
    const lacking = {
      ...languageOf('es'),
      words: { ...languageOf('es').words, page: 'Página {page}' },
    }
    expect(DocumentLanguage.safeParse(lacking).error?.issues[0]?.message).toBe('page lacks {pages}')
    const words = { ...languageOf('es').words, said: undefined }
    expect(DocumentLanguage.safeParse({ ...languageOf('es'), words }).success).toBe(false)
  })

  test('counts as drafted by a machine until somebody checked it, and again when a word changes', () => {
    const table = new Table(larkmoorMeetings().build())
    const shipped = languageOf('es')
    const isDrafted = (): boolean =>
      reportBackModel(table.record, secondMeeting, heron, siteLanguage(table.record, shipped))
        .isMachineDrafted
    expect(isDrafted()).toBe(true)
    const words = wordList(shipped.words)
    table.must({ type: 'language.review', language: 'es', reviewedBy: 'R. Adeyo', words })
    expect(isDrafted()).toBe(false)
    const word = { type: 'language.word', language: 'es', key: 'said' } as const
    table.must({ ...word, text: 'Dijeron' })
    expect(isDrafted()).toBe(true)
    table.must({ ...word, text: null })
    expect(isDrafted()).toBe(false)
  })

  test('keeps the places where something is put in, whoever words it', () => {
    const table = new Table(larkmoorMeetings().build())
    const word = { type: 'language.word', language: 'es', key: 'page' } as const
    expect(table.say({ ...word, text: 'Página {page}' })).toContain('{pages}')
    expect(table.say({ ...word, text: ' ' })).toContain('can’t be empty')
    expect(table.record.languageWord.size).toBe(0)
  })
})

describe('a report-back', () => {
  test('says what people translated, and marks what nobody has', () => {
    const table = new Table(larkmoorMeetings().build())
    const say = { type: 'translation.word', language: 'es' } as const
    const about = { meetingId: secondMeeting, audienceId: heron }
    table.must({ ...say, about, name: 'said', text: 'Está oscuro.', source: 'It is dark.' })
    table.must({ ...say, about: null, name: 'goalSentence', text: 'Salud.', source: 'Health.' })
    const model = reportBackModel(
      table.record,
      secondMeeting,
      heron,
      siteLanguage(table.record, languageOf('es')),
    )
    expect(model.sections.said).toEqual(['Está oscuro.'])
    expect(model.goalSentence).toBe('Salud.')
    expect(model.untranslated).toEqual(['asked', 'did', 'obstacles', 'cannotYet', 'next'])
    const text = reportBackText(model)
    expect(text).toContain('Ustedes dijeron\nEstá oscuro.')
    expect(text).toContain('Preguntamos\nTodavía sin traducir:\nOn our agenda')
    // English is what it was.
    expect(reportBackModel(table.record, secondMeeting, heron, inEnglish).untranslated).toEqual([])
    table.must({ ...say, about, name: 'said', text: ' ', source: '' })
    expect([...table.record.translation.values()].map((row) => row.meetingId)).toEqual([null])
  })

  test.each(tags)('in %s has every letter, and its dates in its words', async (tag) => {
    const record = larkmoorMeetings().build()
    const language = languageOf(tag)
    const pdf = await renderReportBack(
      reportBackModel(record, secondMeeting, heron, { language, review: null }),
    )
    expect(infoOf(pdf)).toContain('Tagged:          yes')
    const flow = flowOf(pdf)
    expect(flow).not.toContain('[?]')
    expect(Buffer.from(pdf).toString('latin1')).toContain(`/Lang (${tag})`)
    // Right to left, a reader puts its parts into an order of its own.
    if (language.direction === 'ltr') {
      const plain = flow.replaceAll('\u00a0', ' ')
      expect(plain).toContain(language.words.cannotYet)
      expect(plain).toContain(language.words.machineDrafted)
    }
    const again = await renderReportBack(
      reportBackModel(record, secondMeeting, heron, { language, review: null }),
    )
    expect(Buffer.compare(pdf, again)).toBe(0)
  })

  test.each(tags)('in %s has a summary of one page', async (tag) => {
    const language = { language: languageOf(tag), review: null }
    const model = reportBackModel(larkmoorMeetings().build(), secondMeeting, heron, language)
    expect(infoOf((await renderSummary(model)).bytes)).toMatch(/Pages: +1\n/)
  })
})

/** What a reader makes of a text that runs from right to left, without the marks it puts around it. */
const withoutMarks = (text: string): string =>
  text.replaceAll(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')

describe('the form for concerns', () => {
  test('in Arabic reads back letter by letter, whatever was printed before it', async () => {
    const language = languageOf('ar')
    const record = larkmoorMeetings().build()
    const as = { language, review: null }
    // A letter that was only a part of another one so far was left out of what came later.
    await renderReportBack(reportBackModel(record, secondMeeting, heron, as))
    const text = withoutMarks(flowOf(await renderIntakeForm(intakeFormModel(record, as))))
    // Of a lam and an alef in one sign some readers make the two letters in the other order.
    const keys = ['formWhat', 'formWhen', 'formEffect', 'formWanted', 'formInterpreter'] as const
    const asked = keys.flatMap((key) => language.words[key].replaceAll(/[؟،.]/g, '').split(' '))
    for (const word of asked.filter((one) => !/ل[اأإآ]/.test(one))) expect(text).toContain(word)
  })

  test.each(['en-US', ...tags])('in %s is one page that asks everything', async (tag) => {
    const record = larkmoorMeetings().build()
    const language = languageOf(tag)
    for (const paperSize of ['letter', 'a4'] as const) {
      const model = intakeFormModel(record, { language, review: null })
      const pdf = await renderIntakeForm(model, { paperSize })
      expect(infoOf(pdf)).toMatch(/Pages: +1\n/)
      expect(flowOf(pdf)).not.toContain('[?]')
    }
  })

  test('asks in words that are understood when it is typed up', () => {
    const { words } = english
    const read = ([key, field]: readonly [keyof typeof words, string]) =>
      [guessHeading(words[key]).column, field] as const
    for (const [got, wanted] of (
      [
        ['formWhere', 'neighborhood'],
        ['formGroup', 'group'],
        ['formWhat', 'wording'],
        ['formWhen', 'times'],
        ['formEffect', 'effect'],
        ['formTried', 'alreadyTried'],
        ['formCalled', 'called'],
        ['formWhyNot', 'whyNotCalled'],
        ['formWanted', 'wantedOutcome'],
        ['formHearBack', 'hearBackBy'],
        ['formLanguage', 'language'],
        ['formInterpreter', 'interpreter'],
        ['formDate', 'receivedOn'],
        // Who reported it isn't kept in the shared record.
        ['formContact', ''],
      ] as const
    ).map(read))
      expect(got).toBe(wanted)
  })
})

test('a workgroup with a very long name and many neighborhoods still has a form of one page', async () => {
  const build = Array.from({ length: 40 }, (_, at) => `Neighborhood ${at}`)
  const record = aRecord()
    .withNeighborhoods(...build)
    .build()
  const pdf = await renderIntakeForm(intakeFormModel(record))
  expect(infoOf(pdf)).toMatch(/Pages: +1\n/)
})
