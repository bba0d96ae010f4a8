/** A sheet of paper. */
export const paperSizes = ['letter', 'a4'] as const
export type PaperSize = (typeof paperSizes)[number]

/** How a paper is printed. */
export interface PaperOptions {
  /** The sheet; US Letter unless said otherwise. */
  readonly paper?: PaperSize
  /** In large print; usual print unless said otherwise. */
  readonly large?: boolean
}
