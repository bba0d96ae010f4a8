import { join } from 'node:path'
import { Font } from '@react-pdf/renderer'
import type { DocumentLanguage } from '../../../shared/languages/documentLanguage'
import { keepLetters } from './glyphs'
import { rememberWords } from './shaping'

type Script = DocumentLanguage['script']

/** A font family and the start of its files' names; a weight a file. */
interface Family {
  readonly name: string
  readonly file: string
}

/** Atkinson Hyperlegible Next comes as two files a weight: Latin, and the letters of Latin Extended. */
const own: readonly Family[] = [
  { name: 'Atkinson Hyperlegible Next', file: 'atkinson-hyperlegible-next-latin' },
  { name: 'Atkinson Hyperlegible Next Ext', file: 'atkinson-hyperlegible-next-latin-ext' },
]

/** It has no Vietnamese letters: a document in that language is set in Noto Sans as a whole. */
const vietnamese: readonly Family[] = [
  { name: 'Noto Sans', file: 'noto-sans-latin' },
  { name: 'Noto Sans Ext', file: 'noto-sans-latin-ext' },
  { name: 'Noto Sans Vietnamese', file: 'noto-sans-vietnamese' },
]

const others: Readonly<Record<Exclude<Script, 'Latin' | 'Vietnamese'>, Family>> = {
  Ethiopic: { name: 'Noto Sans Ethiopic', file: 'noto-sans-ethiopic-ethiopic' },
  Arabic: { name: 'Vazirmatn', file: 'vazirmatn-arabic' },
  Chinese: { name: 'Noto Sans SC', file: 'noto-sans-sc-chinese-simplified' },
}

/** Signs that mean something: ≠ ≥ ≤ ↔ ● ☐ ✓. They come in one weight. */
const signFamilies: readonly Family[] = [
  { name: 'Noto Sans Math', file: 'noto-sans-math-latin' },
  { name: 'Noto Sans Symbols 2', file: 'noto-sans-symbols-2-symbols' },
]

const namesOf = (families: readonly Family[]): string[] => families.map(({ name }) => name)

/** What documents are set in as long as it has every letter: tried one after the other, letter by letter. */
export const textFamilies = namesOf(own)

/** Every family, those of a script first: whoever is named in whatever letters is printed. */
export const allFamilies = (script: Script): string[] => {
  const latin = script === 'Vietnamese' ? [...vietnamese, ...own] : [...own, ...vietnamese]
  return namesOf([...latin, ...Object.values(others), ...signFamilies])
}

export const regular = 400
export const strong = 600

/** Longer than any English word: what is longer is a web address or a slip of the keyboard. */
const longestWord = 32

let registeredFrom: string | null = null

/**
 * Makes the documents' fonts known, once per process, from the folder that holds them
 * (`resources/fonts`). Must be called before the first document is rendered. None is read before it is
 * needed.
 */
export function registerFonts(fontDirectory: string): void {
  if (registeredFrom === fontDirectory) return
  for (const { name, file } of [...own, ...vietnamese, ...Object.values(others)]) {
    const fonts = [regular, strong].map((fontWeight) => ({
      src: join(fontDirectory, `${file}-${fontWeight}-normal.ttf`),
      fontWeight,
    }))
    Font.register({ family: name, fonts })
  }
  for (const { name, file } of signFamilies)
    Font.register({ family: name, src: join(fontDirectory, `${file}-${regular}-normal.ttf`) })
  Font.registerHyphenationCallback(breakable)
  registeredFrom = fontDirectory
}

const ideographs = /\p{Script=Han}/u

/** Told at once, for almost every word there is. */
const beforeIdeographs = /^[\u0000-\u2e7f]*$/

/** What begins no line stays with what is before it, what ends none with what comes after. */
const [opening, closing] = ['（《〈「『【〔“‘', '、。，：；？！）》〉」』】〕”’％%·…—']
/** A sign of Chinese, or a number or a word in other letters, with its marks. */
const signs = new RegExp(
  `[${opening}]*(?:[^\\p{Script=Han}\\s${opening}${closing}]+|.)[${closing}]*`,
  'gsu',
)

/**
 * Words stay whole. Only one too long for a line may break, since it would run off the page; the
 * empty part tells the line breaker to set no hyphen, which would change an address. Chinese has no
 * spaces between its words, and breaks between any two signs, but numbers and names in it don't.
 */
function breakable(word: string): string[] {
  if (word.length <= longestWord && beforeIdeographs.test(word)) return [word]
  if (!ideographs.test(word)) return joinWithoutHyphen(pieces(word))
  const parts = joinWithoutHyphen((word.match(signs) ?? [word]).flatMap(pieces))
  // What comes before or after is of another font, and so a word of its own: a line may break there, too.
  const [before, after] = [closing.includes(word[0] ?? ''), opening.includes(word.at(-1) ?? '')]
  return [...(before ? [] : ['']), ...parts, ...(after ? [] : [''])]
}

const pieces = (part: string): string[] =>
  part.length <= longestWord ? [part] : (part.match(/.{1,12}/gsu) ?? [])

const joinWithoutHyphen = (parts: readonly string[]): string[] =>
  parts.flatMap((part, index) => (index === 0 ? [part] : ['', part]))

/** Tells whether some fonts have a letter. */
export async function letterTest(
  families: readonly string[],
): Promise<(codePoint: number) => boolean> {
  if (registeredFrom === null) throw new Error('registerFonts must be called before rendering')
  const descriptors = families.flatMap((fontFamily) =>
    [regular, strong].map((fontWeight) => ({ fontFamily, fontWeight })),
  )
  await Promise.all(descriptors.map((descriptor) => Font.load(descriptor)))
  const fonts = descriptors.map((descriptor): unknown => Font.getFont(descriptor).data)
  fonts.forEach(keepLetters)
  fonts.forEach(rememberWords)
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
