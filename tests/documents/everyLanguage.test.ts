import { beforeAll, describe, expect, test } from 'vitest'
import { minutesModel } from '../../shared/documents/minutes/minutesModel'
import { noticeSource } from '../../shared/documents/signInNotice'
import { signInModel } from '../../shared/documents/signInSheet'
import { listIn } from '../../shared/kernel/formatList'
import { formatDated } from '../../shared/languages/documentLanguage'
import {
  minutesWordKeys,
  documentWordKeys,
  reportBackWordKeys,
  signInWordKeys,
} from '../../shared/languages/documentWordKeys'
import {
  inEnglish,
  isMachineDrafted,
  siteLanguage,
  uncheckedWords,
  wordList,
} from '../../shared/languages/siteLanguage'
import { Table } from '../builders/table'
import { languageOf, tags } from './languagesHere'
import { registerOwnFonts } from './renderLarkmoor'
import { larkmoorMeetings, secondMeeting } from './larkmoor'
import { flowOf, infoOf, utcTime } from './reading'
import { renderMinutes, renderSignIn } from './typeset'

/* Minutes and sign-in sheet in every language; what people said stands as they wrote it. */

beforeAll(registerOwnFonts)

const minutesIn = (tag: string) =>
  minutesModel(larkmoorMeetings().build(), secondMeeting, utcTime, {
    language: languageOf(tag),
    review: null,
  })

/** What a reader makes of a document, with plain spaces. */
const readingOf = (pdf: Uint8Array): string => flowOf(pdf).replaceAll('\u00a0', ' ')

describe('minutes', () => {
  test.each(tags)('in %s have every letter and say no standard wording in English', async (tag) => {
    const { words } = languageOf(tag)
    const model = minutesIn(tag)
    const pdf = await renderMinutes(model)
    expect(infoOf(pdf)).toContain('Tagged:          yes')
    expect(Buffer.from(pdf).toString('latin1')).toContain(`/Lang (${tag})`)
    const text = readingOf(pdf)
    expect(text).not.toContain('[?]')
    const english = inEnglish.language.words
    for (const key of ['whoWasThere', 'notHeardFrom', 'pastActions', 'restrictedPart'] as const) {
      expect(text).not.toContain(english[key])
      // Right to left, a reader puts its parts into an order of its own.
      if (languageOf(tag).direction === 'ltr') expect(text).toContain(words[key])
    }
    // What was decided stands in the language in which it was written.
    const decided = model.items.flatMap(({ decisions }) => decisions.map((row) => row.wording))[0]
    expect(text).toContain((decided ?? 'nothing was decided').split(' ').slice(0, 3).join(' '))
    expect(Buffer.compare(pdf, await renderMinutes(minutesIn(tag)))).toBe(0)
  })

  test('say days, times, roles and lists in the words of their language', () => {
    const spanish = minutesIn('es')
    expect(spanish.dateInWords).toMatch(/^martes \d+ de [a-z]+ de \d{4}$/)
    expect(spanish.time).toBe('10:00')
    const people = spanish.attendance.flatMap((row) => row.people)
    expect(people.find(({ name }) => name === 'R. Adeyo')).toMatchObject({
      role: 'Representante de la comunidad',
      times: 'de 10:00 a 11:02',
    })
    expect(listIn(languageOf('zh-Hans').list, ['A', 'B', 'C'])).toBe('A、B和C')
    expect(formatDated(languageOf('zh-Hans'), '2026-06-30')).toBe('2026年6月30日，星期二')
    expect(formatDated(languageOf('es'), 'some day')).toBe('some day')
  })
})

describe('a sign-in sheet', () => {
  test.each(tags)('in %s says what is agreed to, in that language', async (tag) => {
    const { words, direction } = languageOf(tag)
    const as = { language: languageOf(tag), review: null }
    const model = signInModel(larkmoorMeetings().build(), secondMeeting, utcTime, as)
    expect(model.points).toEqual([1, 2, 3, 4, 5, 6].map((at) => words[`agree${at}` as 'agree1']))
    expect(model.isUntranslated).toBe(false)
    const pdf = await renderSignIn(model)
    // Nothing but lines to sign on is on its second page, and there is no third.
    expect(infoOf(pdf)).toMatch(/Pages: +2\n/)
    const text = readingOf(pdf)
    expect(text).not.toContain('[?]')
    if (direction === 'ltr')
      expect(text.replaceAll(/\s/g, '')).toContain(words.agree3.replaceAll(/\s/g, ''))
  })

  test('has a site’s own text in English until somebody translated that very wording', () => {
    const table = new Table(larkmoorMeetings().build())
    const points = ['What is said here stays here.', 'No photos.']
    table.must({ type: 'confidentiality.word', points })
    const sheet = () =>
      signInModel(
        table.record,
        secondMeeting,
        utcTime,
        siteLanguage(table.record, languageOf('es')),
      )
    expect(sheet()).toMatchObject({ points, isUntranslated: true })
    expect(signInModel(table.record, secondMeeting, utcTime).isUntranslated).toBe(false)
    const word = { type: 'translation.word', about: null, language: 'es' } as const
    table.must({
      ...word,
      name: 'confidentialityText',
      text: 'Lo que se dice aquí se queda aquí.\n\nSin fotos.',
      source: noticeSource(points),
    })
    expect(sheet()).toMatchObject({
      points: ['Lo que se dice aquí se queda aquí.', 'Sin fotos.'],
      isUntranslated: false,
    })
    // An older wording was translated, not this one.
    table.must({ type: 'confidentiality.word', points: ['Nothing leaves this room.'] })
    expect(sheet()).toMatchObject({ points: ['Nothing leaves this room.'], isUntranslated: true })
  })
})

describe('a check of a language’s words', () => {
  test('holds for the papers whose words it was about, when Candor gets more words', () => {
    const table = new Table(larkmoorMeetings().build())
    const shipped = languageOf('es')
    const words = wordList(shipped.words).slice(0, documentWordKeys.indexOf('minutes'))
    table.must({ type: 'language.review', language: 'es', reviewedBy: 'R. Adeyo', words })
    const site = siteLanguage(table.record, shipped)
    expect(isMachineDrafted(site, reportBackWordKeys)).toBe(false)
    expect(isMachineDrafted(site, minutesWordKeys)).toBe(true)
    expect(isMachineDrafted(site, signInWordKeys)).toBe(true)
    expect(uncheckedWords(site)).toBe(documentWordKeys.length - words.length)
    // A later check of fewer words doesn't hide one of all of them.
    const all = wordList(shipped.words)
    table.must({ type: 'language.review', language: 'es', reviewedBy: 'R. Adeyo', words: all })
    table.must({ type: 'language.review', language: 'es', reviewedBy: 'R. Adeyo', words })
    expect(uncheckedWords(siteLanguage(table.record, shipped))).toBe(0)
    expect(isMachineDrafted(inEnglish)).toBe(false)
  })
})
