import { beforeAll, describe, expect, it } from 'vitest'
import { type RecordBuilder } from '../builders/record'
import { minutesOf, registerOwnFonts, reportBackOf } from './renderLarkmoor'
import { larkmoor, larkmoorMeetings, restrictedTitle } from './larkmoor'
import { flowOf, infoOf, textOf, wordsOf } from './reading'

/** Many pages, made and read back by several programs, on a machine that may be busy. */
const patience = 60_000

beforeAll(registerOwnFonts)

/** A meeting with so many items about Heron Flats, each with everything an item can have. */
function busyMeeting(items: number): RecordBuilder {
  const build = larkmoor().withMeeting()
  for (let number = 1; number <= items; number += 1)
    build
      .withItem({ title: `Corner lamp number ${number}`, neighborhoodIds: ['heron-flats'] })
      .withHeardStatement('Heron Flats', 'The corner is dark.')
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
  it('keep signs that mean something', async () => {
    const signs = 'Calls ≠ harm, ≥ 3 or ≤ 5, dock ↔ gate ● ☐ ✓ ✗ ≈'
    const build = larkmoor().withMeeting().withItem({ title: signs })
    expect(flowOf(await minutesOf(build))).toContain(signs)
  })

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

  it('hold neither the title of a restricted item nor what was promised at it', async () => {
    const text = flowOf(await minutesOf(larkmoorMeetings()))
    expect(text).toContain('held a restricted part')
    expect(text).not.toContain('Send partners the new referral form')
    for (const word of restrictedTitle.split(' ')) expect(text).not.toContain(word)
  })

  it('say so plainly when nothing happened', async () => {
    const pdf = await minutesOf(larkmoor().withMeeting())
    expect(flowOf(pdf)).toContain('Nothing was on the agenda.')
    expect(infoOf(pdf)).toMatch(/Pages: +1\n/)
  })

  it(
    'hold forty items, each with its actions, and number their pages',
    { timeout: patience },
    async () => {
      const pdf = await minutesOf(busyMeeting(40))
      const text = flowOf(pdf)
      for (let number = 1; number <= 40; number += 1) {
        expect(text).toContain(`Item ${number} Corner lamp number ${number} To discuss`)
        expect(text).toContain(`${number} Request lamp ${number} from Public Works Odile Marsh`)
      }
      const pages = Number(/Pages: +(\d+)/.exec(infoOf(pdf))?.[1])
      for (let page = 1; page <= pages; page += 1)
        expect(text).toContain(`Page ${page} of ${pages}`)
    },
  )

  it(
    'lose no word of a very long text, and keep it on the page',
    { timeout: patience },
    async () => {
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
        .withHeardStatement('Heron Flats', words(700, 'c'))
        .withDecision(words(700, 'd'), { rationale: words(500, 'r') })
        .withAction(words(700, 'a'), { owner: words(90, 'o') })
      for (const pdf of [await minutesOf(build), await reportBackOf(build)]) {
        const flow = flowOf(pdf)
        for (const word of ['c699', 'd699', 'r499', 'a699']) expect(flow).toContain(word)
        const printed = new Set(flow.split(/[ .]/))
        for (let index = 0; index < 700; index += 1) expect(printed).toContain(`c${index}`)
        for (const word of wordsOf(pdf)) {
          expect(word.left).toBeGreaterThanOrEqual(54)
          expect(word.right).toBeLessThanOrEqual(612 - 54)
          expect(word.bottom).toBeLessThanOrEqual(792 - 36)
        }
      }
      expect(textOf(await minutesOf(build)).replaceAll('\n', '')).toContain(address)
    },
  )

  it('never leave a heading at the foot of a page', { timeout: patience }, async () => {
    const headings =
      /^(Who was there|Neighborhood voice|Past actions|What we|New actions|Parking lot)/
    for (let items = 3; items <= 8; items += 1) {
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
