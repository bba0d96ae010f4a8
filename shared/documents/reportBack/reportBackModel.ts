import { publicRecord } from '../../comparison/publicRecord'
import type { Drawn } from '../../comparison/chartFacts'
import { rowsWith } from '../../kernel/compartment'
import { dateInWords } from '../../kernel/formatDate'
import { dayIn, fillIn, type DocumentLanguage } from '../../languages/documentLanguage'
import { dataWordKeys, reportBackWordKeys } from '../../languages/documentWordKeys'
import { english } from '../../languages/english'
import { inEnglish, isMachineDrafted, type SiteLanguage } from '../../languages/siteLanguage'
import type { Meeting } from '../../meeting/tables'
import { type DocumentsRecord } from '../tables'
import { type ReportBackSection, reportBackSections } from './reportBackSections'

import { workgroupOf } from '../../workgroup/select'
import { dataBox, type DataBox } from '../dataBox'
import { selectWording, type Spoken } from '../documentWording'
import { pointsOf, type TextBlock, textBlocks } from '../textBlocks'
import type { Translation } from '../translations/tables'
import { type WorkgroupText, workgroupTexts } from '../translations/tables'
import { translationOf } from '../translations/translationOf'
import { draftSections } from './draftSections'
import { periodOf, subjectOf } from './reportPeriod'

/** Its standard wording where it has counts. */
const withData = [...reportBackWordKeys, ...dataWordKeys] as const

/** What one neighborhood or group is told after a meeting: plain data, public wording only. */
export interface ReportBackModel extends Spoken<(typeof reportBackWordKeys)[number]> {
  readonly workgroup: string
  /** The neighborhood or group it is for. */
  readonly audience: string
  /** `YYYY-MM-DD`, for file properties. */
  readonly date: string
  /** Of which meetings it tells: `From our meeting on …`. */
  readonly from: string
  /** The day of its meeting, in words. */
  readonly day: string
  readonly goalSentence: string
  /** One entry a point; a section a person has emptied has none and is not printed. */
  readonly sections: Readonly<Record<ReportBackSection, readonly string[]>>
  /** The sections that nobody translated yet: they stand in English, and the document says so. */
  readonly untranslated: readonly ReportBackSection[]
  readonly howToRaise: readonly TextBlock[]
  readonly contact: readonly TextBlock[]
  /** The same on every report-back, enrolled or not. */
  readonly aboutPeople: string
  /** The counts of its neighborhood; null where nobody brought any in. */
  readonly data: DataBox | null
}

/**
 * The report-back to one neighborhood or group after a meeting, over the meetings since the last
 * one (`reportPeriod.ts`): the draft from the record, with the words a person wrote over it where
 * there are any. In another language than English, as people translated it; what they didn't stands
 * in English. Throws when meeting or audience is unknown.
 */
export function reportBackModel(
  whole: DocumentsRecord,
  meetingId: string,
  audienceId: string,
  as: SiteLanguage = inEnglish,
  drawn: Drawn = () => null,
): ReportBackModel {
  const record = publicRecord(whole)
  const { meeting, audience } = subjectOf(record, meetingId, audienceId)
  const { language } = as
  const { words } = language
  const workgroup = workgroupOf(record)
  const ours = workgroupIn(record, language.tag)
  const sources = reportBackTexts(record, meetingId, audienceId)
  const said = textsIn(translationOf(record, { meetingId, audienceId }, language.tag))
  const isEnglish = language.tag === english.tag
  const data = dataBox(record, meeting, audience.neighborhoodId, as, drawn)
  return {
    ...selectWording(as, reportBackWordKeys),
    isMachineDrafted: isMachineDrafted(as, data === null ? reportBackWordKeys : withData),
    workgroup: workgroup.name,
    audience: audience.name,
    date: meeting.date,
    from: fromWords(periodOf(record, meeting, audience).meetings, language),
    day: dayIn(language, meeting.date),
    goalSentence: ours.goalSentence,
    sections: bySection((name) => pointsOf(said.get(name) ?? sources[name])),
    untranslated: isEnglish ? [] : reportBackSections.filter((name) => !said.has(name)),
    howToRaise: textBlocks(ours.howToRaise),
    contact: textBlocks(ours.contact),
    aboutPeople: words.aboutPeople,
    data,
  }
}

/** The sections whose English has changed since they were translated into a language. */
export function listChanged(
  record: DocumentsRecord,
  meetingId: string,
  audienceId: string,
  tag: string,
): ReportBackSection[] {
  const sources = reportBackTexts(record, meetingId, audienceId)
  const translated = translationOf(record, { meetingId, audienceId }, tag)?.texts ?? []
  return reportBackSections.filter((name) =>
    translated.some((row) => row.name === name && row.source !== sources[name]),
  )
}

/** The text of every section as it stands in English: as a person worded it, or as drafted. */
function reportBackTexts(
  record: DocumentsRecord,
  meetingId: string,
  audienceId: string,
): Record<ReportBackSection, string> {
  const edited = rowsWith(record, 'reportBack', 'meetingId', meetingId).find(
    (row) => row.audienceId === audienceId,
  )
  const draft = reportBackDraft(record, meetingId, audienceId)
  return bySection((name) => edited?.[name] ?? draft[name])
}

const textsIn = (translation: Translation | undefined): ReadonlyMap<string, string> =>
  new Map(translation?.texts.map(({ name, text }) => [name, text]))

/** The workgroup's own texts in a language, in English where nobody translated them. */
export function workgroupIn(record: DocumentsRecord, tag: string): Record<WorkgroupText, string> {
  const workgroup = workgroupOf(record)
  const said = textsIn(translationOf(record, null, tag))
  return Object.fromEntries(
    workgroupTexts.map((name) => [name, said.get(name) ?? workgroup[name]]),
  ) as Record<WorkgroupText, string>
}

function fromWords(meetings: readonly [Meeting, ...Meeting[]], language: DocumentLanguage): string {
  const [first] = meetings
  const last = meetings.at(-1) ?? first
  const { words, tag } = language
  const date = tag === english.tag ? dateInWords(last.date) : dayIn(language, last.date)
  if (meetings.length === 1) return fillIn(words.fromMeeting, { date })
  return fillIn(words.fromMeetings, {
    count: meetings.length,
    first: dayIn(language, first.date),
    last: dayIn(language, last.date),
  })
}

/**
 * The text of every section as drafted from the record, one point a line, without what a person
 * wrote over it: what an editor starts from and can go back to.
 */
export function reportBackDraft(
  whole: DocumentsRecord,
  meetingId: string,
  audienceId: string,
): Record<ReportBackSection, string> {
  const record = publicRecord(whole)
  const { meeting, audience } = subjectOf(record, meetingId, audienceId)
  const draft = draftSections(record, audience, periodOf(record, meeting, audience))
  return bySection((name) => draft[name].join('\n'))
}

const bySection = <T>(make: (name: ReportBackSection) => T): Record<ReportBackSection, T> =>
  Object.fromEntries(reportBackSections.map((name) => [name, make(name)])) as Record<
    ReportBackSection,
    T
  >
