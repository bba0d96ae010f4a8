import { createElement, type ReactElement } from 'react'
import type { PaperLanguage } from '../../shared/languages/paperLanguage'
import { filled } from '../../shared/languages/paperLanguage'
import type { IntakeFormModel } from '../../shared/reports/intakeForm'
import type { MinutesModel } from '../../shared/reports/minutes'
import type { ReportBackModel } from '../../shared/reports/reportBack'
import type { SignInModel } from '../../shared/reports/signIn'
import { summaryModel, type SummaryModel } from '../../shared/reports/summary'
import { dayInWords } from '../../shared/reports/words'
import { assertNever } from '../../shared/result'
import type { Setting } from './inScript'
import type { PaperJob, SetPaper } from './job'
import { IntakeFormPaper } from './intakeForm/IntakeFormPaper'
import { settable, type Settable } from './letters'
import { MinutesPaper } from './minutes/MinutesPaper'
import { ReportBackPaper } from './reportBack/ReportBackPaper'
import { SummaryPaper } from './reportBack/SummaryPaper'
import { SignInPaper } from './signIn/SignInPaper'
import type { PaperOptions } from './options'
import { pageCount, pdfBytes } from './pdfBytes'
import { EditionContext } from './setting/edition'

export { registerFonts } from './fonts'
export { forgetWords } from './shaping'
export type { PaperOptions, PaperSize } from './options'

/** The minutes as a PDF. The same model and options always give the same bytes. */
export async function renderMinutes(
  model: MinutesModel,
  options: PaperOptions = {},
): Promise<Uint8Array> {
  const set = await settable(model)
  const title = `Minutes, ${model.workgroup}, ${dayInWords(model.date)}`
  const setting = settingOf(leftToRight, set, options)
  const paperSet = edited(options, createElement(MinutesPaper, set))
  return pdfBytes(paperSet, { ...model, title }, setting)
}

/** A sign-in sheet as a PDF. The same model and options always give the same bytes. */
export async function renderSignIn(
  model: SignInModel,
  options: PaperOptions = {},
): Promise<Uint8Array> {
  const set = await settable(model)
  const title = `Sign-in sheet, ${model.workgroup}, ${dayInWords(model.date)}`
  const setting = settingOf(leftToRight, set, options)
  const paperSet = edited(options, createElement(SignInPaper, set))
  return pdfBytes(paperSet, { ...model, title }, setting)
}

/** A model in a language of its own. */
type Spoken = Pick<PaperLanguage, 'direction'>

const leftToRight: Spoken = { direction: 'ltr' }

const settingOf = (
  { direction }: Spoken,
  { families }: Pick<Settable<unknown>, 'families'>,
  { large = false }: PaperOptions,
): Setting => ({ families, direction, isLarge: large })

/** A paper in the edition that was asked for. */
const edited = (
  { paper = 'letter', large: isLarge = false }: PaperOptions,
  element: ReactElement,
): ReactElement => createElement(EditionContext.Provider, { value: { paper, isLarge } }, element)

const titleOf = ({ words, audience, workgroup, day }: ReportBackModel | SummaryModel): string =>
  `${filled(words.reportBackTo, { audience })}, ${workgroup}, ${day}`

/** A report-back as a PDF. The same model and options always give the same bytes. */
export async function renderReportBack(
  model: ReportBackModel,
  options: PaperOptions = {},
): Promise<Uint8Array> {
  const set = await settable(model, model.script)
  const setting = settingOf(model, set, options)
  const paperSet = edited(options, createElement(ReportBackPaper, set))
  return pdfBytes(paperSet, { ...model, title: titleOf(model) }, setting)
}

/** What is one page to carry is one sheet with two sides in large print. */
const sheetSides = ({ large = false }: PaperOptions): number => (large ? 2 : 1)

/** How much of a page's usual room a summary tries to fill, until it is one page. */
const shares = [2, 1.6, 1.3, 1, 0.8, 0.6, 0.45, 0.3, 0.15]

/**
 * The one-page summary of a report-back as a PDF, with the most of it that fits on the page, and what
 * it then says. The same report-back and options always give the same bytes.
 */
export async function renderSummary(
  whole: ReportBackModel,
  options: PaperOptions = {},
): Promise<{ readonly model: SummaryModel; readonly bytes: Uint8Array }> {
  const setIn = async (model: SummaryModel): Promise<[ReactElement, Setting]> => {
    const set = await settable(model, model.script)
    const setting = settingOf(model, set, options)
    return [edited(options, createElement(SummaryPaper, set)), setting]
  }
  const fits = async (share: number): Promise<boolean> =>
    (await pageCount(...(await setIn(summaryModel(whole, share))))) <= sheetSides(options)
  const model = summaryModel(whole, await firstThat(shares, fits))
  const [element, setting] = await setIn(model)
  const bytes = await pdfBytes(element, { ...model, title: titleOf(model) }, setting)
  return { model, bytes }
}

/**
 * How high the lines of a form are, in points: as high as one page allows, for a pen in a cold hand. In
 * large print it has the pages it needs.
 */
const lineHeights = [20, 19, 18, 17, 16, 15, 14, 13]

/** A form to write a concern on as a PDF. The same model and options always give the same bytes. */
export async function renderIntakeForm(
  model: IntakeFormModel,
  options: PaperOptions = {},
): Promise<Uint8Array> {
  const set = await settable(model, model.script)
  const setting = settingOf(model, set, options)
  const setWith = (lineHeight: number): ReactElement =>
    edited(options, createElement(IntakeFormPaper, { ...set, lineHeight }))
  const fits = async (lineHeight: number): Promise<boolean> =>
    (await pageCount(setWith(lineHeight), setting)) === 1
  const fitted = setWith(options.large === true ? 18 : await firstThat(lineHeights, fits))
  const title = `${model.words.formTitle}, ${model.workgroup}`
  return pdfBytes(fitted, { ...model, title }, setting)
}

/**
 * The first of some sizes, largest first, that fits; the last when none does. Whatever fits, all smaller
 * ones do, so few are tried.
 */
async function firstThat(
  sizes: readonly number[],
  fits: (size: number) => Promise<boolean>,
): Promise<number> {
  let [first, last] = [0, sizes.length - 1]
  while (first < last) {
    const middle = Math.floor((first + last) / 2)
    if (await fits(sizes[middle] ?? NaN)) last = middle
    else first = middle + 1
  }
  return sizes[first] ?? NaN
}

/** Sets any paper; the same job always gives the same bytes. */
export async function setPaper(job: PaperJob): Promise<SetPaper> {
  const { options } = job
  if (job.paper === 'summary') {
    const { model, bytes } = await renderSummary(job.model, options)
    return { bytes, summary: model }
  }
  return { bytes: await bytesOf(job), summary: null }
}

function bytesOf(job: Exclude<PaperJob, { paper: 'summary' }>): Promise<Uint8Array> {
  switch (job.paper) {
    case 'minutes':
      return renderMinutes(job.model, job.options)
    case 'sign-in sheet':
      return renderSignIn(job.model, job.options)
    case 'report-back':
      return renderReportBack(job.model, job.options)
    case 'intake form':
      return renderIntakeForm(job.model, job.options)
    default:
      return assertNever(job)
  }
}
