import { settable } from '../../../electron/documents/pdf/missingGlyphs'
import type { PrintOptions } from '../../../electron/documents/pdf/printOptions'
import type { LaidOutNode } from '../../../electron/documents/pdf/tagging/nodes'
import type { DocumentLanguage } from '../../../shared/languages/documentLanguage'
import { paperSizes } from '../../../shared/workgroup/paperSizes'

/** A document that was made, and what it has to say, in order. */
export interface Made {
  readonly bytes: Uint8Array
  readonly said: readonly string[]
  /** Its web page; null for what is only printed. */
  readonly page: string | null
}

/** A document in one language, content and edition. */
export interface Case {
  readonly name: string
  /** What is read from right to left. */
  readonly isRightToLeft: boolean
  /** Lines to write on follow its headings. */
  readonly isForm: boolean
  /** A note that belongs to a heading and is no text of its own; empty for none. */
  readonly note: string
  /** What a page that got away from the others still says, besides its running foot. */
  readonly onEveryPage: readonly string[]
  /** What the file says about itself. */
  readonly properties: {
    readonly language: string
    readonly author: string
    /** `YYYY-MM-DD`. */
    readonly date: string
    readonly title: { readonly has: string } | { readonly is: string }
  }
  /** What stands nowhere in the file but on its pages. */
  readonly unsaid: readonly string[]
  made(): Promise<Made>
  laidOut(): Promise<LaidOutNode>
}

/** Each sheet, in usual and in large print. */
export const editions: readonly PrintOptions[] = paperSizes.flatMap((paperSize) =>
  [false, true].map((large) => ({ paperSize, large })),
)

export const editionWords = ({ paperSize = 'letter', large = false }: PrintOptions): string =>
  `${paperSize}${large ? ', large' : ''}`

/** A case that is made once it is looked at: its charts alone take a second. */
export type PlannedCase = () => Promise<Case>

/** A few of them: each document, language, content and edition at least once. */
export const makeSome = (all: readonly PlannedCase[], every: number): Promise<Case[]> =>
  Promise.all(all.filter((_, index) => index % every === 0).map((make) => make()))

/** The same value for all who ask, made when the first one does. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}

/** A model with every letter as it is printed. */
export const asPrinted = async <T>(model: T, script?: DocumentLanguage['script']): Promise<T> =>
  (await settable(model, script)).model
