import { rowsWith } from '../kernel/compartment'
import { type DecideContext } from '../kernel/decideContext'
import { sameName } from '../kernel/names'
import { succeed, refuse } from '../kernel/result'
import { missing, nextPosition } from '../kernel/rowEdits'
import { type CommandOf } from './commands'
import { type MeetingChange, type MeetingDecided, type MeetingRecord, put, remove } from './tables'

import { closedMeeting } from './meetingState'
import { attendanceOf } from './select'
import { currentNotice } from './signInNotice'
import type { Acknowledgement, Attendance } from './tables'

/* Who is in the room, from when to when, and who agreed to the confidentiality text. */

/** A press on the wrong name is taken back within this time instead of being kept as a short visit. */
const slipMs = 60_000

export function toggleAttendance(
  record: MeetingRecord,
  command: CommandOf<'attendance.toggle'>,
  context: DecideContext,
): MeetingDecided {
  const { meetingId, memberId } = command
  if (!record.member.has(memberId)) return missing('member')
  const closed = closedMeeting(record, meetingId)
  if (closed !== null) return closed
  const row = attendanceOf(record, meetingId).get(memberId)
  if (row === undefined) {
    return succeed([put('attendance', signIn(meetingId, memberId, context))])
  }
  // Whoever comes back may not be alone any more.
  if (row.timeOut !== null)
    return succeed([put('attendance', { ...row, timeOut: null, aloneAt: null })])
  return context.now - row.timeIn < slipMs
    ? succeed([remove('attendance', row.id)])
    : succeed([put('attendance', { ...row, timeOut: context.now })])
}

/** Notes that somebody stepped out or is back in; nothing for one who is there already. */
export function stepInOrOut(
  record: MeetingRecord,
  command: CommandOf<'attendance.step'>,
  context: DecideContext,
): MeetingDecided {
  const { meetingId, memberId, to } = command
  const row = attendanceOf(record, meetingId).get(memberId)
  const isIn = row?.timeOut === null
  if (isIn === (to === 'in')) return succeed([])
  if (to === 'in')
    return toggleAttendance(record, { ...command, type: 'attendance.toggle' }, context)
  const closed = closedMeeting(record, meetingId)
  if (closed !== null) return closed
  return succeed(row === undefined ? [] : [put('attendance', { ...row, timeOut: context.now })])
}

export function signInGuest(
  record: MeetingRecord,
  command: CommandOf<'attendance.guest'>,
  context: DecideContext,
): MeetingDecided {
  const name = command.name.trim()
  const closed = closedMeeting(record, command.meetingId)
  if (closed !== null) return closed
  if (name === '') return refuse('Who is it? Type a name.', 'name')
  const known = [...record.member.values()].find((row) => !row.retired && sameName(row.name, name))
  if (known !== undefined)
    return refuse(`${known.name} is already on the list; press the name.`, 'name')
  const memberId = context.newId()
  const { meetingId, organization } = command
  return succeed([
    put('member', {
      id: memberId,
      name,
      organization,
      email: '',
      role: 'guest',
      neighborhoodIds: [],
      // No release covers a guest until somebody says what they are.
      recipientCategory: '',
      position: nextPosition(record.member.values()),
      retired: false,
    }),
    put('attendance', signIn(meetingId, memberId, context)),
  ])
}

const signIn = (meetingId: string, memberId: string, context: DecideContext): Attendance => ({
  id: context.newId(),
  meetingId,
  memberId,
  timeIn: context.now,
  timeOut: null,
  presence: 'room',
  aloneAt: null,
})

/** Says how somebody takes part; who takes part from afar has to be asked again whether they are alone. */
export function setPresence(
  record: MeetingRecord,
  command: CommandOf<'attendance.presence'>,
): MeetingDecided {
  const { meetingId, memberId, presence } = command
  const closed = closedMeeting(record, meetingId)
  if (closed !== null) return closed
  const row = attendanceOf(record, meetingId).get(memberId)
  if (row === undefined) return missing('sign-in')
  return row.presence === presence
    ? succeed([])
    : succeed([put('attendance', { ...row, presence, aloneAt: null })])
}

/** Takes down that somebody who takes part from afar is alone and nobody records, or no longer so. */
export function confirmAlone(
  record: MeetingRecord,
  command: CommandOf<'attendance.alone'>,
  context: DecideContext,
): MeetingDecided {
  const { meetingId, memberId, alone } = command
  const closed = closedMeeting(record, meetingId)
  if (closed !== null) return closed
  const row = attendanceOf(record, meetingId).get(memberId)
  if (row === undefined) return missing('sign-in')
  if (row.timeOut !== null) return refuse('They have left. Sign them in again first.')
  if (row.presence === 'room') return refuse('They are in the room, so there is no need to ask.')
  return succeed([put('attendance', { ...row, aloneAt: alone ? context.now : null })])
}

/** The changes by which everyone who takes part from afar has to be asked again whether they are alone. */
export const askAgain = (record: MeetingRecord, meetingId: string): MeetingChange[] =>
  [...attendanceOf(record, meetingId).values()]
    .filter(({ aloneAt }) => aloneAt !== null)
    .map((row) => put('attendance', { ...row, aloneAt: null }))

/** Sets when somebody came and went. */
export function correctAttendance(
  record: MeetingRecord,
  command: CommandOf<'attendance.correct'>,
  context: DecideContext,
): MeetingDecided {
  const { meetingId, memberId, timeIn, timeOut } = command
  const closed = closedMeeting(record, meetingId)
  if (closed !== null) return closed
  const row = attendanceOf(record, meetingId).get(memberId)
  if (row === undefined) return missing('sign-in')
  if (timeOut !== null && timeOut < timeIn)
    return refuse('The time they left is before the time they arrived. Check both.', 'timeOut')
  // Whoever is yet to leave is still here, and sees what the room sees.
  if (timeOut !== null && timeOut > context.now)
    return refuse('That time is in the future. Leave it empty until they have left.', 'timeOut')
  const aloneAt = row.timeOut !== null && timeOut === null ? null : row.aloneAt
  return succeed([put('attendance', { ...row, timeIn, timeOut, aloneAt })])
}

/** Records that people agree to the confidentiality text as it is worded now. */
export function acknowledge(
  record: MeetingRecord,
  command: CommandOf<'acknowledgement.give'>,
  context: DecideContext,
): MeetingDecided {
  const { meetingId, how } = command
  const closed = closedMeeting(record, meetingId)
  if (closed !== null) return closed
  const attendance = attendanceOf(record, meetingId)
  const textVersion = currentNotice(record).version
  const memberIds = [...new Set(command.memberIds)]
  if (memberIds.some((id) => !attendance.has(id)))
    return refuse('Only people who are signed in can agree. Sign them in first.')
  return succeed(
    memberIds.flatMap((memberId) => {
      const before = acknowledgementBy(record, meetingId, memberId)
      if (before?.textVersion === textVersion) return []
      const id = before?.id ?? context.newId()
      const recordedAt = context.now
      return [put('acknowledgement', { id, meetingId, memberId, textVersion, how, recordedAt })]
    }),
  )
}

/** Takes an acknowledgement back: the person doesn't agree after all, or it was a slip. */
export function withdrawAcknowledgement(
  record: MeetingRecord,
  command: CommandOf<'acknowledgement.withdraw'>,
): MeetingDecided {
  const closed = closedMeeting(record, command.meetingId)
  if (closed !== null) return closed
  const row = acknowledgementBy(record, command.meetingId, command.memberId)
  return row === undefined ? succeed([]) : succeed([remove('acknowledgement', row.id)])
}

const acknowledgementBy = (
  record: MeetingRecord,
  meetingId: string,
  memberId: string,
): Acknowledgement | undefined =>
  rowsWith(record, 'acknowledgement', 'meetingId', meetingId).find(
    (row) => row.memberId === memberId,
  )
