import { peopleHere, type PersonHere } from '../../shared/restricted/clearance'
import type { OpenWorkgroup } from '../workgroup/openWorkgroup'

/** Who reads along on the facilitator's screen, as far as the record knows. */

/** Those in the room while a meeting is on; nobody without one, or when it has ended. */
export function readersOf(workgroup: OpenWorkgroup): readonly PersonHere[] {
  const phase = workgroup.record.meeting.get(workgroup.meetingId ?? '')?.phase
  return phase === undefined || phase === 'ended' ? [] : peopleIn(workgroup)
}

/** Whether nobody but the person at the laptop reads along; never while a meeting is on. */
export function isAlone(workgroup: OpenWorkgroup): boolean {
  const phase = workgroup.record.meeting.get(workgroup.meetingId ?? '')?.phase
  if (phase === undefined || phase === 'ended') return true
  return phase === 'preparing' && peopleIn(workgroup).length === 0
}

/** Everyone signed in to the open meeting and not gone; nobody without a meeting. */
export const peopleIn = ({ record, meetingId }: OpenWorkgroup): PersonHere[] =>
  meetingId === null ? [] : peopleHere(record, meetingId)
