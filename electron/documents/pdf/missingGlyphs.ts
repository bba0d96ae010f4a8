import { months } from '../../../shared/kernel/formatDate'
import { allFamilies, letterTest, textFamilies } from './fonts'
import type { DocumentLanguage } from '../../../shared/languages/documentLanguage'

/** Set in place of letters the fonts lack, so that nothing vanishes without a trace. */
export const missingMark = '[?]'

/** A model ready to set, and whether anything in it could not be. */
export interface Settable<T> {
  readonly model: T
  readonly hasMissingLetters: boolean
  /** The fonts that have its letters. */
  readonly families: readonly string[]
}

/**
 * The same model with every text in letters the fonts have. Without this the renderer falls back to
 * a font that is not embedded and prints nothing at all.
 */
export async function settable<T>(
  model: T,
  script: DocumentLanguage['script'] = 'Latin',
): Promise<Settable<T>> {
  const usual = setWith(model, await letterTest(textFamilies))
  if (script === 'Latin' && !usual.hasMissingLetters) return { ...usual, families: textFamilies }
  // The fonts of all scripts are large: they are read when something needs them.
  const families = allFamilies(script)
  return { ...setWith(model, await letterTest(families)), families }
}

function setWith<T>(model: T, hasLetter: HasLetter): Omit<Settable<T>, 'families'> {
  let hasMissingLetters = false
  const setText = (text: string): string => {
    const result = inOurLetters(text, hasLetter)
    hasMissingLetters ||= result.hasMissing
    return result.text
  }
  return { model: mapTexts(model, setText), hasMissingLetters }
}

/** Look-alikes for signs people paste that the fonts lack. */
const lookAlikes: ReadonlyMap<string, string> = new Map([
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2007', '\u00a0'],
  ['\u2009', ' '],
  ['\u202f', '\u00a0'],
  ['\t', ' '],
  ['→', '->'],
  ['\u2028', '\n'],
  ['\u2029', '\n'],
])

/** Signs that only steer software: nothing is lost without them. */
const isInvisible = (sign: string): boolean =>
  sign !== '\n' && /[\p{Cc}\p{Cf}\p{Variation_Selector}]/u.test(sign)

const ascii = /^[\n -~]*$/

type HasLetter = (codePoint: number) => boolean

function inOurLetters(text: string, hasLetter: HasLetter): { text: string; hasMissing: boolean } {
  // What most texts are made of; every font has it.
  if (ascii.test(text)) return { text: holdTogether(tidy(text)), hasMissing: false }
  let set = ''
  let hasMissing = false
  for (const letter of text.normalize('NFC')) {
    const known = lookAlikes.get(letter) ?? letter
    if (isInvisible(known)) continue
    const nearest = canSet(known, hasLetter) ? known : inParts(known, hasLetter)
    hasMissing ||= nearest?.normalize('NFC') !== known
    if (nearest !== null) set += nearest
    // One mark a word, however many letters of it are missing.
    else if (!set.endsWith(missingMark)) set += missingMark
  }
  return { text: holdTogether(tidy(set)), hasMissing }
}

const canSet = (text: string, hasLetter: HasLetter): boolean =>
  [...text].every((sign) => sign === '\n' || hasLetter(sign.codePointAt(0) ?? 0))

/**
 * A letter with marks the fonts lack as one piece: the letter and its marks one by one, or without
 * the marks there is nothing for; null when not even the plain letter is there.
 */
function inParts(letter: string, hasLetter: HasLetter): string | null {
  const [plain = '', ...marks] = letter.normalize('NFD')
  // Of a sign nothing may go: ≠ without its stroke says the opposite.
  if (!/^\p{L}/u.test(plain) || !canSet(plain, hasLetter)) return null
  return marks.reduce((built, mark) => {
    const composed = (built + mark).normalize('NFC')
    return canSet(composed, hasLetter) ? composed : canSet(mark, hasLetter) ? built + mark : built
  }, plain)
}

/** The line breaker sets a hyphen where two spaces fall at a line's end, so there are never two. */
const tidy = (text: string): string => text.replaceAll(/ {2,}/g, ' ').replaceAll(/ ?\n ?/g, '\n')

const datePattern = new RegExp(`\\b(${months.join('|')}) (\\d{1,2}), (\\d{4})\\b`, 'g')

/** A date never breaks over two lines. */
const holdTogether = (text: string): string => text.replaceAll(datePattern, '$1\u00a0$2,\u00a0$3')

/** The same data with every text in it changed. Works on plain data only. */
function mapTexts<T>(data: T, change: (text: string) => string): T {
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return change(value)
    if (Array.isArray(value)) return value.map(walk)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]))
  }
  // A walk keeps the shape of plain data, which the compiler can't see.
  return walk(data) as T
}
