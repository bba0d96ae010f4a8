import type { Member } from '../workgroup/tables'

/*
 * Who asked to speak, in which order, and how long community and agencies had the floor. It is told by
 * presses, kept in memory alone while a meeting's open part goes on, and stands on no document.
 */

/** Who speaks and who waits. Times in milliseconds. */
export interface SpeakersList {
  /** Who has the floor, and since when by a clock nobody can set; null for nobody. */
  readonly speaking: { readonly memberId: string; readonly since: number } | null
  /** Who is next, in order. */
  readonly waiting: readonly string[]
  /** Time had by those who have ended. */
  readonly had: Airtime
}

/** Time on the floor, in milliseconds. */
export interface Airtime {
  readonly community: number
  readonly agencies: number
}

/** Whether somebody of an id speaks for the community. */
export type SpeaksForCommunity = (memberId: string) => boolean

export const nobodySpeaks: SpeakersList = {
  speaking: null,
  waiting: [],
  had: { community: 0, agencies: 0 },
}

/**
 * Whether a person at the table speaks for the community: representatives and guests do, and whoever
 * speaks for a neighborhood.
 */
export const isCommunity = ({ role, neighborhoodIds }: Member): boolean =>
  role === 'community representative' || role === 'guest' || neighborhoodIds.length > 0

/**
 * Puts somebody on the list: after those of the community who wait, and who isn't of the community after
 * everybody. Nothing for one who is on it or has the floor.
 */
export function askToSpeak(
  list: SpeakersList,
  memberId: string,
  isOfCommunity: SpeaksForCommunity,
): SpeakersList {
  if (list.speaking?.memberId === memberId || list.waiting.includes(memberId)) return list
  if (!isOfCommunity(memberId)) return { ...list, waiting: [...list.waiting, memberId] }
  const first = list.waiting.filter(isOfCommunity)
  const rest = list.waiting.filter((id) => !isOfCommunity(id))
  return { ...list, waiting: [...first, memberId, ...rest] }
}

/** Gives the floor to who is next; to nobody where nobody waits. */
export function giveFloor(
  list: SpeakersList,
  now: number,
  isOfCommunity: SpeaksForCommunity,
): SpeakersList {
  const [next, ...waiting] = list.waiting
  const had = airtimeAt(list, now, isOfCommunity)
  return { speaking: next === undefined ? null : { memberId: next, since: now }, waiting, had }
}

/** Takes people off the list and the floor who don't stay. */
export function keepOnList(
  list: SpeakersList,
  now: number,
  isOfCommunity: SpeaksForCommunity,
  stays: (memberId: string) => boolean,
): SpeakersList {
  const waiting = list.waiting.filter(stays)
  if (list.speaking === null || stays(list.speaking.memberId))
    return waiting.length === list.waiting.length ? list : { ...list, waiting }
  return { speaking: null, waiting, had: airtimeAt(list, now, isOfCommunity) }
}

/** How long community and agencies had the floor until now, the turn that goes on included. */
export function airtimeAt(
  { speaking, had }: SpeakersList,
  now: number,
  isOfCommunity: SpeaksForCommunity,
): Airtime {
  if (speaking === null) return had
  const turn = Math.max(0, now - speaking.since)
  return isOfCommunity(speaking.memberId)
    ? { ...had, community: had.community + turn }
    : { ...had, agencies: had.agencies + turn }
}
