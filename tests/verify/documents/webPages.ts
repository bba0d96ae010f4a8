import { Parser } from 'htmlparser2'
import { missingMark } from '../../../electron/documents/pdf/missingGlyphs'
import type { DocumentJob, TypesetDocument } from '../../../electron/documents/pdf/documentJob'
import { agendaOutline } from '../../../shared/documents/outline/agendaOutline'
import { outlineAsWebPage } from '../../../shared/documents/outline/asWebPage'
import { dataSheetOutline } from '../../../shared/documents/outline/dataSheetOutline'
import { minutesOutline } from '../../../shared/documents/outline/minutesOutline'
import type { Outline } from '../../../shared/documents/outline/outline'
import { reportBackOutline } from '../../../shared/documents/outline/reportBackOutline'
import { summaryOutline } from '../../../shared/documents/outline/summaryOutline'
import { letters } from './leaves'

/** The web page of a document; null for documents that are only printed. */
export function webPageOf(job: DocumentJob, { summary }: TypesetDocument): string | null {
  const outline = outlineOf(job, summary)
  return outline === null ? null : outlineAsWebPage(outline)
}

function outlineOf(job: DocumentJob, summary: TypesetDocument['summary']): Outline | null {
  switch (job.document) {
    case 'agenda':
      return agendaOutline(job.model)
    case 'minutes':
      return minutesOutline(job.model)
    case 'report-back':
      return reportBackOutline(job.model)
    case 'summary':
      return summary === null ? null : summaryOutline(summary)
    case 'data sheet':
      return dataSheetOutline(job.model)
    case 'sign-in sheet':
    case 'intake form':
      return null
  }
}

/** What a page may be made of. */
const known = new Set(
  'html head meta title style body main section div h1 h2 h3 h4 p span br ul ol li table thead tbody tr th td'.split(
    ' ',
  ),
)

/** What is wrong with a web page: what it doesn't say, what it is made of, its language and headings. */
export function faultsInWebPage(
  page: string,
  said: readonly string[],
  { language, isRightToLeft }: { readonly language: string; readonly isRightToLeft: boolean },
): string[] {
  const { text, names, html, heads } = readPage(page)
  const levels = names.flatMap((name) => (/^h\d$/.test(name) ? [Number(name.slice(1))] : []))
  return [
    ...said
      .filter((part) => !part.includes(missingMark) && !text.includes(letters(part)))
      .map((part) => `web page: not said: “${part.slice(0, 80)}”`),
    ...names.filter((name) => !known.has(name)).map((name) => `web page: a ${name}`),
    ...levels
      .filter((level, at) => level > (levels[at - 1] ?? 0) + 1 || (level === 1 && at > 0))
      .map((level) => `web page: H${level} out of order`),
    ...(heads.every((scope) => scope === 'col') ? [] : ['web page: a head of no column']),
    ...(html['lang'] === language ? [] : [`web page: its language is ${html['lang'] ?? ''}`]),
    ...(html['dir'] === (isRightToLeft ? 'rtl' : 'ltr') ? [] : ['web page: its direction']),
  ]
}

function readPage(page: string): {
  readonly text: string
  readonly names: readonly string[]
  readonly html: Readonly<Record<string, string>>
  readonly heads: readonly (string | undefined)[]
} {
  const names: string[] = []
  const heads: (string | undefined)[] = []
  let html: Record<string, string> = {}
  let text = ''
  const parser = new Parser({
    onopentag: (name, attributes) => {
      names.push(name)
      if (name === 'html') html = attributes
      if (name === 'th') heads.push(attributes['scope'])
    },
    ontext: (part) => (text += part),
  })
  parser.end(page)
  return { text: letters(text), names, html, heads }
}
