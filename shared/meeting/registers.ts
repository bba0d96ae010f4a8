import { givenAs } from '../actions/asOfMeeting'
import type { ActionItem, ActionUpdate } from '../actions/tables'
import type {
  ActionStep,
  ThreadAction,
  ThreadAnswer,
  ThreadDecision,
  WaitingItem,
} from '../contracts/queries'
import { pageLength } from '../contracts/queries'
import { rowsWith, type SharedRecord } from '../record/record'
import { ancestorsOf, parkingLot, waitingItems } from './continuedItems'
import { meetingsOf, neighborhoodNames } from './select'
import type { AgendaItem, Decision, Meeting } from './tables'

/** The registers of a workgroup: what was promised, decided and left for later, at any meeting. */

type Page<T> = { readonly rows: T[]; readonly total: number }

function page<T, R>(all: readonly T[], skip: number, told: (row: T) => R): Page<R> {
  return { rows: all.slice(skip, skip + pageLength).map(told), total: all.length }
}

/** The meeting of a row; rows whose meeting is gone aren't told. */
const meetingOf = (record: SharedRecord, row: { meetingId: string }): Meeting | undefined =>
  record.meeting.get(row.meetingId)

const reference = (meeting: Meeting | undefined): { id: string; date: string } => ({
  id: meeting?.id ?? 'gone',
  date: meeting?.date ?? '',
})

/** Latest meeting first, and within a meeting as it was recorded. */
function byMeeting<T extends { meetingId: string; recordedAt: number; id: string }>(
  record: SharedRecord,
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

const byDue = (a: ActionItem, b: ActionItem): number =>
  (a.due || '9999').localeCompare(b.due || '9999') || a.recordedAt - b.recordedAt

/** Actions: the open ones by their date, or all of them, latest meeting first. */
export function actionRegister(
  record: SharedRecord,
  show: 'open' | 'all',
  skip: number,
): Page<ThreadAction> {
  const spokenOf = countByAction(record)
  const all = shownActions(record, show)
  return page(all, skip, (row) => toAction(record, row, spokenOf.get(row.id) ?? 0))
}

/** All the register of actions lists, in its order. */
export const shownActions = (record: SharedRecord, show: 'open' | 'all'): ActionItem[] =>
  show === 'all'
    ? byMeeting(record, record.actionItem.values())
    : [...record.actionItem.values()].filter((row) => row.status === 'open').sort(byDue)

function countByAction(record: SharedRecord): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { actionId } of record.actionUpdate.values())
    counts.set(actionId, (counts.get(actionId) ?? 0) + 1)
  return counts
}

const toAction = (record: SharedRecord, row: ActionItem, spokenOf: number): ThreadAction => ({
  id: row.id,
  meeting: reference(meetingOf(record, row)),
  itemId: row.itemId,
  wording: row.wording,
  owner: row.owner,
  due: row.due,
  status: row.status,
  obstacle: row.obstacle,
  neighborhoods: neighborhoodNames(record, row.neighborhoodIds),
  spokenOf,
})

/** How an action went, meeting by meeting, from the one that gave it. */
export function actionHistory(record: SharedRecord, id: string): ActionStep[] {
  const action = record.actionItem.get(id)
  if (action === undefined) return []
  const updates = rowsWith(record, 'actionUpdate', 'actionId', id)
  const heard = byMeeting(record, updates).reverse()
  return steps([given(record, action), ...heard.map((row) => toStep(record, row))])
}

type Step = Omit<ActionStep, 'changed'>

function given(record: SharedRecord, action: ActionItem): Step {
  const meeting = reference(meetingOf(record, action))
  return { meeting, owner: action.givenOwner, due: action.givenDue, ...givenAs(action) }
}

const toStep = (record: SharedRecord, row: ActionUpdate): Step => ({
  meeting: reference(meetingOf(record, row)),
  owner: row.owner,
  due: row.due,
  status: row.status,
  obstacle: row.obstacle,
})

const told = ['status', 'owner', 'due', 'obstacle'] as const

const steps = (list: readonly Step[]): ActionStep[] =>
  list.map((step, index) => {
    const before = list[index - 1]
    const changed = before === undefined ? [] : told.filter((what) => step[what] !== before[what])
    return { ...step, changed }
  })

/** Decisions, latest meeting first. */
export function decisionRegister(record: SharedRecord, skip: number): Page<ThreadDecision> {
  return page(shownDecisions(record), skip, (row) => toDecision(record, row))
}

/** All the register of decisions lists, in its order. */
export const shownDecisions = (record: SharedRecord): Decision[] =>
  byMeeting(record, record.decision.values())

function toDecision(record: SharedRecord, row: Decision): ThreadDecision {
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
  }
}

/** All meetings, latest first. */
export const meetingRegister = (record: SharedRecord, skip: number): Page<Meeting> =>
  page(meetingsOf(record), skip, (row) => row)

/** What waits: parked, or carried over with no meeting to go to; and the meeting that could take it up. */
export function waitingRegister(
  record: SharedRecord,
  openMeetingId: string | null,
): ThreadAnswer<'thread.parked'> {
  const next = takingUp(record, openMeetingId)
  return {
    parked: parkingLot(record).map((row) => toWaiting(record, row)),
    waiting: waitingItems(record).map((row) => toWaiting(record, row)),
    next: next === undefined ? null : reference(next),
  }
}

function takingUp(record: SharedRecord, openMeetingId: string | null): Meeting | undefined {
  const open = openMeetingId === null ? undefined : record.meeting.get(openMeetingId)
  if (open !== undefined) return open.phase === 'ended' ? undefined : open
  return meetingsOf(record).findLast((row) => row.phase === 'preparing')
}

function toWaiting(record: SharedRecord, row: AgendaItem): WaitingItem {
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
