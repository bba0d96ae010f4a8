import { type Page, page } from '../kernel/page'
import { type MeetingRecord } from './tables'

import { ancestorsOf, parkingLot, waitingItems } from './continuedItems'
import type { MeetingAnswer, RegisterDecision, WaitingItem } from './contract'
import { endedRefusal } from './meetingState'
import { meetingsOf } from './select'
import type { AgendaItem, Decision, Meeting } from './tables'

/** The meeting of a row; rows whose meeting is gone aren't told. */
export const meetingOf = (record: MeetingRecord, row: { meetingId: string }): Meeting | undefined =>
  record.meeting.get(row.meetingId)

export const reference = (meeting: Meeting | undefined): { id: string; date: string } => ({
  id: meeting?.id ?? 'gone',
  date: meeting?.date ?? '',
})

/** Latest meeting first, and within a meeting as it was recorded. */
export function byMeeting<T extends { meetingId: string; recordedAt: number; id: string }>(
  record: MeetingRecord,
  rows: Iterable<T>,
): T[] {
  const order = new Map(meetingsOf(record).map((meeting, index) => [meeting.id, index]))
  return [...rows]
    .filter((row) => order.has(row.meetingId))
    .sort(
      (a, b) =>
        (order.get(a.meetingId) ?? 0) - (order.get(b.meetingId) ?? 0) ||
        a.recordedAt - b.recordedAt ||
        (a.id < b.id ? -1 : 1),
    )
}

/** Decisions, latest meeting first. */
export function decisionRegister(record: MeetingRecord, skip: number): Page<RegisterDecision> {
  return page(shownDecisions(record), skip, (row) => toDecision(record, row))
}

/** All the register of decisions lists, in its order. */
export const shownDecisions = (record: MeetingRecord): Decision[] =>
  byMeeting(record, record.decision.values())

function toDecision(record: MeetingRecord, row: Decision): RegisterDecision {
  const item = row.itemId === null ? undefined : record.agendaItem.get(row.itemId)
  return {
    id: row.id,
    meeting: reference(meetingOf(record, row)),
    itemId: row.itemId,
    item: item?.title ?? '',
    part: item?.part ?? 'A',
    wording: row.wording,
    rationale: row.rationale,
    dissent: row.dissent,
    reachedBy: row.reachedBy,
    stances: row.stances,
    reviewOn: row.reviewOn,
  }
}

/** All meetings, latest first. */
export const meetingRegister = (record: MeetingRecord, skip: number): Page<Meeting> =>
  page(meetingsOf(record), skip, (row) => row)

/** What waits: parked, or carried over with no meeting to go to; and the meeting that could take it up. */
export function waitingRegister(
  record: MeetingRecord,
  openMeetingId: string | null,
): MeetingAnswer<'meetings.waiting'> {
  const next = takingUp(record, openMeetingId)
  return {
    parked: parkingLot(record).map((row) => toWaiting(record, row)),
    waiting: waitingItems(record).map((row) => toWaiting(record, row)),
    next: next === undefined ? null : reference(next),
  }
}

function takingUp(record: MeetingRecord, openMeetingId: string | null): Meeting | undefined {
  const open = openMeetingId === null ? undefined : record.meeting.get(openMeetingId)
  if (open !== undefined) return endedRefusal(open) === null ? open : undefined
  return meetingsOf(record).findLast((row) => row.phase === 'preparing' && row.cancelledAt === null)
}

function toWaiting(record: MeetingRecord, row: AgendaItem): WaitingItem {
  const first = ancestorsOf(record, row).at(-1) ?? row
  return {
    id: row.id,
    title: row.title,
    part: row.part,
    reason: row.statusReason,
    meeting: reference(meetingOf(record, row)),
    since: meetingOf(record, first)?.date ?? '',
    timesCarried: row.timesCarried,
  }
}
