import { currentNotice } from '../record/confidentiality'
import { agendaOf, membersOf, workgroupOf } from '../record/select'
import { rowsWith, type SharedRecord } from '../record/state'
import type { Meeting, MemberRole } from '../record/tables'
import type { LocalTime } from './minutesRoom'
import { dateInWords, timeInWords } from './words'

/** A line of the sheet that is written already. */
export interface SignInPerson {
  readonly name: string
  readonly organization: string
  readonly role: MemberRole
  /** When they were signed in, `10:02 am`; empty for those who are only expected. */
  readonly timeIn: string
}

/** The sheet on which everyone at the table signs the confidentiality text: plain data. */
export interface SignInModel {
  readonly language: 'en-US'
  readonly workgroup: string
  /** `YYYY-MM-DD`, for file properties. */
  readonly date: string
  readonly dateInWords: string
  readonly time: string
  readonly place: string
  /** The parts of the meeting it is for. */
  readonly parts: 'Part A' | 'Parts A and B'
  /** What is agreed to by signing, and which wording of it this is. */
  readonly points: readonly string[]
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
  record: SharedRecord,
  meetingId: string,
  localTime: LocalTime,
): SignInModel {
  const meeting = record.meeting.get(meetingId)
  if (meeting === undefined) throw new Error('a sheet for a meeting that is not in the record')
  const { points, version } = currentNotice(record)
  const hasPartB = agendaOf(record, meetingId).some((item) => item.part === 'B')
  return {
    language: 'en-US',
    workgroup: workgroupOf(record).name,
    date: meeting.date,
    dateInWords: dateInWords(meeting.date),
    time: timeInWords(meeting.startTime),
    place: meeting.place,
    parts: hasPartB ? 'Parts A and B' : 'Part A',
    points,
    version: version.length > longestVersion ? version.slice(0, longestVersion) : version,
    people: peopleOf(record, meeting, localTime),
    ...{ guestLines, lateLines },
  }
}

/** A site's own wording is known by a long random id; its beginning tells it from the others. */
const longestVersion = 8

function peopleOf(record: SharedRecord, meeting: Meeting, localTime: LocalTime): SignInPerson[] {
  const cameAt = new Map<string, number>()
  for (const row of rowsWith(record, 'attendance', 'meetingId', meeting.id))
    cameAt.set(row.memberId, Math.min(row.timeIn, cameAt.get(row.memberId) ?? Infinity))
  const came = [...cameAt.entries()]
    .sort(([, a], [, b]) => a - b)
    .flatMap(([id]) => record.member.get(id) ?? [])
  const expected = membersOf(record).filter((row) => !cameAt.has(row.id) && row.role !== 'guest')
  return [...came, ...expected].map(({ id, name, organization, role }) => {
    const at = cameAt.get(id)
    return { name, organization, role, timeIn: at === undefined ? '' : timeInWords(localTime(at)) }
  })
}
