import PDFDocument from 'pdfkit'
import { short, textOf, type Glyph, type Position } from './glyphRun'

/** What the file says about itself: no program, person, machine or hour. */
export interface DocumentProperties {
  readonly title: string
  readonly language: string
  readonly workgroup: string
  /** `YYYY-MM-DD`; the file's creation date, so that the same document gives the same bytes. */
  readonly date: string
}

/** The PDF a document is drawn on: tagged, in a language, with nothing in it that tells of a machine. */
export class TaggedDocument extends PDFDocument {
  /** A name for each font: asked for by it, a font is not unpacked anew for every run of text. */
  private readonly names = new Map<object, string>()

  constructor({ title, language, workgroup, date }: DocumentProperties) {
    super({
      autoFirstPage: false,
      displayTitle: true,
      // Documents bring their own fonts: the usual first one would be read for nothing.
      font: '',
      lang: language,
      pdfVersion: '1.7',
      tagged: true,
      info: {
        Title: title,
        Author: workgroup,
        Creator: '',
        Producer: '',
        CreationDate: new Date(`${date}T00:00:00Z`),
      },
    })
  }

  override font(source: string | object, size: number): this {
    if (typeof source === 'string') return super.font(source, size)
    const name = this.names.get(source) ?? `paper ${this.names.size + 1}`
    this.names.set(source, name)
    return super.font(source, name, size)
  }

  /** Where the renderer comes to a marker it names what to run. */
  override addNamedDestination(name: string | (() => void), ...where: unknown[]): void {
    if (typeof name === 'string') super.addNamedDestination(name, ...where)
    else name()
  }

  /** States that are kept, but nothing was drawn since: most are restored before anything is. */
  private unused = 0

  override save(): this {
    this._ctmStack.push([...this._ctm])
    this.unused += 1
    return this
  }

  override restore(): this {
    if (this.unused === 0) return super.restore()
    this._ctm = this._ctmStack.pop() ?? this._ctm
    this.unused -= 1
    return this
  }

  override addContent(content: string): this {
    for (; this.unused > 0; this.unused -= 1) super.addContent('q')
    return super.addContent(content)
  }

  /**
   * Draws a run of glyphs; the renderer asks the document to where it can. Its own way sets marks where
   * their letters end, and needs a state of its own for every run.
   */
  glyphs(glyphs: readonly Glyph[], positions: readonly Position[], x: number, y: number): void {
    if (glyphs.every(isLineBreak)) return
    const { _font: font, _fontSize: size } = this
    try {
      this.page.fonts[font.id] ??= font.ref()
      const text = textOf(font, size, { glyphs, positions, x, y })
      this.addContent(`BT /${font.id} ${short(size)} Tf ${text} ET`)
    } catch (error) {
      this.failure ??= error instanceof Error ? error : new Error('a text could not be drawn')
    }
  }

  /** Why a text could not be drawn: the renderer takes no notice, and a document must not lack it unnoticed. */
  private failure: Error | undefined

  /** Throws when anything could not be drawn. */
  mustBeWhole(): void {
    if (this.failure !== undefined) throw this.failure
  }
}

/**
 * No font has a line break, so the renderer takes one for it that isn't embedded: nothing is drawn, but
 * the document would name a font it doesn't bring along.
 */
const isLineBreak = ({ codePoints }: Glyph): boolean =>
  codePoints.length > 0 && codePoints.every((point) => point === 0x0a)
