import { createContext, useContext } from 'react'
import type { PaperSize } from '../printOptions'

/** The sheet a document is printed on, and for which eyes. */
export interface Edition {
  readonly paperSize: PaperSize
  /**
   * Large print: nothing smaller than 18 points, and a grid of its own. A narrow column beside a wide
   * one holds three words of that size, so what stands side by side elsewhere stands below each other.
   */
  readonly isLarge: boolean
  /** So many lines a row of a table may have and still be kept on one page. */
  readonly rowLines: number
}

/** The lines that fit under a masthead, in usual and in large print. */
export const rowLinesOf = (isLarge: boolean): number => (isLarge ? 22 : 40)

export const EditionContext = createContext<Edition>({
  paperSize: 'letter',
  isLarge: false,
  rowLines: rowLinesOf(false),
})

export const useEdition = (): Edition => useContext(EditionContext)

export const useIsLarge = (): boolean => useEdition().isLarge
