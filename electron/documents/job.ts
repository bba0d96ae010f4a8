import type { DataSheetModel } from '../../shared/reports/dataSheet'
import type { IntakeFormModel } from '../../shared/reports/intakeForm'
import type { MinutesModel } from '../../shared/reports/minutes'
import type { ReportBackModel } from '../../shared/reports/reportBack'
import type { SignInModel } from '../../shared/reports/signIn'
import type { SummaryModel } from '../../shared/reports/summary'
import type { PaperOptions } from './options'

/** A paper to be set: plain data, so that it can be handed to a thread. */
export type PaperJob = { readonly options?: PaperOptions } & (
  | { readonly paper: 'minutes'; readonly model: MinutesModel }
  | { readonly paper: 'sign-in sheet'; readonly model: SignInModel }
  | { readonly paper: 'report-back'; readonly model: ReportBackModel }
  /** Made from the whole report-back; what fits on the page is found while it is set. */
  | { readonly paper: 'summary'; readonly model: ReportBackModel }
  | { readonly paper: 'intake form'; readonly model: IntakeFormModel }
  | { readonly paper: 'data sheet'; readonly model: DataSheetModel }
)

/** A paper that was set. */
export interface SetPaper {
  readonly bytes: Uint8Array
  /** What a summary says in the end; null for papers that say all of their model. */
  readonly summary: SummaryModel | null
}

/** Sets papers, here or in threads. */
export type Typesetter = (job: PaperJob) => Promise<SetPaper>
