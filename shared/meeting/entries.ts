import type { DecideContext } from '../kernel/decideContext'
import { succeed, refuse, type Result } from '../kernel/result'
import { missing } from '../kernel/rowEdits'
import { closedMeeting, placelessInPartB } from './meetingState'
import type { MeetingRecord } from './tables'

/** What every entry made at the table has: what was heard, decided or promised. */
export interface NewEntry {
  readonly id: string
  readonly meetingId: string
  /** The item it was made at; null for none. */
  readonly itemId: string | null
  readonly recordedAt: number
  readonly changedAt: number
}

interface Asked {
  readonly meetingId: string
  readonly itemId: string | null
  readonly fields: { readonly wording: string }
}

/** The beginning of an entry, or why there can't be one: its meeting is over, or it says nothing. */
export function newEntry(
  record: MeetingRecord,
  { meetingId, itemId, fields }: Asked,
  context: DecideContext,
): Result<NewEntry> {
  const closed = closedMeeting(record, meetingId)
  if (closed !== null) return closed
  if (itemId !== null && record.agendaItem.get(itemId)?.meetingId !== meetingId)
    return missing('item')
  const unplaced = itemId === null ? placelessInPartB(record, meetingId) : null
  if (unplaced !== null) return unplaced
  if (fields.wording.trim() === '') return refuse('Type the wording first.', 'wording')
  const { now } = context
  return succeed({ id: context.newId(), meetingId, itemId, recordedAt: now, changedAt: now })
}
