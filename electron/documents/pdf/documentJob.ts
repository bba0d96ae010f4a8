import type { AgendaModel } from '../../../shared/documents/agenda/agendaModel'
import type { DataSheetModel } from '../../../shared/documents/dataSheet'
import type { IntakeFormModel } from '../../../shared/documents/concernForm'
import type { MinutesModel } from '../../../shared/documents/minutes/minutesModel'
import type { ReportBackModel } from '../../../shared/documents/reportBack/reportBackModel'
import type { SignInModel } from '../../../shared/documents/signInSheet'
import type { SummaryModel } from '../../../shared/documents/reportBack/summaryModel'
import type { PrintOptions } from './printOptions'

/** A document to be set: plain data, so that it can be handed to a thread. */
export type DocumentJob = { readonly options?: PrintOptions } & (
  | { readonly document: 'agenda'; readonly model: AgendaModel }
  | { readonly document: 'minutes'; readonly model: MinutesModel }
  | { readonly document: 'sign-in sheet'; readonly model: SignInModel }
  | { readonly document: 'report-back'; readonly model: ReportBackModel }
  /** Made from the whole report-back; what fits on the page is found while it is set. */
  | { readonly document: 'summary'; readonly model: ReportBackModel }
  | { readonly document: 'intake form'; readonly model: IntakeFormModel }
  | { readonly document: 'data sheet'; readonly model: DataSheetModel }
)

/** A document that was set. */
export interface TypesetDocument {
  readonly bytes: Uint8Array
  /** What a summary says in the end; null for documents that say all of their model. */
  readonly summary: SummaryModel | null
}

/** Sets documents, here or in threads. */
export type Typesetter = (job: DocumentJob) => Promise<TypesetDocument>
