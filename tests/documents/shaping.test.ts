import { join } from 'node:path'
import { Font } from '@react-pdf/renderer'
import { beforeAll, describe, expect, it } from 'vitest'
import { letterTest, registerFonts, textFamilies } from '../../electron/documents/pdf/fonts'
import { forgetWords } from '../../electron/documents/pdf/shaping'

interface Shaped {
  readonly glyphs: readonly { readonly id: number }[]
  readonly positions: readonly { xAdvance: number }[]
}

interface Face {
  layout(text: string, features?: object, a?: undefined, b?: undefined, direction?: string): Shaped
}

const text = 'AV To “We called 3 times,” Łukasz Đurić said: effi, fjord; Ta. W A T. yes/no 10:40'

describe('words that were shaped before', () => {
  beforeAll(async () => {
    registerFonts(join(import.meta.dirname, '../../resources/fonts'))
    await letterTest(textFamilies)
  })

  const face = (fontWeight: number) =>
    Font.getFont({ fontFamily: textFamilies[0] ?? '', fontWeight }).data as unknown as Face
  const toPlain = (font: Face): Face => Object.getPrototypeOf(font) as Face
  const inShort = ({ glyphs, positions }: Shaped) => [
    glyphs.map(({ id }) => id),
    positions.map(({ xAdvance }) => xAdvance),
  ]

  it.each([400, 600])(
    'come out as the font itself shapes the whole line, in weight %i',
    (weight) => {
      const font = face(weight)
      const whole = toPlain(font).layout.call(font, text, undefined, undefined, undefined, 'ltr')
      const layOut = () => inShort(font.layout(text, undefined, undefined, undefined, 'ltr'))
      expect(layOut()).toEqual(inShort(whole))
      // And again, remembered.
      expect(layOut()).toEqual(inShort(whole))
    },
  )

  it('are not changed by whoever scales what they were given', () => {
    const font = face(400)
    const first = font.layout('Heron Flats')
    const before = inShort(first)
    first.positions.forEach((position) => (position.xAdvance *= 2))
    expect(inShort(font.layout('Heron Flats'))).toEqual(before)
  })

  it('are told apart by their features, and forgotten when told to', () => {
    const font = face(400)
    const usual = inShort(font.layout('1 11 111'))
    expect(inShort(font.layout('1 11 111', { tnum: true }))).not.toEqual(usual)
    forgetWords()
    expect(inShort(font.layout('1 11 111'))).toEqual(usual)
  })
})
