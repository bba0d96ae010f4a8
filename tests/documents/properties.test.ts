import { beforeAll, describe, expect, it } from 'vitest'
import { minutesOf, registerOwnFonts, reportBackOf } from './renderLarkmoor'
import { larkmoor, larkmoorMeetings } from './larkmoor'
import { flowOf, fontsOf, infoOf } from './reading'

beforeAll(registerOwnFonts)

describe('every paper', () => {
  it('embeds the fonts it uses, with a text layer', async () => {
    const build = larkmoorMeetings().withHeardStatement(
      'Heron Flats',
      'Łukasz Đurić, Şerban, Nguyễn',
      { itemId: null },
    )
    for (const pdf of [await minutesOf(build), await reportBackOf(build)]) {
      const fonts = fontsOf(pdf)
      expect(fonts.length).toBeGreaterThanOrEqual(3)
      for (const font of fonts) expect(font).toMatch(/AtkinsonHyperlegibleNext.* yes yes yes /)
      expect(flowOf(pdf).normalize('NFC')).toContain('Łukasz Đurić, Şerban, Nguyễn')
    }
  })

  it('marks letters the fonts lack instead of dropping them without a word', async () => {
    const build = larkmoor().withMeeting().withItem({ title: 'ⵣⵓⵍ and ᏣᎳᎩ, Lệ', presenter: '' })
    const pdf = await minutesOf(build)
    expect(flowOf(pdf)).toContain('Item 1 [?] and [?], Lệ')
    expect(flowOf(pdf)).toContain('can’t print some letters yet')
  })

  it('prints a name in whatever letters its owner writes it, and no other font without need', async () => {
    const title = 'ሰላም and سلام, 王芳, Lệ'
    const build = larkmoor().withMeeting().withItem({ title, presenter: '' })
    const pdf = await minutesOf(build)
    expect(flowOf(pdf)).not.toMatch(/\[\?\]|print some letters/)
    for (const part of ['ሰላም', '王芳', 'Lệ']) expect(flowOf(pdf)).toContain(part)
    const usual = await minutesOf(larkmoor().withMeeting())
    for (const font of fontsOf(usual)) expect(font).toContain('Atkinson')
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
