import type { ThreadAnswer } from '../contracts/thread'
import { neighborhoodsOf } from '../record/select'
import { rowsWith, type SharedRecord } from '../record/state'
import type { RaisedConcern } from '../record/tables'
import { toConcern } from './concerns'

/**
 * Whom a meeting owes an answer and whom it hasn't heard: what one sees first when preparing it.
 * Silence isn't safety (domain.md, "Numbers beside words"), so the silent ones are named.
 */

/** A neighborhood not heard from for so many days is named. */
const silentDays = 56

const dayMs = 86_400_000

/** The answer for one meeting; nothing for a meeting that is gone. */
export function voices(record: SharedRecord, meetingId: string): ThreadAnswer<'thread.voices'> {
  const date = record.meeting.get(meetingId)?.date
  if (date === undefined) return { owed: [], waiting: [], silent: [] }
  const open = [...record.raisedConcern.values()].filter((row) => !isTold(row))
  const isOwed = (row: RaisedConcern): boolean => row.hearBackBy !== '' && row.hearBackBy <= date
  const waits = (row: RaisedConcern): boolean =>
    (row.status === 'new' || row.status === 'acknowledged') && !isOwed(row)
  return {
    owed: open
      .filter(isOwed)
      .sort((a, b) => a.hearBackBy.localeCompare(b.hearBackBy) || byArrival(a, b))
      .map((row) => toConcern(record, row)),
    waiting: open
      .filter(waits)
      .sort(byArrival)
      .map((row) => toConcern(record, row)),
    // Before the first meeting nobody could be heard yet.
    silent: wasHeld(record, date) ? silentAt(record, date) : [],
  }
}

const wasHeld = (record: SharedRecord, before: string): boolean =>
  [...record.meeting.values()].some((row) => row.phase === 'ended' && row.date <= before)

const isTold = ({ status }: RaisedConcern): boolean =>
  status === 'reported back' || status === 'closed'

const byArrival = (a: RaisedConcern, b: RaisedConcern): number =>
  a.receivedOn.localeCompare(b.receivedOn) || a.recordedAt - b.recordedAt || (a.id < b.id ? -1 : 1)

function silentAt(record: SharedRecord, date: string) {
  const since = new Date(Date.parse(date) - silentDays * dayMs).toISOString().slice(0, 10)
  const last = lastHeard(record)
  return neighborhoodsOf(record)
    .map(({ id, name }) => ({ id, name, last: last.get(id) ?? '' }))
    .filter((row) => row.last < since)
    .sort((a, b) => a.last.localeCompare(b.last))
}

/** The latest day on which each neighborhood raised something, or somebody spoke for it at a meeting. */
function lastHeard(record: SharedRecord): ReadonlyMap<string, string> {
  const last = new Map<string, string>()
  const heard = (neighborhoodId: string, on: string): void => {
    if (on > (last.get(neighborhoodId) ?? '')) last.set(neighborhoodId, on)
  }
  for (const row of record.raisedConcern.values()) heard(row.neighborhoodId, row.receivedOn)
  for (const row of record.concern.values())
    // What was put on an agenda was heard when it came in.
    if (row.raisedId === null)
      heard(row.neighborhoodId, record.meeting.get(row.meetingId)?.date ?? '')
  for (const member of record.member.values())
    if (member.neighborhoodIds.length > 0)
      for (const row of rowsWith(record, 'attendance', 'memberId', member.id))
        for (const id of member.neighborhoodIds)
          heard(id, record.meeting.get(row.meetingId)?.date ?? '')
  return last
}
