import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { registerFonts, renderMinutes, renderReportBack } from '../../electron/documents'
import { minutesModel } from '../../shared/reports/minutes'
import { reportBackModel } from '../../shared/reports/reportBack'
import { idOf, type RecordBuilder } from '../builders/record'
import { larkmoor, larkmoorMeetings, restrictedTitle, secondMeeting } from './larkmoor'
import { flowOf, fontsOf, infoOf, textOf, utcTime, wordsOf } from './reading'

beforeAll(() => registerFonts(join(import.meta.dirname, '../../resources/fonts')))

const minutesOf = (build: RecordBuilder, paper: 'letter' | 'a4' = 'letter') =>
  renderMinutes(minutesModel(build.build(), secondMeeting, utcTime), { paper })
const reportBackOf = (build: RecordBuilder, name = 'Heron Flats') =>
  renderReportBack(reportBackModel(build.build(), secondMeeting, idOf(name)))

/** A meeting with so many items about Heron Flats, each with everything an item can have. */
function busyMeeting(items: number): RecordBuilder {
  const build = larkmoor().withMeeting()
  for (let number = 1; number <= items; number += 1)
    build
      .withItem({ title: `Corner lamp number ${number}`, neighborhoodIds: ['heron-flats'] })
      .withConcern('Heron Flats', 'The corner is dark.')
      .withDecision('Ask for a lamp.')
      .withAction(`Request lamp ${number} from Public Works`, { due: '2026-04-01' })
  return build
}

const inOrder = (text: string, parts: string[]): void => {
  let from = 0
  for (const part of parts) {
    const at = text.indexOf(part, from)
    expect(at, `"${part}" after position ${from}`).toBeGreaterThanOrEqual(0)
    from = at + part.length
  }
}

describe('minutes as PDF', () => {
  it('read aloud in the order in which they are looked at', async () => {
    inOrder(flowOf(await minutesOf(larkmoorMeetings())), [
      'Larkmoor LEAD OWG Draft, not yet approved Minutes Tuesday, March 3, 2026',
      'Our goal is better health and safety',
      'Who was there',
      'Neighborhood voice Heard from Heron Flats',
      'Not heard from Millrace, Tern Street',
      'Past actions',
      'Not done',
      'What we talked about Item 1 Heron Flats bus shelter, night-time concerns',
      'Heard Heron Flats: People shout at night',
      'Discussion',
      'Decision Outreach comes to the shelter',
      'Dissent: R. Adeyo asked',
      'New actions No. What Who By Item 1 Request two lights',
      'Carried over Item 2',
      'Parking lot',
      'Report-backs owed',
      'a restricted part',
    ])
  })

  it('hold no title of a restricted item', async () => {
    const text = flowOf(await minutesOf(larkmoorMeetings()))
    expect(text).toContain('Send partners the new referral form')
    for (const word of restrictedTitle.split(' ')) expect(text).not.toContain(word)
  })

  it('say so plainly when nothing happened', async () => {
    const pdf = await minutesOf(larkmoor().withMeeting())
    expect(flowOf(pdf)).toContain('Nothing was on the agenda.')
    expect(infoOf(pdf)).toMatch(/Pages: +1\n/)
  })

  it('hold forty items, each with its actions, and number their pages', async () => {
    const pdf = await minutesOf(busyMeeting(40))
    const text = flowOf(pdf)
    for (let number = 1; number <= 40; number += 1) {
      expect(text).toContain(`Item ${number} Corner lamp number ${number} To discuss`)
      expect(text).toContain(`${number} Request lamp ${number} from Public Works Odile Marsh`)
    }
    const pages = Number(/Pages: +(\d+)/.exec(infoOf(pdf))?.[1])
    for (let page = 1; page <= pages; page += 1) expect(text).toContain(`Page ${page} of ${pages}`)
  })

  it('lose no word of a very long text, and keep it on the page', async () => {
    const words = (count: number, stem: string) =>
      Array.from({ length: count }, (_, index) => `${stem}${index}`).join(' ')
    const address = `https://larkmoor.example/${'a1b2c3d4e5'.repeat(14)}`
    const build = larkmoor()
      .withMeeting({ place: words(50, 'p') })
      .withItem({
        title: words(200, 't').slice(0, 500),
        neighborhoodIds: ['heron-flats'],
        notes: address,
      })
      .withConcern('Heron Flats', words(2500, 'c'))
      .withDecision(words(2500, 'd'), { rationale: words(900, 'r') })
      .withAction(words(2500, 'a'), { owner: words(90, 'o') })
    for (const pdf of [await minutesOf(build), await reportBackOf(build)]) {
      const flow = flowOf(pdf)
      for (const word of ['c2499', 'd2499', 'r899', 'a2499']) expect(flow).toContain(word)
      const text = textOf(pdf)
        .split('\n')
        .filter((line) => !line.includes('Page '))
        .join(' ')
      for (let index = 0; index < 2500; index += 1)
        expect(text).toMatch(new RegExp(`\\bc${index}\\b`))
      for (const word of wordsOf(pdf)) {
        expect(word.left).toBeGreaterThanOrEqual(54)
        expect(word.right).toBeLessThanOrEqual(612 - 54)
        expect(word.bottom).toBeLessThanOrEqual(792 - 36)
      }
    }
    expect(textOf(await minutesOf(build)).replaceAll('\n', '')).toContain(address)
  })

  it('never leave a heading at the foot of a page', async () => {
    const headings =
      /^(Who was there|Neighborhood voice|Past actions|What we|New actions|Parking lot)/
    for (let items = 3; items <= 12; items += 1) {
      const pages = textOf(await minutesOf(busyMeeting(items))).split('\f')
      for (const page of pages) {
        const lines = page.trim().split('\n')
        const lastOfText = lines.at(-2) ?? ''
        if (lines.length > 2) expect(lastOfText).not.toMatch(headings)
        if (lines.length > 2) expect(lastOfText).not.toMatch(/^(Item \d+|To discuss|No\. What)/)
      }
    }
  })

  it('come on A4 as well', async () => {
    expect(infoOf(await minutesOf(larkmoorMeetings(), 'a4'))).toContain('(A4)')
  })
})

describe('a report-back as PDF', () => {
  it('reads aloud in order, what was said before what was done', async () => {
    inOrder(flowOf(await reportBackOf(larkmoorMeetings())), [
      'Report-back to Heron Flats',
      'Our goal is better health and safety',
      'We asked On our agenda',
      'You said • People shout at night',
      'did not hear back. (Heron Flats residents’ group)',
      'We did • We decided: Outreach',
      'What we tried and what got in the way',
      'What we can’t do yet, and why',
      'Next steps • Request two lights',
      'Raise a concern or come to a meeting',
      'Contact',
      'We can’t share details about any person.',
    ])
  })

  it('fits one page for an ordinary meeting', async () => {
    for (const name of ['Heron Flats', 'Millrace', 'Tern Street'])
      expect(infoOf(await reportBackOf(larkmoorMeetings(), name))).toMatch(/Pages: +1\n/)
  })
})

describe('every paper', () => {
  it('embeds the fonts it uses, with a text layer', async () => {
    const build = larkmoorMeetings().withConcern('Heron Flats', 'Łukasz Đurić, Şerban, Nguyễn')
    for (const pdf of [await minutesOf(build), await reportBackOf(build)]) {
      const fonts = fontsOf(pdf)
      expect(fonts.length).toBeGreaterThanOrEqual(3)
      for (const font of fonts) expect(font).toMatch(/AtkinsonHyperlegibleNext.* yes yes yes /)
      expect(flowOf(pdf).normalize('NFC')).toContain('Łukasz Đurić, Şerban, Nguyễn')
    }
  })

  it('marks letters the fonts lack instead of dropping them without a word', async () => {
    const build = larkmoor().withMeeting().withItem({ title: 'ሰላም and سلام, Lệ', presenter: '' })
    const pdf = await minutesOf(build)
    expect(flowOf(pdf)).toContain('Item 1 [?] and [?], Lê')
    expect(flowOf(pdf)).toContain('can’t print some letters yet')
    for (const font of fontsOf(pdf)) expect(font).toContain('Atkinson')
  })

  it('names its title and workgroup, and nothing of machine, person or hour', async () => {
    const info = infoOf(await minutesOf(larkmoorMeetings()))
    expect(info).toContain('Title:           Minutes, Larkmoor LEAD OWG, March 3, 2026')
    expect(info).toContain('Author:          Larkmoor LEAD OWG')
    expect(info).toMatch(/Creator: *\nProducer: *\n/)
    expect(info).toMatch(/CreationDate: .*Mar +3 .*00:00:00 2026/)
    const raw = Buffer.from(await reportBackOf(larkmoorMeetings())).toString('latin1')
    expect(raw).toContain('/Lang (en-US)')
    expect(raw).not.toMatch(/react-pdf|PDFKit|\/home\/|\/work\/|\/root\/|\/tmp\//)
  })

  it('is the same to the byte when made again', async () => {
    const build = larkmoorMeetings()
    const [first, second] = [await minutesOf(build), await minutesOf(build)]
    expect(Buffer.compare(first, second)).toBe(0)
    const [one, two] = await Promise.all([reportBackOf(build), reportBackOf(build)])
    expect(Buffer.compare(one, two)).toBe(0)
  })
})
