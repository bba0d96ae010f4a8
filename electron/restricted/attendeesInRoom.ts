import type { Meeting } from '../../shared/meeting/tables'
import { peopleHere, type PersonHere } from '../../shared/restricted/clearance'
import type { OpenWorkgroup } from '../workgroup/openWorkgroup'

/**
 * Who reads along on the facilitator's screen, as far as the record knows. It is a fact of the
 * meetings that are going on, not of what the facilitator happens to look at.
 */

const isUnderWay = ({ phase }: Meeting): boolean => phase !== 'preparing' && phase !== 'ended'

/** The meetings between their start and their end. */
const underWay = ({ record }: OpenWorkgroup): Meeting[] =>
  [...record.meeting.values()].filter(isUnderWay)

const elsewhere = (workgroup: OpenWorkgroup): Meeting[] =>
  underWay(workgroup).filter(({ id }) => id !== workgroup.meetingId)

/** Whether a meeting is going on that is not the one on the screen. */
export const isMeetingElsewhere = (workgroup: OpenWorkgroup): boolean =>
  elsewhere(workgroup).length > 0

/** Whether such a meeting is in Part B, where the room is checked before anything restricted shows. */
export const isPartBElsewhere = (workgroup: OpenWorkgroup): boolean =>
  elsewhere(workgroup).some(({ phase }) => phase === 'part B')

/** Those in the room while a meeting is on, wherever the facilitator looks; else nobody. */
export function readersOf(workgroup: OpenWorkgroup): readonly PersonHere[] {
  const { meetingId, record } = workgroup
  const isOver = record.meeting.get(meetingId ?? '')?.phase === 'ended'
  const ids = new Set(underWay(workgroup).map(({ id }) => id))
  if (meetingId !== null && !isOver) ids.add(meetingId)
  const people = new Map<string, PersonHere>()
  for (const person of [...ids].flatMap((id) => peopleHere(record, id)))
    if (!people.has(person.memberId)) people.set(person.memberId, person)
  return [...people.values()]
}

/** Whether nobody but the person at the laptop reads along; never while a meeting is on. */
export function isAlone(workgroup: OpenWorkgroup): boolean {
  if (underWay(workgroup).length > 0) return false
  const phase = workgroup.record.meeting.get(workgroup.meetingId ?? '')?.phase
  return phase !== 'preparing' || peopleIn(workgroup).length === 0
}

/** Everyone signed in to the open meeting and not gone; nobody without a meeting. */
export const peopleIn = ({ record, meetingId }: OpenWorkgroup): PersonHere[] =>
  meetingId === null ? [] : peopleHere(record, meetingId)
