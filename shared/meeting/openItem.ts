import { type MeetingDecided, type MeetingRecord, put } from './tables'

import { succeed, refuse, type Refusal } from '../kernel/result'
import { missing } from '../kernel/rowEdits'

import { endedRefusal } from './meetingState'
import type { AgendaItem, Meeting } from './tables'

type Found =
  | { readonly ok: true; readonly item: AgendaItem; readonly meeting: Meeting }
  | { readonly ok: false; readonly refusal: Refusal }

/** An item and its meeting, unless it is gone, its meeting has ended, or it isn't on the agenda. */
export function openItem(record: MeetingRecord, id: string): Found {
  const found = openItemOrThought(record, id)
  return found.ok && found.item.parkedAtTable
    ? refuse('This is in the parking lot. Put it on the agenda first.')
    : found
}

/** The same also for a thought in the parking lot. */
export function openItemOrThought(record: MeetingRecord, id: string): Found {
  const item = record.agendaItem.get(id)
  const meeting = item && record.meeting.get(item.meetingId)
  if (item === undefined || meeting === undefined) return missing('item')
  return endedRefusal(meeting) ?? { ok: true, item, meeting }
}

/** The decision that changes one open item. */
export function changeItem(
  record: MeetingRecord,
  id: string,
  to: (item: AgendaItem) => AgendaItem,
): MeetingDecided {
  const found = openItem(record, id)
  return found.ok ? succeed([put('agendaItem', to(found.item))]) : found
}
