import PostalMime from 'postal-mime'
import { withoutHiddenSigns } from '../../shared/kernel/cleanText'
import { windowsText } from '../../shared/kernel/windowsText'
import { excessOfPage, htmlAsMarkdown } from '../../shared/meeting/agendaImport/html'
import type { PickedText } from '../../shared/meeting/contract'
import type { PickedFile } from '../hosts/port'
import { type FileLimit, readAsText } from '../kernel/readTextFile'

/** The endings of files an agenda can be read from. */
export const agendaEndings = [
  'csv',
  'tsv',
  'txt',
  'md',
  'markdown',
  'html',
  'htm',
  'ics',
  'eml',
] as const

/** A longer text is no agenda. */
export const agendaLimit: FileLimit = {
  megabytes: 2,
  why: 'that is no agenda. Nothing was added',
}

/** Larger mails carry files; the agenda is to be pasted then. */
const mostBytes = 25 * 1024 * 1024

/** The text of a file that an agenda is read from: text, a table, a page, an invitation or a mail. */
export async function readAgendaText(file: PickedFile): Promise<PickedText> {
  return /\.eml$/i.test(file.name) ? textOfMail(file) : readAsText(file, agendaLimit)
}

/** The subject and the text of a mail; its HTML where the plain text says much less. */
async function textOfMail(file: PickedFile): Promise<PickedText> {
  if (file.bytes.length > mostBytes)
    return unreadable(`“${file.name}” is larger than 25 MB. Paste its text instead.`)
  const mail = await PostalMime.parse(file.bytes).catch(() => null)
  if (mail === null) return unreadable(`“${file.name}” can’t be read as an e-mail. Paste its text.`)
  const plain = mail.text?.trim() ?? ''
  const isPage = mail.html !== undefined && excessOfPage(mail.html) === null
  const page = isPage ? htmlAsMarkdown(mail.html ?? '') : ''
  const body = plain.length * 2 >= page.length ? plain : page
  // Node decodes Windows-1252 as Latin-1.
  const { text, notes } = withoutHiddenSigns(windowsText(body))
  const files = mail.attachments.length
  const attached =
    files === 0 ? [] : [`${files === 1 ? 'One file is' : `${files} files are`} attached; not read.`]
  return {
    kind: 'text',
    name: file.name,
    text: `Subject: ${mail.subject ?? ''}\n\n${text}`,
    note: [...notes, ...attached].join(' '),
  }
}

const unreadable = (message: string): PickedText => ({ kind: 'unreadable', message })
