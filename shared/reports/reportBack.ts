import { periodOf, subjectOf } from '../record/reportPeriod'
import { workgroupOf } from '../record/select'
import { rowsWith, type SharedRecord } from '../record/state'
import type { Meeting } from '../record/tables'
import { reportBackSections, type ReportBackSection } from '../meeting/commands'
import { paperWords } from './paperWords'
import { draftSections } from './reportBackDraft'
import { pointsOf, textBlocks, type TextBlock } from './textBlocks'
import { dateInWords, dayInWords } from './words'

/** What one neighborhood or group is told after a meeting: plain data, public wording only. */
export interface ReportBackModel {
  readonly language: 'en-US'
  readonly workgroup: string
  /** The neighborhood or group it is for. */
  readonly audience: string
  /** `YYYY-MM-DD`, for file properties. */
  readonly date: string
  /** Of which meetings it tells: `From our meeting on …`. */
  readonly from: string
  readonly place: string
  readonly goalSentence: string
  /** One entry a point; a section a person has emptied has none and is not printed. */
  readonly sections: Readonly<Record<ReportBackSection, readonly string[]>>
  readonly howToRaise: readonly TextBlock[]
  readonly contact: readonly TextBlock[]
  /** The same on every report-back, enrolled or not. */
  readonly aboutPeople: string
}

/**
 * The report-back to one neighborhood or group after a meeting, over the meetings since the last
 * one (`reportPeriod.ts`): the draft from the record, with the words a person wrote over it where
 * there are any. Throws when meeting or audience is unknown.
 */
export function reportBackModel(
  record: SharedRecord,
  meetingId: string,
  audienceId: string,
): ReportBackModel {
  const { meeting, audience } = subjectOf(record, meetingId, audienceId)
  const workgroup = workgroupOf(record)
  const period = periodOf(record, meeting, audience)
  const edited = rowsWith(record, 'reportBack', 'meetingId', meetingId).find(
    (row) => row.audienceId === audienceId,
  )
  const draft = draftSections(record, audience, period)
  return {
    language: 'en-US',
    workgroup: workgroup.name,
    audience: audience.name,
    date: meeting.date,
    from: fromWords(period.meetings),
    place: meeting.place,
    goalSentence: workgroup.goalSentence,
    sections: bySection((name) => pointsOf(edited?.[name] ?? draft[name].join('\n'))),
    howToRaise: textBlocks(workgroup.howToRaise),
    contact: textBlocks(workgroup.contact),
    aboutPeople: paperWords.aboutPeople,
  }
}

function fromWords(meetings: readonly [Meeting, ...Meeting[]]): string {
  const [first] = meetings
  const last = meetings.at(-1) ?? first
  return meetings.length === 1
    ? `From our meeting on ${dateInWords(last.date)}`
    : `From our ${meetings.length} meetings, ${dayInWords(first.date)} to ${dayInWords(last.date)}`
}

/**
 * The text of every section as drafted from the record, one point a line, without what a person
 * wrote over it: what an editor starts from and can go back to.
 */
export function reportBackDraft(
  record: SharedRecord,
  meetingId: string,
  audienceId: string,
): Record<ReportBackSection, string> {
  const { meeting, audience } = subjectOf(record, meetingId, audienceId)
  const draft = draftSections(record, audience, periodOf(record, meeting, audience))
  return bySection((name) => draft[name].join('\n'))
}

const bySection = <T>(make: (name: ReportBackSection) => T): Record<ReportBackSection, T> =>
  Object.fromEntries(reportBackSections.map((name) => [name, make(name)])) as Record<
    ReportBackSection,
    T
  >
