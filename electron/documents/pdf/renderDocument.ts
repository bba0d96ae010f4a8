import { createElement, type ReactElement } from 'react'
import { fillIn } from '../../../shared/languages/documentLanguage'
import type { AgendaModel } from '../../../shared/documents/agenda/agendaModel'
import type { DataSheetModel } from '../../../shared/documents/dataSheet'
import type { IntakeFormModel } from '../../../shared/documents/concernForm'
import type { MinutesModel } from '../../../shared/documents/minutes/minutesModel'
import type { ReportBackModel } from '../../../shared/documents/reportBack/reportBackModel'
import type { SignInModel } from '../../../shared/documents/signInSheet'
import { summaryModel, type SummaryModel } from '../../../shared/documents/reportBack/summaryModel'
import { AgendaPdf } from './agenda/AgendaDocument'
import { withEdition, settingOf, type Composed } from './composedDocument'
import { DataSheetPdf } from './forms/DataSheetDocument'
import { ConcernFormPdf } from './forms/ConcernFormDocument'
import { settable } from './missingGlyphs'
import { MinutesPdf } from './minutes/MinutesDocument'
import type { PrintOptions } from './printOptions'
import { pageCount } from './pdfBytes'
import { ReportBackPdf } from './reportBack/ReportBackDocument'
import { SummaryPdf } from './reportBack/SummaryDocument'
import { SignInPdf } from './forms/SignInDocument'

export async function composeMinutes(
  model: MinutesModel,
  options: PrintOptions = {},
): Promise<Composed> {
  const set = await settable(model, model.script)
  const title = `${model.words.minutes}, ${model.workgroup}, ${model.day}`
  return {
    element: withEdition(options, createElement(MinutesPdf, set)),
    setting: settingOf(model, set, options),
    properties: { ...model, title },
  }
}

export async function composeAgenda(
  model: AgendaModel,
  options: PrintOptions = {},
): Promise<Composed> {
  const set = await settable(model, model.script)
  const title = `${model.words.agenda}, ${model.workgroup}, ${model.day}`
  return {
    element: withEdition(options, createElement(AgendaPdf, set)),
    setting: settingOf(model, set, options),
    properties: { ...model, title },
  }
}

export async function composeSignIn(
  model: SignInModel,
  options: PrintOptions = {},
): Promise<Composed> {
  const set = await settable(model, model.script)
  const title = `${model.words.signInSheet}, ${model.workgroup}, ${model.day}`
  return {
    element: withEdition(options, createElement(SignInPdf, set)),
    setting: settingOf(model, set, options),
    properties: { ...model, title },
  }
}

export async function composeDataSheet(
  model: DataSheetModel,
  options: PrintOptions = {},
): Promise<Composed> {
  const set = await settable(model, model.script)
  const title = `${model.words.dataHeading}, ${model.workgroup}, ${model.facts.period}`
  return {
    element: withEdition(options, createElement(DataSheetPdf, set)),
    setting: settingOf(model, set, options),
    properties: { ...model, title },
  }
}

const titleOf = ({ words, audience, workgroup, day }: ReportBackModel | SummaryModel): string =>
  `${fillIn(words.reportBackTo, { audience })}, ${workgroup}, ${day}`

export async function composeReportBack(
  model: ReportBackModel,
  options: PrintOptions = {},
): Promise<Composed> {
  const set = await settable(model, model.script)
  return {
    element: withEdition(options, createElement(ReportBackPdf, set)),
    setting: settingOf(model, set, options),
    properties: { ...model, title: titleOf(model) },
  }
}

/** What is one page to carry is one sheet with two sides in large print. */
const sheetSides = ({ large = false }: PrintOptions): number => (large ? 2 : 1)

/** How much of a page's usual room a summary tries to fill, until it is one page. */
const shares = [2, 1.6, 1.3, 1, 0.8, 0.6, 0.45, 0.3, 0.15]

/** A summary, and what it says: the most of its report-back that fits on the page. */
export async function composeSummary(
  whole: ReportBackModel,
  options: PrintOptions = {},
): Promise<Composed & { readonly model: SummaryModel }> {
  const compose = async (model: SummaryModel): Promise<Composed> => {
    const set = await settable(model, model.script)
    return {
      element: withEdition(options, createElement(SummaryPdf, set)),
      setting: settingOf(model, set, options),
      properties: { ...model, title: titleOf(model) },
    }
  }
  const fits = async (share: number): Promise<boolean> => {
    const { element, setting } = await compose(summaryModel(whole, share))
    return (await pageCount(element, setting)) <= sheetSides(options)
  }
  const model = summaryModel(whole, await firstThat(shares, fits))
  return { ...(await compose(model)), model }
}

/**
 * How high the lines of a form are, in points: as high as one page allows, for a pen in a cold hand. In
 * large print it has the pages it needs.
 */
const lineHeights = [20, 19, 18, 17, 16, 15, 14, 13]
const largeLineHeight = 18

export async function composeIntakeForm(
  model: IntakeFormModel,
  options: PrintOptions = {},
): Promise<Composed> {
  const set = await settable(model, model.script)
  const setting = settingOf(model, set, options)
  const setWith = (lineHeight: number): ReactElement =>
    withEdition(options, createElement(ConcernFormPdf, { ...set, lineHeight }))
  const fits = async (lineHeight: number): Promise<boolean> =>
    (await pageCount(setWith(lineHeight), setting)) === 1
  const lineHeight = options.large === true ? largeLineHeight : await firstThat(lineHeights, fits)
  const title = `${model.words.formTitle}, ${model.workgroup}`
  return { element: setWith(lineHeight), setting, properties: { ...model, title } }
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
