/*
 * Shaping a text (choosing glyphs and kerning them) is most of what setting it costs, and the same words
 * come again and again, on one document and from document to document. So a font is given a memory: words in Latin
 * letters are shaped once each, as pdfkit does within one document. Other scripts are shaped whole: there
 * a letter's form depends on its neighbors, and what stands between words can matter.
 */

interface Position {
  readonly xAdvance: number
  readonly yOffset?: number
}

interface Shaped {
  readonly glyphs: readonly unknown[]
  readonly positions: readonly Position[]
}

interface Font {
  layout(
    text: string | readonly unknown[],
    features?: unknown,
    script?: string,
    language?: string,
    direction?: string,
  ): Shaped
  hasGlyphForCodePoint(codePoint: number): boolean
}

/** So many words are remembered for each font; then all are forgotten. A year's documents have fewer. */
const wordsAtMost = 8_000

/** Latin letters with their marks in one piece, digits, and the punctuation documents have. */
const plain = /^[ -~\u00a0-\u024f\u1e00-\u1eff\u2010-\u2027\u2030-\u203a\u20ac\u2122]*$/
const words = /[^ ]+ ?| /g

/**
 * Some fonts take a letter with marks apart, to set it of pieces, though they have it whole; the
 * typesetter loses the pieces where a line ends.
 */
const wholeLetters = (features: unknown): object => ({ ...(features ?? {}), ccmp: false })

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u

const memories = new Map<object, Map<string, Shaped>>()

/** Has a font remember the words it shaped, and which letters it has; once for each font. */
export function rememberWords(font: unknown): void {
  if (!isFont(font) || memories.has(font)) return
  const memory = new Map<string, Shaped>()
  memories.set(font, memory)
  const shape = font.layout.bind(font)
  font.layout = (text, features, script, language, direction) => {
    if (typeof text !== 'string') return shape(text, features, script, language, direction)
    if (rightToLeft.test(text))
      return withRises(backToFront(shape(text, features, script, language, 'rtl')))
    if (!plain.test(text)) return withRises(shape(text, features, script, language, direction))
    const kind = features === undefined ? '' : JSON.stringify(features)
    return inWords(text, (word) => {
      const key = kind + word
      const known = memory.get(key)
      if (known !== undefined) return known
      if (memory.size >= wordsAtMost) memory.clear()
      const shaped = shape(word, wholeLetters(features), script, language, direction)
      memory.set(key, shaped)
      return shaped
    })
  }
  rememberLetters(font)
}

/**
 * Asked to shape from left to right, the font places marks as if the letter they belong to came before
 * them; from right to left it comes after. The typesetter wants the letters in the order of reading.
 */
const backToFront = ({ glyphs, positions }: Shaped): Shaped => ({
  glyphs: [...glyphs].reverse(),
  positions: [...positions].reverse(),
})

/**
 * The typesetter sets how high a mark stands to zero, for its own superscripts, and hands on one number
 * that it doesn't look at: how high a mark stands goes there, in units of the font (`TaggedDocument`).
 */
function withRises({ glyphs, positions }: Shaped): Shaped {
  const rising = positions.map((position) =>
    position.yOffset === undefined || position.yOffset === 0
      ? position
      : { ...position, advanceWidth: position.yOffset },
  )
  return { glyphs, positions: rising }
}

/** Forgets every word: what was set is none of the next reader’s business. */
export const forgetWords = (): void => memories.forEach((memory) => memory.clear())

/**
 * A line put together of its words. A space is as wide as the letters on both sides make it: what comes
 * before it is in its word, what comes after it is asked for by itself.
 */
function inWords(text: string, shaped: (word: string) => Shaped): Shaped {
  const glyphs: unknown[] = []
  const positions: Position[] = []
  let end = 0
  for (const word of text.match(words) ?? []) {
    const run = shaped(word)
    glyphs.push(...run.glyphs)
    // Copied: whoever asked may scale them.
    for (const position of run.positions) positions.push({ ...position })
    end += word.length
    const next = text[end]
    const space = next === undefined || !word.endsWith(' ') ? null : shaped(` ${next}`).positions[0]
    if (space != null) positions.splice(-1, 1, { ...space })
  }
  return { glyphs, positions }
}

function rememberLetters(font: Font): void {
  const known = new Map<number, boolean>()
  const look = font.hasGlyphForCodePoint.bind(font)
  font.hasGlyphForCodePoint = (codePoint) => {
    const before = known.get(codePoint)
    if (before !== undefined) return before
    const has = look(codePoint)
    known.set(codePoint, has)
    return has
  }
  // Read from the font's tables again each time otherwise, several times for every run of text.
  for (const name of ['unitsPerEm', 'ascent', 'descent', 'lineGap'] as const)
    Object.defineProperty(font, name, { value: (font as unknown as Record<string, number>)[name] })
}

/** The font reader has no types of its own, so what it offers is looked at before it is used. */
const isFont = (font: unknown): font is Font =>
  typeof font === 'object' &&
  font !== null &&
  'layout' in font &&
  typeof font.layout === 'function' &&
  'hasGlyphForCodePoint' in font &&
  typeof font.hasGlyphForCodePoint === 'function'
