import type { PaperSize } from '../../shared/record/paperSizes'
import type { RestrictedPaperModel } from '../../shared/restricted/reports/restrictedPaper'

/** A restricted print to be set: plain data, so that it can be handed to a thread. */
export interface RestrictedJob {
  readonly model: RestrictedPaperModel
  readonly paper: PaperSize
}
