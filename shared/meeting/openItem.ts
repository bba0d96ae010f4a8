import { type MeetingDecided, type MeetingRecord, put } from './tables'

import { succeed, type Refusal } from '../kernel/result'
import { missing } from '../kernel/rowEdits'

import { endedRefusal } from './meetingState'
import type { AgendaItem, Meeting } from './tables'

type Found =
  | { readonly ok: true; readonly item: AgendaItem; readonly meeting: Meeting }
  | { readonly ok: false; readonly refusal: Refusal }

/** An item and its meeting, unless it is gone or its meeting has ended. */
export function openItem(record: MeetingRecord, id: string): Found {
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
