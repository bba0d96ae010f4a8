import { createElement } from 'react'
import type { RestrictedPrintModel } from '../../../shared/restricted/printModel'
import { withEdition, settingOf, type Composed } from '../../documents/pdf/composedDocument'
import { settable } from '../../documents/pdf/missingGlyphs'
import type { PrintOptions } from '../../documents/pdf/printOptions'
import { pdfBytes } from '../../documents/pdf/pdfBytes'
import { RestrictedPdf } from './RestrictedDocument'

/** What file and title say of any restricted print: no name, no code, no kind. */
export const neutralTitle = 'Restricted notes'

/** A restricted print as a PDF. The same model and options always give the same bytes. */
export async function renderRestricted(
  model: RestrictedPrintModel,
  options?: PrintOptions,
): Promise<Uint8Array> {
  const { element, properties, setting } = await composeRestricted(model, options)
  return pdfBytes(element, properties, setting)
}

/** Head and foot take the room of some lines. */
const rowLines = ({ large = false }: PrintOptions): number => (large ? 10 : 28)

/** A restricted print as it is about to be laid out. */
export async function composeRestricted(
  model: RestrictedPrintModel,
  options: PrintOptions = {},
): Promise<Composed> {
  const set = await settable(model)
  const { language, date } = model
  return {
    element: withEdition(options, createElement(RestrictedPdf, set), rowLines(options)),
    setting: settingOf({ direction: 'ltr' }, set, options),
    properties: { title: neutralTitle, language, workgroup: '', date },
  }
}
