import type { Writing } from '../history/tables'
import { rowsWith } from '../kernel/compartment'
import type { DecideContext } from '../kernel/decideContext'
import { isUnderWay } from '../meeting/meetingState'
import { atLaptopOf } from '../meeting/select'
import { type Change, put, type SharedRecord } from './record'
import type { TableName } from './tables'

/*
 * Who wrote what. Nobody logs in at the table: whoever has the laptop is known by the handover, and
 * what is written meanwhile is theirs.
 */

/** Rows nobody words: what Candor notes itself, half-typed lines, and counts by the thousand. */
const unauthored: ReadonlySet<TableName> = new Set([
  'draft',
  'look',
  'writing',
  'recordHold',
  'heldVersion',
  'backupMade',
  'documentKey',
  'handover',
  'asHeld',
  'dataCount',
  'dataPlace',
])

type Moment = Pick<DecideContext, 'now' | 'newId'>

/**
 * The changes, and who made them. That somebody wrote something is never taken back: changes of
 * writings, as an undo has them, are left out, and taking back is a change like others.
 */
export function withAuthors(
  record: SharedRecord,
  changes: readonly Change[],
  moment: Moment,
): readonly Change[] {
  const wanted = changes.filter(({ table }) => table !== 'writing')
  const author = authorOf(record)
  const places = wanted
    .filter((change) => !unauthored.has(change.table) && isChange(record, change))
    .map((change) => `${change.table} ${change.op === 'put' ? change.row.id : change.id}`)
  const writings = [...new Set(places)].map((place) =>
    put('writing', writingOf(record, place, author, moment)),
  )
  return [...wanted, ...writings]
}

type Author = Pick<Writing, 'meetingId' | 'writer' | 'role'>

/** Who has the laptop: one of two at the meeting that goes on, nobody known between meetings. */
function authorOf(record: SharedRecord): Author {
  const meeting = [...record.meeting.values()].find(isUnderWay)
  if (meeting === undefined) return { meetingId: null, writer: '', role: null }
  const role = atLaptopOf(record, meeting.id)
  const writer = role === 'facilitator' ? meeting.facilitator : meeting.noteTaker
  return { meetingId: meeting.id, writer: writer.trim(), role }
}

function writingOf(
  record: SharedRecord,
  place: string,
  author: Author,
  { now, newId }: Moment,
): Writing {
  const { meetingId, writer, role } = author
  const before = rowsWith(record, 'writing', 'place', place).find(
    (row) => row.meetingId === meetingId && row.writer === writer && row.role === role,
  )
  return before === undefined
    ? { id: newId(), place, ...author, firstAt: now, lastAt: now }
    : { ...before, lastAt: Math.max(before.lastAt, now) }
}

/** Whether something else stands there afterwards. */
function isChange(record: SharedRecord, change: Change): boolean {
  if (change.op === 'remove') return record[change.table].has(change.id)
  return JSON.stringify(record[change.table].get(change.row.id)) !== JSON.stringify(change.row)
}
