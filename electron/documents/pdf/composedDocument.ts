import { createElement, type ReactElement } from 'react'
import type { PaperLanguage } from '../../../shared/languages/documentLanguage'
import type { Setting } from './fontFallback'
import type { Settable } from './missingGlyphs'
import type { PaperOptions } from './printOptions'
import type { PaperProperties } from './taggedDocument'
import { EditionContext, rowLinesOf } from './layout/printEdition'

/** A paper ready to be laid out. */
export interface Composed {
  readonly element: ReactElement
  readonly setting: Setting
  readonly properties: PaperProperties
}

/** A model in a language of its own. */
type Spoken = Pick<PaperLanguage, 'direction'>

export const settingOf = (
  { direction }: Spoken,
  { families }: Pick<Settable<unknown>, 'families'>,
  { large = false }: PaperOptions,
): Setting => ({ families, direction, isLarge: large })

/** A paper in the edition that was asked for; `rowLines` where its pages have less room than others. */
export const edited = (
  { paper = 'letter', large: isLarge = false }: PaperOptions,
  element: ReactElement,
  rowLines = rowLinesOf(isLarge),
): ReactElement =>
  createElement(EditionContext.Provider, { value: { paper, isLarge, rowLines } }, element)
