import { workgroupOf } from '../record/select'
import type { SharedRecord } from '../record/state'
import { reportBackSections, type ReportBackSection } from '../meeting/commands'
import { draftSections } from './reportBackDraft'
import { pointsOf, textBlocks, type TextBlock } from './textBlocks'
import { dateInWords } from './words'

/** What one neighborhood is told after a meeting: plain data, public wording only. */
export interface ReportBackModel {
  readonly language: 'en-US'
  readonly workgroup: string
  readonly neighborhood: string
  /** `YYYY-MM-DD`, for file properties. */
  readonly date: string
  readonly dateInWords: string
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
 * The only answer to a question about a person, whoever it is (domain.md, "Documents"): any
 * variation would say who is, or is not, in LEAD.
 */
export const aboutPeopleSentence = 'We can’t share details about any person.'

/**
 * The report-back to one neighborhood after a meeting: the draft from the record, with the words a
 * person wrote over it where there are any. Throws when meeting or neighborhood is unknown.
 */
export function reportBackModel(
  record: SharedRecord,
  meetingId: string,
  neighborhoodId: string,
): ReportBackModel {
  const { meeting, neighborhood } = subjectOf(record, meetingId, neighborhoodId)
  const workgroup = workgroupOf(record)
  const edited = [...record.reportBack.values()].find(
    (row) => row.meetingId === meetingId && row.neighborhoodId === neighborhoodId,
  )
  const draft = draftSections(record, meeting, neighborhood)
  return {
    language: 'en-US',
    workgroup: workgroup.name,
    neighborhood: neighborhood.name,
    date: meeting.date,
    dateInWords: dateInWords(meeting.date),
    place: meeting.place,
    goalSentence: workgroup.goalSentence,
    sections: bySection((name) => pointsOf(edited?.[name] ?? draft[name].join('\n'))),
    howToRaise: textBlocks(workgroup.howToRaise),
    contact: textBlocks(workgroup.contact),
    aboutPeople: aboutPeopleSentence,
  }
}

/**
 * The text of every section as drafted from the record, one point a line, without what a person
 * wrote over it: what an editor starts from and can go back to.
 */
export function reportBackDraft(
  record: SharedRecord,
  meetingId: string,
  neighborhoodId: string,
): Record<ReportBackSection, string> {
  const { meeting, neighborhood } = subjectOf(record, meetingId, neighborhoodId)
  const draft = draftSections(record, meeting, neighborhood)
  return bySection((name) => draft[name].join('\n'))
}

function subjectOf(record: SharedRecord, meetingId: string, neighborhoodId: string) {
  const meeting = record.meeting.get(meetingId)
  const neighborhood = record.neighborhood.get(neighborhoodId)
  if (meeting === undefined || neighborhood === undefined)
    throw new Error('a report-back about a meeting or neighborhood that is not in the record')
  return { meeting, neighborhood }
}

const bySection = <T>(make: (name: ReportBackSection) => T): Record<ReportBackSection, T> =>
  Object.fromEntries(reportBackSections.map((name) => [name, make(name)])) as Record<
    ReportBackSection,
    T
  >
