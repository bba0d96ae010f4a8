import type { PaperSize } from '../../../shared/workgroup/paperSizes'

export type { PaperSize } from '../../../shared/workgroup/paperSizes'

/** How a document is printed. */
export interface PrintOptions {
  /** The sheet; US Letter unless said otherwise. */
  readonly paperSize?: PaperSize
  /** In large print; usual print unless said otherwise. */
  readonly large?: boolean
}
