import PostalMime from 'postal-mime'
import { wordsOf } from '../../kernel/foldText'
import { unreadable } from './readCsv'
import { readDate } from '../../kernel/parseDate'
import { htmlAsText, partsOf, type MailParts } from './parseMailText'
import { windowsText } from '../../kernel/windowsText'
import type { Column, IntakeTable, Known } from './types'

/** E-mails, pasted or as a program saves them. Who sent one is set apart, and attachments aren't opened. */

/** A mail as far as it becomes a concern. */
export interface ReadMail extends MailParts {
  readonly subject: string
  /** The day it was sent, as the sender's clock had it; empty when it isn't said. */
  readonly sentOn: string
  readonly attachments: number
  /** Who sent it, `Name <address>`; empty when that isn't said. */
  readonly sender: string
  /** Why it can't be read; null when it can. */
  readonly problem: string | null
}

const headerLine =
  /^(from|to|cc|date|sent|subject|received|return-path|reply-to|message-id|mime-version|content-type|delivered-to|dkim-signature|x-[a-z-]+):/i

/** Whether a text begins with the head of a mail, as saved or as copied from a mail program. */
export function looksLikeMail(text: string): boolean {
  const start = text
    .slice(0, 4_000)
    .trimStart()
    .split(/\r\n|\r|\n/)
  const end = start.findIndex((line) => line.trim() === '')
  const head = (end === -1 ? start : start.slice(0, end)).filter((line) => headerLine.test(line))
  return headerLine.test(start[0] ?? '') && head.length >= 2
}

/** Reads a mail: its bytes, or the text of one that was pasted. Never rejects. */
export async function readMail(mail: string | Uint8Array): Promise<ReadMail> {
  if (mail.length > 25 * 1024 * 1024)
    return failed('This mail is larger than 25 MB. Paste its text instead.')
  if (linesOfText(mail) > mostLines) return failed(tooLong)
  if (typeof mail === 'string' && !looksLikeMail(mail))
    return mail.length > mostText ? failed(tooLong) : { ...nothing, ...partsOf(mail) }
  try {
    const parsed = await PostalMime.parse(typeof mail === 'string' ? prepared(mail) : mail, {
      forceRfc822Attachments: true,
      maxNestingDepth: 30,
    })
    const plain = parsed.text?.trim() ?? ''
    if (Math.max(plain.length, parsed.html?.length ?? 0) > mostText) return failed(tooLong)
    const body = plain === '' ? htmlAsText(parsed.html ?? '') : plain
    return {
      ...partsOf(windowsText(body)),
      subject: (parsed.subject ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 500),
      sentOn: sentOn(parsed.headers, parsed.date),
      sender: [parsed.from?.name, parsed.from?.address].filter(Boolean).join(' <').slice(0, 500),
      attachments: parsed.attachments.filter(({ related }) => related !== true).length,
      problem: null,
    }
  } catch {
    return failed('This can’t be read as an e-mail. Paste its text instead; nothing was taken in.')
  }
}

/** So much of a mail is read as text; what is attached to it isn't counted. */
const mostLines = 20_000
const mostText = 1024 * 1024

const tooLong =
  'This is much longer than an e-mail about a concern. Paste the part that says what was raised.'

/** The lines that aren't those of an encoded attachment, which are long and have no spaces. */
function linesOfText(mail: string | Uint8Array): number {
  const codeAt = (at: number): number =>
    typeof mail === 'string' ? mail.charCodeAt(at) : (mail[at] ?? 0)
  let [lines, start, spaced] = [0, 0, false]
  for (let at = 0; at < mail.length; at += 1) {
    const code = codeAt(at)
    if (code === 32) spaced = true
    if (code !== 10 && code !== 13) continue
    if (spaced || at - start < encodedLine) lines += 1
    start = at + 1
    spaced = false
  }
  return lines
}

/** The shortest line of an encoded attachment, its last one aside. */
const encodedLine = 40

const nothing: ReadMail = {
  ...{
    text: '',
    signature: '',
    quoted: '',
    subject: '',
    sentOn: '',
    attachments: 0,
    sender: '',
    problem: null,
  },
}
const failed = (problem: string): ReadMail => ({ ...nothing, problem })

/** A text that was pasted is decoded already, whatever it says of its letters. */
function prepared(mail: string): string {
  const text = mail.trimStart()
  const isPlain = !/^content-transfer-encoding:\s*(base64|quoted-printable)/im.test(text)
  return isPlain ? text.replaceAll(/charset="?[\w.-]{1,40}"?/gi, 'charset=utf-8') : text
}

/** The day the header names, not the one it was in Greenwich by then. */
function sentOn(headers: readonly { key: string; value: string }[], date = ''): string {
  const said =
    headers.find(({ key }) => key === 'date') ?? headers.find(({ key }) => key === 'sent')
  return readDate(said?.value ?? '') ?? readDate(date) ?? ''
}

/** What each column of a mail's table is. */
export const mailColumns: readonly Column[] = ['receivedOn', 'channel', 'neighborhood', 'wording']

/** A mail as a table of one row, with the neighborhood it speaks of where it names one. */
export function mailTable(mail: ReadMail, neighborhoods: readonly Known[]): IntakeTable {
  if (mail.problem !== null) return unreadable(mail.problem)
  const wording = mail.text || mail.subject || mail.quoted
  if (wording === '') return unreadable('There is no text in this e-mail.')
  const named = neighborhoodIn(`${mail.subject}\n${mail.text}\n${mail.quoted}`, neighborhoods)
  return {
    header: ['Sent on', 'How it came', 'Neighborhood', 'Text'],
    hasHeader: true,
    rows: [
      {
        ...{ line: 1, cells: [mail.sentOn, 'e-mail', named, wording], error: null },
        reporter: mail.sender === '' ? [] : [{ heading: 'From', cell: mail.sender }],
      },
    ],
    skipped: [],
    problem: null,
  }
}

/** The only neighborhood a text names; empty when it names none or several. */
function neighborhoodIn(text: string, neighborhoods: readonly Known[]): string {
  const words = ` ${wordsOf(text.slice(0, 50_000)).join(' ')} `
  const named = neighborhoods.filter(({ name }) => {
    const key = wordsOf(name).join(' ')
    return key !== '' && words.includes(` ${key} `)
  })
  return named.length === 1 ? (named[0]?.name ?? '') : ''
}
