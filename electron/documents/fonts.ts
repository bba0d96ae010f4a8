import { join } from 'node:path'
import { Font } from '@react-pdf/renderer'

/**
 * Atkinson Hyperlegible Next comes as two files a weight: Latin, and the letters of Latin Extended.
 * A text tries one family after the other, letter by letter.
 */
export const textFamilies = ['Atkinson Hyperlegible Next', 'Atkinson Hyperlegible Next Ext']

export const regular = 400
export const strong = 600

const subsets = ['latin', 'latin-ext']
/** Longer than any English word: what is longer is a web address or a slip of the keyboard. */
const longestWord = 32

let registeredFrom: string | null = null

/**
 * Makes the papers' fonts known, once per process, from the folder that holds them
 * (`resources/fonts`). Must be called before the first paper is rendered.
 */
export function registerFonts(fontDirectory: string): void {
  if (registeredFrom === fontDirectory) return
  textFamilies.forEach((family, index) => {
    const fonts = [regular, strong].map((fontWeight) => ({
      src: join(fontDirectory, fileOf(subsets[index] ?? '', fontWeight)),
      fontWeight,
    }))
    Font.register({ family, fonts })
  })
  Font.registerHyphenationCallback(breakable)
  registeredFrom = fontDirectory
}

const fileOf = (subset: string, weight: number): string =>
  `atkinson-hyperlegible-next-${subset}-${weight}-normal.woff`

/**
 * Words stay whole. Only one too long for a line may break, since it would run off the page; the
 * empty part tells the line breaker to set no hyphen, which would change an address.
 */
function breakable(word: string): string[] {
  if (word.length <= longestWord) return [word]
  const parts = word.match(/.{1,12}/gsu) ?? [word]
  return parts.flatMap((part, index) => (index === 0 ? [part] : ['', part]))
}

/** Tells whether the papers' fonts have a letter. */
export async function letterTest(): Promise<(codePoint: number) => boolean> {
  if (registeredFrom === null) throw new Error('registerFonts must be called before rendering')
  const descriptors = textFamilies.map((fontFamily) => ({ fontFamily, fontWeight: regular }))
  await Promise.all(descriptors.map((descriptor) => Font.load(descriptor)))
  const fonts = descriptors.map((descriptor): unknown => Font.getFont(descriptor).data)
  return (codePoint) => fonts.some((font) => hasLetter(font, codePoint))
}

interface GlyphSource {
  hasGlyphForCodePoint(codePoint: number): unknown
}

/** The font reader has no types of its own, so what it offers is looked at before it is used. */
const hasLetter = (font: unknown, codePoint: number): boolean =>
  typeof font === 'object' &&
  font !== null &&
  'hasGlyphForCodePoint' in font &&
  typeof font.hasGlyphForCodePoint === 'function' &&
  (font as GlyphSource).hasGlyphForCodePoint(codePoint) === true
