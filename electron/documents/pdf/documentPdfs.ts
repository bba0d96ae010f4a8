import { assertNever } from '../../../shared/kernel/result'
import type { ReportBackModel } from '../../../shared/documents/reportBack/reportBackModel'
import type { SummaryModel } from '../../../shared/documents/reportBack/summaryModel'
import {
  composeAgenda,
  composeDataSheet,
  composeIntakeForm,
  composeMinutes,
} from './renderDocument'
import { composeReportBack } from './renderDocument'
import { composeSignIn, composeSummary } from './renderDocument'
import type { Composed } from './composedDocument'
import type { DocumentJob, TypesetDocument } from './documentJob'
import type { PrintOptions } from './printOptions'
import { pdfBytes } from './pdfBytes'

export { registerFonts } from './fonts'
export type { PrintOptions } from './printOptions'

/* Documents as PDFs. The same model and options always give the same bytes. */

const bytesOf = ({ element, properties, setting }: Composed): Promise<Uint8Array> =>
  pdfBytes(element, properties, setting)

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
  if (job.document !== 'summary')
    return { bytes: await bytesOf(await composeDocument(job)), summary: null }
  const { model, bytes } = await renderSummary(job.model, job.options)
  return { bytes, summary: model }
}

/** A document as it is about to be laid out. */
export function composeDocument(job: DocumentJob): Promise<Composed> {
  switch (job.document) {
    case 'agenda':
      return composeAgenda(job.model, job.options)
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
