import { readDate } from '../../kernel/parseDate'
import { intakeFields } from '../importSourceTable'
import {
  automaticReason,
  isGenerated,
  reasonBySubject,
  soundsAway,
  soundsSentByProgram,
} from './automaticMail'
import { cleanText } from '../../kernel/cleanText'
import { type MailBody, readBody, TooLongError } from './mailBody'
import { type MailParts, splitMail } from './mailSplit'
import { withGapBelowHead } from './mailGap'
import { type MailFields, readMailFields } from './mailFields'
import { readSubject } from './mailSubject'
import { parseMailTree } from './mailTree'
import { mostMails, splitMbox } from './mbox'
import { asPlainText } from './pageText'
import { neighborhoodIn } from './places'
import { shorten } from './rowFields'
import { unreadable } from './unreadable'
import type { ConcernChannel } from '../tables'
import { readUnheaded, type Unheaded } from './unheaded'
import type { Column, IntakeTable, Known, RawRow } from './types'

/* E-mails, pasted or as a program saves them. Who sent one is set apart, and attachments aren't opened. */

/** A mail as far as it becomes a concern. */
export interface ReadMail extends MailParts {
  readonly subject: string
  /** The day it was sent, as the sender's clock had it; empty when it isn't said. */
  readonly sentOn: string
  readonly attachments: number
  /** Who sent it, `Name <address>`; empty when that isn't said. */
  readonly sender: string
  /** How it was received, where its words tell that. */
  readonly channel: ConcernChannel
  /** What was changed or guessed in reading it. */
  readonly notes: readonly string[]
  /** Why nobody raised anything in it; null when somebody may have. */
  readonly automatic: string | null
  /** Its fields, where a contact form or a 311 system wrote it; null where a person did. */
  readonly fields: MailFields | null
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
  const head = (end === -1 ? start : start.slice(0, end)).flatMap((line) => {
    const label = headerLine.exec(line)?.[1]
    return label === undefined ? [] : [label.toLowerCase()]
  })
  // A form's “Date:” comes again with the next form; a mail's head names several things.
  return headerLine.test(start[0] ?? '') && new Set(head).size >= 2
}

const mostBytes = 25 * 1024 * 1024
/** So much of a mail is read as text; what is attached to it isn't counted. */
const mostLines = 20_000
const mostText = 1024 * 1024
/** Mails that are attached to mails are read so deep. */
const deepest = 5

const tooLong =
  'This is much longer than an e-mail about a concern. Paste the part that says what was raised.'

/** Reads the mails of a file or of a text that was pasted: one, or those of a mailbox. Never rejects. */
export async function readMails(file: string | Uint8Array): Promise<readonly ReadMail[]> {
  if (file.length > mostBytes)
    return [failWith('This mail is larger than 25 MB. Paste its text instead.')]
  const mails = splitMbox(file)
  if (mails === null) return readNested(file, 0)
  if (mails.length > mostMails)
    return [
      failWith(
        `This mailbox has more than ${mostMails.toLocaleString('en-US')} mails. Nothing was read.`,
      ),
    ]
  const read: ReadMail[] = []
  for (const mail of mails) read.push(...(await readNested(mail, 0)))
  return read
}

async function readNested(mail: string | Uint8Array, depth: number): Promise<readonly ReadMail[]> {
  if (linesOfText(mail) > mostLines) return [failWith(tooLong)]
  if (typeof mail === 'string' && !looksLikeMail(mail))
    return [mail.length > mostText ? failWith(tooLong) : ofText(asPlainText(mail))]
  try {
    return await readParsed(mail, depth)
  } catch (error) {
    if (error instanceof TooLongError) return [failWith(tooLong)]
    return [failWith('This can’t be read as an e-mail. Paste its text instead; nothing was added.')]
  }
}

function ofText(mail: string): ReadMail {
  const { text, notes } = cleanText(mail)
  const unheaded = readUnheaded(text.replaceAll(/\r\n?/g, '\n'))
  const parts = splitMail(unheaded?.text ?? text, { subject: '', senders: [] })
  return {
    ...nothing,
    ...withAround(parts, unheaded),
    ...fieldsIn(parts, unheaded?.text ?? text),
    notes,
  }
}

/** The fields of a mail that a form wrote; where a signature seems to begin, they go on. */
function fieldsIn({ text, signature }: MailParts, whole: string): Partial<ReadMail> {
  const own = readMailFields([text, signature].filter(Boolean).join('\n\n'))
  // `Reported by: …` looks like the head of an earlier mail, and is none.
  const isOne = own === null && !earlierMail.test(whole)
  const fields = isOne ? readMailFields(whole) : own
  if (fields === null) return {}
  const read = { fields, text: fields.said.wording ?? '', signature: fields.apart }
  return { ...read, doubts: fields.doubts, ...(isOne ? { quoted: '', senders: [] } : {}) }
}

const earlierMail =
  /^[ \t]*>|(?:wrote|escribi[oó]|a écrit)\s*:|original message|forwarded message|^\W{0,3}(?:from|de|von|sent|enviado)\s*:/im

/** What stood around a letter or a message on the telephone, set apart with the rest. */
function withAround(parts: MailParts, around: Unheaded | null) {
  if (around === null) return parts
  return {
    ...parts,
    signature: [around.apart, parts.signature].filter(Boolean).join('\n\n'),
    sentOn: around.sentOn,
    channel: around.channel,
  }
}

async function readParsed(mail: string | Uint8Array, depth: number): Promise<readonly ReadMail[]> {
  const { email, root, isCut } = await parseMailTree(
    withGapBelowHead(typeof mail === 'string' ? preparePasted(mail) : mail),
  )
  const body = readBody(root)
  if (body.text.length > mostText) return [failWith(tooLong)]
  const subject = cleanText(email.subject ?? '')
    .text.replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 500)
  const sender = [email.from?.name, email.from?.address].filter(Boolean).join(' <').slice(0, 500)
  const { text, notes } = cleanText(body.text)
  const bySubject = reasonBySubject(email)
  const automatic =
    automaticReason(email, root) ?? (soundsSentByProgram(subject, text) ? bySubject : null)
  const call = readCall(text)
  const parts = splitMail(call?.text ?? text, { subject, senders: [sender] })
  const own: ReadMail = {
    ...nothing,
    ...withAround(parts, call),
    ...(call === null && automatic === null ? fieldsIn(parts, text) : {}),
    subject,
    sender,
    automatic,
    sentOn: (call?.sentOn ?? '') || readSentDay(email.headers, email.date),
    attachments: body.attachments,
    notes: [...body.notes, ...notes, ...formatUnopened(body.attachments)],
  }
  const doubts = [
    ...own.doubts,
    ...doubtsAbout(own, body, isGenerated(email)),
    ...(bySubject !== null && automatic === null && own.fields === null ? [mayBeAutomatic] : []),
    ...(isCut ? [mayBeCut] : []),
  ]
  const quoted = [own.quoted, body.otherVersion].filter(Boolean).join('\n\n')
  const seen = { ...own, doubts, quoted }
  if (automatic !== null || body.messages.length === 0 || depth >= deepest) return [seen]
  return passOn(seen, body.messages, depth)
}

/** A message on the telephone that came as a mail; a letter that did is a mail like others. */
function readCall(text: string): Unheaded | null {
  const found = readUnheaded(text.replaceAll(/\r\n?/g, '\n'))
  return found?.channel === 'phone' ? found : null
}

const mayBeAutomatic =
  'Its subject reads like that of a mail a program sent. Check that someone raised a concern.'

const mayBeCut = 'The e-mail may be cut: its last part isn’t ended.'

/** That what is attached isn't read; nothing where nothing is. */
const formatUnopened = (attachments: number): string[] => {
  if (attachments === 0) return []
  return [
    attachments === 1 ? '1 attachment isn’t opened.' : `${attachments} attachments aren’t opened.`,
  ]
}

/** What is written by somebody who sent what they have to say along: `Please see the letter attached`. */
const tellsAttached =
  /(?<!\p{L})(?:attached|attachments?|enclosed|(?:see|read) (?:the |my |our |this )?(?:\p{L}+ )?(?:letter|document|file|pdf|photos?|pictures?|scan|video)|adjunt[oa]s?|adjunto|ci-joint\w*|pi[eè]ces? jointes?|đính kèm|ku lifaaqan|lifaaq\p{L}*)(?!\p{L})|附件|附上|附檔|مرفق|المرفق|ተያይዞ|አባሪ/iu

/** So few words above what is quoted are an answer to it and hardly what was raised. */
const fewWords = 4

/** `Great, thanks!` above a mail that says more. */
const saysLittle = ({ text, quoted, fields }: ReadMail, neighborhoods: readonly Known[]): boolean =>
  fields === null &&
  neighborhoodIn([text], neighborhoods) === '' &&
  text !== '' &&
  text.split(/\s+/).length <= fewWords &&
  !/\p{sc=Han}{5}/u.test(text) &&
  quoted.length > text.length * 3

/** Why a mail needs a look besides what its text says. */
function doubtsAbout(mail: ReadMail, body: MailBody, isGeneratedMail: boolean): string[] {
  const doubts: string[] = []
  if (body.unreadable !== null) doubts.push(body.unreadable)
  if (body.otherVersion !== '')
    doubts.push('Its two versions say different things; the longer one is taken.')
  if (/\bdigest\b/i.test(mail.subject))
    doubts.push('It looks like a digest: it may have several e-mails in it.')
  if (isGeneratedMail && mail.fields === null)
    doubts.push('A program sent it. Check that someone raised a concern.')
  if (soundsAway(mail.text)) doubts.push('It reads like an automatic reply.')
  if (mail.attachments > 0 && (mail.text === '' || tellsAttached.test(mail.text)))
    doubts.push('What was raised may be in an attachment, which isn’t opened.')
  if (body.notes.some((note) => note.includes('guessed')))
    doubts.push('Which letters it is in was guessed.')
  return doubts
}

/** Mails that were attached are what was raised; the mail they came with is a note. */
async function passOn(
  note: ReadMail,
  messages: readonly Uint8Array[],
  depth: number,
): Promise<readonly ReadMail[]> {
  const read: ReadMail[] = []
  for (const message of messages) {
    for (const inner of await readNested(messageOf(message), depth + 1))
      read.push({
        ...inner,
        senders: [note.sender, ...note.senders, ...inner.senders],
        signature: [note.signature, inner.signature].filter(Boolean).join('\n\n'),
        quoted: [note.text, note.quoted, inner.quoted].filter(Boolean).join('\n\n'),
        sentOn: inner.sentOn || note.sentOn,
        doubts: [...inner.doubts, ...(note.text.length > inner.text.length ? [longNote] : [])],
      })
  }
  const isEmpty = read.every(({ text }) => text === '')
  return isEmpty && note.text !== '' ? [note, ...read] : read
}

const longNote = 'The note above it is longer than what was passed on.'

/** An attached mail, which some programs begin with an empty line. */
function messageOf(bytes: Uint8Array): Uint8Array {
  const from = bytes.findIndex((byte) => byte !== 10 && byte !== 13)
  return from > 0 ? bytes.subarray(from) : bytes
}

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
  text: '',
  signature: '',
  quoted: '',
  senders: [],
  doubts: [],
  subject: '',
  sentOn: '',
  passedOn: { sentOn: '', subject: '' },
  attachments: 0,
  sender: '',
  channel: 'e-mail',
  notes: [],
  automatic: null,
  fields: null,
  problem: null,
}
const failWith = (problem: string): ReadMail => ({ ...nothing, problem })

/** A text that was pasted is decoded already, whatever it says of its letters. */
function preparePasted(mail: string): string {
  const text = mail.trimStart()
  const isPlain = !/^content-transfer-encoding:\s*(base64|quoted-printable)/im.test(text)
  return isPlain ? text.replaceAll(/charset="?[\w.-]{1,40}"?/gi, 'charset=utf-8') : text
}

/** The day the header names, not the one it was in Greenwich by then. */
function readSentDay(headers: readonly { key: string; value: string }[], date = ''): string {
  const said =
    headers.find(({ key }) => key === 'date') ?? headers.find(({ key }) => key === 'sent')
  return readDate(said?.value ?? '') ?? readDate(date) ?? ''
}

/** What every mail has. */
const ofEveryMail = ['receivedOn', 'channel', 'neighborhood', 'wording'] as const

/** The columns only mails have that a form wrote: whatever else the intake form asks. */
const fieldColumns = intakeFields.filter((field) => !ofEveryMail.some((one) => one === field))

/** What each column of a mail's table is. */
export const mailColumns: readonly Column[] = [...ofEveryMail, ...fieldColumns]

const formCells = (said: MailFields['said']): string[] =>
  fieldColumns.map((column) => said[column] ?? '')

/** Mails as a table, a row each, with the neighborhood they speak of where they name one. */
export function mailTable(
  mails: readonly ReadMail[],
  neighborhoods: readonly Known[],
): IntakeTable {
  const [first] = mails
  if (first === undefined) return unreadable('There is no text in this e-mail.')
  if (mails.length === 1 && first.problem !== null) return unreadable(first.problem)
  const rows = mails.map((mail, at) => rowOf(mail, at + 1, neighborhoods))
  const [row] = rows
  if (rows.length === 1 && row?.cells[3] === '' && row.doubts?.length === 0 && row.leftOut === null)
    return unreadable('There is no text in this e-mail.')
  return {
    header: [
      'Sent on',
      'How it was received',
      'Neighborhood',
      'Text',
      ...(mails.some(({ fields }) => fields !== null) ? fieldColumns : []),
    ],
    hasHeader: true,
    rows,
    skipped: [],
    problem: null,
  }
}

function rowOf(mail: ReadMail, line: number, neighborhoods: readonly Known[]): RawRow {
  const said = mail.fields?.said ?? {}
  const named =
    said.neighborhood ??
    neighborhoodIn(
      [said.place ?? '', mail.text, mail.subject, mail.passedOn.subject],
      neighborhoods,
    )
  const senders = [...new Set([mail.sender, ...mail.senders].filter(Boolean))]
  const isSealed = mail.text === '' && mail.doubts.length > 0
  const bySubject = mail.text === '' && !isSealed && mail.quoted === '' ? subjectOf(mail) : ''
  const sent = mail.sentOn === '' ? (readDate(mail.passedOn.sentOn) ?? '') : mail.sentOn
  const subject =
    mail.fields === null && mail.automatic === null && mail.channel === 'e-mail'
      ? readSubject(
          mail.passedOn.subject || mail.subject,
          mail.text,
          neighborhoods.map(({ name }) => name),
        )
      : null
  const typedDay = (said.receivedOn ?? '').trim()
  const day = readDate(typedDay) ?? sent
  return {
    line,
    cells: [
      day,
      mail.channel,
      named,
      mail.text || bySubject || (isSealed ? '' : mail.quoted),
      ...(mail.fields === null ? [] : formCells(said)),
    ],
    reporter: mail.fields?.reporter.length
      ? mail.fields.reporter
      : senders.map((cell) => ({ heading: 'From', cell })),
    setApart: [subject?.apart, mail.signature, mail.quoted].filter(Boolean).join('\n\n'),
    doubts: [
      ...mail.doubts,
      ...(subject?.doubt ? [subject.doubt] : []),
      ...(typedDay !== '' && readDate(typedDay) === null
        ? [`“${shorten(typedDay)}” isn’t read as a day.`]
        : []),
      ...(bySubject === '' ? [] : ['Its text is empty; the subject line is taken.']),
      ...(mail.text === '' && !isSealed && bySubject === '' && mail.quoted !== ''
        ? ['Nobody wrote anything above what is quoted.']
        : []),
      ...(saysLittle(mail, neighborhoods)
        ? ['Little is written above what is quoted. What was raised may stand there.']
        : []),
    ],
    notes: mail.notes,
    leftOut: mail.automatic ?? mail.problem,
    error: null,
  }
}

const subjectOf = ({ subject }: ReadMail): string => subject.replace(/^((re|fwd?|fw)\s*:\s*)+/i, '')
