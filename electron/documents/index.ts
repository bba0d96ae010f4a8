import { createElement, type ReactElement } from 'react'
import type { MinutesModel } from '../../shared/reports/minutes'
import type { ReportBackModel } from '../../shared/reports/reportBack'
import type { SignInModel } from '../../shared/reports/signIn'
import { paperWords } from '../../shared/reports/paperWords'
import { summaryModel, type SummaryModel } from '../../shared/reports/summary'
import { dayInWords } from '../../shared/reports/words'
import { settable } from './letters'
import { MinutesPaper } from './minutes/MinutesPaper'
import { ReportBackPaper } from './reportBack/ReportBackPaper'
import { SummaryPaper } from './reportBack/SummaryPaper'
import { SignInPaper } from './signIn/SignInPaper'
import type { PaperSize } from './setting/Sheet'
import { pageCount, pdfBytes } from './pdfBytes'

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

/** How much of a page's usual room a summary tries to fill, until it is one page. */
const shares = [2, 1.6, 1.3, 1, 0.8, 0.6, 0.45, 0.3, 0.15]

/**
 * The one-page summary of a report-back as a PDF, with the most of it that fits on the page, and what
 * it then says. The same report-back and options always give the same bytes.
 */
export async function renderSummary(
  whole: ReportBackModel,
  { paper = 'letter' }: PaperOptions = {},
): Promise<{ readonly model: SummaryModel; readonly bytes: Uint8Array }> {
  const setIn = async (model: SummaryModel): Promise<ReactElement> =>
    createElement(SummaryPaper, { ...(await settable(model)), paper })
  let model = summaryModel(whole, shares[0])
  for (const share of shares) {
    model = summaryModel(whole, share)
    if ((await pageCount(await setIn(model))) === 1) break
  }
  const bytes = await pdfBytes(await setIn(model), {
    ...model,
    title: `${paperWords.title} ${model.audience}, ${model.workgroup}, ${dayInWords(model.date)}`,
  })
  return { model, bytes }
}
