import { createElement, type ReactElement } from 'react'
import type { DocumentLanguage } from '../../../shared/languages/documentLanguage'
import type { Setting } from './fontFallback'
import type { Settable } from './missingGlyphs'
import type { PrintOptions } from './printOptions'
import type { DocumentProperties } from './taggedDocument'
import { EditionContext, rowLinesOf } from './layout/printEdition'

/** A document ready to be laid out. */
export interface Composed {
  readonly element: ReactElement
  readonly setting: Setting
  readonly properties: DocumentProperties
}

/** A model in a language of its own. */
type Spoken = Pick<DocumentLanguage, 'direction'>

export const settingOf = (
  { direction }: Spoken,
  { families }: Pick<Settable<unknown>, 'families'>,
  { large = false }: PrintOptions,
): Setting => ({ families, direction, isLarge: large })

/** A document in the edition that was asked for; `rowLines` where its pages have less room than others. */
export const withEdition = (
  { paperSize = 'letter', large: isLarge = false }: PrintOptions,
  element: ReactElement,
  rowLines = rowLinesOf(isLarge),
): ReactElement =>
  createElement(EditionContext.Provider, { value: { paperSize, isLarge, rowLines } }, element)
