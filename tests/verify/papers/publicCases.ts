import { join } from 'node:path'
import { Charts } from '../../../electron/core/charts'
import { readLanguages } from '../../../electron/core/paperLanguages'
import { settable } from '../../../electron/documents/letters'
import type { PaperJob } from '../../../electron/documents/job'
import type { PaperOptions } from '../../../electron/documents/options'
import type { PaperLanguage } from '../../../shared/languages/paperLanguage'
import { paperSizes } from '../../../shared/record/paperSizes'
import { siteLanguage } from '../../../shared/languages/siteLanguage'
import { dataSheetModel } from '../../../shared/reports/dataSheet'
import { intakeFormModel } from '../../../shared/reports/intakeForm'
import { minutesModel } from '../../../shared/reports/minutes'
import { reportBackModel } from '../../../shared/reports/reportBack'
import { signInModel } from '../../../shared/reports/signIn'
import { utcTime } from '../../papers/reading'
import { contents, theMeeting, theNeighborhood, type Content } from './contents'

/** A paper in one language, content and edition. */
export interface Case {
  readonly name: string
  readonly job: PaperJob
  /** What is read from right to left. */
  readonly isRightToLeft: boolean
  readonly content: Content
}

const editions: readonly PaperOptions[] = paperSizes.flatMap((paper) =>
  [false, true].map((large) => ({ paper, large })),
)

const resources = join(import.meta.dirname, '../../../resources')

/** Every paper in every language, content and edition. */
export async function allCases(): Promise<Case[]> {
  const languages = await readLanguages(join(resources, 'languages'))
  const cases: Case[] = []
  for (const content of Object.keys(contents) as Content[])
    for (const shipped of languages) cases.push(...(await casesOf(content, shipped)))
  return cases
}

const charts = new Charts(() => undefined)
const period = { from: '2025-04', to: '2026-03' }

async function casesOf(content: Content, shipped: PaperLanguage): Promise<Case[]> {
  const record = contents[content]()
  const as = siteLanguage(record, shipped)
  const back = await charts.made('paper', as.language, (drawn) =>
    reportBackModel(record, theMeeting, theNeighborhood, as, drawn),
  )
  const sheet = await charts.made('paper', as.language, (drawn) =>
    dataSheetModel(record, { period, sourceId: 'calls', category: null }, as, drawn),
  )
  return editions.flatMap((options) => {
    const edition = `${content}, ${options.paper ?? ''}${options.large === true ? ', large' : ''}`
    const jobs: PaperJob[] = [
      { paper: 'minutes', model: minutesModel(record, theMeeting, utcTime, as), options },
      { paper: 'sign-in sheet', model: signInModel(record, theMeeting, utcTime, as), options },
      { paper: 'report-back', model: back, options },
      { paper: 'summary', model: back, options },
      { paper: 'intake form', model: intakeFormModel(record, as), options },
      { paper: 'data sheet', model: sheet, options },
    ]
    return jobs.map((job): Case => ({
      ...{ name: `${job.paper} in ${shipped.tag}, ${edition}`, job, content },
      isRightToLeft: shipped.direction === 'rtl',
    }))
  })
}

/** A few of them: each paper, language, content and edition at least once. */
export function someOf(all: readonly Case[], every: number): Case[] {
  return all.filter((_, index) => index % every === 0)
}

/** A model with every letter as it is printed. */
export const asPrinted = async <T>(model: T, script?: PaperLanguage['script']): Promise<T> =>
  (await settable(model, script)).model
