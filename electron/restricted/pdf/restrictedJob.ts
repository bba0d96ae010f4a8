import type { RestrictedPaperModel } from '../../../shared/restricted/printModel'
import type { PaperOptions } from '../../documents/pdf/printOptions'

/** A restricted print to be set: plain data, so that it can be handed to a thread. */
export interface RestrictedJob {
  readonly model: RestrictedPaperModel
  readonly options: PaperOptions
}
