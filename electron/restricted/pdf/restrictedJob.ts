import type { RestrictedPrintModel } from '../../../shared/restricted/printModel'
import type { PrintOptions } from '../../documents/pdf/printOptions'

/** A restricted print to be set: plain data, so that it can be handed to a thread. */
export interface RestrictedJob {
  readonly model: RestrictedPrintModel
  readonly options: PrintOptions
}
