import type { ReportBackGiven } from '../../../shared/concerns/reportBackGivenTable'
import type { MinutesStep } from '../../../shared/documents/minutesStepTable'
import type { DocumentVersion, Review } from '../../../shared/documents/versionTables'
import { rowsWith } from '../../../shared/kernel/compartment'
import { english } from '../../../shared/languages/english'
import type { SharedRecord } from '../../../shared/record/record'
import { clockTime, dateInWords, dateOf } from '../../ui/formatDate'
import { savedVersions as texts } from './texts'

/** What became of a report-back: its versions, who read them and who was told, the latest first. */
export interface Kept {
  readonly versions: readonly DocumentVersion[]
  readonly reviews: readonly Review[]
  readonly reportBacksGiven: readonly ReportBackGiven[]
}

/** What is kept of a meeting's report-back to one audience; of its minutes, with null. */
export function findKept(record: SharedRecord, meetingId: string, audienceId: string | null): Kept {
  const isHere = (row: { readonly audienceId: string | null }): boolean =>
    row.audienceId === audienceId
  return {
    versions: rowsWith(record, 'documentVersion', 'meetingId', meetingId)
      .filter((row) => isHere(row) && row.document !== 'agenda')
      .sort((a, b) => b.number - a.number),
    reviews: rowsWith(record, 'review', 'meetingId', meetingId).filter(isHere).sort(latestFirst),
    reportBacksGiven: rowsWith(record, 'reportBackGiven', 'meetingId', meetingId)
      .filter(isHere)
      .sort(latestFirst),
  }
}

/** The agendas of a meeting that were kept as they were sent, the latest first. */
export const findSentAgendas = (record: SharedRecord, meetingId: string): DocumentVersion[] =>
  rowsWith(record, 'documentVersion', 'meetingId', meetingId)
    .filter(({ document }) => document === 'agenda')
    .sort((a, b) => b.number - a.number)

/** When a version was kept, in words. */
export const keptOnInWords = ({ frozenAt }: DocumentVersion): string =>
  `${dateInWords(dateOf(frozenAt), 'dated')}, ${clockTime(frozenAt)}`

const latestFirst = (a: { recordedAt: number }, b: { recordedAt: number }): number =>
  b.recordedAt - a.recordedAt

/** Who read it in one language: each is read by somebody who knows it. */
export const reviewsIn = ({ versions, reviews }: Kept, language: string): Review[] =>
  reviews.filter(({ versionId }) =>
    versions.some((row) => row.id === versionId && row.language === language),
  )

/** A version, when it was frozen and what became of it, as one line. */
export function versionInWords(
  record: SharedRecord,
  version: DocumentVersion,
  { reviews, reportBacksGiven }: Kept,
): string {
  const { id, number, document, language } = version
  const read = reviews.filter((row) => row.versionId === id)
  const told = reportBacksGiven.filter((row) => row.versionId === id).length
  const steps = rowsWith(record, 'minutesStep', 'versionId', id)
  const became = [
    ...steps.map(stepInWords),
    ...read.map((row) => texts.verdictBy(row.verdict, row.reviewedBy)),
    ...(told > 0 ? [texts.reportedBack(told)] : []),
  ]
  const tongue = language === english.tag ? '' : `, ${language}`
  const named = texts.version(number, document === 'summary', tongue)
  return [named, keptOnInWords(version), became.join(', ')]
    .filter((part) => part !== '')
    .join(' · ')
}

/** How minutes were approved or amended, as a few words. */
const stepInWords = ({ kind, day }: MinutesStep): string =>
  kind === 'approved'
    ? texts.approvedOn(dateInWords(day, 'dated'))
    : texts.amendedOn(dateInWords(day, 'dated'))

/** How a report-back stands with its second reader, given what it says now. */
export type ReadState =
  | { readonly kind: 'unread' }
  | { readonly kind: 'approved' | 'sent back' | 'changed since'; readonly review: Review }

/** Whether a second person read what it says now; `textDigest` is null while that isn't known. */
export function readState({ versions, reviews }: Kept, textDigest: string | null): ReadState {
  const [review] = reviews
  if (review === undefined) return { kind: 'unread' }
  const read = versions.find(({ id }) => id === review.versionId)
  if (textDigest !== null && read?.textDigest !== textDigest)
    return { kind: 'changed since', review }
  return { kind: review.verdict, review }
}
