import { type MeetingRecord } from './tables'

import { usedMs } from './clock'
import { agendaOf } from './select'
import type { AgendaItem, Meeting } from './tables'
import { movedMinutes } from './timebox'

/** After the meeting: what was planned against what was used, by item. */
export interface TimeSheet {
  readonly rows: readonly TimeSheetRow[]
  readonly plannedMinutes: number
  readonly usedMs: number
  /** From the start of the meeting to the last clock that stopped; null while that isn't known. */
  readonly lengthMs: number | null
  /** What no item's clock counted: sign-in, breaks, talk in between. */
  readonly betweenMs: number
}

export interface TimeSheetRow {
  readonly item: AgendaItem
  readonly plannedMinutes: number
  /** Borrowed (positive) or lent (negative). */
  readonly movedMinutes: number
  readonly usedMs: number
}

/** The time sheet of a meeting as it stands at `now`. */
export function timeSheet(record: MeetingRecord, meeting: Meeting, now: number): TimeSheet {
  const rows = agendaOf(record, meeting.id).map((item) => ({
    item,
    plannedMinutes: item.minutes,
    movedMinutes: movedMinutes(record, item),
    usedMs: usedMs(item, now),
  }))
  const used = rows.reduce((sum, row) => sum + row.usedMs, 0)
  const length = lengthMs(rows, meeting)
  return {
    rows,
    plannedMinutes: rows.reduce((sum, row) => sum + row.plannedMinutes, 0),
    usedMs: used,
    lengthMs: length,
    betweenMs: length === null ? 0 : Math.max(0, length - used),
  }
}

function lengthMs(rows: readonly TimeSheetRow[], meeting: Meeting): number | null {
  const stops = rows.flatMap((row) => row.item.stoppedAt ?? [])
  if (meeting.startedAt === null || stops.length === 0) return null
  return Math.max(0, Math.max(...stops) - meeting.startedAt)
}
