import { type DecideContext } from '../kernel/decideContext'
import { succeed, type Refusal, refuse } from '../kernel/result'
import { missing } from '../kernel/rowEdits'
import type { Meeting } from '../meeting/tables'
import { type CommandOf } from './commands'
import { asHeldInMinutes } from './minutes/asOfMeeting'
import { type DocumentsChange, type DocumentsDecided, type DocumentsRecord, put } from './tables'

import { meetingsThatCanApprove, minutesStepsOf } from './minutesStatus'

/* How the minutes of a meeting are approved by a later one, and amended after that. */

/** Notes that a later meeting approved the minutes, as they are kept in a version. */
export function approveMinutes(
  record: DocumentsRecord,
  command: CommandOf<'minutes.approve'>,
  context: DecideContext,
): DocumentsDecided {
  const { meetingId, atMeetingId, versionId, recordedBy } = command
  const meeting = record.meeting.get(meetingId)
  const at = record.meeting.get(atMeetingId)
  if (meeting === undefined || at === undefined) return missing('meeting')
  if (!isVersionOf(record, meetingId, versionId)) return missing('version')
  if (minutesStepsOf(record, meetingId).some(({ kind }) => kind === 'approved'))
    return refuse('These minutes are already approved. To change them, amend them.')
  const refused = cannotApprove(record, meeting, at)
  if (refused !== null) return refused
  if (recordedBy.trim() === '') return refuse('Enter who is recording this.', 'recordedBy')
  return succeed([
    put('minutesStep', {
      id: context.newId(),
      meetingId,
      kind: 'approved',
      versionId,
      atMeetingId,
      day: at.date,
      reason: '',
      recordedBy,
      recordedAt: context.now,
    }),
    ...keepAsHeld(record, meeting),
  ])
}

/** What the minutes call people and places stays as it is from now on. */
const keepAsHeld = (record: DocumentsRecord, meeting: Meeting): DocumentsChange[] =>
  meeting.phase === 'ended' ? [put('asHeld', asHeldInMinutes(record, meeting))] : []

function cannotApprove(
  record: DocumentsRecord,
  meeting: Meeting,
  at: Meeting,
): { ok: false; refusal: Refusal } | null {
  if (meeting.startedAt === null)
    return refuse('This meeting hasn’t started, so there are no minutes to approve.')
  if (at.id === meeting.id)
    return refuse('A meeting can’t approve its own minutes. Choose a later one.', 'atMeetingId')
  if (meetingsThatCanApprove(record, meeting).some(({ id }) => id === at.id)) return null
  return at.startedAt === null
    ? refuse('That meeting hasn’t started, so it can’t have approved anything yet.', 'atMeetingId')
    : refuse('Only a later meeting can approve these minutes.', 'atMeetingId')
}

/** Notes that approved minutes were amended, why, and the version that says it. */
export function amendMinutes(
  record: DocumentsRecord,
  command: CommandOf<'minutes.amend'>,
  context: DecideContext,
): DocumentsDecided {
  const { meetingId, versionId, day, reason, recordedBy } = command
  const meeting = record.meeting.get(meetingId)
  if (meeting === undefined) return missing('meeting')
  if (!isVersionOf(record, meetingId, versionId)) return missing('version')
  const steps = minutesStepsOf(record, meetingId)
  if (!steps.some(({ kind }) => kind === 'approved'))
    return refuse('These minutes are still a draft: change them, and have them approved.')
  if (reason.trim() === '') return refuse('Enter the reason for the amendment.', 'reason')
  if (recordedBy.trim() === '') return refuse('Enter who is recording this.', 'recordedBy')
  if (steps.some((step) => day < step.day))
    return refuse('That date is before they were last approved or amended.', 'day')
  return succeed([
    put('minutesStep', {
      id: context.newId(),
      meetingId,
      kind: 'amended',
      versionId,
      atMeetingId: null,
      day,
      reason,
      recordedBy,
      recordedAt: context.now,
    }),
    ...keepAsHeld(record, meeting),
  ])
}

function isVersionOf(record: DocumentsRecord, meetingId: string, versionId: string): boolean {
  const version = record.documentVersion.get(versionId)
  return version?.document === 'minutes' && version.meetingId === meetingId
}
