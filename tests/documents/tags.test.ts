import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, describe, expect, it } from 'vitest'
import { type RecordBuilder } from '../builders/record'
import { minutesOf, registerOwnFonts, reportBackOf } from './renderLarkmoor'
import { larkmoor, larkmoorMeetings } from './larkmoor'
import { infoOf, structureOf } from './reading'

beforeAll(registerOwnFonts)

/** Enough people and words to fill several pages. */
function longMeeting(): RecordBuilder {
  const build = larkmoor().withMeeting()
  for (let number = 1; number <= 60; number += 1) {
    build.withMember(`Neighbor ${number}`, { organization: 'Old Quarry association' })
    build.withArrival(`Neighbor ${number}`)
  }
  const notes = Array.from({ length: 1500 }, (_, index) => `word${index}`).join(' ')
  return build.withItem({ title: 'Heron Flats bus shelter', notes })
}

const headingsOf = (structure: string): string[] =>
  [...structure.matchAll(/\n +(H\d) \(block\)\n +"(.*)"/g)].map((match) => match.slice(1).join(' '))

describe('a paper’s structure', () => {
  it('is a tree of headings in order, starting from one title', async () => {
    const pdf = await minutesOf(larkmoorMeetings())
    expect(infoOf(pdf)).toMatch(/Tagged: +yes/)
    expect(headingsOf(structureOf(pdf))).toEqual([
      'H1 Minutes',
      'H2 Who was there',
      'H2 Neighborhood voice',
      'H2 Past actions',
      'H2 What we talked about',
      'H3 Heron Flats bus shelter, night-time concerns',
      'H3 Loading bay behind the Tern Street shops',
      'H3 Numbers beside words: what 911 calls do not show',
      'H2 New actions',
      'H2 Unfinished items',
      'H2 Parking lot',
      'H2 Report-backs owed',
      'H2 Restricted part',
    ])
    expect(headingsOf(structureOf(await reportBackOf(larkmoorMeetings())))).toEqual([
      'H1 Report-back to Heron Flats',
      'H2 We asked',
      'H2 You said',
      'H2 We did',
      'H2 What we tried and what got in the way',
      'H2 What we can’t do yet, and why',
      'H2 Next steps',
      'H2 Raise a concern or come to a meeting',
      'H2 Contact',
      'H2 Questions about a person',
    ])
  })

  it('has tables with column heads, read once however many pages they fill', async () => {
    const structure = structureOf(await minutesOf(longMeeting()))
    expect(structure.match(/^ +Table/gm)).toHaveLength(1)
    expect(structure.match(/"Organization"/g)).toHaveLength(1)
    expect(structure.match(/\/Scope \/Column/g)).toHaveLength(4)
    expect(structure.match(/^ +TR/gm)).toHaveLength(61)
  })

  it('keeps a paragraph that is split over pages one paragraph', async () => {
    const structure = structureOf(await minutesOf(longMeeting()))
    const [, after = ''] = structure.split('"Discussion"')
    const paragraph = after.split(' P (block)')[1] ?? ''
    for (const word of ['word0', 'word700', 'word1499']) expect(paragraph).toContain(word)
  })

  it('has lists with labels and bodies', async () => {
    const structure = structureOf(await minutesOf(larkmoorMeetings()))
    expect(structure.replaceAll(/\s+/g, ' ')).toContain(
      'L (block) LI (block) Lbl (block) "•" LBody (block) "outreach on two evenings',
    )
  })

  it('does not read the running foot aloud', async () => {
    expect(structureOf(await minutesOf(longMeeting()))).not.toMatch(/Page \d+ of/)
  })

  it('covers everything drawn: text by an element, the rest as artifacts', async () => {
    for (const pdf of [await minutesOf(longMeeting()), await reportBackOf(larkmoorMeetings())]) {
      const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
      for (let number = 1; number <= document.numPages; number += 1) {
        const { fnArray } = await (await document.getPage(number)).getOperatorList()
        expect(findUnmarked(fnArray)).toEqual([])
      }
      await document.destroy()
    }
  })
})

/** The drawing operators outside any marked content; throws when marks are not in pairs. */
function findUnmarked(operators: readonly number[]): number[] {
  const open = new Set<number>([OPS.beginMarkedContent, OPS.beginMarkedContentProps])
  const draws = new Set<number>([OPS.showText, OPS.showSpacedText, OPS.fill, OPS.stroke])
  let depth = 0
  const found = operators.filter((operator) => {
    if (open.has(operator)) depth += 1
    if (operator === OPS.endMarkedContent) depth -= 1
    if (depth < 0 || depth > 1) throw new Error('marks that are not in pairs')
    return draws.has(operator) && depth === 0
  })
  if (depth !== 0) throw new Error('a mark left open at the end of a page')
  return found
}
