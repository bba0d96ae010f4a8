/** What Candor uses of pdfkit, which comes without types. */
declare module 'pdfkit' {
  /** A stretch of marked content on a page. */
  export interface StructureContent {
    readonly refs: readonly unknown[]
  }

  export interface StructureElement {
    add(child: StructureElement | StructureContent): this
  }

  /** The glyphs of a font that are put into the document, and its tables while they are written. */
  export interface TrueTypeSubset {
    readonly glyphs: number[]
    readonly mapping: Record<number, number>
    readonly offset: number
    readonly glyf: Uint8Array[]
    readonly loca: { readonly offsets: number[] }
    readonly hmtx: { readonly metrics: { readonly advance: number; readonly bearing: number }[] }
    _addGlyph(id: number): number
  }

  /** A font of which the letters that are used are put into the document. */
  export interface EmbeddedFont {
    readonly id: string
    readonly scale: number
    readonly font: {
      readonly unitsPerEm: number
    }
    readonly subset: TrueTypeSubset
    /** By the code a glyph has in the document. */
    readonly widths: number[]
    readonly unicode: (readonly number[])[]
    ref(): object
  }

  interface DocumentOptions {
    readonly autoFirstPage: boolean
    readonly displayTitle: boolean
    readonly font: string
    readonly lang: string
    readonly pdfVersion: '1.7'
    readonly tagged: boolean
    readonly info: Readonly<Record<string, string | Date>>
  }

  export default class PDFDocument {
    constructor(options: DocumentOptions)
    font(source: string | object, family: string | number, size?: number): this
    readonly page: { readonly fonts: Record<string, object> }
    protected readonly _font: EmbeddedFont
    protected readonly _fontSize: number
    protected _ctm: number[]
    protected readonly _ctmStack: number[][]
    save(): this
    restore(): this
    addContent(content: string): this
    addNamedDestination(name: string, ...where: unknown[]): void
    struct(type: string, options?: { scope?: 'Column' }): StructureElement
    addStructure(element: StructureElement): this
    markContent(tag: 'Artifact', options: { type: 'Layout' | 'Pagination' }): this
    markStructureContent(tag: string): StructureContent
    endMarkedContent(): this
    [Symbol.asyncIterator](): AsyncIterableIterator<Uint8Array>
  }
}
