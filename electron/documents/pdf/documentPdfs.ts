import { assertNever } from '../../../shared/kernel/result'
import type { IntakeFormModel } from '../../../shared/documents/concernForm'
import type { MinutesModel } from '../../../shared/documents/minutes/minutesModel'
import type { ReportBackModel } from '../../../shared/documents/reportBack/reportBackModel'
import type { SignInModel } from '../../../shared/documents/signInSheet'
import type { SummaryModel } from '../../../shared/documents/reportBack/summaryModel'
import { composeDataSheet, composeIntakeForm, composeMinutes } from './renderDocument'
import { composeReportBack } from './renderDocument'
import { composeSignIn, composeSummary } from './renderDocument'
import type { Composed } from './composedDocument'
import type { DocumentJob, TypesetDocument } from './documentJob'
import type { PrintOptions } from './printOptions'
import { laidOut, pdfBytes } from './pdfBytes'
import type { LaidOutNode } from './tagging/nodes'

export { registerFonts } from './fonts'
export type { PrintOptions } from './printOptions'

/* Documents as PDFs. The same model and options always give the same bytes. */

const bytesOf = ({ element, properties, setting }: Composed): Promise<Uint8Array> =>
  pdfBytes(element, properties, setting)

/** The minutes as a PDF. */
export const renderMinutes = async (model: MinutesModel, options?: PrintOptions) =>
  bytesOf(await composeMinutes(model, options))

/** A sign-in sheet as a PDF. */
export const renderSignIn = async (model: SignInModel, options?: PrintOptions) =>
  bytesOf(await composeSignIn(model, options))

/** A report-back as a PDF. */
export const renderReportBack = async (model: ReportBackModel, options?: PrintOptions) =>
  bytesOf(await composeReportBack(model, options))

/** A form to write a concern on as a PDF. */
export const renderIntakeForm = async (model: IntakeFormModel, options?: PrintOptions) =>
  bytesOf(await composeIntakeForm(model, options))

/**
 * The one-page summary of a report-back as a PDF, with the most of it that fits on the page, and what
 * it then says.
 */
export async function renderSummary(
  whole: ReportBackModel,
  options?: PrintOptions,
): Promise<{ readonly model: SummaryModel; readonly bytes: Uint8Array }> {
  const { model, ...composed } = await composeSummary(whole, options)
  return { model, bytes: await bytesOf(composed) }
}

/** Sets any document. */
export async function typesetDocument(job: DocumentJob): Promise<TypesetDocument> {
  if (job.document !== 'summary') return { bytes: await bytesOf(await compose(job)), summary: null }
  const { model, bytes } = await renderSummary(job.model, job.options)
  return { bytes, summary: model }
}

/** The pages of a document as they are about to be drawn: for those who check how they are broken. */
export async function layOutDocument(job: DocumentJob): Promise<LaidOutNode> {
  const { element, setting } = await compose(job)
  return laidOut(element, setting)
}

function compose(job: DocumentJob): Promise<Composed> {
  switch (job.document) {
    case 'minutes':
      return composeMinutes(job.model, job.options)
    case 'sign-in sheet':
      return composeSignIn(job.model, job.options)
    case 'report-back':
      return composeReportBack(job.model, job.options)
    case 'summary':
      return composeSummary(job.model, job.options)
    case 'intake form':
      return composeIntakeForm(job.model, job.options)
    case 'data sheet':
      return composeDataSheet(job.model, job.options)
    default:
      return assertNever(job)
  }
}
