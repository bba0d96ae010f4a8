import PostalMime from 'postal-mime'
import { windowsText } from '../../shared/kernel/windowsText'
import { excessOfPage, htmlAsMarkdown } from '../../shared/meeting/agendaImport/html'
import { type AgendaReading, readAgenda } from '../../shared/meeting/agendaImport/readAgenda'
import type { PickedFile } from '../hosts/port'
import { readAsText } from '../kernel/readTextFile'
import type { Site } from './site'

/** An agenda as `npm run read -- agenda` prints it. */
export interface AgendaAnswer {
  readonly kind: 'agenda'
  readonly format: string
  readonly meeting: AgendaReading['meeting']
  readonly items: readonly {
    readonly line: number
    readonly title: string
    readonly minutes: number
    readonly minutesFrom: 'said' | 'clock' | 'assumed'
    readonly presenter: string | null
    readonly purpose: string
    readonly neighborhood: string | null
    readonly part: 'A' | 'B' | 'ask'
    readonly partReason: string | null
    readonly openingView: string | null
  }[]
  /** Lines that belong to the item at `ofLine`. */
  readonly details: readonly {
    readonly line: number
    readonly ofLine: number
    readonly text: string
  }[]
  readonly left: readonly { readonly line: number; readonly why: string }[]
  readonly problem: string | null
}

/** What Candor makes of an agenda in a file: text, a table, a page, an invitation or a mail. */
export async function readAgendaFile(file: PickedFile, site: Site): Promise<AgendaAnswer> {
  const text = /\.eml$/i.test(file.name) ? await textOfMail(file) : textOf(file)
  if ('problem' in text) return answerOf({ ...nothing, problem: text.problem })
  const places = site.neighborhoods.map((name) => ({ id: name, name }))
  const people = site.members.map(({ name }) => name)
  return answerOf(readAgenda(text.text, places, people))
}

const nothing: AgendaReading = {
  format: 'text',
  meeting: { date: null, start: null, place: null },
  read: [],
  skipped: [],
  problem: null,
}

/** The text of a file, or why it has none. */
type FileText = { readonly text: string } | { readonly problem: string }

function textOf(file: PickedFile): FileText {
  const picked = readAsText(file)
  if (picked.kind === 'text') return { text: picked.text }
  return { problem: picked.kind === 'unreadable' ? picked.message : 'Nothing was picked.' }
}

/** Larger mails carry files; the agenda is to be pasted then. */
const mostBytes = 25 * 1024 * 1024

/** The subject and the text of a mail; its HTML where the plain text says much less. */
async function textOfMail(file: PickedFile): Promise<FileText> {
  if (file.bytes.length > mostBytes)
    return { problem: `“${file.name}” is larger than 25 MB. Paste its text instead.` }
  const mail = await PostalMime.parse(file.bytes).catch(() => null)
  if (mail === null)
    return { problem: `“${file.name}” can’t be read as an e-mail. Paste its text.` }
  const plain = mail.text?.trim() ?? ''
  const isPage = mail.html !== undefined && excessOfPage(mail.html) === null
  const page = isPage ? htmlAsMarkdown(mail.html ?? '') : ''
  const body = plain.length * 2 >= page.length ? plain : page
  // Node decodes Windows-1252 as Latin-1.
  return { text: `Subject: ${mail.subject ?? ''}\n\n${windowsText(body)}` }
}

function answerOf({ format, meeting, read, skipped, problem }: AgendaReading): AgendaAnswer {
  return {
    kind: 'agenda',
    format,
    meeting,
    items: read.map(({ line, item, minutesFrom, partReason, openingView }) => ({
      line,
      title: item.title,
      minutes: item.minutes,
      minutesFrom,
      presenter: item.presenter === '' ? null : item.presenter,
      purpose: item.purpose,
      neighborhood: item.neighborhoodIds.length === 0 ? null : item.neighborhoodIds.join(', '),
      part: item.part,
      partReason,
      openingView,
    })),
    details: read.flatMap((one) =>
      one.details.map(({ line, text }) => ({ line, ofLine: one.line, text })),
    ),
    left: skipped.map(({ line, reason }) => ({ line, why: reason })),
    problem,
  }
}
