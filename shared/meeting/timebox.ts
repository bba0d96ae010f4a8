import { rowsWith } from '../kernel/compartment'
import { type MeetingRecord } from './tables'

import { agendaOf } from './select'
import type { AgendaItem, Loan } from './tables'

/* Minutes that move between items at the table. The sum of all timeboxes stays what was planned. */

/** The loans of a meeting, in the order in which they were made. */
export const loansOf = (record: MeetingRecord, meetingId: string): Loan[] =>
  rowsWith(record, 'loan', 'meetingId', meetingId).sort(
    (a, b) => a.recordedAt - b.recordedAt || a.id.localeCompare(b.id),
  )

/** What an item has borrowed (positive) or lent (negative) so far, in minutes. */
export function movedMinutes(record: MeetingRecord, item: AgendaItem): number {
  let moved = 0
  for (const loan of loansOf(record, item.meetingId)) {
    if (loan.toItemId === item.id) moved += loan.minutes
    if (loan.fromItemId === item.id) moved -= loan.minutes
  }
  return moved
}

/** An item with the minutes it has now: planned, and borrowed or lent. */
export const withTimebox = (record: MeetingRecord, item: AgendaItem): AgendaItem => ({
  ...item,
  minutes: item.minutes + movedMinutes(record, item),
})

/** A meeting's agenda, each item with the minutes it has now. */
export const timeboxedAgenda = (record: MeetingRecord, meetingId: string): AgendaItem[] =>
  agendaOf(record, meetingId).map((item) => withTimebox(record, item))

/** An item keeps this many minutes whatever others need. */
const keptMinutes = 5

/** What a planned item can give away, in whole minutes. */
const spareMinutes = (item: AgendaItem): number =>
  Math.max(0, item.minutes - Math.max(keptMinutes, Math.ceil(item.usedMs / 60_000)))

/** Who lends how much. */
export interface Share {
  readonly item: AgendaItem
  readonly minutes: number
}

/**
 * The later items that could lend minutes, and how many each: of the same part first, and of each
 * part the last first, since what comes soon is what people are waiting for.
 */
export function lendersFor(record: MeetingRecord, borrower: AgendaItem): Share[] {
  const agenda = timeboxedAgenda(record, borrower.meetingId)
  const at = agenda.findIndex((row) => row.id === borrower.id)
  const later = agenda.slice(at + 1).filter((row) => row.status === 'planned')
  const lastFirst = later.reverse()
  return [
    ...lastFirst.filter((row) => row.part === borrower.part),
    ...lastFirst.filter((row) => row.part !== borrower.part),
  ]
    .map((item) => ({ item, minutes: spareMinutes(item) }))
    .filter((share) => share.minutes > 0)
}

/** How so many minutes are shared out among lenders; fewer in all when they can't give that many. */
export function shareOut(lenders: readonly Share[], minutes: number): Share[] {
  let missing = minutes
  const shares: Share[] = []
  for (const { item, minutes: spare } of lenders) {
    const given = Math.min(spare, missing)
    if (given > 0) shares.push({ item, minutes: given })
    missing -= given
  }
  return shares
}

/** The minutes some shares come to. */
export const sumOf = (shares: readonly Share[]): number =>
  shares.reduce((sum, share) => sum + share.minutes, 0)
