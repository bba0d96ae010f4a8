import { join } from 'node:path'
import { Charts } from '../../../electron/comparison/chartCache'
import { readLanguages } from '../../../electron/languages/shippedLanguages'
import { composeDocument } from '../../../electron/documents/pdf/documentPdfs'
import type { DocumentJob } from '../../../electron/documents/pdf/documentJob'
import type { DocumentLanguage } from '../../../shared/languages/documentLanguage'
import { siteLanguage, type SiteLanguage } from '../../../shared/languages/siteLanguage'
import type { SharedRecord } from '../../../shared/record/record'
import { agendaModel } from '../../../shared/documents/agenda/agendaModel'
import { dataSheetModel } from '../../../shared/documents/dataSheet'
import { intakeFormModel } from '../../../shared/documents/concernForm'
import { minutesModel } from '../../../shared/documents/minutes/minutesModel'
import { reportBackModel } from '../../../shared/documents/reportBack/reportBackModel'
import { signInModel } from '../../../shared/documents/signInSheet'
import { utcTime } from '../../documents/reading'
import { editionWords, editions, once, type Case, type PlannedCase } from './cases'
import { contents, theMeeting, theNeighborhood, type Content } from './contents'
import { madeAndSaid } from './said'
import { layOutPages } from '../../../electron/documents/pdf/pdfBytes'

const resources = join(import.meta.dirname, '../../../resources')

/** Every public document in every language, content and edition. */
export async function planPublicCases(): Promise<PlannedCase[]> {
  const languages = await readLanguages(join(resources, 'languages'))
  return (Object.keys(contents) as Content[]).flatMap((content) =>
    languages.flatMap((shipped) => planCasesOf(content, shipped)),
  )
}

const charts = new Charts(() => undefined)
const period = { from: '2025-04', to: '2026-03' }

function planCasesOf(content: Content, shipped: DocumentLanguage): PlannedCase[] {
  const site = once((): Site => {
    const record = contents[content]()
    return { record, as: siteLanguage(record, shipped) }
  })
  const figures = {
    usual: planFigures(site, 'document'),
    large: planFigures(site, 'large document'),
  }
  return editions.flatMap((options) => {
    const { back, sheet } = figures[options.large === true ? 'large' : 'usual']
    const jobs: readonly (readonly [DocumentJob['document'], () => Promise<DocumentJob>])[] = [
      ['agenda', async () => ({ document: 'agenda', model: agendaOf(site()), options })],
      ['minutes', async () => ({ document: 'minutes', model: minutesOf(site()), options })],
      [
        'sign-in sheet',
        async () => ({ document: 'sign-in sheet', model: signInOf(site()), options }),
      ],
      ['report-back', async () => ({ document: 'report-back', model: await back(), options })],
      ['summary', async () => ({ document: 'summary', model: await back(), options })],
      ['intake form', async () => ({ document: 'intake form', model: formOf(site()), options })],
      ['data sheet', async () => ({ document: 'data sheet', model: await sheet(), options })],
    ]
    const edition = `${content}, ${editionWords(options)}`
    return jobs.map(
      ([document, plan]) =>
        async () =>
          caseOf(`${document} in ${shipped.tag}, ${edition}`, await plan()),
    )
  })
}

interface Site {
  readonly record: SharedRecord
  readonly as: SiteLanguage
}

const agendaOf = ({ record, as }: Site) => agendaModel(record, theMeeting, as)
const minutesOf = ({ record, as }: Site) => minutesModel(record, theMeeting, utcTime, as)
const signInOf = ({ record, as }: Site) => signInModel(record, theMeeting, utcTime, as)
const formOf = ({ record, as }: Site) => intakeFormModel(record, as)

/** What has pictures, with those of its print: the letters in them are large in large print. */
function planFigures(site: () => Site, use: 'document' | 'large document') {
  const back = once(() =>
    charts.made(use, site().as.language, (drawn) =>
      reportBackModel(site().record, theMeeting, theNeighborhood, site().as, drawn),
    ),
  )
  const sheet = once(() =>
    charts.made(use, site().as.language, (drawn) =>
      dataSheetModel(
        site().record,
        { period, sourceId: 'calls', category: null },
        site().as,
        drawn,
      ),
    ),
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
