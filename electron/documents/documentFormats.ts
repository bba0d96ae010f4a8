import type { DocumentForm } from '../../shared/documents/contract'
import { outlineAsMarkdown } from '../../shared/documents/outline/asMarkdown'
import { outlineAsText } from '../../shared/documents/outline/asText'
import { outlineAsWebPage } from '../../shared/documents/outline/asWebPage'
import type { Outline } from '../../shared/documents/outline/outline'
import { assertNever } from '../../shared/kernel/result'
import type { PaperSize } from '../../shared/workgroup/paperSizes'
import type { FileFilter } from '../hosts/port'
import { mailDraft } from './mailDraft'
import type { Message } from './makeDocument'

/** What the files of a document are made from. */
export interface InForms {
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly message: Message | null
  readonly outline: Outline | null
  /** Its meeting as a calendar file; null for documents of no meeting that is to come. */
  readonly calendar: string | null
}

/** A document as a file of one form. */
export interface DocumentFile {
  readonly name: string
  readonly filter: FileFilter
  readonly bytes: Uint8Array
}

/** A document as plain text: a message where it is sent, which is shorter; null for none. */
export const textOf = ({ message, outline }: InForms): string | null =>
  message?.text ?? (outline === null ? null : outlineAsText(outline))

/** A document as a file of one form, on the workgroup’s sheet; null when it has no such form. */
export async function fileOf(
  document: InForms,
  as: DocumentForm,
  size: PaperSize,
): Promise<DocumentFile | null> {
  const { fileName, bytes, message, outline, calendar } = document
  const withExtension = (extension: string): string => fileName.replace(/\.pdf$/, `.${extension}`)
  const file = (kind: string, extension: string, content: Uint8Array | string): DocumentFile => ({
    name: withExtension(extension),
    filter: { name: kind, extensions: [extension] },
    bytes: typeof content === 'string' ? Buffer.from(content, 'utf8') : content,
  })
  switch (as) {
    case 'pdf':
      return { name: fileName, filter: filterOf(fileName), bytes }
    case 'text': {
      const text = textOf(document)
      return text === null ? null : file('Text', 'txt', text)
    }
    case 'web':
      return outline === null ? null : file('Web page', 'html', outlineAsWebPage(outline))
    case 'markdown':
      return outline === null ? null : file('Markdown', 'md', outlineAsMarkdown(outline))
    case 'word':
      return outline === null ? null : file('Word document', 'docx', await inWord(outline, size))
    case 'calendar':
      return calendar === null
        ? null
        : {
            name: calendarName,
            filter: filterOf(calendarName),
            bytes: Buffer.from(calendar, 'utf8'),
          }
    case 'mail':
      return message === null
        ? null
        : file(
            'E-mail draft',
            'eml',
            await mailDraft({
              ...message,
              attachments: [
                { fileName, bytes, contentType: 'application/pdf' },
                ...(calendar === null
                  ? []
                  : [
                      {
                        fileName: calendarName,
                        bytes: Buffer.from(calendar, 'utf8'),
                        contentType: 'text/calendar; charset=utf-8' as const,
                      },
                    ]),
              ],
            }),
          )
    default:
      return assertNever(as)
  }
}

const calendarName = 'meeting.ics'

/** In Word; what writes it is loaded when it is first needed. */
async function inWord(outline: Outline, size: PaperSize): Promise<Uint8Array> {
  const { wordBytes } = await import('./word/wordBytes')
  return wordBytes(outline, size)
}

const filterOf = (fileName: string): FileFilter => {
  if (fileName.endsWith('.csv')) return { name: 'Spreadsheet (CSV)', extensions: ['csv'] }
  if (fileName.endsWith('.ics')) return { name: 'Calendar', extensions: ['ics'] }
  if (fileName.endsWith('.zip'))
    return { name: 'E-mail drafts in a ZIP folder', extensions: ['zip'] }
  return { name: 'PDF', extensions: ['pdf'] }
}
