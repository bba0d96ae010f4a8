import { rowsWith } from '../kernel/compartment'
import type { DocumentLanguage } from '../languages/documentLanguage'
import { signInWordKeys } from '../languages/documentWordKeys'
import { roleIn } from '../languages/roleLabels'
import { inEnglish, type SiteLanguage } from '../languages/siteLanguage'
import { agendaOf } from '../meeting/select'
import { currentNotice } from '../meeting/signInNotice'
import type { Meeting } from '../meeting/tables'
import { type DocumentsRecord } from './tables'

import { membersOf } from '../workgroup/select'
import { selectWording, type Spoken } from './documentWording'
import { timeIn } from './formatTime'
import { meetingHeader, type MeetingHeader } from './meetingHeader'
import type { LocalTime } from './minutes/attendanceModel'
import { noticeIn } from './signInNotice'

/** A line of the sheet that is written already. */
export interface SignInPerson {
  readonly name: string
  readonly organization: string
  /** In words. */
  readonly role: string
  /** When they were signed in, `10:02 am`; empty for those who are only expected. */
  readonly timeIn: string
}

/** The sheet on which everyone at the table signs the confidentiality text: plain data. */
export interface SignInModel extends MeetingHeader, Spoken<(typeof signInWordKeys)[number]> {
  /** The parts of the meeting it is for, in words. */
  readonly parts: string
  readonly hasPartB: boolean
  /** What is agreed to by signing, and which wording of it this is. */
  readonly points: readonly string[]
  /** They stand in English, since nobody translated this site's own wording. */
  readonly isUntranslated: boolean
  readonly version: string
  readonly people: readonly SignInPerson[]
  /** Empty lines for people nobody expected. */
  readonly guestLines: number
  /** Empty lines for late arrivals, who sign before Part B. */
  readonly lateLines: number
}

const guestLines = 5
const lateLines = 5

/**
 * The sign-in sheet of a meeting: those who signed in already in the order in which they came,
 * then everyone else who is expected. Guests of earlier meetings aren't expected, and no
 * participant is ever on it. Throws when the meeting is not in the record.
 */
export function signInModel(
  record: DocumentsRecord,
  meetingId: string,
  localTime: LocalTime,
  as: SiteLanguage = inEnglish,
): SignInModel {
  const meeting = record.meeting.get(meetingId)
  if (meeting === undefined) throw new Error('a sheet for a meeting that is not in the record')
  const { language } = as
  const { words } = language
  const { version } = currentNotice(record)
  const hasPartB = agendaOf(record, meetingId).some((item) => item.part === 'B')
  return {
    ...selectWording(as, signInWordKeys),
    ...noticeIn(record, language),
    ...meetingHeader(record, meeting, language),
    parts: hasPartB ? words.partsAAndB : words.partA,
    hasPartB,
    version: version.length > longestVersion ? version.slice(0, longestVersion) : version,
    people: peopleOf(record, meeting, localTime, language),
    guestLines,
    lateLines,
  }
}

/** A site's own wording is known by a long random id; its beginning tells it from the others. */
const longestVersion = 8

function peopleOf(
  record: DocumentsRecord,
  meeting: Meeting,
  localTime: LocalTime,
  language: DocumentLanguage,
): SignInPerson[] {
  const cameAt = new Map<string, number>()
  for (const row of rowsWith(record, 'attendance', 'meetingId', meeting.id))
    cameAt.set(row.memberId, Math.min(row.timeIn, cameAt.get(row.memberId) ?? Infinity))
  const came = [...cameAt.entries()]
    .sort(([, a], [, b]) => a - b)
    .flatMap(([id]) => record.member.get(id) ?? [])
  const expected = membersOf(record).filter((row) => !cameAt.has(row.id) && row.role !== 'guest')
  return [...came, ...expected].map(({ id, name, organization, role }) => {
    const at = cameAt.get(id)
    return {
      name,
      organization,
      role: roleIn(language.words, role),
      timeIn: at === undefined ? '' : timeIn(language, localTime(at)),
    }
  })
}
