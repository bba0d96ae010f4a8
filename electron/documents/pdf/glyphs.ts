/*
 * The font reader keeps each glyph it has made, with the letters it stood for then; and a glyph that
 * was first needed as a part of another one (the plain letter of one with a dot) stood for none. The
 * typesetter counts letters by that, so such a letter was left out of every later document.
 */

interface Glyph {
  readonly codePoints: readonly number[]
  /** Reads its outline from the font; the font reader keeps everything else about a glyph, but not this. */
  _decode?: () => unknown
}

interface GlyphMaker {
  getGlyph(id: number, codePoints?: readonly number[]): Glyph | null
}

const mended = new WeakSet<object>()

/** Has a font give each glyph with the letters it stands for where it is asked for; once for each font. */
export function keepLetters(font: unknown): void {
  if (!isGlyphMaker(font) || mended.has(font)) return
  mended.add(font)
  const known = font.getGlyph.bind(font)
  font.getGlyph = (id, codePoints = []) => {
    const glyph = known(id, codePoints)
    if (glyph !== null) decodeOnce(glyph)
    if (glyph === null || codePoints.length === 0 || isSame(glyph.codePoints, codePoints))
      return glyph
    const own = Object.create(glyph) as Glyph
    Object.defineProperty(own, 'codePoints', { value: codePoints })
    return own
  }
}

const decoded = new WeakSet<object>()

/** Every document that a letter is on has its outline read to be embedded. */
function decodeOnce(glyph: Glyph): void {
  const decode = glyph._decode?.bind(glyph)
  if (decode === undefined || decoded.has(glyph)) return
  decoded.add(glyph)
  let outline: { readonly is: unknown } | undefined
  glyph._decode = () => (outline ??= { is: decode() }).is
}

const isGlyphMaker = (font: unknown): font is GlyphMaker =>
  typeof font === 'object' &&
  font !== null &&
  'getGlyph' in font &&
  typeof font.getGlyph === 'function'

const isSame = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((point, at) => point === b[at])
