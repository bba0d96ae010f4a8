import type { EmbeddedFont } from 'pdfkit'

/** A glyph as the font reader gives it. */
export interface Glyph {
  readonly id: number
  /** In units of the font. */
  readonly advanceWidth: number
  readonly codePoints: readonly number[]
}

/** Where a glyph of a run stands, in points; how high it is raised, in units of the font. */
export interface Position {
  readonly xAdvance: number
  readonly xOffset?: number
  /** See `shaping.ts`: the typesetter hands on this number alone. */
  readonly advanceWidth?: number | undefined
}

interface Run {
  readonly glyphs: readonly Glyph[]
  readonly positions: readonly Position[]
  readonly x: number
  readonly y: number
}

/** A number as PDF writes it; a thousandth of a point is more than a printer can do. */
export const short = (number: number): string => `${Math.round(number * 1_000) / 1_000}`

/** The operators that draw a run from a point on a page whose top is at zero. */
export function textOf(font: EmbeddedFont, size: number, run: Run): string {
  const unit = size / font.font.unitsPerEm
  const line = new Operators(run.x, run.y)
  const marks: [code: string, x: number, y: number][] = []
  let { x } = run
  for (const [index, glyph] of run.glyphs.entries()) {
    const { xAdvance = 0, xOffset = 0, advanceWidth: raised = 0 } = run.positions[index] ?? {}
    const natural = glyph.advanceWidth * unit
    const isPart = glyph.codePoints.length === 0
    // The mark on the last letter of a word from right to left comes first: some readers would give it to
    // the word before, were there no space between them.
    if (index === 0 && natural === 0 && glyph.codePoints.some(isRightToLeft))
      showUnseen(line, font, [space])
    if (!isPart && xOffset === 0 && raised === 0) {
      showGlyph(line, font, glyph)
      line.kern(((natural - xAdvance) / size) * 1_000)
    } else if (isPart || natural === 0) {
      // A mark that isn't on the line would be read as a line of its own, and one that is only a part of
      // a letter as nothing known: it is read where it belongs, in a sign nobody sees, and drawn
      // afterwards, as nothing that is read.
      for (const letter of asDrawn(glyph.codePoints)) showUnseen(line, font, [letter])
      const drawn = codeOf(font, glyph.id, glyph.advanceWidth, [zeroWidthSpace])
      marks.push([drawn, x + xOffset, run.y - raised * unit])
      if (xAdvance !== 0) line.moveTo(x + xAdvance, run.y)
    } else {
      line.moveTo(x + xOffset, run.y - raised * unit)
      showGlyph(line, font, glyph)
      line.moveTo(x + xAdvance, run.y)
    }
    x += xAdvance
  }
  if (marks.length > 0) line.open('/Span <</ActualText ()>> BDC')
  for (const [code, atX, atY] of marks) {
    line.moveTo(atX, atY)
    line.show(code)
  }
  if (marks.length > 0) line.open('EMC')
  return line.end()
}

/** Text operators, as few as will do. */
class Operators {
  private readonly done: string[] = []
  private pieces: string[] = []
  private codes = ''

  constructor(x: number, y: number) {
    this.moveTo(x, y)
  }

  show(code: string): void {
    this.codes += code
  }

  kern(thousandths: number): void {
    if (Math.abs(thousandths) <= 0.005) return
    this.endCodes()
    this.pieces.push(short(thousandths))
  }

  /** Upright on a page that is drawn from its top. */
  moveTo(x: number, y: number): void {
    this.flush()
    this.done.push(`1 0 0 -1 ${short(x)} ${short(y)} Tm`)
  }

  open(operator: string): void {
    this.flush()
    this.done.push(operator)
  }

  end(): string {
    this.flush()
    return this.done.join(' ')
  }

  private endCodes(): void {
    if (this.codes !== '') this.pieces.push(`<${this.codes}>`)
    this.codes = ''
  }

  private flush(): void {
    this.endCodes()
    if (this.pieces.length > 0) this.done.push(`[${this.pieces.join(' ')}] TJ`)
    this.pieces = []
  }
}

const isRightToLeft = (letter: number): boolean => letter >= 0x590 && letter <= 0x8ff

const space = 0x20
const zeroWidthSpace = 0x200b

/**
 * Stands for a glyph that draws nothing: hardly any font has one of its own. It is as wide as a hair,
 * which is taken back at once: some readers lose where a line begins with nothing at all.
 */
const unseen = -1
const hair = 4

const withUnseen = new WeakSet<object>()

/** Letters in no glyph that is seen. */
export const unseenGlyph = (codePoints: readonly number[]): Glyph => ({
  id: unseen,
  advanceWidth: hair,
  codePoints,
})

/** Adds the unseen glyph to what of a font is put into the document. */
function addUnseen({ subset }: EmbeddedFont): void {
  if (withUnseen.has(subset)) return
  withUnseen.add(subset)
  const add = subset._addGlyph.bind(subset)
  subset._addGlyph = (id) => {
    if (id !== unseen) return add(id)
    subset.loca.offsets.push(subset.offset)
    subset.hmtx.metrics.push({ advance: hair, bearing: 0 })
    return subset.glyf.push(new Uint8Array()) - 1
  }
}

/** The letters of a glyph from left to right. */
const asDrawn = (letters: readonly number[]): readonly number[] =>
  letters.some(isRightToLeft) ? [...letters].reverse() : letters

/** Letters that are read where nothing is seen. */
function showUnseen(line: Operators, font: EmbeddedFont, letters: readonly number[]): void {
  line.show(codeOf(font, unseen, hair, letters))
  line.kern(hair * font.scale)
}

/**
 * A glyph that stands for several letters read from right to left (lam and alef in one) would be read
 * back with its letters in the wrong order, since readers turn around what is drawn from left to right,
 * glyph by glyph: so only its last letter is its own, and the others stand after it, unseen.
 */
function showGlyph(line: Operators, font: EmbeddedFont, glyph: Glyph): void {
  const { id, advanceWidth, codePoints } = glyph
  const [last, ...before] = asDrawn(codePoints)
  if (last === undefined || before.length === 0 || !codePoints.some(isRightToLeft))
    return line.show(codeOf(font, id, advanceWidth, codePoints))
  line.show(codeOf(font, id, advanceWidth, [last]))
  for (const letter of before) showUnseen(line, font, [letter])
}

const codesOfFonts = new WeakMap<EmbeddedFont, Map<string, string>>()

/** The code of a glyph where it stands for these letters: the same shape may be read in several ways. */
function codeOf(
  font: EmbeddedFont,
  id: number,
  advanceWidth: number,
  letters: readonly number[],
): string {
  const codes = codesOfFonts.get(font) ?? new Map<string, string>()
  codesOfFonts.set(font, codes)
  const key = `${id} ${letters.join()}`
  const known = codes.get(key)
  if (known !== undefined) return known
  const { subset, widths, unicode, scale } = font
  if (id === unseen) addUnseen(font)
  const number = subset.glyphs.push(id) - 1
  subset.mapping[id] ??= number
  widths[number] = advanceWidth * scale
  unicode[number] = letters
  const code = number.toString(16).padStart(4, '0')
  codes.set(key, code)
  return code
}
