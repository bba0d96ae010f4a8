import type { DataSheetModel } from '../../../shared/documents/dataSheet'
import type { IntakeFormModel } from '../../../shared/documents/concernForm'
import type { MinutesModel } from '../../../shared/documents/minutes/minutesModel'
import type { ReportBackModel } from '../../../shared/documents/reportBack/reportBackModel'
import type { SignInModel } from '../../../shared/documents/signInSheet'
import type { SummaryModel } from '../../../shared/documents/reportBack/summaryModel'
import type { PaperOptions } from './printOptions'

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
