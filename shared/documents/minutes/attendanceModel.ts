import { heardStatementsOf } from '../../concerns/select'
import { distinct } from '../../kernel/text'
import { fillIn, type DocumentLanguage } from '../../languages/documentLanguage'
import { english } from '../../languages/english'
import { roleIn } from '../../languages/roleLabels'
import type { Attendance, Meeting } from '../../meeting/tables'
import { type DocumentsRecord } from '../tables'

import { neighborhoodsOf } from '../../workgroup/select'
import type { Member } from '../../workgroup/tables'
import { timeIn } from '../formatTime'

/** Gives an instant's time of day, `HH:MM` on a 24-hour clock, where the meeting was held. */
export type LocalTime = (instant: number) => string

interface Attendee {
  readonly name: string
  /** In words. */
  readonly role: string
  /** When they were in the room: `10:00 to 11:20 am`, `from 10:14 am`. */
  readonly times: string
  /** The parts they were there for, `A`, `B` or `A and B`; empty when the meeting had no restricted part. */
  readonly parts: string
}

/** The people of one organization. */
export interface AttendedOrganization {
  /** Empty for people who came without one. */
  readonly organization: string
  readonly people: readonly Attendee[]
}

/** Whose voices the meeting heard, and whose are missing. */
export interface NeighborhoodVoice {
  readonly heard: readonly { neighborhood: string; through: readonly string[] }[]
  readonly notHeard: readonly string[]
  /** The neighborhoods someone in the room spoke for. */
  readonly speakersFor: readonly string[]
}

/** Who was there, by organization in the order of arrival on the member list; without one, last. */
export function attendanceByOrganization(
  record: DocumentsRecord,
  meeting: Meeting,
  localTime: LocalTime,
  language: DocumentLanguage,
): AttendedOrganization[] {
  const members = attendedMembers(record, meeting)
  const organizations = [...new Set(members.map(({ member }) => member.organization.trim()))]
  return organizations
    .sort((a, b) => Number(a === '') - Number(b === ''))
    .map((organization) => ({
      organization,
      people: members
        .filter(({ member }) => member.organization.trim() === organization)
        .map(({ member, visits }) => ({
          name: member.name,
          role: roleIn(language.words, member.role),
          times: visits.map((row) => timesOf(row, localTime, language)).join(language.list.between),
          parts: partsOf(meeting, visits, language),
        })),
    }))
}

/**
 * A neighborhood was heard when someone who speaks for it was in the room at any time, or when
 * something it said was recorded. Everyone else is named as not heard from.
 */
export function neighborhoodVoice(record: DocumentsRecord, meeting: Meeting): NeighborhoodVoice {
  const members = attendedMembers(record, meeting).map(({ member }) => member)
  const concerns = heardStatementsOf(record, meeting.id)
  const rows = neighborhoodsOf(record).map((row) => {
    const speakers = members.filter((member) => member.neighborhoodIds.includes(row.id))
    const said = concerns.filter((concern) => concern.neighborhoodId === row.id)
    return {
      neighborhood: row.name,
      through: distinct([
        ...speakers.map((member) => member.organization.trim() || member.name),
        ...said.map((concern) => concern.source),
      ]),
      hadSpeaker: speakers.length > 0,
      isHeard: speakers.length + said.length > 0,
    }
  })
  return {
    heard: rows
      .filter((row) => row.isHeard)
      .map(({ neighborhood, through }) => ({ neighborhood, through })),
    notHeard: rows.filter((row) => !row.isHeard).map((row) => row.neighborhood),
    speakersFor: rows.filter((row) => row.hadSpeaker).map((row) => row.neighborhood),
  }
}

function attendedMembers(
  record: DocumentsRecord,
  meeting: Meeting,
): { member: Member; visits: Attendance[] }[] {
  const rows = [...record.attendance.values()]
    .filter((row) => row.meetingId === meeting.id)
    .sort((a, b) => a.timeIn - b.timeIn)
  return [...record.member.values()]
    .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
    .map((member) => ({ member, visits: rows.filter((row) => row.memberId === member.id) }))
    .filter(({ visits }) => visits.length > 0)
}

function timesOf(row: Attendance, localTime: LocalTime, language: DocumentLanguage): string {
  const { words, tag } = language
  const time = timeIn(language, localTime(row.timeIn))
  if (row.timeOut === null) return fillIn(words.timeFrom, { time })
  const to = timeIn(language, localTime(row.timeOut))
  // "10:00 to 11:02 am": English says the half of the day once where it is the same.
  const isSaidOnce = tag === english.tag && time.slice(-2) === to.slice(-2)
  return fillIn(words.timeFromTo, { from: isSaidOnce ? time.replace(/ [ap]m$/, '') : time, to })
}

function partsOf(
  meeting: Meeting,
  visits: readonly Attendance[],
  { words }: DocumentLanguage,
): string {
  const closed = meeting.partAClosedAt
  if (closed === null) return ''
  const inA = visits.some((row) => row.timeIn < closed)
  const inB = visits.some((row) => row.timeOut === null || row.timeOut > closed)
  if (inA && inB) return words.bothParts
  return inA ? 'A' : 'B'
}
