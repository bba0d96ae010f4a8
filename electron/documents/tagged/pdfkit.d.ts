/** What Candor uses of pdfkit, which comes without types. */
declare module 'pdfkit' {
  /** A stretch of marked content on a page. */
  export interface StructureContent {
    readonly refs: readonly unknown[]
  }

  export interface StructureElement {
    add(child: StructureElement | StructureContent): this
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
