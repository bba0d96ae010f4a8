import { join } from 'node:path'
import { Charts } from '../../../electron/comparison/chartCache'
import { readLanguages } from '../../../electron/languages/shippedLanguages'
import { composeDocument } from '../../../electron/documents/pdf/documentPdfs'
import type { DocumentJob } from '../../../electron/documents/pdf/documentJob'
import type { DocumentLanguage } from '../../../shared/languages/documentLanguage'
import { siteLanguage, type SiteLanguage } from '../../../shared/languages/siteLanguage'
import type { SharedRecord } from '../../../shared/record/record'
import { dataSheetModel } from '../../../shared/documents/dataSheet'
import { intakeFormModel } from '../../../shared/documents/concernForm'
import { minutesModel } from '../../../shared/documents/minutes/minutesModel'
import { reportBackModel } from '../../../shared/documents/reportBack/reportBackModel'
import { signInModel } from '../../../shared/documents/signInSheet'
import { utcTime } from '../../documents/reading'
import { editionWords, editions, type Case } from './cases'
import { contents, theMeeting, theNeighborhood, type Content } from './contents'
import { madeAndSaid } from './said'
import { layOutPages } from '../../../electron/documents/pdf/pdfBytes'

const resources = join(import.meta.dirname, '../../../resources')

/** Every public document in every language, content and edition. */
export async function publicCases(): Promise<Case[]> {
  const languages = await readLanguages(join(resources, 'languages'))
  const cases: Case[] = []
  for (const content of Object.keys(contents) as Content[])
    for (const shipped of languages) cases.push(...(await casesOf(content, shipped)))
  return cases
}

const charts = new Charts(() => undefined)
const period = { from: '2025-04', to: '2026-03' }

async function casesOf(content: Content, shipped: DocumentLanguage): Promise<Case[]> {
  const record = contents[content]()
  const as = siteLanguage(record, shipped)
  const figures = {
    usual: await withFigures(record, as, 'document'),
    large: await withFigures(record, as, 'large document'),
  }
  return editions.flatMap((options) => {
    const edition = `${content}, ${editionWords(options)}`
    const { back, sheet } = figures[options.large === true ? 'large' : 'usual']
    const jobs: DocumentJob[] = [
      { document: 'minutes', model: minutesModel(record, theMeeting, utcTime, as), options },
      { document: 'sign-in sheet', model: signInModel(record, theMeeting, utcTime, as), options },
      { document: 'report-back', model: back, options },
      { document: 'summary', model: back, options },
      { document: 'intake form', model: intakeFormModel(record, as), options },
      { document: 'data sheet', model: sheet, options },
    ]
    return jobs.map((job) => caseOf(`${job.document} in ${shipped.tag}, ${edition}`, job))
  })
}

/** What has pictures, with those of its print: the letters in them are large in large print. */
async function withFigures(
  record: SharedRecord,
  as: SiteLanguage,
  use: 'document' | 'large document',
) {
  const back = await charts.made(use, as.language, (drawn) =>
    reportBackModel(record, theMeeting, theNeighborhood, as, drawn),
  )
  const sheet = await charts.made(use, as.language, (drawn) =>
    dataSheetModel(record, { period, sourceId: 'calls', category: null }, as, drawn),
  )
  return { back, sheet }
}

function caseOf(name: string, job: DocumentJob): Case {
  const { model } = job
  return {
    name,
    isRightToLeft: model.direction === 'rtl',
    isForm: job.document === 'intake form',
    note: 'words' in model && 'notTranslated' in model.words ? model.words.notTranslated : '',
    onEveryPage: [],
    properties: {
      language: model.language,
      author: model.workgroup,
      date: model.date,
      title: { has: model.workgroup },
    },
    unsaid: [],
    made: () => madeAndSaid(job),
    laidOut: async () => {
      const { element, setting } = await composeDocument(job)
      return layOutPages(element, setting)
    },
  }
}
