import { beforeAll, describe, expect, test } from 'vitest'
import { agendaModel } from '../../shared/documents/agenda/agendaModel'
import { agendaOutline } from '../../shared/documents/outline/agendaOutline'
import { outlineAsText } from '../../shared/documents/outline/asText'
import { stringsOf } from '../../shared/kernel/stringsOf'
import { siteLanguage } from '../../shared/languages/siteLanguage'
import { idOf } from '../builders/recordDefaults'
import { Table } from '../builders/table'
import { languageOf, tags } from './languagesHere'
import { larkmoorMeetings, restrictedTitle } from './larkmoor'
import { flowOf, infoOf } from './reading'
import { registerOwnFonts } from './renderLarkmoor'
import { renderAgenda } from './typeset'

/* The agenda of a meeting that is to come, before anybody opened it. */

beforeAll(registerOwnFonts)

const third = 'meeting-2026-03-17'

/** Larkmoor's third meeting in preparation, with what the second left open. */
const buildPrepared = () =>
  larkmoorMeetings()
    .withUpdate('shop-number', 'cannot yet', 'The number changes in April.')
    .withWorkgroup({
      gettingThere: 'Bus 5 to Tern Street. The step-free entrance is on Salt Lane.',
      joining: 'Call 555-0142 at 10:00.',
      askByDays: 7,
    })
    .withMeeting({
      date: '2026-03-17',
      phase: 'preparing',
      startedAt: null,
      endedAt: null,
      heldUntil: null,
    })
    .withItem({
      title: 'Heron Flats bus shelter: what we tried',
      purpose: 'decide',
      presenter: 'R. Adeyo',
      minutes: 15,
      neighborhoodIds: [idOf('Heron Flats')],
      status: 'planned',
      timesCarried: 1,
    })
    .withItem({ title: restrictedTitle, part: 'B', presenter: 'Quillon Sedge', status: 'planned' })

const textOf = (record = buildPrepared().build()): string =>
  outlineAsText(agendaOutline(agendaModel(record, third)))

describe('an agenda', () => {
  test('says when, where, what about, and how to take part', () => {
    const text = textOf()
    expect(text).toContain('Agenda\n\nLarkmoor LEAD OWG\nTuesday, March 17, 2026')
    expect(text).toContain('Place: Tern Street Library\nTime: 10:00 am\nFacilitator: Odile Marsh')
    expect(text).toContain('Our goal is better health and safety for everyone in Larkmoor.')
    expect(text).toContain(
      'Item 1: Heron Flats bus shelter: what we tried\nTo decide · 15 min · brought by R. Adeyo · Heron Flats · carried over once before',
    )
    expect(text).toContain('How to get there\nBus 5 to Tern Street.')
    expect(text).toContain('How to join from elsewhere\nCall 555-0142 at 10:00.')
    expect(text).toContain('contact us by March 10, 2026.')
    expect(text).toContain('Contact\nLarkmoor LEAD, Tern Street Library, 555-0142')
  })

  test('tells what is open by who answers for it, the first due first', () => {
    const { pastActions } = agendaModel(buildPrepared().build(), third)
    const listed = pastActions.map(({ owner, actions }) => [owner, actions.length])
    expect(listed).toEqual([
      ['Odile Marsh', 1],
      ['Dara Sol', 2],
    ])
    expect(textOf()).toContain(
      'Who: Dara Sol · What: Send Tern Street shops the outreach phone number. What got in the way: The number changes in April. · By: March 20, 2026 · Status: Can’t yet',
    )
  })

  test('says of Part B that there is one, and nothing of it', () => {
    const record = buildPrepared()
      .withAction('Call the shelter back', { owner: 'Quillon Sedge' })
      .build()
    const model = agendaModel(record, third)
    for (const text of stringsOf(model)) expect(text).not.toMatch(/xylograph|Quillon|shelter back/)
    expect(model.restrictedPart).toBe(
      'After Part A the workgroup holds a restricted part. It is not open to the public.',
    )
    // What it came to at an earlier meeting isn't reported on either.
    const later = buildPrepared()
      .withAction('Call the shelter back', { owner: 'Quillon Sedge' })
      .withMeeting({ date: '2026-03-31', phase: 'preparing', startedAt: null })
      .build()
    const next = agendaModel(later, 'meeting-2026-03-31')
    expect(stringsOf(next).join()).not.toMatch(/xylograph|Quillon|shelter back/)
    expect(next).toMatchObject({ items: [], restrictedPart: null })
  })

  test('leads nobody to the usual place when it is elsewhere, and makes up no day', () => {
    const table = new Table(buildPrepared().build())
    const fields = { place: 'Saltworks Hall' }
    table.must({ type: 'meeting.edit', meetingId: third, fields })
    table.must({ type: 'workgroup.edit', fields: { askByDays: null } })
    const text = textOf(table.record)
    expect(text).toContain('Place: Saltworks Hall')
    expect(text).not.toContain('Bus 5')
    expect(text).toContain('contact us as early as you can.')
    expect(text).not.toContain('contact us by')
  })

  test('says what the site wrote about coming as people translated it', () => {
    const table = new Table(buildPrepared().build())
    const word = { type: 'translation.word', about: null, language: 'es' } as const
    table.must({ ...word, name: 'joining', text: 'Llame al 555-0142.', source: 'Call.' })
    const as = siteLanguage(table.record, languageOf('es'))
    const text = outlineAsText(agendaOutline(agendaModel(table.record, third, as)))
    expect(text).toContain('Cómo participar a distancia\nLlame al 555-0142.')
    expect(text).toContain('a más tardar el 10 de marzo de 2026')
    expect(text).toContain(languageOf('es').words.machineDrafted)
  })

  test('of an empty meeting says so', () => {
    const record = larkmoorMeetings()
      .withMeeting({ date: '2026-03-17', place: '', phase: 'preparing', startedAt: null })
      .build()
    expect(textOf(record)).toContain('What we will talk about\nNothing is on the agenda yet.')
    expect(() => agendaModel(record, 'gone')).toThrow('not in the record')
  })
})

test.each(tags)(
  'an agenda in %s has every letter and no standard wording in English',
  async (tag) => {
    const language = languageOf(tag)
    const model = agendaModel(buildPrepared().build(), third, { language, review: null })
    const pdf = await renderAgenda(model)
    expect(infoOf(pdf)).toContain('Tagged:          yes')
    expect(Buffer.from(pdf).toString('latin1')).toContain(`/Lang (${tag})`)
    const text = flowOf(pdf).replaceAll('\u00a0', ' ')
    expect(text).not.toContain('[?]')
    expect(text).not.toMatch(/xylograph|What we will talk about|restricted part/)
    if (language.direction === 'ltr') expect(text).toContain(language.words.agendaItems)
    expect(Buffer.compare(pdf, await renderAgenda(model))).toBe(0)
  },
)
