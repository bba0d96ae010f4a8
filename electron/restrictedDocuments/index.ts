import { createElement } from 'react'
import type { RestrictedPaperModel } from '../../shared/restricted/reports/restrictedPaper'
import { settable } from '../documents/letters'
import type { PaperSize } from '../documents/options'
import { pdfBytes } from '../documents/pdfBytes'
import { RestrictedPaper } from './RestrictedPaper'

/** What file and title say of any restricted print: no name, no code, no kind. */
export const neutralTitle = 'Restricted notes'

/** A restricted print as a PDF. The same model always gives the same bytes. */
export async function renderRestricted(
  model: RestrictedPaperModel,
  paper: PaperSize = 'letter',
): Promise<Uint8Array> {
  return pdfBytes(createElement(RestrictedPaper, { ...(await settable(model)), paper }), {
    ...{ title: neutralTitle, language: model.language, workgroup: '', date: model.date },
  })
}
