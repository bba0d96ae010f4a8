import { settable } from '../../../electron/documents/pdf/missingGlyphs'
import type { PrintOptions } from '../../../electron/documents/pdf/printOptions'
import type { LaidOutNode } from '../../../electron/documents/pdf/tagging/nodes'
import type { DocumentLanguage } from '../../../shared/languages/documentLanguage'
import { paperSizes } from '../../../shared/workgroup/paperSizes'

/** A document that was made, and what it has to say, in order. */
export interface Made {
  readonly bytes: Uint8Array
  readonly said: readonly string[]
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

/** A few of them: each document, language, content and edition at least once. */
export function someOf(all: readonly Case[], every: number): Case[] {
  return all.filter((_, index) => index % every === 0)
}

/** A model with every letter as it is printed. */
export const asPrinted = async <T>(model: T, script?: DocumentLanguage['script']): Promise<T> =>
  (await settable(model, script)).model
