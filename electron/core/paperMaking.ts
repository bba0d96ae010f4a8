import type { PaperRef } from '../../shared/contracts/facilitator'
import { audienceOf } from '../../shared/record/audiences'
import { periodOf, subjectOf } from '../../shared/record/reportPeriod'
import type { SharedRecord } from '../../shared/record/state'
import type { Meeting } from '../../shared/record/tables'
import { paperFileNames } from '../../shared/reports/fileNames'
import { minutesModel } from '../../shared/reports/minutes'
import { paperWords } from '../../shared/reports/paperWords'
import { reportBackModel, type ReportBackModel } from '../../shared/reports/reportBack'
import { reportBackText } from '../../shared/reports/reportBackText'
import { signInModel } from '../../shared/reports/signIn'
import { dayInWords } from '../../shared/reports/words'
import { assertNever } from '../../shared/result'
import { localTime } from './context'
import { documents } from './documentsLoader'
import { addressIn, type MailParts } from './mailDraft'

/** What a paper can be sent as besides a PDF. */
export type Message = Omit<MailParts, 'attachment'>

/** A paper that was just made. */
export interface MadePaper {
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly title: string
  readonly model: unknown
  /** Null for papers nobody is sent. */
  readonly message: Message | null
  /** The report-back it is, or is made from: what a second person reads. Null for other papers. */
  readonly reportBack: ReportBackModel | null
}

/** Makes a paper from the shared record alone. Throws when what it is about isn't in it. */
export function makePaper(record: SharedRecord, ref: PaperRef): Promise<MadePaper> {
  switch (ref.paper) {
    case 'minutes':
      return minutes(record, ref.meetingId)
    case 'sign-in sheet':
      return signIn(record, ref.meetingId)
    case 'report-back':
      return reportBack(record, ref)
    case 'summary':
      return summary(record, ref)
    default:
      return assertNever(ref)
  }
}

/** The meetings a paper is about, its own last. Throws when it isn't in the record. */
export function meetingsOfPaper(record: SharedRecord, ref: PaperRef): readonly Meeting[] {
  if ('audienceId' in ref) {
    const { meeting, audience } = subjectOf(record, ref.meetingId, ref.audienceId)
    return periodOf(record, meeting, audience).meetings
  }
  const meeting = record.meeting.get(ref.meetingId)
  if (meeting === undefined) throw new Error('a paper about a meeting that is not in the record')
  return [meeting]
}

/** Every text in a model, however deep, in its order. */
export function textsIn(model: unknown): string[] {
  if (typeof model === 'string') return model === '' ? [] : [model]
  if (typeof model !== 'object' || model === null) return []
  return Object.values(model).flatMap(textsIn)
}

type Audienced = Extract<PaperRef, { audienceId: string }>

const nobodys = { message: null, reportBack: null }

async function signIn(record: SharedRecord, meetingId: string): Promise<MadePaper> {
  const { renderSignIn } = await documents()
  const model = signInModel(record, meetingId, localTime)
  const { signIn: fileName } = paperFileNames(record, meetingId)
  const bytes = await renderSignIn(model)
  return { fileName, title: 'Sign-in sheet', model, bytes, ...nobodys }
}

async function minutes(record: SharedRecord, meetingId: string): Promise<MadePaper> {
  const { renderMinutes } = await documents()
  const model = minutesModel(record, meetingId, localTime)
  const { minutes: fileName } = paperFileNames(record, meetingId)
  return { fileName, title: 'Minutes', model, bytes: await renderMinutes(model), ...nobodys }
}

async function reportBack(record: SharedRecord, ref: Audienced): Promise<MadePaper> {
  const { renderReportBack } = await documents()
  const model = reportBackModel(record, ref.meetingId, ref.audienceId)
  const names = paperFileNames(record, ref.meetingId).reportBacks
  return {
    fileName: names.get(ref.audienceId) ?? 'report-back.pdf',
    title: `Report-back: ${model.audience}`,
    model,
    bytes: await renderReportBack(model),
    message: messageOf(record, ref, model),
    reportBack: model,
  }
}

async function summary(record: SharedRecord, ref: Audienced): Promise<MadePaper> {
  const { renderSummary } = await documents()
  const whole = reportBackModel(record, ref.meetingId, ref.audienceId)
  const { model, bytes } = await renderSummary(whole)
  const names = paperFileNames(record, ref.meetingId).summaries
  return {
    fileName: names.get(ref.audienceId) ?? 'summary.pdf',
    title: `Summary: ${model.audience}`,
    model,
    bytes,
    message: messageOf(record, ref, whole),
    reportBack: whole,
  }
}

function messageOf(record: SharedRecord, ref: Audienced, model: ReportBackModel): Message {
  const audience = audienceOf(record, ref.audienceId)
  return {
    to: addressIn(audience?.row.contactDetails ?? ''),
    subject: `${paperWords.title} ${model.audience}, ${model.workgroup}, ${dayInWords(model.date)}`,
    text: reportBackText(model),
  }
}
