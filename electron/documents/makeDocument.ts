import { agendaModel } from '../../shared/documents/agenda/agendaModel'
import { intakeFormModel } from '../../shared/documents/concernForm'
import type { DocumentRef } from '../../shared/documents/contract'
import { dataSheetModel } from '../../shared/documents/dataSheet'
import { documentFileNames } from '../../shared/documents/fileNames'
import { minutesModel, minutesSaid } from '../../shared/documents/minutes/minutesModel'
import { outlineAsText } from '../../shared/documents/outline/asText'
import { agendaOutline } from '../../shared/documents/outline/agendaOutline'
import { dataSheetOutline } from '../../shared/documents/outline/dataSheetOutline'
import { minutesOutline } from '../../shared/documents/outline/minutesOutline'
import type { Outline } from '../../shared/documents/outline/outline'
import { reportBackOutline } from '../../shared/documents/outline/reportBackOutline'
import { summaryOutline } from '../../shared/documents/outline/summaryOutline'
import {
  reportBackModel,
  type ReportBackModel,
} from '../../shared/documents/reportBack/reportBackModel'
import { reportBackText } from '../../shared/documents/reportBack/reportBackText'
import { periodOf, subjectOf } from '../../shared/documents/reportBack/reportPeriod'
import { signInModel } from '../../shared/documents/signInSheet'
import type { DocumentVersion } from '../../shared/documents/versionTables'
import { meetingCalendar } from '../../shared/exports/meetingCalendar'
import { assertNever } from '../../shared/kernel/result'
import { fillIn } from '../../shared/languages/documentLanguage'
import { english } from '../../shared/languages/english'
import type { Meeting } from '../../shared/meeting/tables'
import type { SharedRecord } from '../../shared/record/record'
import { audienceOf } from '../../shared/workgroup/audiences'
import { membersOf, workgroupOf } from '../../shared/workgroup/select'
import type { Charts } from '../comparison/chartCache'
import { localTime, timeZone } from '../kernel/clock'
import { languageAt } from '../languages/shippedLanguages'
import { addressesIn, type MailParts } from './mailDraft'
import type { PrintOptions } from './pdf/printOptions'
import { typeset } from './renderInWorker'

/** What a document can be sent as besides a PDF. */
export type Message = Omit<MailParts, 'attachments'>

/** A document that was just made. */
export interface MadeDocument {
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly title: string
  readonly model: unknown
  /** Null for documents nobody is sent. */
  readonly message: Message | null
  /** What versions of it are told apart by, whatever they look like; null for documents without versions. */
  readonly said: unknown
  /** Its structure, to leave as text, in Word or as Markdown; null for documents that are only printed. */
  readonly outline: Outline | null
  /** Its meeting as a calendar file; null for documents of no meeting that is to come. */
  readonly calendar: string | null
}

/**
 * Makes a document from the shared record alone, on the workgroup's sheet. Throws when what it is about
 * isn't in it.
 */
export async function makeDocument(
  record: SharedRecord,
  ref: DocumentRef,
  charts: Charts,
): Promise<MadeDocument> {
  const made = await makeByKind(record, ref, charts)
  const fileName = made.fileName.replace(/\.pdf$/, '-large-print.pdf')
  return ref.large === true ? { ...made, fileName } : made
}

const optionsFor = (record: SharedRecord, { large = false }: DocumentRef): PrintOptions => ({
  paperSize: workgroupOf(record).paperSize,
  large,
})

function makeByKind(record: SharedRecord, ref: DocumentRef, charts: Charts): Promise<MadeDocument> {
  switch (ref.document) {
    case 'agenda':
      return agenda(record, ref)
    case 'minutes':
      return minutes(record, ref)
    case 'sign-in sheet':
      return signIn(record, ref)
    case 'report-back':
      return reportBack(record, ref, charts)
    case 'summary':
      return summary(record, ref, charts)
    case 'intake form':
      return intakeForm(record, ref)
    case 'data sheet':
      return dataSheet(record, ref, charts)
    default:
      return assertNever(ref)
  }
}

/** The structure of what a version is of, as it would be made now; null for documents without one. */
export async function outlineNow(
  record: SharedRecord,
  { document, meetingId, audienceId, language }: DocumentVersion,
  charts: Charts,
): Promise<Outline | null> {
  if (document === 'minutes')
    return minutesOutline(
      minutesModel(record, meetingId, localTime, await languageAt(record, language)),
    )
  if (document === 'agenda')
    return agendaOutline(agendaModel(record, meetingId, await languageAt(record, language)))
  if (audienceId === null) return null
  const ref = { document, meetingId, audienceId, language } as const
  if (document === 'summary') return (await summary(record, { ...ref, document }, charts)).outline
  return reportBackOutline(await modelOf(record, { ...ref, document }, charts))
}

/** The meetings a document is about, its own last; none for a form. Throws when it isn't in the record. */
export function meetingsOfDocument(record: SharedRecord, ref: DocumentRef): readonly Meeting[] {
  if ('audienceId' in ref) {
    const { meeting, audience } = subjectOf(record, ref.meetingId, ref.audienceId)
    return periodOf(record, meeting, audience).meetings
  }
  if (ref.document === 'intake form' || ref.document === 'data sheet') return []
  const meeting = record.meeting.get(ref.meetingId)
  if (meeting === undefined) throw new Error('a document about a meeting that is not in the record')
  return [meeting]
}

type Audienced = Extract<DocumentRef, { audienceId: string }>

type Handed = Extract<DocumentRef, { document: 'intake form' }>

const printedOnly = { message: null, said: null, outline: null, calendar: null }

type SignInRef = Extract<DocumentRef, { document: 'sign-in sheet' }>
type AgendaRef = Extract<DocumentRef, { document: 'agenda' }>
type MinutesRef = Extract<DocumentRef, { document: 'minutes' }>

async function signIn(record: SharedRecord, ref: SignInRef): Promise<MadeDocument> {
  const as = await languageAt(record, ref.language ?? english.tag)
  const model = signInModel(record, ref.meetingId, localTime, as)
  const fileName = withLanguageTag(documentFileNames(record, ref.meetingId).signIn, model.language)
  const { bytes } = await typeset({
    document: 'sign-in sheet',
    model,
    options: optionsFor(record, ref),
  })
  return { fileName, title: 'Sign-in sheet', model, bytes, ...printedOnly }
}

async function agenda(record: SharedRecord, ref: AgendaRef): Promise<MadeDocument> {
  const as = await languageAt(record, ref.language ?? english.tag)
  const model = agendaModel(record, ref.meetingId, as)
  const fileName = withLanguageTag(documentFileNames(record, ref.meetingId).agenda, model.language)
  const { bytes } = await typeset({ document: 'agenda', model, options: optionsFor(record, ref) })
  const outline = agendaOutline(model)
  const message = messageToMembers(record, model.words.agenda, model, outline)
  const calendar = meetingCalendar(record, ref.meetingId, model, timeZone())
  return { fileName, title: 'Agenda', model, bytes, message, said: model, outline, calendar }
}

async function minutes(record: SharedRecord, ref: MinutesRef): Promise<MadeDocument> {
  const { meetingId, language, ahead = null } = ref
  const as = await languageAt(record, language ?? english.tag)
  const model = minutesModel(record, meetingId, localTime, as, ahead)
  const fileName = withLanguageTag(documentFileNames(record, meetingId).minutes, model.language)
  const { bytes } = await typeset({ document: 'minutes', model, options: optionsFor(record, ref) })
  const outline = minutesOutline(model)
  return {
    fileName,
    title: 'Minutes',
    model,
    bytes,
    message: messageToMembers(record, model.words.minutes, model, outline),
    said: minutesSaid(record, meetingId, localTime),
    outline,
    calendar: null,
  }
}

/** What is known of a document that everybody at the table is sent. */
interface Addressed {
  readonly workgroup: string
  readonly day: string
  readonly language: string
}

/** What everybody at the table who has an address is sent; nobody sees the others'. */
const messageToMembers = (
  record: SharedRecord,
  title: string,
  { workgroup, day, language }: Addressed,
  outline: Outline,
): Message => ({
  to: '',
  hidden: membersOf(record).flatMap(({ email }) => addressesIn(email)),
  subject: [title, workgroup, day].join(', '),
  text: outlineAsText(outline),
  language,
})

async function reportBack(
  record: SharedRecord,
  ref: Audienced,
  charts: Charts,
): Promise<MadeDocument> {
  const model = await modelOf(record, ref, charts)
  const { bytes } = await typeset({
    document: 'report-back',
    model,
    options: optionsFor(record, ref),
  })
  const names = documentFileNames(record, ref.meetingId).reportBacks
  return {
    fileName: withLanguageTag(names.get(ref.audienceId) ?? 'report-back.pdf', model.language),
    title: `Report-back: ${model.audience}`,
    model,
    bytes,
    message: messageOf(record, ref, model, reportBackText(model)),
    said: model,
    outline: reportBackOutline(model),
    calendar: null,
  }
}

async function summary(
  record: SharedRecord,
  ref: Audienced,
  charts: Charts,
): Promise<MadeDocument> {
  const whole = await modelOf(record, ref, charts)
  const { summary, bytes } = await typeset({
    document: 'summary',
    model: whole,
    options: optionsFor(record, ref),
  })
  if (summary === null) throw new Error('a summary that doesn’t say what is on it')
  const outline = summaryOutline(summary)
  const names = documentFileNames(record, ref.meetingId).summaries
  return {
    fileName: withLanguageTag(names.get(ref.audienceId) ?? 'summary.pdf', whole.language),
    title: `Summary: ${whole.audience}`,
    model: summary,
    bytes,
    // What leaves is what is seen: the page, whichever way it goes.
    message: messageOf(record, ref, whole, outlineAsText(outline)),
    said: whole,
    outline,
    calendar: null,
  }
}

async function intakeForm(record: SharedRecord, ref: Handed): Promise<MadeDocument> {
  const model = intakeFormModel(record, await languageAt(record, ref.language))
  const fileName = `concern-form-${model.language.toLowerCase()}.pdf`
  const { bytes } = await typeset({
    document: 'intake form',
    model,
    options: optionsFor(record, ref),
  })
  return { fileName, title: 'Form for concerns', model, bytes, ...printedOnly }
}

/** The file's name with the language, where it isn't English. */
const withLanguageTag = (fileName: string, tag: string): string =>
  tag === english.tag ? fileName : fileName.replace(/\.pdf$/, `-${tag.toLowerCase()}.pdf`)

/** The report-back in the language asked for, with its pictures. */
async function modelOf(
  record: SharedRecord,
  ref: Audienced,
  charts: Charts,
): Promise<ReportBackModel> {
  const as = await languageAt(record, ref.language ?? english.tag)
  return charts.made(useOf(ref), as.language, (drawn) =>
    reportBackModel(record, ref.meetingId, ref.audienceId, as, drawn),
  )
}

/** Pictures of large print have large letters. */
const useOf = ({ large }: DocumentRef): 'document' | 'large document' =>
  large === true ? 'large document' : 'document'

type DataSheetRef = Extract<DocumentRef, { document: 'data sheet' }>

async function dataSheet(
  record: SharedRecord,
  ref: DataSheetRef,
  charts: Charts,
): Promise<MadeDocument> {
  const { from, to, sourceId, category, language } = ref
  const as = await languageAt(record, language ?? english.tag)
  const asked = { period: { from, to }, sourceId, category }
  const model = await charts.made(useOf(ref), as.language, (drawn) =>
    dataSheetModel(record, asked, as, drawn),
  )
  const { bytes } = await typeset({
    document: 'data sheet',
    model,
    options: optionsFor(record, ref),
  })
  const fileName = withLanguageTag('calls-and-concerns.pdf', model.language)
  const outline = dataSheetOutline(model)
  const title = 'Calls and concerns, side by side'
  return { fileName, title, model, bytes, message: null, said: null, outline, calendar: null }
}

const titleOf = ({ words, audience }: ReportBackModel): string =>
  fillIn(words.reportBackTo, { audience })

function messageOf(
  record: SharedRecord,
  ref: Audienced,
  model: ReportBackModel,
  text: string,
): Message {
  const known = addressesIn(audienceOf(record, ref.audienceId)?.row.contactDetails ?? '')
  // Several people of a group needn't know each other's addresses.
  const hidden = known.length > 1 ? known : []
  return {
    to: hidden.length > 0 ? '' : (known[0] ?? ''),
    hidden,
    subject: `${titleOf(model)}, ${model.workgroup}, ${model.day}`,
    text,
    language: model.language,
  }
}
