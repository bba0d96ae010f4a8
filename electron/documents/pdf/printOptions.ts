import type { PaperSize } from '../../../shared/workgroup/paperSizes'

export type { PaperSize } from '../../../shared/workgroup/paperSizes'

/** How a paper is printed. */
export interface PaperOptions {
  /** The sheet; US Letter unless said otherwise. */
  readonly paper?: PaperSize
  /** In large print; usual print unless said otherwise. */
  readonly large?: boolean
}
