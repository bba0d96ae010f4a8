import { isUnderWay } from '../meeting/meetingState'
import type { Meeting } from '../meeting/tables'
import type { SharedRecord } from '../record/record'
import { peopleHere, type PersonHere } from './clearance'

/*
 * Who reads along on the facilitator's screen, as far as the record knows. It is a fact of the
 * meetings that are going on, not of what the facilitator happens to look at.
 */

/** The shared record and the meeting on the screen; null for none. */
export interface Looking {
  readonly record: SharedRecord
  readonly meetingId: string | null
}

/** The meetings between their start and their end. */
const underWay = ({ record }: Pick<Looking, 'record'>): Meeting[] =>
  [...record.meeting.values()].filter(isUnderWay)

const elsewhere = (looking: Looking): Meeting[] =>
  underWay(looking).filter(({ id }) => id !== looking.meetingId)

/** Whether a meeting is in Part B that isn't on the screen: its room can't be checked from here. */
export const isPartBElsewhere = (looking: Looking): boolean =>
  elsewhere(looking).some(({ phase }) => phase === 'part B')

/** Those in the room while a meeting is on, wherever the facilitator looks; else nobody. */
export function readersOf(looking: Looking): readonly PersonHere[] {
  const { meetingId, record } = looking
  const isOver = record.meeting.get(meetingId ?? '')?.phase === 'ended'
  const ids = new Set(underWay(looking).map(({ id }) => id))
  if (meetingId !== null && !isOver) ids.add(meetingId)
  const people = new Map<string, PersonHere>()
  for (const person of [...ids].flatMap((id) => peopleHere(record, id)))
    if (!people.has(person.memberId)) people.set(person.memberId, person)
  return [...people.values()]
}

/** Whether nobody but the person at the laptop reads along; never while a meeting is on. */
export function isAlone(looking: Looking): boolean {
  if (underWay(looking).length > 0) return false
  const phase = looking.record.meeting.get(looking.meetingId ?? '')?.phase
  return phase !== 'preparing' || peopleIn(looking).length === 0
}

/** Everyone signed in to the open meeting and not gone; nobody without a meeting. */
export const peopleIn = ({ record, meetingId }: Looking): PersonHere[] =>
  meetingId === null ? [] : peopleHere(record, meetingId)

/** Before whom something restricted would be shown now. */
export type Room =
  /** Nobody but the person at the laptop: no meeting, or one that hasn't begun or is over. */
  | { readonly kind: 'alone' }
  | { readonly kind: 'room'; readonly people: readonly PersonHere[] }
  /** Nothing restricted can be shown now; why, in words. */
  | { readonly kind: 'not now'; readonly why: string }

/** Before whom. `isChecked`: everyone in the open meeting's room is on its list, and nobody came since. */
export function roomOf(looking: Looking, isChecked: boolean): Room {
  const phase = looking.record.meeting.get(looking.meetingId ?? '')?.phase
  if (phase === 'part A')
    return notNow(
      'Part A is open to the room. Anything about a person is shown in Part B, or when there is no meeting.',
    )
  if (elsewhere(looking).length > 0)
    return notNow(
      'A meeting is in progress. Go back to it: anything about a person is shown in its Part B.',
    )
  if (isAlone(looking)) return { kind: 'alone' }
  const people = peopleIn(looking)
  if (people.length === 0) return notNow('Sign in everyone who is in the room first.')
  return isChecked ? { kind: 'room', people } : notNow('Check who is in the room first.')
}

const notNow = (why: string): Room => ({ kind: 'not now', why })
