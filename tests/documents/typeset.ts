import { typesetDocument } from '../../electron/documents/pdf/documentPdfs'
import type { DocumentJob } from '../../electron/documents/pdf/documentJob'
import type { PrintOptions } from '../../electron/documents/pdf/printOptions'
import type { AgendaModel } from '../../shared/documents/agenda/agendaModel'
import type { IntakeFormModel } from '../../shared/documents/concernForm'
import type { MinutesModel } from '../../shared/documents/minutes/minutesModel'
import type { ReportBackModel } from '../../shared/documents/reportBack/reportBackModel'
import type { SignInModel } from '../../shared/documents/signInSheet'

/* Documents as the program sets them, each by its name. */

const bytesOf = async (job: DocumentJob): Promise<Uint8Array> => (await typesetDocument(job)).bytes

export const renderAgenda = (model: AgendaModel, options: PrintOptions = {}): Promise<Uint8Array> =>
  bytesOf({ document: 'agenda', model, options })

export const renderMinutes = (
  model: MinutesModel,
  options: PrintOptions = {},
): Promise<Uint8Array> => bytesOf({ document: 'minutes', model, options })

export const renderSignIn = (model: SignInModel, options: PrintOptions = {}): Promise<Uint8Array> =>
  bytesOf({ document: 'sign-in sheet', model, options })

export const renderReportBack = (
  model: ReportBackModel,
  options: PrintOptions = {},
): Promise<Uint8Array> => bytesOf({ document: 'report-back', model, options })

export const renderIntakeForm = (
  model: IntakeFormModel,
  options: PrintOptions = {},
): Promise<Uint8Array> => bytesOf({ document: 'intake form', model, options })
