import { createElement } from 'react'
import type { MinutesModel } from '../../shared/reports/minutes'
import type { ReportBackModel } from '../../shared/reports/reportBack'
import type { SignInModel } from '../../shared/reports/signIn'
import { paperWords } from '../../shared/reports/paperWords'
import type { SummaryModel } from '../../shared/reports/summary'
import { dayInWords } from '../../shared/reports/words'
import { settable } from './letters'
import { MinutesPaper } from './minutes/MinutesPaper'
import { ReportBackPaper } from './reportBack/ReportBackPaper'
import { SummaryPaper } from './reportBack/SummaryPaper'
import { SignInPaper } from './signIn/SignInPaper'
import type { PaperSize } from './setting/Sheet'
import { pdfBytes } from './pdfBytes'

export { registerFonts } from './fonts'
export type { PaperSize } from './setting/Sheet'

/** How a paper is printed. */
export interface PaperOptions {
  /** The sheet; US Letter unless said otherwise. */
  readonly paper?: PaperSize
}

/** The minutes as a PDF. The same model and options always give the same bytes. */
export async function renderMinutes(
  model: MinutesModel,
  { paper = 'letter' }: PaperOptions = {},
): Promise<Uint8Array> {
  return pdfBytes(createElement(MinutesPaper, { ...(await settable(model)), paper }), {
    ...model,
    title: `Minutes, ${model.workgroup}, ${dayInWords(model.date)}`,
  })
}

/** A sign-in sheet as a PDF. The same model and options always give the same bytes. */
export async function renderSignIn(
  model: SignInModel,
  { paper = 'letter' }: PaperOptions = {},
): Promise<Uint8Array> {
  return pdfBytes(createElement(SignInPaper, { ...(await settable(model)), paper }), {
    ...model,
    title: `Sign-in sheet, ${model.workgroup}, ${dayInWords(model.date)}`,
  })
}

/** A report-back as a PDF. The same model and options always give the same bytes. */
export async function renderReportBack(
  model: ReportBackModel,
  { paper = 'letter' }: PaperOptions = {},
): Promise<Uint8Array> {
  return pdfBytes(createElement(ReportBackPaper, { ...(await settable(model)), paper }), {
    ...model,
    title: `${paperWords.title} ${model.audience}, ${model.workgroup}, ${dayInWords(model.date)}`,
  })
}

/** A one-page summary as a PDF. The same model and options always give the same bytes. */
export async function renderSummary(
  model: SummaryModel,
  { paper = 'letter' }: PaperOptions = {},
): Promise<Uint8Array> {
  return pdfBytes(createElement(SummaryPaper, { ...(await settable(model)), paper }), {
    ...model,
    title: `${paperWords.title} ${model.audience}, ${model.workgroup}, ${dayInWords(model.date)}`,
  })
}
