import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { registerFonts } from '../../electron/documents/pdf/documentPdfs'
import { shippedNotice } from '../../shared/meeting/signInNotice'
import { signInModel } from '../../shared/documents/signInSheet'
import { larkmoorMeetings, secondMeeting } from './larkmoor'
import { flowOf, infoOf, structureOf, utcTime, wordsOf } from './reading'
import { renderSignIn } from './typeset'

beforeAll(() => registerFonts(join(import.meta.dirname, '../../resources/fonts')))

const model = () => signInModel(larkmoorMeetings().build(), secondMeeting, utcTime)

describe('the sign-in sheet', () => {
  test('lists who came in the order of their coming, then everyone else who is expected', () => {
    const { people } = model()
    const came = people.filter((one) => one.timeIn !== '')
    expect(people.slice(0, came.length)).toEqual(came)
    expect(came.at(0)).toMatchObject({ name: 'Odile Marsh', timeIn: '10:00 am' })
    expect(people.slice(came.length).map((one) => one.name)).toContain('Min Kestrel')
  })

  test('does not expect the guests of earlier meetings', () => {
    const build = larkmoorMeetings().withMember('Passing Guest', { role: 'guest' })
    const { people } = signInModel(build.build(), secondMeeting, utcTime)
    expect(people.map((one) => one.name)).not.toContain('Passing Guest')
  })

  test('says what is agreed to, in which version, for which part, and who signs when', async () => {
    const text = flowOf(await renderSignIn(model()))
    for (const point of shippedNotice.points) expect(text).toContain(point)
    expect(text).toContain(`version ${shippedNotice.version}`)
    expect(text).toContain('Parts A and B')
    expect(text).toContain('Late arrivals sign before Part B')
  })

  test('has its headings, tables and column heads in order, and lies on its long side', async () => {
    const pdf = await renderSignIn(model(), { paperSize: 'a4' })
    const info = infoOf(pdf)
    expect(info).toMatch(/Tagged: +yes/)
    expect(info).toMatch(/Page size: +841\.89 x 595\.28/)
    const structure = structureOf(pdf)
    expect([...structure.matchAll(/^ +(H\d) \(block\)/gm)].map(([, tag]) => tag)).toEqual([
      'H1',
      'H2',
      'H2',
      'H2',
    ])
    expect(structure.match(/\bTable \(block\)/g)).toHaveLength(2)
    for (const heading of ['Name', 'Organization', 'Role', 'Signature', 'Time in', 'Time out'])
      expect(structure).toContain(`"${heading}"`)
  })

  test('leaves room to sign by hand: lines as high as handwriting, a column as wide as a signature', async () => {
    const words = wordsOf(await renderSignIn(model()))
    const at = (text: string) => words.find((one) => one.text === text)
    const signature = at('Signature')
    const time = words.find((one) => one.text === 'Time')
    expect((time?.left ?? 0) - (signature?.left ?? 0)).toBeGreaterThan(140)
    const names = words.filter((one) => one.page === 1 && ['Odile', 'Bram'].includes(one.text))
    expect((names.at(-1)?.top ?? 0) - (names.at(0)?.top ?? 0)).toBeGreaterThanOrEqual(26)
  })

  test('is the same to the last byte each time', async () => {
    expect(await renderSignIn(model())).toEqual(await renderSignIn(model()))
  })
})
