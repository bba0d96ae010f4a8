import { formatDated, dayIn, type DocumentLanguage } from '../languages/documentLanguage'
import type { Meeting } from '../meeting/tables'
import { workgroupOf } from '../workgroup/select'
import { timeIn } from './formatTime'
import type { DocumentsRecord } from './tables'

/** Which meeting a document is of, in its language. */
export interface MeetingHeader {
  readonly workgroup: string
  /** `YYYY-MM-DD`, for file properties. */
  readonly date: string
  readonly dateInWords: string
  /** The same without the day of the week. */
  readonly day: string
  readonly time: string
  readonly place: string
}

/** What the head of a document says of its meeting. */
export const meetingHeader = (
  record: DocumentsRecord,
  meeting: Meeting,
  language: DocumentLanguage,
): MeetingHeader => ({
  workgroup: workgroupOf(record).name,
  date: meeting.date,
  dateInWords: formatDated(language, meeting.date),
  day: dayIn(language, meeting.date),
  time: timeIn(language, meeting.startTime),
  place: meeting.place,
})
