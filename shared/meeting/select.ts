import { rowsWith } from '../kernel/compartment'
import { byPosition, byRecorded } from '../kernel/sortRows'
import { type MeetingRecord, type ParticipantCount, participantCountKinds } from './tables'

import type { Neighborhood } from '../workgroup/places'
import { neighborhoodsOf } from '../workgroup/select'
import type { Member } from '../workgroup/tables'
import { compareMeetings } from './order'
import { currentNotice } from './signInNotice'
import type { AgendaItem, AtLaptop, Attendance, Decision, Meeting } from './tables'

/** Meetings, latest first. */
export const meetingsOf = (record: MeetingRecord): Meeting[] =>
  [...record.meeting.values()].sort((a, b) => compareMeetings(b, a))

/** Whose turn at the laptop it is; the facilitator's until it is handed over. */
export const atLaptopOf = (record: MeetingRecord, meetingId: string): AtLaptop =>
  record.handover.get(meetingId)?.to ?? 'facilitator'

/** The meeting that goes on, or is planned next from a day on; one nobody came to hold isn't to come. */
export const comingMeeting = (record: MeetingRecord, today: string): Meeting | null =>
  meetingsOf(record).findLast(
    ({ phase, startedAt, cancelledAt, date }) =>
      phase !== 'ended' && cancelledAt === null && (startedAt !== null || date >= today),
  ) ?? null

/** The numbers of participants a meeting's minutes tell, in their order. */
export const participantCountsOf = (record: MeetingRecord, meetingId: string): ParticipantCount[] =>
  rowsWith(record, 'participantCount', 'meetingId', meetingId).sort(
    (a, b) => participantCountKinds.indexOf(a.kind) - participantCountKinds.indexOf(b.kind),
  )

/** A meeting's agenda: Part A before Part B, each in its order. */
export const agendaOf = (record: MeetingRecord, meetingId: string): AgendaItem[] =>
  rowsWith(record, 'agendaItem', 'meetingId', meetingId)
    .filter((row) => !row.parkedAtTable)
    .sort((a, b) => a.part.localeCompare(b.part) || byPosition(a, b))

/** Thoughts that were parked during a meeting without being on its agenda, in order. */
export const parkedThoughts = (record: MeetingRecord, meetingId: string): AgendaItem[] =>
  rowsWith(record, 'agendaItem', 'meetingId', meetingId)
    .filter((row) => row.parkedAtTable)
    .sort(byPosition)

/** Decisions of a meeting, in order. */
export const decisionsOf = (record: MeetingRecord, meetingId: string): Decision[] =>
  rowsWith(record, 'decision', 'meetingId', meetingId).sort(byRecorded)

/** Whether a meeting comes before another. */
export const isEarlier = (row: Meeting, than: Meeting): boolean => compareMeetings(row, than) < 0

/** Attendance rows of a meeting by member id. */
export const attendanceOf = (
  record: MeetingRecord,
  meetingId: string,
): ReadonlyMap<string, Attendance> =>
  new Map(rowsWith(record, 'attendance', 'meetingId', meetingId).map((row) => [row.memberId, row]))

/** Whether someone agreed to the confidentiality text, as it is worded now or as it was. */
export type Agreed = 'yes' | 'to other wording'

/** Who agreed at a meeting, by member id; who isn't in it didn't. */
export function agreementsOf(
  record: MeetingRecord,
  meetingId: string,
): ReadonlyMap<string, Agreed> {
  const { version } = currentNotice(record)
  return new Map(
    rowsWith(record, 'acknowledgement', 'meetingId', meetingId).map((row) => [
      row.memberId,
      row.textVersion === version ? 'yes' : 'to other wording',
    ]),
  )
}

/** Members signed in and not gone, in the site's order. */
export function presentMembers(record: MeetingRecord, meetingId: string): Member[] {
  const attendance = attendanceOf(record, meetingId)
  return [...record.member.values()]
    .filter((row) => attendance.get(row.id)?.timeOut === null)
    .sort(byPosition)
}

/** Which neighborhoods someone in the room speaks for, and which nobody does. */
export function voiceOf(
  record: MeetingRecord,
  meetingId: string,
): { here: Neighborhood[]; missing: Neighborhood[] } {
  const spokenFor = new Set(presentMembers(record, meetingId).flatMap((row) => row.neighborhoodIds))
  const all = neighborhoodsOf(record)
  return {
    here: all.filter((row) => spokenFor.has(row.id)),
    missing: all.filter((row) => !spokenFor.has(row.id)),
  }
}
