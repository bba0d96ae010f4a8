import type { RestrictedPaperModel } from '../../shared/restricted/reports/restrictedPaper'
import type { PaperOptions } from '../documents/options'

/** A restricted print to be set: plain data, so that it can be handed to a thread. */
export interface RestrictedJob {
  readonly model: RestrictedPaperModel
  readonly options: PaperOptions
}
