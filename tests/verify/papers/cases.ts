import { join } from 'node:path'
import { readLanguages } from '../../../electron/core/paperLanguages'
import { settable } from '../../../electron/documents/letters'
import type { PaperJob } from '../../../electron/documents/job'
import type { PaperOptions } from '../../../electron/documents/options'
import type { PaperLanguage } from '../../../shared/languages/paperLanguage'
import { paperSizes } from '../../../shared/record/paperSizes'
import { siteLanguage } from '../../../shared/languages/siteLanguage'
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
  return Object.keys(contents).flatMap((content) =>
    editions.flatMap((options) => casesOf(content as Content, options, languages)),
  )
}

function casesOf(
  content: Content,
  options: PaperOptions,
  languages: readonly PaperLanguage[],
): Case[] {
  const record = contents[content]()
  const edition = `${content}, ${options.paper ?? ''}${options.large === true ? ', large' : ''}`
  return languages.flatMap((shipped) => {
    const as = siteLanguage(record, shipped)
    const back = reportBackModel(record, theMeeting, theNeighborhood, as)
    const jobs: PaperJob[] = [
      { paper: 'minutes', model: minutesModel(record, theMeeting, utcTime, as), options },
      { paper: 'sign-in sheet', model: signInModel(record, theMeeting, utcTime, as), options },
      { paper: 'report-back', model: back, options },
      { paper: 'summary', model: back, options },
      { paper: 'intake form', model: intakeFormModel(record, as), options },
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
