import { rowsWith } from '../kernel/compartment'
import { compareMeetings } from '../meeting/order'
import { isEarlier } from '../meeting/select'
import type { Meeting } from '../meeting/tables'
import { type ActionsRecord } from './tables'

import { actionsOf, askedAgain } from './select'
import type { ActionItem, ActionStatus, ActionUpdate } from './tables'

/*
 * Actions as one meeting left them. A document of an earlier meeting must say what that meeting knew,
 * even when it is printed after later meetings have changed the status.
 */

/** An action, its owner and date included, as the meeting a document is about left it. */
export interface ActionAsOf {
  readonly action: ActionItem
  readonly status: ActionStatus
  readonly obstacle: string
}

/** Actions given by the meeting itself, in order, as it left them. */
export const newActions = (record: ActionsRecord, meeting: Meeting): ActionAsOf[] =>
  actionsOf(record, meeting.id).map((action) => asOf(record, action, meeting))

/**
 * Actions of earlier meetings that were open, or couldn't be done yet, when the meeting began, or
 * that it spoke about;
 * earliest due first, undated last.
 */
export function pastActions(record: ActionsRecord, meeting: Meeting): ActionAsOf[] {
  return [...record.actionItem.values()]
    .filter((action) => {
      const given = record.meeting.get(action.meetingId)
      if (given === undefined || !isEarlier(given, meeting)) return false
      const updates = updatesUpTo(record, action, meeting)
      if (updates.some((row) => row.meetingId === meeting.id)) return true
      return askedAgain.includes(asOf(record, action, meeting).status)
    })
    .map((action) => asOf(record, action, meeting))
    .sort(byDue)
}

/** The actions several meetings spoke about, the earliest meeting first, as the last of them left them. */
export function actionsOver(
  record: ActionsRecord,
  meetings: readonly [Meeting, ...Meeting[]],
): { readonly past: ActionAsOf[]; readonly fresh: ActionAsOf[] } {
  const last = meetings.at(-1) ?? meetings[0]
  const given = meetings.flatMap(({ id }) => actionsOf(record, id))
  const known = new Set(given.map(({ id }) => id))
  const spokenOf = new Map(
    meetings.flatMap((meeting) =>
      pastActions(record, meeting).map(({ action }) => [action.id, action] as const),
    ),
  )
  const lastAsOf = ({ id }: ActionItem): ActionAsOf[] => {
    const action = record.actionItem.get(id)
    return action === undefined ? [] : [asOf(record, action, last)]
  }
  return {
    past: [...spokenOf.values()]
      .filter(({ id }) => !known.has(id))
      .flatMap(lastAsOf)
      .sort(byDue),
    fresh: given.flatMap(lastAsOf),
  }
}

function asOf(record: ActionsRecord, action: ActionItem, meeting: Meeting): ActionAsOf {
  const last = updatesUpTo(record, action, meeting).at(-1)
  if (last !== undefined) {
    const { owner, due, status, obstacle } = last
    return { action: { ...action, owner, due }, status, obstacle }
  }
  // Only later meetings spoke about it: at this one it was as it had been given.
  if (rowsWith(record, 'actionUpdate', 'actionId', action.id).length > 0)
    return { action: asGiven(action), ...toGivenStanding(action) }
  return { action, status: action.status, obstacle: action.obstacle }
}

/** How the meeting that gave an action left it, when it wasn't spoken about again there. */
export const toGivenStanding = ({
  givenReason,
}: ActionItem): Pick<ActionAsOf, 'status' | 'obstacle'> => ({
  status: givenReason === '' ? 'open' : 'cannot yet',
  obstacle: givenReason,
})

const asGiven = (action: ActionItem): ActionItem => ({
  ...action,
  owner: action.givenOwner,
  due: action.givenDue,
})

function updatesUpTo(record: ActionsRecord, action: ActionItem, meeting: Meeting): ActionUpdate[] {
  return rowsWith(record, 'actionUpdate', 'actionId', action.id)
    .flatMap((row) => {
      const heardAt = record.meeting.get(row.meetingId)
      return heardAt === undefined || isEarlier(meeting, heardAt) ? [] : [{ row, heardAt }]
    })
    .sort(
      (a, b) =>
        compareMeetings(a.heardAt, b.heardAt) ||
        a.row.recordedAt - b.row.recordedAt ||
        inOrder(a.row.id, b.row.id),
    )
    .map(({ row }) => row)
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
/** By the date each had then: a later meeting that moves one doesn't change the order of this one's minutes. */
const byDue = ({ action: a }: ActionAsOf, { action: b }: ActionAsOf): number =>
  inOrder(a.due || '9999', b.due || '9999') || a.recordedAt - b.recordedAt || inOrder(a.id, b.id)
